internal import PlanModel
internal import SourceText

extension Rule {
  static let unknownPoint = Rule(
    "KH0303", .error,
    LocalizedText("Điểm không có trong văn bản chỉ đạo", en: "A point that the directive does not have"),
    LocalizedText(
      "Mục «đáp ứng» gọi điểm của văn bản chỉ đạo bằng mã theo vị trí (1, 2.1, III.1), hoặc một yêu cầu của điểm bằng số thứ tự sau dấu gạch chéo (2.3/2). Điểm không có thật thì không ai làm.",
      en:
        "“đáp ứng” names a point of the directive by its positional id (1, 2.1, III.1), or one duty of a point by its number behind a stroke (2.3/2). A point that does not exist is done by nobody."
    ),
    failing: [
      """
      chỉ đạo: directive.yaml
      hoạt động:
        - mã: HD-01
          đáp ứng: [↓"2.4", "2.1"]
        - mã: HD-02
          đáp ứng: ["2.1/1", ↓"2.1/2"]
      """,
      """
      chỉ đạo: directive.yaml
      hoạt động:
        - mã: HD-01
          đáp ứng: [↓2-1]
      """,
    ],
    passing: [
      """
      chỉ đạo: directive.yaml
      hoạt động:
        - mã: HD-01
          đáp ứng: ["1", "2.1/1"]
      """
    ],
    check: .plan { context, findings in
      guard let points = context.points else { return }
      findings.reportUnknown(
        context.references.filter { $0.kind == .point && points.target(of: $0.id) == nil }, as: .point,
        in: context.sources,
        candidates: { points.entries.filter { !$0.id.isEmpty }.map { Candidate($0.id) } },
        note: { id in
          guard let stroke = id.lastIndex(of: "/"), let number = points.numbers[String(id[..<stroke])] else {
            return nil
          }
          let count = points.entries[number].point.duties.count
          return LocalizedText(
            "điểm \(id[..<stroke]) có \(count) yêu cầu", en: "point \(id[..<stroke]) has \(count) duties")
        })
    })
}
