internal import Expressions
internal import PlanModel
internal import SourceText
internal import YAMLTree

/// A plan may speak of one instance of a repeated item, by the id that the instance comes to.
extension Expander {
  /// The plan's items whose ids are not written in the template, but which some of its items come to.
  mutating func overriddenInstances(
    _ base: [FieldEntries], _ own: [FieldEntries], _ list: KeyedList
  ) -> [String: FieldEntries] {
    let computed = base.filter { item in
      item[list.id].map { table(of: $0).values[NodeKey($0)] != nil } ?? false
    }
    guard !own.isEmpty, !computed.isEmpty else { return [:] }
    let written = Set(base.compactMap { $0[list.id]?.text })
    var candidates: [String: FieldEntries] = [:]
    for item in own {
      guard let id = item[list.id]?.text, !written.contains(id), candidates[id] == nil else { continue }
      candidates[id] = item
    }
    guard !candidates.isEmpty else { return [:] }
    var ids: Set<String> = []
    for item in computed { ids.formUnion(computedIDs(of: item, list)) }
    let late = candidates.filter { ids.contains($0.key) }
    for (id, item) in late.sorted(by: { $0.key < $1.key }) {
      guard let after = item[list.after], !after.isNull else { continue }
      diagnostics.append(
        Diagnostic(
          ExpansionDiagnostics.unknownItem, at: after.siteSpan,
          LocalizedText(
            "«\(id)» do «lặp» của mẫu tạo ra nên đứng cùng các mục khác của «lặp», không xếp lại được",
            en: "“\(id)” is made by a “lặp” of the template: it stands with the others, and cannot be moved"))
      )
    }
    return late
  }

  /// The id that an item comes to for the values at hand.
  mutating func computedID(of item: FieldEntries, _ list: KeyedList) -> String? {
    guard let node = item[list.id], let checked = table(of: node).values[NodeKey(node)] else { return nil }
    // What keeps it from being computed is told when the item itself is made.
    var untold: [Diagnostic] = []
    return scope.value(checked, &untold)?.yamlText.map { Slug(nearestTo: $0).value }
  }

  private mutating func computedIDs(of item: FieldEntries, _ list: KeyedList) -> [String] {
    guard let header = item[list.loop], let loop = table(of: header).loops[NodeKey(header)] else {
      return computedID(of: item, list).map { [$0] } ?? []
    }
    var untold: [Diagnostic] = []
    var ids: [String] = []
    for value in scope.list(loop, header, &untold) {
      scope.push(value)
      if let id = computedID(of: item, list) { ids.append(id) }
      scope.pop()
    }
    return ids
  }
}
