internal import PlanModel
internal import SourceText
internal import VietnameseText

extension Rule {
  static let datesInOrder = Rule(
    "KH0407", .error,
    LocalizedText("Ngày cuối trước ngày đầu", en: "A period that ends before it begins"),
    LocalizedText(
      "Trong một giai đoạn, «đến» không được trước «từ».",
      en: "In a period “đến” (to) must not come before “từ” (from)."),
    failing: [
      """
      hoạt động:
        - mã: HD-01
          thời hạn: ↓{từ: 2021-09-30, đến: 2021-06-01}
      """,
      """
      mẫu: ke-hoach
      giai đoạn: {từ: 2021-06-01, đến: ↓2020-12-31}
      """,
    ],
    passing: [
      """
      mẫu: ke-hoach
      giai đoạn: {từ: 2021-06-01, đến: 2021-12-31}
      hoạt động:
        - mã: HD-01
          thời hạn: {từ: 2021-06-01, đến: 2021-06-01}
      """
    ],
    check: .plan { context, findings in
      if let from = context.plan.period?.from, let to = context.plan.period?.to, to.value < from.value {
        findings.report(
          at: to.span,
          "giai đoạn kết thúc ngày \(to.value.shortPhrase), trước khi bắt đầu ngày \(from.value.shortPhrase)",
          en: "the period ends on \(to.value), before it begins on \(from.value)",
          related: [RelatedPlace(from.span, LocalizedText("ngày đầu", en: "first day"))])
      }
      for deadline in context.activities.compactMap(\.deadline) {
        guard case .period(let from, let to) = deadline.value, to < from
        else {
          continue
        }
        findings.report(
          at: deadline.span,
          "thời hạn kết thúc ngày \(to.shortPhrase), trước khi bắt đầu ngày \(from.shortPhrase)",
          en: "the deadline ends on \(to), before it begins on \(from)")
      }
    })
}
