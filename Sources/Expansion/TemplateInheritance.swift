internal import PlanModel
public import SourceText
public import YAMLTree

/// A template put over the one that it extends, ready to be decoded.
///
/// Activities, groups and sections are matched by id and overridden field by field; parameters by name; every other part
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
    case (Fields.templateParameters, let top?, let bottom?): value = joinedParameters(top, bottom)
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
  let overlay = KeyedOverlay(
    base: FieldEntries.items(base, table), overlay: FieldEntries.items(own, table), list)
  diagnostics += overlay.diagnostics
  let items = overlay.items.map { item in
    ComposedNode.mapping(
      item.fields.filter { $0.field != list.after }.map {
        (key: .borrowed($0.key), value: .borrowed($0.value))
      },
      origin: item.origin)
  }
  return .sequence(items, origin: own.siteSpan)
}

/// The base's parameters in their order, each as the template declares it where it does so, then the template's own.
private func joinedParameters(_ own: YAMLNode, _ base: YAMLNode) -> ComposedNode {
  let ownEntries = Array(own.entries)
  let baseEntries = Array(base.entries)
  func name(_ key: YAMLNode) -> String { ParameterScope.identifier(key.text) }
  var result = baseEntries.map { entry in ownEntries.first { name($0.key) == name(entry.key) } ?? entry }
  let known = Set(result.map { name($0.key) })
  result += ownEntries.filter { !known.contains(name($0.key)) }
  return .mapping(
    result.map { (key: .borrowed($0.key), value: .borrowed($0.value)) }, origin: own.siteSpan)
}
