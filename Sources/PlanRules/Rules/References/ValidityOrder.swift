internal import PlanModel
internal import SourceText
internal import VietnameseText

extension Rule {
  static let validityOrder = Rule(
    "KH0314", .error,
    LocalizedText("«đến ngày» không sau «từ ngày»", en: "“đến ngày” is not after “từ ngày”"),
    LocalizedText(
      "«từ ngày» là ngày đầu tiên hoạt động, «đến ngày» là ngày đầu tiên không còn hoạt động, vì vậy phải sau «từ ngày».",
      en: "“từ ngày” is the first day of existence, “đến ngày” the first day without it, and therefore later."
    ),
    failing: [
      """
      cơ quan:
        - id: so-a
          tên: Sở A
          từ ngày: 2025-03-01
          đến ngày: ↓2004-01-01
      """,
      """
      kênh:
        - id: zalo
          tên: Tài khoản Zalo
          từ ngày: 2025-03-01
          đến ngày: ↓2025-03-01
      """,
    ],
    passing: [
      """
      cơ quan:
        - id: so-a
          tên: Sở A
          từ ngày: 2004-01-01
          đến ngày: 2025-03-01
      """
    ],
    check: .registry { registry, findings in
      for kind in [ReferenceKind.agency, .press, .channel] {
        for entry in registry.files.flatMap({ $0.declarations(of: kind) }) {
          guard let from = entry.validFrom, let until = entry.validUntil, until.value <= from.value else {
            continue
          }
          findings.report(
            at: until.span,
            "«\(entry.name)» có «đến ngày» \(until.value.shortPhrase), không sau «từ ngày» \(from.value.shortPhrase)",
            en: "“\(entry.name)” has “đến ngày” \(until.value), which is not after “từ ngày” \(from.value)",
            related: [RelatedPlace(from.span, LocalizedText("«từ ngày»", en: "“từ ngày”"))])
        }
      }
    })
}
