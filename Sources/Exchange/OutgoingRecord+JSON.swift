public import SourceText

extension OutgoingRecord {
  /// The record with the decree's own names of fields; what is not known is null.
  public var json: JSONValue {
    .object([.init("version", .integer(1))] + fields.map(\.member))
  }
}

extension RecordField {
  fileprivate var member: JSONValue.Member {
    switch content {
    case .text(let text, _): .init(name, .optional(text))
    case .number(let number, _): .init(name, number.map { .integer($0) } ?? .null)
    case .group(let fields): .init(name, .object(fields.map(\.member)))
    case .groups(let groups): .init(name, .array(groups.map { .object($0.map(\.member)) }))
    }
  }
}
