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
public struct FieldTable<Root: Record>: Sendable {
  public let fields: [Field<Root>]
  private let index: KeyIndex

  public init(_ fields: [Field<Root>]) {
    self.fields = fields
    self.index = KeyIndex(fields.map(\.name))
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

  func decode(_ node: YAMLNode, into root: inout Root, _ decoder: inout ModelDecoder) {
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
      let bit: UInt64 = 1 << UInt64(truncatingIfNeeded: position & 63)
      if seen & bit != 0 {
        decoder.reportKeyTwice(key, fields[position].name, in: node)
        continue
      }
      seen |= bit
      hint = position + 1
      if value.isBroken { continue }
      if value.isNull, fields[position].description.isRequired {
        decoder.reportEmpty(key, fields[position].name, fields[position].description.doc)
      }
      fields[position].decode(value, &root, &decoder)
    }
    for (position, field) in fields.enumerated()
    where field.description.isRequired && seen & (1 << UInt64(truncatingIfNeeded: position & 63)) == 0 {
      decoder.reportMissing(field.name, field.description.doc, in: Root.recordType, node)
    }
  }
}
