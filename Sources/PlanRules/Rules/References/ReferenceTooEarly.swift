internal import PlanModel
internal import SourceText
internal import VietnameseText

extension Rule {
  static let referenceTooEarly = Rule(
    "KH0307", .error,
    LocalizedText("Chưa tồn tại vào ngày ban hành", en: "Does not exist yet on the date of issue"),
    LocalizedText(
      "Danh mục ghi ngày đầu tiên mà cơ quan, nhóm, cơ quan báo chí hoặc kênh hoạt động dưới tên đó. Văn bản ban hành trước ngày ấy không thể giao việc cho nó.",
      en:
        "The registry says on which day an agency, group, press agency or channel began under its name. A document issued before cannot give it a task."
    ),
    failing: [
      """
      ngày: 2025-06-20
      hoạt động:
        - mã: HD-01
          phối hợp: [↓ubnd-cap-xa]
      """,
      """
      ngày: 2025-06
      nơi nhận:
        - cơ quan: ↓ubnd-cap-xa
      """,
    ],
    passing: [
      """
      ngày: 2025-07-01
      hoạt động:
        - mã: HD-01
          phối hợp: [ubnd-cap-xa]
      """,
      """
      ngày: 2025
      nơi nhận:
        - cơ quan: ubnd-cap-xa
      """,
    ],
    check: .references { context, findings in
      for (declaration, kind, places) in context.entries(context.early) {
        guard let from = declaration.validFrom, let first = places.first else { continue }
        findings.report(
          at: first,
          "«\(declaration.name)» chỉ có từ ngày \(from.value.shortPhrase), sau ngày ban hành",
          en: "“\(declaration.name)” exists only from \(from.value), after the date of issue",
          related: [
            RelatedPlace(
              from.span, LocalizedText("danh mục ghi ngày bắt đầu", en: "the registry says when it begins"))
          ]
            + places.dropFirst().map {
              RelatedPlace($0, LocalizedText("cũng được gọi ở đây", en: "named here too"))
            },
          cause: "\(kind.rawValue) \(declaration.id.value)")
      }
    })
}
