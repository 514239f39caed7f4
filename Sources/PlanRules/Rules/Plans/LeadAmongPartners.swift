internal import PlanModel
internal import SourceText

extension Rule {
  static let leadAmongPartners = Rule(
    "KH0402", .warning,
    LocalizedText("Đơn vị vừa chủ trì vừa phối hợp", en: "A body that leads and joins in"),
    LocalizedText(
      "Đơn vị chủ trì không phối hợp với chính mình; tên nó sẽ được in hai lần.",
      en: "A body does not join in what it leads; its name would be printed twice."),
    failing: [
      """
      hoạt động:
        - mã: HD-01
          chủ trì: phong-ttbcxb
          phối hợp: [phong-cntt, ↓phong-ttbcxb]
      """
    ],
    passing: [
      """
      hoạt động:
        - mã: HD-01
          chủ trì: phong-ttbcxb
          phối hợp: [phong-cntt]
      """
    ],
    check: .activity { activity, context, findings in
      guard let lead = activity.lead else { return }
      for partner in activity.partners where partner.value == lead.value {
        findings.report(
          at: partner.span,
          "«\(context.registry.name(of: lead.value) ?? lead.value.id)» đã chủ trì hoạt động này",
          en: "“\(context.registry.name(of: lead.value) ?? lead.value.id)” leads this activity already",
          label: LocalizedText("bỏ khỏi «phối hợp»", en: "remove it from “phối hợp”"),
          related: [RelatedPlace(lead.span, LocalizedText("chủ trì", en: "lead"))])
      }
    })
}
