internal import PlanModel
internal import SourceText
internal import VietnameseText

extension Rule {
  static let channelWithoutManager = Rule(
    "KH0315", .error,
    LocalizedText(
      "Kênh còn hoạt động mà đơn vị quản trị không còn",
      en: "A channel that outlives the body that manages it"),
    LocalizedText(
      "Kênh chính thức luôn có một cơ quan chịu trách nhiệm. Khi đơn vị quản trị kết thúc, kênh được chuyển cho cơ quan khác (một khai báo mới, nối bằng «kế thừa bởi») hoặc cũng kết thúc.",
      en:
        "Some body answers for every official channel. When its managing body ends, a channel passes to another one (a new entry, joined by “kế thừa bởi”) or ends as well."
    ),
    failing: [
      """
      cơ quan:
        - {id: so-tttt, tên: Sở Thông tin và Truyền thông, đến ngày: 2025-03-01}
      kênh:
        - id: zalo-oa
          tên: Tài khoản Zalo chính thức
          đơn vị quản trị: ↓so-tttt
        - id: trang-ttdt
          tên: Trang thông tin điện tử
          đơn vị quản trị: ↓so-tttt
          đến ngày: 2025-07-01
      """
    ],
    passing: [
      """
      cơ quan:
        - {id: so-tttt, tên: Sở Thông tin và Truyền thông, đến ngày: 2025-03-01}
        - {id: so-khcn, tên: Sở Khoa học và Công nghệ}
      kênh:
        - id: zalo-oa
          tên: Tài khoản Zalo chính thức
          đơn vị quản trị: so-tttt
          đến ngày: 2025-03-01
        - id: cong-ttdt
          tên: Cổng thông tin điện tử
          đơn vị quản trị: so-khcn
      """
    ],
    check: .registry { registry, findings in
      let agencies = registry.declarations(of: .agency)
      for channel in registry.files.flatMap(\.channels) {
        guard let manager = channel.manager, let agency = agencies[manager.value.id],
          let end = agency.validUntil
        else { continue }
        if let own = channel.validUntil?.value, own <= end.value { continue }
        findings.report(
          at: manager.span,
          "«\(agency.name)» không còn từ ngày \(end.value.shortPhrase), mà kênh chưa kết thúc vào ngày đó",
          en: "“\(agency.name)” no longer exists from \(end.value), but the channel goes on",
          label: LocalizedText(
            "ghi «đến ngày: \(end.value)» cho kênh, hoặc đổi đơn vị quản trị",
            en: "write “đến ngày: \(end.value)” for the channel, or name another body"),
          related: [
            RelatedPlace(end.span, LocalizedText("ngày kết thúc của cơ quan", en: "the end of the agency"))
          ])
      }
    })
}
