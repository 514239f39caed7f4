internal import Expressions
internal import PlanModel
internal import SourceText
internal import YAMLTree

/// A plan may speak of one instance of a repeated item, by the id that the instance comes to.
extension Expander {
  struct Overrides {
    /// The plan's words on single instances, by the ids that they come to.
    var items: [String: FieldEntries] = [:]
    /// All ids that only the making of the items gives; none where the plan speaks of no instance.
    var ids: Set<String> = []
  }

  /// The plan's items whose ids are not written in the template, but which some of its items come to.
  mutating func overriddenInstances(
    _ base: [FieldEntries], _ own: [FieldEntries], _ list: KeyedList
  ) -> Overrides {
    let computed = base.filter { item in
      item[list.id].map { table(of: $0).values[NodeKey($0)] != nil } ?? false
    }
    guard !own.isEmpty, !computed.isEmpty else { return Overrides() }
    let written = Set(base.compactMap { $0[list.id]?.text })
    var candidates: [String: FieldEntries] = [:]
    for item in own {
      guard let id = item[list.id]?.text, !written.contains(id), candidates[id] == nil else { continue }
      candidates[id] = item
    }
    let isBehindOther = own.contains { item in
      item.place(list).map { !written.contains($0.text) } ?? false
    }
    guard !candidates.isEmpty || isBehindOther else { return Overrides() }
    var ids: Set<String> = []
    for item in computed { ids.formUnion(computedIDs(of: item, list)) }
    return Overrides(items: candidates.filter { ids.contains($0.key) }, ids: ids)
  }

  /// Moves what the plan places behind an instance, and the instances that it places behind something else.
  mutating func place(
    _ items: inout [(id: String, node: ComposedNode)], _ own: [FieldEntries],
    _ late: Overrides, _ list: KeyedList
  ) {
    for item in own {
      guard let after = item.place(list), let id = item[list.id]?.text,
        late.items[id] != nil || late.ids.contains(after.text)
      else { continue }
      // One that the plan drops, or whose `khi` is false, stands nowhere.
      let moved = items.filter { $0.id == id }
      guard !moved.isEmpty else { continue }
      guard after.text != id, items.contains(where: { $0.id == after.text }) else {
        diagnostics.append(
          .unknownItem(
            at: after, "không xếp được sau «\(after.text)»", "cannot be placed after “\(after.text)”", id,
            missing: after.text, among: items.map(\.id)))
        continue
      }
      items.removeAll { $0.id == id }
      let anchor = items.lastIndex { $0.id == after.text } ?? items.count - 1
      items.insert(contentsOf: moved, at: anchor + 1)
    }
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
