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

/// An activity on its way into the expanded plan: the template's, the plan's, or one over the other.
struct ActivityDraft {
  /// The id as it is written, before expressions in it are computed.
  var id: String
  var base: FieldEntries?
  var overlay: FieldEntries?

  /// Each field once: the plan's word counts before the template's.
  var fields: [FieldEntries.Entry] {
    let own = overlay?.entries ?? []
    let names = Set(own.map(\.name))
    var fields = (base?.entries ?? []).map { entry in own.first { $0.name == entry.name } ?? entry }
    let known = Set(fields.map(\.name))
    fields += own.filter { !known.contains($0.name) }
    return fields.filter { !$0.value.isNull || !names.contains($0.name) || base?[$0.name] == nil }
  }

  var origin: SourceSpan { (overlay ?? base)?.node.siteSpan ?? .nowhere }

  subscript(name: String) -> FieldEntries.Entry? { overlay?.entry(name) ?? base?.entry(name) }
}

/// Puts the plan's activities over the template's: same id overrides field by field, `sau` places, `bỏ` drops.
struct ActivityOverlay {
  private(set) var drafts: [ActivityDraft] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(template: YAMLNode?, plan: YAMLNode?) {
    for node in Self.items(template) {
      drafts.append(ActivityDraft(id: node["mã"]?.text ?? "", base: node))
    }
    let own = Self.items(plan)
    for node in own {
      let id = node["mã"]?.text ?? ""
      if let index = drafts.firstIndex(where: { $0.id == id && $0.overlay == nil }), !id.isEmpty {
        drafts[index].overlay = node
      } else {
        if let drop = node.entry("bỏ") { reportUnknown(drop, id) }
        drafts.append(ActivityDraft(id: id, overlay: node))
      }
    }
    for node in own { place(node) }
    drafts.removeAll { $0.overlay?["bỏ"] != nil }
  }

  private static func items(_ list: YAMLNode?) -> [FieldEntries] {
    guard let list else { return [] }
    let nodes = list.kind == .mapping ? [list] : Array(list.items)
    return nodes.filter { $0.kind == .mapping }.map { FieldEntries($0, Activity.table) }
  }

  /// Moves an activity right behind the one that its `sau` names.
  private mutating func place(_ node: FieldEntries) {
    guard let entry = node.entry("sau"), entry.value.kind == .scalar, !entry.value.isNull else { return }
    let id = node["mã"]?.text ?? ""
    let target = entry.value.text
    guard
      let from = drafts.firstIndex(where: { $0.id == id && $0.overlay?.node.siteSpan == node.node.siteSpan })
    else { return }
    guard target != id, drafts.contains(where: { $0.id == target }) else {
      diagnostics.append(
        Diagnostic(
          ExpansionDiagnostics.unknownActivity, at: entry.value.siteSpan,
          LocalizedText(
            "không xếp được «\(id)» sau «\(target)»: không có hoạt động đó",
            en: "“\(id)” cannot be placed after “\(target)”: there is no such activity")))
      return
    }
    let moved = drafts.remove(at: from)
    if let anchor = drafts.lastIndex(where: { $0.id == target }) { drafts.insert(moved, at: anchor + 1) }
  }

  private mutating func reportUnknown(_ entry: FieldEntries.Entry, _ id: String) {
    diagnostics.append(
      Diagnostic(
        ExpansionDiagnostics.unknownActivity, at: entry.key.siteSpan,
        LocalizedText(
          "không bỏ được «\(id)»: mẫu không có hoạt động đó",
          en: "“\(id)” cannot be dropped: the template has no such activity")))
  }
}
