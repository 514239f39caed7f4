internal import PlanModel
internal import SourceText
internal import VietnameseText

extension Rule {
  static let deadlineAfterDirective = Rule(
    "KH0410", .warning,
    LocalizedText("Thời hạn muộn hơn văn bản chỉ đạo", en: "A deadline later than the directive's"),
    LocalizedText(
      "Điểm của văn bản chỉ đạo mà hoạt động đáp ứng có thời hạn sớm hơn. Làm xong muộn hơn thì không đáp ứng được điểm đó.",
      en:
        "The point of the directive that the activity answers has an earlier deadline. Work that ends later does not fulfil it."
    ),
    failing: [
      """
      chỉ đạo: directive.yaml
      hoạt động:
        - mã: HD-01
          đáp ứng: ["1", "2.1"]
          thời hạn: ↓{tháng: 7, năm: 2021}
        - mã: HD-02
          đáp ứng: ["2.1/1"]
          thời hạn: ↓2021-07-01
      """
    ],
    passing: [
      """
      chỉ đạo: directive.yaml
      hoạt động:
        - mã: HD-01
          đáp ứng: ["1", "2.1"]
          thời hạn: {trước: 2021-07-01}
        - mã: HD-02
          đáp ứng: ["2.2"]
          thời hạn: {năm: 2021}
      """
    ],
    check: .activity { activity, context, findings in
      guard let points = context.points, let deadline = activity.deadline, let last = deadline.value.lastDay
      else {
        return
      }
      for claim in activity.covers {
        guard let target = points.target(of: claim.value.id) else { continue }
        let entry = points.entries[target.point]
        let ordered = target.duty.flatMap { entry.point.duties[$0 - 1].deadline } ?? entry.deadline
        guard let ordered, let due = ordered.value.lastDay, last > due else { continue }
        findings.report(
          at: deadline.span,
          "thời hạn «\(deadline.value.phrase)» muộn hơn thời hạn của điểm \(claim.value.id): «\(ordered.value.phrase)»",
          en: "the deadline, \(last), is later than that of point \(claim.value.id), \(due)",
          related: [
            RelatedPlace(
              ordered.span, LocalizedText("thời hạn mà điểm nêu", en: "the deadline that the point states"))
          ])
        return
      }
    })
}
