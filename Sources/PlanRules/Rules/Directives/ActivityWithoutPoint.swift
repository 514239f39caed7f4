internal import PlanModel
internal import SourceText

extension Rule {
  static let activityWithoutPoint = Rule(
    "KH0453", .info,
    LocalizedText("Hoạt động không đáp ứng điểm nào", en: "An activity that answers no point"),
    LocalizedText(
      "Kế hoạch thực hiện một văn bản chỉ đạo, nhưng hoạt động này không nêu điểm nào ở «đáp ứng». Có thể là việc riêng của cơ quan; nếu không, ghi điểm mà nó đáp ứng.",
      en:
        "The plan carries out a directive, but this activity lists no point under “đáp ứng”. It may be work of the body's own; if not, list the point that it answers."
    ),
    failing: [
      """
      chỉ đạo: directive.yaml
      hoạt động:
        - mã: ↓HD-01
          tên: Hướng dẫn các cơ quan báo chí
      """
    ],
    passing: [
      """
      chỉ đạo: directive.yaml
      hoạt động:
        - mã: HD-01
          đáp ứng: ["2.1"]
      """,
      """
      hoạt động:
        - mã: HD-01
          tên: Hướng dẫn các cơ quan báo chí
      """,
    ],
    check: .activity { activity, context, findings in
      guard context.points != nil, activity.covers.isEmpty else { return }
      findings.report(
        at: activity.place, "\(activity.label.vi) không nêu điểm nào của văn bản chỉ đạo",
        en: "\(activity.label.en) names no point of the directive",
        label: LocalizedText("thêm «đáp ứng: [...]» nếu có", en: "add “đáp ứng: [...]” if there is one"))
    })
}
