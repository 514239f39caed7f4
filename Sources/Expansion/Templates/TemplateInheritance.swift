internal import PlanModel
public import SourceText
public import YAMLTree

/// A template put over the one that it extends, ready to be decoded.
///
/// Activities, groups, sections and footnotes are matched by id and overridden field by field; parameters and measures by name; every other part
/// that the template writes itself stands in place of the base's.
public func inherit(_ own: YAMLNode, from base: YAMLNode) -> (root: YAMLNode, diagnostics: [Diagnostic]) {
  let ownFields = FieldEntries(own, Template.table)
  let baseFields = FieldEntries(base, Template.table)
  var diagnostics: [Diagnostic] = []
  var entries: [(key: ComposedNode, value: ComposedNode)] = []
  for field in Template.table.fields.indices where field != Fields.templateParent {
    let below = field == Fields.templateID ? nil : baseFields.entry(field)
    guard let entry = ownFields.entry(field) ?? below else { continue }
    let value: ComposedNode
    switch (field, ownFields[field], below?.value) {
    case (Fields.templateActivities, let top?, let bottom?):
      value = overlaid(top, bottom, Activity.table, .activities, &diagnostics)
    case (Fields.templateGroups, let top?, let bottom?):
      value = overlaid(top, bottom, ActivityGroup.table, .groups, &diagnostics)
    case (Fields.templateSections, let top?, let bottom?):
      value = overlaid(top, bottom, Section.table, .sections, &diagnostics)
    case (Fields.templateFootnotes, let top?, let bottom?):
      value = overlaid(top, bottom, FootnoteEntry.table, .footnotes, &diagnostics)
    case (Fields.templateHouseStyle, let top?, let bottom?)
    where top.kind == .mapping && bottom.kind == .mapping:
      let item = OverlayItem(
        id: "", base: FieldEntries(bottom, HouseStyle.table), overlay: FieldEntries(top, HouseStyle.table))
      value = .mapping(
        item.fields.map { (key: .borrowed($0.key), value: .borrowed($0.value)) }, origin: top.siteSpan)
    case (Fields.templateParameters, let top?, let bottom?), (Fields.templateParts, let top?, let bottom?):
      value = joinedByName(top, bottom)
    default: value = .borrowed(entry.value)
    }
    entries.append((.borrowed(entry.key), value))
  }
  let document = YAMLDocument(.mapping(entries, origin: own.siteSpan), source: own.document.source)
  return (document.root ?? own, diagnostics)
}

private func overlaid<Root: Record>(
  _ own: YAMLNode, _ base: YAMLNode, _ table: FieldTable<Root>, _ list: KeyedList,
  _ diagnostics: inout [Diagnostic]
) -> ComposedNode {
  // What is wrong with the order of the base is told where the base itself is checked.
  let overlay = KeyedOverlay(
    base: KeyedOverlay.inOrder(FieldEntries.items(base, table), list).0,
    overlay: FieldEntries.items(own, table), list)
  diagnostics += overlay.diagnostics
  let items = overlay.items.map { composed($0, list, &diagnostics) }
  return .sequence(items, origin: own.siteSpan)
}

/// An item with each field once; the clauses of a section are put over each other by their ids.
private func composed(
  _ item: OverlayItem, _ list: KeyedList, _ diagnostics: inout [Diagnostic]
) -> ComposedNode {
  let entries = item.fields.filter { $0.field != list.after }.map { entry in
    let value: ComposedNode =
      if let clauses = item.keyedClauses(entry.field, list) {
        overlaid(clauses.overlay, clauses.base, Section.table, .sections, &diagnostics)
      } else {
        .borrowed(entry.value)
      }
    return (key: ComposedNode.borrowed(entry.key), value: value)
  }
  return .mapping(entries, origin: item.origin)
}

/// The base's parameters or parts in their order, each as the template declares it where it does so, then its own.
private func joinedByName(_ own: YAMLNode, _ base: YAMLNode) -> ComposedNode {
  let ownEntries = Array(own.entries)
  let baseEntries = Array(base.entries)
  func name(_ key: YAMLNode) -> String { ParameterScope.identifier(key.text) }
  var result = baseEntries.map { entry in ownEntries.first { name($0.key) == name(entry.key) } ?? entry }
  let known = Set(result.map { name($0.key) })
  result += ownEntries.filter { !known.contains(name($0.key)) }
  return .mapping(
    result.map { (key: .borrowed($0.key), value: .borrowed($0.value)) }, origin: own.siteSpan)
}
