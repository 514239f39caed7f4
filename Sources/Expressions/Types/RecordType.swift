public import SourceText

/// A kind of record that expressions can look into: an agency, a channel, a deadline, a row of a table.
public struct RecordType: Sendable {
  /// A named part of a record.
  public struct Field: Sendable {
    /// The name in expressions, words joined by `_`.
    public let name: String
    /// Other spellings, such as the English one.
    public let aliases: [String]
    public let type: ExpressionType
    /// Whether a record may lack it; then an expression asks `has(x.field)` first, or takes `x.?field`.
    public let mayBeAbsent: Bool
    public let summary: LocalizedText?

    public init(
      _ name: String, _ aliases: String..., type: ExpressionType, mayBeAbsent: Bool = false,
      summary: LocalizedText? = nil
    ) {
      self.name = name
      self.aliases = aliases
      self.type = type
      self.mayBeAbsent = mayBeAbsent
      self.summary = summary
    }
  }

  /// What ``ExpressionType/record(_:)`` names.
  public let id: String
  /// What the user calls such a record: «cơ quan».
  public let name: LocalizedText
  public let fields: [Field]
  /// The field, of type text and never absent, that stands for the record where it is written into a text.
  public let display: Int?

  private let index: [String: Int]

  public init(id: String, name: LocalizedText, fields: [Field], display: String? = nil) {
    self.id = id
    self.name = name
    self.fields = fields
    var index: [String: Int] = [:]
    for (position, field) in fields.enumerated() {
      for spelling in [field.name] + field.aliases where index[spelling] == nil { index[spelling] = position }
    }
    for (position, field) in fields.enumerated() {
      let plain = withoutMarks(field.name)
      if index[plain] == nil { index[plain] = position }
    }
    self.index = index
    self.display = display.flatMap { index[$0] }
      .flatMap { fields[$0].type == .text && !fields[$0].mayBeAbsent ? $0 : nil }
  }

  /// The place of a field among ``fields``, by any of its spellings, or without diacritics where that is clear.
  public func position(of name: String) -> Int? { index[name] }

  public var fieldNames: [String] { fields.map(\.name) }
}
