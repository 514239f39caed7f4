internal import PlanModel
internal import SourceText
public import YAMLTree

extension PlanPatch {
  /// Reads what ``json`` gives; nil for anything else.
  ///
  /// JSON is YAML: the same reader takes both, with its limits on size and depth.
  public init?(_ node: YAMLNode) {
    guard node.kind == .mapping, node.entry("kehoach-patch")?.text == "1",
      let kind = node.entry("kind").flatMap({ FileKind(rawValue: $0.text) }),
      let old = node.entry("old"), let new = node.entry("new"), let change = node.entry("change")
    else { return nil }
    var delta: ValueDelta?
    if !change.isNull {
      guard let read = ValueDelta(change) else { return nil }
      delta = read
    }
    self.init(kind: kind, oldName: old.text, newName: new.text, delta: delta)
  }
}

extension YAMLNode {
  fileprivate func entry(_ name: StaticString) -> YAMLNode? {
    entries.first { $0.key.textEquals(name) }?.value
  }

  fileprivate var index: Int? { kind == .scalar ? Int(text).flatMap { $0 >= 0 ? $0 : nil } : nil }
}

extension PlanValue {
  fileprivate init(patch node: YAMLNode) {
    switch node.kind {
    case .scalar, .alias, .borrowed: self = .text(node.text)
    case .sequence: self = .list(node.items.map { PlanValue(patch: $0) })
    case .mapping: self = .record(node.entries.map { Entry($0.key.text, PlanValue(patch: $0.value)) })
    }
  }
}

extension ValueDelta {
  fileprivate init?(_ node: YAMLNode) {
    if let entries = node.entry("entries") {
      var read: [Entry] = []
      for (key, value) in entries.entries {
        guard let delta = ValueDelta(value) else { return nil }
        read.append(Entry(key: key.text, delta: delta))
      }
      self = .entries(read)
    } else if let items = node.entry("items") {
      guard let delta = ItemsDelta(items) else { return nil }
      self = .items(delta)
    } else {
      guard let old = node.entry("old"), let new = node.entry("new") else { return nil }
      self = .replaced(
        old: old.isNull ? nil : PlanValue(patch: old), new: new.isNull ? nil : PlanValue(patch: new))
    }
  }
}

extension ItemsDelta {
  fileprivate init?(_ node: YAMLNode) {
    func placed(_ list: YAMLNode?) -> [Placed]? {
      guard let list else { return nil }
      let read = list.items.compactMap { item -> Placed? in
        guard let index = item.entry("at")?.index, let value = item.entry("value") else { return nil }
        return Placed(index: index, value: PlanValue(patch: value))
      }
      return read.count == list.childCount ? read : nil
    }
    self.init()
    guard let gone = placed(node.entry("removed")), let come = placed(node.entry("inserted")),
      let moves = node.entry("moved"), let changes = node.entry("changed")
    else { return nil }
    removed = gone
    inserted = come
    for item in moves.items {
      guard let from = item.entry("from")?.index, let to = item.entry("to")?.index else { return nil }
      moved.append(Move(from: from, to: to))
    }
    for item in changes.items {
      guard let from = item.entry("from")?.index, let to = item.entry("to")?.index,
        let delta = item.entry("change").flatMap(ValueDelta.init)
      else { return nil }
      changed.append(Changed(from: from, to: to, delta: delta))
    }
  }
}
