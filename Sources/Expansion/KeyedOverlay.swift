internal import PlanModel
internal import SourceText
internal import YAMLTree

/// An item of a list that is known by its id, on its way into the result: the base's, the overlay's, or one over the other.
struct OverlayItem {
  /// The id as it is written, before expressions in it are computed.
  let id: String
  var base: FieldEntries?
  var overlay: FieldEntries?

  /// Each field once: the overlay's word counts before the base's.
  var fields: [FieldEntries.Entry] {
    guard let overlay else { return base?.entries ?? [] }
    guard let base else { return overlay.entries }
    let inherited = base.entries.map { overlay.entry($0.name) ?? $0 }
    return inherited + overlay.entries.filter { base.entry($0.name) == nil }
  }

  var origin: SourceSpan { (overlay ?? base)?.node.siteSpan ?? .nowhere }

  subscript(name: String) -> FieldEntries.Entry? { overlay?.entry(name) ?? base?.entry(name) }
}

/// Puts one keyed list over another: same id overrides field by field, `sau` places, `bỏ` drops, the rest is added.
struct KeyedOverlay {
  private(set) var items: [OverlayItem] = []
  private(set) var diagnostics: [Diagnostic] = []

  init<Root: Record>(base: YAMLNode?, overlay: YAMLNode?, _ table: FieldTable<Root>) {
    items = Self.entries(base, table).map { OverlayItem(id: $0["mã"]?.text ?? "", base: $0) }
    let own = Self.entries(overlay, table)
    var places: [String: Int] = [:]
    for (index, item) in items.enumerated() where places[item.id] == nil { places[item.id] = index }
    for node in own {
      let id = node["mã"]?.text ?? ""
      if !id.isEmpty, let index = places[id], items[index].overlay == nil {
        items[index].overlay = node
      } else {
        if let drop = node.entry("bỏ") { report(drop.key, "không bỏ được", "cannot be dropped", id, id) }
        items.append(OverlayItem(id: id, overlay: node))
      }
    }
    placeItems()
    items.removeAll { $0.overlay?["bỏ"].map { !$0.isNull } ?? false }
  }

  private static func entries<Root: Record>(_ list: YAMLNode?, _ table: FieldTable<Root>) -> [FieldEntries] {
    guard let list else { return [] }
    let nodes = list.kind == .mapping ? [list] : Array(list.items)
    return nodes.filter { $0.kind == .mapping }.map { FieldEntries($0, table) }
  }

  /// Moves each item that has a `sau` right behind the one that it names, in the order in which they are written.
  private mutating func placeItems() {
    let moved = items.filter {
      $0.overlay?.entry("sau").map { $0.value.kind == .scalar && !$0.value.isNull } ?? false
    }
    guard !moved.isEmpty else { return }
    let known = Set(items.map(\.id))
    for item in moved {
      guard let after = item.overlay?.entry("sau")?.value else { continue }
      let target = after.text
      guard target != item.id, known.contains(target),
        let from = items.firstIndex(where: { $0.origin == item.origin })
      else {
        report(after, "không xếp được sau «\(target)»", "cannot be placed after “\(target)”", item.id, target)
        continue
      }
      let one = items.remove(at: from)
      let anchor = items.lastIndex { $0.id == target } ?? items.count - 1
      items.insert(one, at: anchor + 1)
    }
  }

  private mutating func report(_ node: YAMLNode, _ vi: String, _ en: String, _ id: String, _ missing: String)
  {
    diagnostics.append(
      Diagnostic(
        ExpansionDiagnostics.unknownItem, at: node.siteSpan,
        LocalizedText(
          "«\(id)» \(vi): không có mã «\(missing)» trong danh sách",
          en: "“\(id)” \(en): the list has no id “\(missing)”")))
  }
}
