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
    let inherited = base.entries.map { overlay.entry($0.field) ?? $0 }
    return inherited + overlay.entries.filter { base.entry($0.field) == nil }
  }

  var origin: SourceSpan { (overlay ?? base)?.node.siteSpan ?? .nowhere }

  /// The clauses of a section over those of its base: where some of the overlay's have an id, they are matched by it, and
  /// otherwise they stand in place of the base's.
  func keyedClauses(_ field: Int, _ list: KeyedList) -> (base: YAMLNode, overlay: YAMLNode)? {
    guard field == list.clauses, let base = base?[field], let overlay = overlay?[field] else { return nil }
    let items = FieldEntries.items(overlay, Section.table)
    return items.contains { $0[list.id] != nil } ? (base, overlay) : nil
  }

  subscript(field: Int) -> FieldEntries.Entry? { overlay?.entry(field) ?? base?.entry(field) }
}

/// Puts one keyed list over another: same id overrides field by field, `sau` places, `bỏ` drops, the rest is added.
struct KeyedOverlay {
  private(set) var items: [OverlayItem]
  private(set) var diagnostics: [Diagnostic] = []

  init(base: [FieldEntries], overlay: [FieldEntries], _ list: KeyedList) {
    items = base.map { OverlayItem(id: $0[list.id]?.text ?? "", base: $0) }
    guard !overlay.isEmpty else { return }
    var places: [String: Int] = [:]
    for (index, item) in items.enumerated() where places[item.id] == nil { places[item.id] = index }
    var placed: [OverlayItem] = []
    var hasDropped = false
    for node in overlay {
      let id = node[list.id]?.text ?? ""
      let drop = node.entry(list.drop)
      if !id.isEmpty, let index = places[id], items[index].overlay == nil {
        items[index].overlay = node
        hasDropped = hasDropped || drop != nil
      } else {
        if let drop {
          report(drop.key, "không bỏ được", "cannot be dropped", id, id)
          hasDropped = true
        }
        items.append(OverlayItem(id: id, overlay: node))
      }
      if let after = node[list.after], after.kind == .scalar, !after.isNull {
        placed.append(OverlayItem(id: id, overlay: node))
      }
    }
    for item in placed { place(item, list) }
    if hasDropped { items.removeAll { $0.overlay?[list.drop].map { !$0.isNull } ?? false } }
  }

  /// Moves an item right behind the one that its `sau` names.
  private mutating func place(_ item: OverlayItem, _ list: KeyedList) {
    guard let after = item.overlay?[list.after] else { return }
    let target = after.text
    guard target != item.id,
      let from = items.firstIndex(where: { $0.id == item.id && $0.origin == item.origin }),
      items.contains(where: { $0.id == target })
    else {
      report(after, "không xếp được sau «\(target)»", "cannot be placed after “\(target)”", item.id, target)
      return
    }
    let one = items.remove(at: from)
    let anchor = items.lastIndex { $0.id == target } ?? items.count - 1
    items.insert(one, at: anchor + 1)
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
