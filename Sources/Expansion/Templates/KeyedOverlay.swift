internal import PlanModel
internal import SourceText
internal import VietnameseText
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

  /// The items of one list in the order that their `sau` gives them.
  static func inOrder(_ items: [FieldEntries], _ list: KeyedList) -> ([FieldEntries], [Diagnostic]) {
    guard items.contains(where: { $0.place(list) != nil }) else { return (items, []) }
    var overlay = KeyedOverlay(base: [], overlay: [], list)
    overlay.items = items.map { OverlayItem(id: $0[list.id]?.text ?? "", overlay: $0) }
    for item in overlay.items where item.overlay?.place(list) != nil { overlay.place(item, list) }
    return (overlay.items.compactMap(\.overlay), overlay.diagnostics)
  }

  /// `later` are the ids that are known only when the items are made: what stands behind one of them is placed then.
  init(base: [FieldEntries], overlay: [FieldEntries], later: Set<String> = [], _ list: KeyedList) {
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
      if let after = node.place(list), !later.contains(after.text) {
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
    diagnostics.append(.unknownItem(at: node, vi, en, id, missing: missing, among: items.map(\.id)))
  }
}

extension FieldEntries {
  /// The `sau` of an item.
  func place(_ list: KeyedList) -> YAMLNode? {
    self[list.after].flatMap { $0.kind == .scalar && !$0.isNull ? $0 : nil }
  }
}

extension Diagnostic {
  /// An item that names another one, which its list does not have.
  static func unknownItem(
    at node: YAMLNode, _ vi: String, _ en: String, _ id: String, missing: String, among ids: [String]
  ) -> Diagnostic {
    let best = suggestions(for: missing, among: ids.filter { $0 != id }).first
    let isName = node.text == missing
    return Diagnostic(
      ExpansionDiagnostics.unknownItem, at: node.siteSpan,
      LocalizedText(
        "«\(id)» \(vi): không có mã «\(missing)» trong danh sách",
        en: "“\(id)” \(en): the list has no id “\(missing)”"), label: isName ? .didYouMean(best) : nil,
      fixes: Fix.replacing(node.siteSpan, with: isName ? best : nil))
  }
}
