internal import PlanModel
internal import SourceText

extension Rule {
  static let claimOnParentPoint = Rule(
    "KH0451", .warning,
    LocalizedText("Nêu điểm lớn thay cho các điểm con", en: "A point is named instead of those below it"),
    LocalizedText(
      "Việc phải làm nằm ở các điểm con. Nêu điểm lớn không đem lại gì cho các điểm con: ghi đúng những điểm con mà hoạt động đáp ứng.",
      en:
        "What is to be done stands in the points below. Naming the point above gives nothing to them: list those that the activity answers."
    ),
    failing: [
      """
      chỉ đạo: directive.yaml
      hoạt động:
        - mã: HD-01
          đáp ứng: ["1", ↓"2"]
        - mã: HD-02
          đáp ứng: ↓2
        - mã: HD-03
          đáp ứng:
            - ↓"2"
            - "1"
      """
    ],
    passing: [
      """
      chỉ đạo: directive.yaml
      hoạt động:
        - mã: HD-01
          đáp ứng: ["1", "2.1", "2.2"]
      """
    ],
    check: .activity { activity, context, findings in
      guard let points = context.points else { return }
      for claim in activity.covers {
        guard let number = points.numbers[claim.value.id], !points.isLeaf(number) else { continue }
        let leaves = points.leaves(below: number, limit: 51)
        let shown = leaves.prefix(20).joined(separator: ", ") + (leaves.count > 20 ? ", …" : "")
        var fixes: [Fix] = []
        if leaves.count <= 50, let list = WrittenList(of: claim.span, in: context.sources),
          context.sources.holds(claim.value.id, at: claim.span)
        {
          fixes = [
            Fix(
              LocalizedText("ghi các điểm con", en: "list the points below"), isSafe: false,
              edits: [TextEdit(claim.span, list.joined(leaves.map { "\"\($0)\"" }))])
          ]
        }
        findings.report(
          at: claim.span, "điểm \(claim.value.id) có các điểm con: \(shown)",
          en: "point \(claim.value.id) has points below it: \(shown)",
          label: LocalizedText("ghi các điểm con được đáp ứng", en: "list those that are answered"),
          fixes: fixes)
      }
    })
}
