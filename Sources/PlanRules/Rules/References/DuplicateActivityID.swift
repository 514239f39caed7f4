internal import PlanModel
internal import SourceText

extension Rule {
  static let duplicateActivityID = Rule(
    "KH0309", .error,
    LocalizedText("Mã hoạt động trùng nhau", en: "Two activities with one id"),
    LocalizedText(
      "Mã phân biệt các hoạt động khi kế hoạch thay đổi, khi so sánh hai bản và khi truy tìm điểm của văn bản chỉ đạo; mỗi hoạt động một mã.",
      en:
        "The id tells activities apart when the plan changes, when two versions are compared and when points of the directive are traced; each activity has its own."
    ),
    failing: [
      """
      hoạt động:
        - {mã: HD-01, tên: Hướng dẫn báo chí}
        - {mã: HD-02, tên: Tập huấn}
        - {mã: ↓HD-01, tên: Báo cáo}
      """
    ],
    passing: [
      """
      hoạt động:
        - {mã: HD-01, tên: Hướng dẫn báo chí}
        - {mã: HD-02, tên: Tập huấn}
      """
    ],
    check: .plan { context, findings in
      findings.reportDuplicates(context.plan.activities.compactMap(\.id), ReferenceKind.activity.label)
    })
}
