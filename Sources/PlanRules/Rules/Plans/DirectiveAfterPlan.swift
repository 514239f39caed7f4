internal import PlanModel
internal import SourceText
internal import VietnameseText

extension Rule {
  static let directiveAfterPlan = Rule(
    "KH0411", .error,
    LocalizedText("Văn bản chỉ đạo ban hành sau kế hoạch", en: "A directive issued after the plan"),
    LocalizedText(
      "Kế hoạch không thể thực hiện một văn bản chưa ban hành. Kiểm tra ngày của kế hoạch và tệp ghi ở «chỉ đạo».",
      en:
        "A plan cannot carry out a document that does not exist yet. Check the plan's date and the file under “chỉ đạo”."
    ),
    failing: [
      """
      chỉ đạo: directive.yaml
      ngày: ↓2021-05-19
      """,
      """
      chỉ đạo: directive.yaml
      ngày: ↓2021-04
      """,
    ],
    passing: [
      """
      chỉ đạo: directive.yaml
      ngày: 2021-05
      """
    ],
    check: .plan { context, findings in
      guard let issued = context.directive?.date, let date = context.plan.date,
        issued.value > context.lastDate
      else { return }
      findings.report(
        at: date.span,
        "kế hoạch ban hành trước văn bản chỉ đạo, ban hành ngày \(issued.value.shortPhrase)",
        en: "the plan is issued before its directive, which is of \(issued.value)",
        related: [
          RelatedPlace(issued.span, LocalizedText("ngày của văn bản chỉ đạo", en: "date of the directive"))
        ])
    })
}
