public import SourceText
public import YAMLTree

/// A mapping with a table of fields.
///
/// A new field is a property and one line of `fields`: decoding, messages, JSON Schema, documentation and
/// comparison follow from the line.
public protocol Record: FieldValue {
  init()
  static var recordType: RecordType { get }
  static var table: FieldTable<Self> { get }
  /// Where the mapping stands.
  var span: SourceSpan { get set }
  /// Reads the short form, a bare scalar; only for records whose type has one.
  static func decodeShorthand(_ node: YAMLNode, _ decoder: inout ModelDecoder) -> Self?
  /// Looks at what only the fields together can tell; `isWhole` says that each of them was read without a fault.
  mutating func finish(_ node: YAMLNode, isWhole: Bool, _ decoder: inout ModelDecoder)
}

extension Record {
  public static var shape: Shape { .record(recordType) }

  public static func decodeShorthand(_ node: YAMLNode, _ decoder: inout ModelDecoder) -> Self? { nil }

  public mutating func finish(_ node: YAMLNode, isWhole: Bool, _ decoder: inout ModelDecoder) {}

  public static func decode(_ node: YAMLNode, _ decoder: inout ModelDecoder) -> Self? {
    if node.kind == .scalar, recordType.shorthand != nil, !node.isBroken {
      return decodeShorthand(node, &decoder)
    }
    guard decoder.expect(.mapping, node, in: recordType) else { return nil }
    var value = Self()
    value.span = node.siteSpan
    let faults = decoder.diagnostics.count + decoder.expressions.count
    table.decode(node, into: &value, &decoder)
    value.finish(
      node, isWhole: faults == decoder.diagnostics.count + decoder.expressions.count, &decoder)
    return value
  }

  static func makeType(
    _ id: String, _ label: LocalizedText, _ doc: LocalizedText, shorthand: Shorthand? = nil
  ) -> RecordType {
    RecordType(id: id, label: label, doc: doc, shorthand: shorthand) { table.fields.map(\.description) }
  }
}

/// The fields of a record, with an index of their names.
///
/// There is one for each type of record, shared by all that read it.
public final class FieldTable<Root: Sendable>: Sendable {
  public let fields: [Field<Root>]
  private let index: KeyIndex
  /// A bit for each field that must be there.
  private let required: UInt64

  public init(_ fields: [Field<Root>]) {
    self.fields = fields
    index = KeyIndex(fields.map(\.name))
    required = fields.indices.reduce(0) { bits, position in
      fields[position].description.isRequired ? bits | Self.bit(position) : bits
    }
  }

  /// The place in `fields` of the field that a key spells; nil where the table has none.
  ///
  /// The search starts at `hint`, because keys mostly come in the order of the table.
  public func position(of key: YAMLNode, after hint: Int = 0) -> Int? {
    guard key.kind == .scalar else { return nil }
    return key.withText { index.find($0, after: hint) }
  }

  /// The place of the field with a canonical Vietnamese name; nil where there is none.
  public func position(named name: String) -> Int? { fields.firstIndex { $0.name.vi == name } }

  private static func bit(_ position: Int) -> UInt64 { 1 << UInt64(truncatingIfNeeded: position & 63) }

  func decode(_ node: YAMLNode, into root: inout Root, _ decoder: inout ModelDecoder) where Root: Record {
    var seen: UInt64 = 0
    var hint = 0
    for (key, value) in node.entries where !key.isBroken {
      guard key.kind == .scalar else {
        decoder.reportKeyIsNoText(key)
        continue
      }
      guard let position = key.withText({ index.find($0, after: hint) }) else {
        decoder.reportUnknownKey(key, value: value, in: node, Root.recordType)
        continue
      }
      let bit = Self.bit(position)
      if seen & bit != 0 {
        decoder.reportKeyTwice(key, fields[position].name, in: node)
        continue
      }
      seen |= bit
      hint = position + 1
      if value.isBroken { continue }
      if required & bit != 0, value.isNull {
        decoder.reportEmpty(key, fields[position].name, fields[position].description.doc)
      }
      fields[position].decode(value, &root, &decoder)
    }
    // A line that is no YAML may have held the key: its own fault is told, and not its consequence.
    guard required & ~seen != 0, !node.holdsBroken else { return }
    for position in fields.indices where required & ~seen & Self.bit(position) != 0 {
      let field = fields[position]
      decoder.reportMissing(field.name, field.description.doc, in: Root.recordType, node)
    }
  }
}
