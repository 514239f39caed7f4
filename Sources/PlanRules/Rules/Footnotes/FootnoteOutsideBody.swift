internal import PlanModel
internal import SourceText

extension Rule {
  static let footnoteOutsideBody = Rule(
    "KH0473", .error,
    LocalizedText("Gọi chú thích ở chỗ không chú thích được", en: "A footnote is called where none can be"),
    LocalizedText(
      "Chú thích gọi được từ nội dung và bảng. Trích yếu, nơi nhận, phần ký, tên phụ lục và chính lời chú thích được in nguyên văn, kể cả «[^mã]».",
      en:
        "Notes are called from the body and its tables. The subject, recipients, signatures, titles of appendices and notes themselves are printed as they stand, “[^id]” too."
    ),
    failing: [
      """
      trích yếu: Thực hiện Chỉ thị số 12/CT-TTg↓[^ct]
      chú thích:
        - {mã: ct, nội dung: Sau đây gọi là Chỉ thị 12.}
      """,
      """
      mở đầu: Sở ban hành Kế hoạch này[^a].
      nơi nhận:
        - UBND tỉnh↓[^a]
      chú thích:
        - mã: a
          nội dung: Xem Chỉ thị 12↓[^a].
      """,
    ],
    passing: [
      """
      trích yếu: Thực hiện Chỉ thị số 12/CT-TTg
      mở đầu: Thực hiện Chỉ thị số 12/CT-TTg[^ct], Sở ban hành Kế hoạch này.
      chú thích:
        - {mã: ct, nội dung: Sau đây gọi là Chỉ thị 12.}
      """
    ],
    check: .plan { context, findings in
      for call in footnoteCalls(of: context.plan, in: context.prose) where !call.isInBody {
        findings.report(
          at: call.span, "chỗ này không gọi chú thích được; «[^\(call.id)]» sẽ in nguyên như vậy",
          en: "no footnote can be called here; “[^\(call.id)]” would be printed as it stands",
          label: LocalizedText("chuyển vào nội dung", en: "move it into the body"))
      }
    })
}
