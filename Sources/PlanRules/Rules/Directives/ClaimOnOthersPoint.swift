internal import PlanModel
internal import SourceText

extension Rule {
  static let claimOnOthersPoint = Rule(
    "KH0452", .info,
    LocalizedText("Nêu điểm giao cho cơ quan khác", en: "A point is named that falls to others"),
    LocalizedText(
      "Văn bản chỉ đạo giao điểm này cho cơ quan khác. Kế hoạch có thể phối hợp, nhưng điểm không được tính là việc của cơ quan ban hành.",
      en:
        "The directive gives this point to others. The plan may join in, but the point does not count as a task of the issuing body."
    ),
    failing: [
      """
      chỉ đạo: directive.yaml
      cơ quan: so-tttt-dien-bien
      hoạt động:
        - mã: HD-01
          đáp ứng: ["2.1", ↓"3"]
      """
    ],
    passing: [
      """
      chỉ đạo: directive.yaml
      cơ quan: so-tttt-dien-bien
      hoạt động:
        - mã: HD-01
          đáp ứng: ["1", "2.1"]
      """
    ],
    check: .activity { activity, context, findings in
      guard let points = context.points else { return }
      for claim in activity.covers {
        guard let target = points.target(of: claim.value.id) else { continue }
        let entry = points.entries[target.point]
        guard context.isOurs(entry) == false else { continue }
        let names = entry.assignees.prefix(3).map { context.registry.name(of: $0) ?? $0.id }.joined(
          separator: ", ")
        findings.report(
          at: claim.span, "điểm \(claim.value.id) được giao cho: \(names)",
          en: "point \(claim.value.id) falls to: \(names)")
      }
    })
}
