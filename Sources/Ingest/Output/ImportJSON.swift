internal import PlanModel
public import SourceText
internal import VietnameseText

extension ImportedDirective {
  /// What has been read as JSON of version 1; what the text does not say is null.
  public func json(_ language: Language) -> JSONValue {
    .object([
      .init("version", 1),
      .init("kind", .optional(directive.kind?.value.name)),
      .init("number", .optional(directive.number?.value)),
      .init("date", .optional(directive.date.map { "\($0.value)" })),
      .init("place", .optional(directive.place?.value)),
      .init("issuer", .optional(directive.issuerName?.value)),
      .init("superior", .optional(directive.superior?.value)),
      .init("subject", .optional(printedSubject)),
      .init("addressees", .strings(directive.addressees.compactMap { $0.text?.value })),
      .init("points", .array(directive.points.flatMap { Self.json($0, parent: nil) })),
      .init("recipients", .strings(directive.recipients.compactMap { $0.text?.value })),
      .init("signer", Self.json(signer)),
      .init("warnings", .strings(notes.map { "\($0.code): \($0.text[language])" })),
    ])
  }

  /// A point and those below it, in order.
  private static func json(_ point: Point, parent: String?) -> [JSONValue] {
    let id = point.id?.value.value
    let own = JSONValue.object([
      .init("id", .optional(id)),
      .init("parent", .optional(parent)),
      .init("marker", .optional(point.marker?.value)),
      .init("text", .optional(point.text?.value)),
      .init("assignees", .strings(point.assigneeNames.map(\.value))),
      .init("coordinate", .strings(point.partnerNames.map(\.value))),
      .init("deadline", json(point.deadlineWords?.value, point.deadline?.value)),
    ])
    return [own] + point.points.flatMap { json($0, parent: id) }
  }

  /// `iso` is the day that is named, or the last day of a period.
  private static func json(_ words: String?, _ deadline: Deadline?) -> JSONValue {
    guard let words else { return .null }
    let date = StatedDeadline(text: words, deadline: deadline).date
    return .object([.init("text", .string(words)), .init("iso", .optional(date.map { "\($0)" }))])
  }

  private static func json(_ signer: Signer?) -> JSONValue {
    guard let signer else { return .null }
    return .object([
      .init("authority", .optional(signer.authority)),
      .init("title", .optional(signer.titles.isEmpty ? nil : signer.titles.joined(separator: " / "))),
      .init("name", .optional(signer.name)),
    ])
  }
}

extension ImportNote {
  /// What kind of thing it is, and which.
  public var text: LocalizedText {
    guard let kind = IngestDiagnostics.all.first(where: { $0.code == code }) else { return message }
    return LocalizedText("\(kind.title.vi): \(message.vi)", en: "\(kind.title.en): \(message.en)")
  }
}
