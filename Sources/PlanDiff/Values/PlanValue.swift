public import PlanModel
internal import SourceText
internal import VietnameseText
public import YAMLTree

/// A value of a plan, directive, template or registry, free of how it was typed.
public indirect enum PlanValue: Sendable, Hashable {
  case text(String)
  case list([PlanValue])
  /// Entries in the order of the field table, or of the file where names are free; keys in Vietnamese.
  case record([Entry])

  public struct Entry: Sendable, Hashable {
    public let key: String
    public let value: PlanValue

    public init(_ key: String, _ value: PlanValue) {
      self.key = key
      self.value = value
    }
  }

  /// The value of an entry of a record.
  public subscript(key: String) -> PlanValue? {
    guard case .record(let entries) = self else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// The text of a single value.
  public var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The value on one line, for a person to read.
  public var shown: String {
    switch self {
    case .text(let text): text
    case .list(let items): items.map(\.shown).joined(separator: ", ")
    case .record(let entries): entries.map { "\($0.key): \($0.value.shown)" }.joined(separator: "; ")
    }
  }

  /// As it is written into a YAML file.
  public var content: YAMLContent {
    switch self {
    case .text(let text): .text(text)
    case .list(let items): .items(items.map(\.content))
    case .record(let entries): .entries(entries.map { YAMLEntryContent($0.key, $0.value.content) })
    }
  }
}

/// How far a value is freed from how it was typed.
public enum ValueForm: Sendable {
  /// Running text as it stands: to be written into a file.
  case written
  /// Running text by its ``comparisonKey(_:)``, sets sorted: two values that say the same are equal.
  case normal
}

extension PlanValue {
  /// The value at a node of a known shape; nil where nothing is written.
  public init?(_ node: YAMLNode?, _ shape: Shape, _ form: ValueForm = .written) {
    guard let node, !node.isUnwritten else { return nil }
    switch shape {
    case .list(let element, let semantics):
      let items = listItems(node).compactMap { PlanValue($0, element, form) }
      guard !items.isEmpty else { return nil }
      self = .list(form == .normal && semantics == .set ? items.sorted { $0.shown < $1.shown } : items)
    case .record(let type) where !shape.isLeaf:
      let schema = RecordSchema.of(type)
      let entries = zip(schema.fields, schema.values(of: node)).compactMap { field, value in
        PlanValue(value, field.shape, form).map { Entry(field.name.vi, $0) }
      }
      self = .record(entries)
    case .map(let element):
      guard node.kind == .mapping else { fallthrough }
      let entries = node.entries.compactMap { key, value in
        PlanValue(value, element, form).map { Entry(form == .normal ? folded(key.text) : key.text, $0) }
      }
      self = .record(form == .normal ? entries.sorted { $0.key < $1.key } : entries)
    case .any: self.init(untyped: node, form)
    default:
      guard node.kind == .scalar || isDeadline(shape) else {
        self.init(untyped: node, form)
        return
      }
      let text = canonicalText(node, shape)
      self = .text(form == .normal ? comparisonKey(text) : text)
    }
  }

  /// A value of which no table tells what it is.
  private init(untyped node: YAMLNode, _ form: ValueForm) {
    switch node.kind {
    case .scalar, .alias, .borrowed: self = .text(form == .normal ? comparisonKey(node.text) : node.text)
    case .sequence: self = .list(node.items.map { PlanValue(untyped: $0, form) })
    case .mapping:
      let entries = node.entries.map { key, value in
        Entry(form == .normal ? folded(key.text) : key.text, PlanValue(untyped: value, form))
      }
      self = .record(form == .normal ? entries.sorted { $0.key < $1.key } : entries)
    }
  }
}

/// The items of a list; one value alone counts as a list of one.
func listItems(_ node: YAMLNode?) -> [YAMLNode] {
  guard let node, !node.isUnwritten else { return [] }
  return node.kind == .sequence ? node.items.filter { !$0.isUnwritten } : [node]
}
