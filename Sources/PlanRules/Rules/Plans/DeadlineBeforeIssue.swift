internal import PlanModel
internal import SourceText
internal import VietnameseText

extension Rule {
  static let deadlineBeforeIssue = Rule(
    "KH0409", .warning,
    LocalizedText("Thời hạn trước ngày ban hành", en: "A deadline before the date of issue"),
    LocalizedText(
      "Khi kế hoạch được ban hành thì thời hạn này đã qua. Sửa thời hạn, hoặc bỏ hoạt động đã xong.",
      en: "When the plan is issued this deadline is over. Correct it, or drop the activity if it is done."),
    failing: [
      """
      ngày: 2021-06-10
      hoạt động:
        - {mã: HD-01, thời hạn: ↓2021-06-01}
        - {mã: HD-02, thời hạn: ↓{trước: 2021-06-10}}
        - {mã: HD-03, thời hạn: ↓{quý: 1, năm: 2021}}
      """
    ],
    passing: [
      """
      ngày: 2021-06-10
      hoạt động:
        - {mã: HD-01, thời hạn: 2021-06-10}
        - {mã: HD-02, thời hạn: {quý: 2, năm: 2021}}
        - {mã: HD-03, thời hạn: thường xuyên}
      """,
      """
      ngày: 2021-06
      hoạt động:
        - {mã: HD-01, thời hạn: {trước: 2021-06-10}}
      """,
    ],
    check: .activity { activity, context, findings in
      guard let issued = context.plan.date, let deadline = activity.deadline,
        let last = deadline.value.lastDay,
        last < context.date
      else { return }
      findings.report(
        at: deadline.span,
        "thời hạn «\(deadline.value.phrase)» đã qua vào ngày ban hành \(context.date.shortPhrase)",
        en: "the deadline, \(last), is over on the date of issue, \(context.date)",
        related: [RelatedPlace(issued.span, LocalizedText("ngày ban hành", en: "date of issue"))])
    })
}
