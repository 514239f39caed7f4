internal import PlanModel
internal import SourceText
internal import YAMLTree

/// The entries of a mapping by the canonical Vietnamese name of their field.
///
/// Keys that the table does not know are left out: decoding has reported them.
struct FieldEntries {
  struct Entry {
    let name: String
    let key: YAMLNode
    let value: YAMLNode
  }

  let node: YAMLNode
  let entries: [Entry]

  init<Root: Record>(_ node: YAMLNode, _ table: FieldTable<Root>) {
    self.node = node
    var seen: Set<String> = []
    entries = node.entries.compactMap { key, value in
      guard let name = table.canonicalName(of: key), seen.insert(name).inserted, !value.isBroken else {
        return nil
      }
      return Entry(name: name, key: key, value: value)
    }
  }

  subscript(name: String) -> YAMLNode? { entries.first { $0.name == name }?.value }

  func entry(_ name: String) -> Entry? { entries.first { $0.name == name } }
}
