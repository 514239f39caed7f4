internal import PlanModel
internal import SourceText

extension Rule {
  static let footnoteMissing = Rule(
    "KH0470", .error,
    LocalizedText("Gọi chú thích không có", en: "A footnote is called that is not there"),
    LocalizedText(
      "[^mã] trong lời văn gọi chú thích có mã đó trong «chú thích». Không có thì trang in không có gì để chú thích.",
      en: "[^id] in the text calls the note of that id under “chú thích”; without it nothing can be printed."),
    failing: [
      """
      mở đầu: Thực hiện Công văn số 1457/UBND-KGVX↓[^cv-1457] của UBND tỉnh, Sở ban hành Kế hoạch này.
      """,
      """
      hoạt động:
        - mã: HD-01
          tên: Tập huấn cán bộ↓[^tap-huan]
      chú thích:
        - {mã: tap-huan-1, nội dung: Tập huấn trực tuyến.}
      """,
    ],
    passing: [
      """
      mở đầu: Thực hiện Công văn số 1457/UBND-KGVX[^cv-1457] của UBND tỉnh, Sở ban hành Kế hoạch này.
      chú thích:
        - {mã: cv-1457, nội dung: Sau đây gọi là Công văn 1457.}
      """
    ],
    check: .plan { context, findings in
      let ids = context.plan.footnotes.compactMap { $0.id?.value.value }
      for call in footnoteCalls(of: context.plan, in: context.prose)
      where call.isInBody && !ids.contains(call.id) {
        findings.report(
          at: call.span, "không có chú thích nào mang mã «\(call.id)»",
          en: "no footnote has the id “\(call.id)”",
          notes: ids.isEmpty
            ? [
              LocalizedText(
                "thêm mục «chú thích» với các dòng {mã: …, nội dung: …}",
                en: "add the key “chú thích” (footnotes) with lines {mã: …, nội dung: …}")
            ]
            : [
              LocalizedText(
                "các mã đã có: \(ids.joined(separator: ", "))",
                en: "ids there are: \(ids.joined(separator: ", "))")
            ])
      }
    })
}
