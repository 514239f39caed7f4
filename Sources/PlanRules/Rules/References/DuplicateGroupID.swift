internal import PlanModel
internal import SourceText

extension Rule {
  static let duplicateGroupID = Rule(
    "KH0310", .error,
    LocalizedText("Mã nhóm hoạt động trùng nhau", en: "Two groups of activities with one id"),
    LocalizedText(
      "Hoạt động được in dưới nhóm có mã mà nó gọi; hai nhóm cùng mã thì không biết in ở đâu.",
      en:
        "An activity is printed under the group that it names; with two groups of one id its place is unknown."
    ),
    failing: [
      """
      nhóm:
        - {mã: bao-chi, tên: Hướng dẫn báo chí}
        - {mã: ↓bao-chi, tên: Truyền thông}
      hoạt động: []
      """
    ],
    passing: [
      """
      nhóm:
        - {mã: bao-chi, tên: Hướng dẫn báo chí}
        - {mã: truyen-thong, tên: Truyền thông}
      hoạt động: []
      """
    ],
    check: .plan { context, findings in
      findings.reportDuplicates(
        context.plan.groups.compactMap { $0.id?.map(\.value) }, ReferenceKind.activityGroup.label)
    })
}
