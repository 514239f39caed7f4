internal import PlanModel
internal import SourceText

extension Rule {
  static let unknownPlanID = Rule(
    "KH0302", .error,
    LocalizedText(
      "Hoạt động hoặc nhóm không có trong kế hoạch", en: "An activity or group that the plan does not have"),
    LocalizedText(
      "Mục «sau» gọi một hoạt động, mục «nhóm» gọi một nhóm hoạt động, bằng mã đã khai báo trong kế hoạch hoặc trong mẫu của nó.",
      en:
        "“sau” names an activity and “nhóm” a group of activities, by the id declared in the plan or in its template."
    ),
    failing: [
      """
      nhóm:
        - {mã: bao-chi, tên: Hướng dẫn báo chí}
      hoạt động:
        - mã: HD-01
          nhóm: ↓bao-chí
        - mã: HD-02
          nhóm: ↓Hướng dẫn báo chí
          sau: ↓HD-1
      """
    ],
    passing: [
      """
      nhóm:
        - {mã: bao-chi, tên: Hướng dẫn báo chí}
      hoạt động:
        - mã: HD-01
          nhóm: bao-chi
        - mã: HD-02
          nhóm: bao-chi
          sau: HD-01
      """
    ],
    check: .plan { context, findings in
      var activities = Set(context.plan.activities.compactMap(\.id?.value))
      // An activity may be placed behind one of the template that this plan drops.
      activities.formUnion(context.template?.activities.compactMap(\.id?.value) ?? [])
      findings.reportUnknown(
        context.references.filter { $0.kind == .activity && !activities.contains($0.id) }, as: .activity,
        in: context.sources,
        candidates: {
          context.plan.activities.compactMap { activity in
            activity.id.map { Candidate($0.value, [activity.name?.value].compactMap(\.self)) }
          }
        })
      let groups = Set(context.plan.groups.compactMap(\.id?.value.value))
      findings.reportUnknown(
        context.references.filter { $0.kind == .activityGroup && !groups.contains($0.id) },
        as: .activityGroup,
        in: context.sources,
        candidates: {
          context.plan.groups.compactMap { group in
            group.id.map { Candidate($0.value.value, [group.name?.value].compactMap(\.self)) }
          }
        })
    })
}
