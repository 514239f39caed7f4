internal import PlanModel
internal import SourceText

extension Rule {
  static let footnoteNotCalled = Rule(
    "KH0471", .warning,
    LocalizedText("Chú thích không được gọi đến", en: "A footnote that nothing calls"),
    LocalizedText(
      "Chú thích chỉ được in ở trang có [^mã] gọi đến nó; chú thích không được gọi thì không được in.",
      en: "A note is printed on the page whose text calls it by [^id]; one that nothing calls is not printed."
    ),
    failing: [
      """
      mở đầu: Sở ban hành Kế hoạch này.
      chú thích:
        - {mã: ↓cv-1457, nội dung: Sau đây gọi là Công văn 1457.}
      """
    ],
    passing: [
      """
      mở đầu: Sở ban hành Kế hoạch này[^cv-1457].
      chú thích:
        - {mã: cv-1457, nội dung: Thực hiện Công văn số 1457/UBND-KGVX.}
      """
    ],
    check: .plan { context, findings in
      guard !context.plan.footnotes.isEmpty else { return }
      let called = Set(
        footnoteCalls(of: context.plan, in: context.prose).filter(\.isInBody).map(\.id))
      for note in context.plan.footnotes {
        guard let id = note.id, !called.contains(id.value.value) else { continue }
        findings.report(
          at: id.span, "không chỗ nào trong lời văn gọi chú thích «\(id.value.value)»",
          en: "nothing in the text calls the footnote “\(id.value.value)”",
          label: LocalizedText(
            "ghi [^\(id.value.value)] ở chỗ cần chú thích", en: "write [^\(id.value.value)] where it belongs")
        )
      }
    })
}
