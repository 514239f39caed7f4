internal import PlanModel
internal import SourceText

extension Rule {
  static let numberWithoutDate = Rule(
    "KH0417", .warning,
    LocalizedText(
      "Có số mà chưa có ngày, hoặc ngược lại", en: "A number without a date, or a date without a number"),
    LocalizedText(
      "Số và ngày được cấp cùng lúc khi ban hành. Bản dự thảo để trống cả hai (ngày có thể ghi tháng hoặc năm); bản ban hành có đủ cả hai.",
      en:
        "Number and date are given together on issue. A draft leaves both blank (the date may be a month or a year); what is issued has both."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Điều 14 và Phụ lục I, mục II.3, II.4",
    failing: [
      """
      mẫu: ke-hoach
      số: ↓12
      ngày: 2021-06
      """,
      """
      mẫu: ke-hoach
      số:
      ngày: ↓2021-06-10
      """,
    ],
    passing: [
      """
      mẫu: ke-hoach
      số: 12
      ngày: 2021-06-10
      """,
      """
      mẫu: ke-hoach
      số:
      ngày: 2021-06
      """,
    ],
    check: .plan { context, findings in
      let number = isBlank(context.plan.number) ? nil : context.plan.number
      let date = context.plan.date.flatMap { $0.value.full == nil ? nil : $0 }
      if let number, date == nil {
        findings.report(
          at: number.span, "văn bản có số mà chưa có ngày ban hành",
          en: "the document has a number but no date",
          label: LocalizedText("ghi «ngày» đủ ngày, tháng, năm", en: "give the whole date under “ngày”"))
      } else if number == nil, let date {
        findings.report(
          at: date.span, "văn bản có ngày ban hành mà chưa có số",
          en: "the document has a date but no number",
          label: LocalizedText(
            "ghi «số», hoặc chỉ ghi tháng khi còn là dự thảo",
            en: "give the number under “số”, or only the month as long as it is a draft"))
      }
    })
}
