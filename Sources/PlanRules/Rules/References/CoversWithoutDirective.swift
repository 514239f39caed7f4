internal import PlanModel
internal import SourceText

extension Rule {
  static let coversWithoutDirective = Rule(
    "KH0304", .warning,
    LocalizedText("Có «đáp ứng» mà không có «chỉ đạo»", en: "Points are named, but no directive"),
    LocalizedText(
      "Hoạt động ghi đáp ứng điểm của văn bản chỉ đạo, nhưng kế hoạch chưa cho biết đó là văn bản nào. Ghi tệp của văn bản ở mục «chỉ đạo».",
      en:
        "An activity says which points of the directive it answers, but the plan does not say which directive that is. Give its file under “chỉ đạo”."
    ),
    failing: [
      """
      hoạt động:
        - mã: HD-01
          đáp ứng: [↓"2.1", "2.2"]
        - mã: HD-02
          đáp ứng: ["1"]
      """
    ],
    passing: [
      """
      chỉ đạo: directive.yaml
      hoạt động:
        - mã: HD-01
          đáp ứng: ["2.1", "2.2"]
      """
    ],
    check: .plan { context, findings in
      guard context.plan.directive == nil, context.directive == nil,
        let first = context.references.first(where: { $0.kind == .point })
      else { return }
      findings.report(
        at: first.span, "kế hoạch chưa ghi văn bản chỉ đạo có điểm \(first.id)",
        en: "the plan does not name the directive that has point \(first.id)",
        label: LocalizedText(
          "thêm «chỉ đạo: …» ở cấp ngoài cùng của kế hoạch",
          en: "add “chỉ đạo: …” at the outermost level of the plan"))
    })
}
