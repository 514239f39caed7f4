internal import Expressions
internal import PlanModel
internal import SourceText
internal import VietnameseText
internal import YAMLTree

/// Computes the expressions of a plan and its template and puts the one over the other.
struct Expander {
  let prepared: PreparedPlan
  let template: PreparedTemplate
  let root: YAMLNode
  let entries: FieldEntries
  let ownTable: ExpressionTable
  var diagnostics: [Diagnostic] = []
  var scope: EvaluationScope
  /// The parts in which the work is, the innermost last.
  var parts: [PreparedPart] = []
  /// How many nodes may still be made.
  private var room = 200_000
  private var isFull = false

  init(_ plan: Plan, _ prepared: PreparedPlan, registry: Registry, today: CalendarDate) {
    self.prepared = prepared
    template = prepared.template
    root = prepared.root
    entries = prepared.entries
    ownTable = prepared.table
    scope = EvaluationScope(
      plan: plan, scope: prepared.template.scope, registry: registry,
      today: plan.date?.value.firstDay ?? today)
    diagnostics = prepared.table.diagnostics + scope.diagnostics
  }

  /// The entries of the plan, with the template's parts where the plan has none.
  mutating func expand() -> ComposedNode {
    var result: [(key: ComposedNode, value: ComposedNode)] = []
    for (field, templateField) in Fields.templateFieldOfPlanField.enumerated()
    where field != Fields.planParameters && !(field == Fields.planKind && entries[Fields.planTemplate] != nil)
    {
      guard let entry = entries.entry(field) ?? templateField.flatMap(template.entries.entry) else {
        continue
      }
      let value: ComposedNode?
      switch field {
      case Fields.planActivities: value = keyed(template.activities, prepared.activities, .activities, entry)
      case Fields.planGroups: value = keyed(template.groups, prepared.groups, .groups, entry)
      case Fields.planSections: value = keyed(template.sections, prepared.sections, .sections, entry)
      case Fields.planFootnotes: value = keyed(template.footnotes, prepared.footnotes, .footnotes, entry)
      case Fields.planHouseStyle: value = houseStyle(entry)
      default: value = resolve(entry.value)
      }
      if let value { result.append((.borrowed(entry.key), value)) }
    }
    return .mapping(result, origin: root.siteSpan)
  }

  /// The plan's measures and, where it gives none, the template's.
  private mutating func houseStyle(_ entry: FieldEntries.Entry) -> ComposedNode? {
    guard let own = entries[Fields.planHouseStyle], own.kind == .mapping,
      let base = template.entries[Fields.templateHouseStyle], base.kind == .mapping
    else { return resolve(entry.value) }
    let item = OverlayItem(
      id: "", base: FieldEntries(base, HouseStyle.table), overlay: FieldEntries(own, HouseStyle.table))
    var result: [(key: ComposedNode, value: ComposedNode)] = []
    for field in item.fields {
      if let value = resolve(field.value) { result.append((.borrowed(field.key), value)) }
    }
    return .mapping(result, origin: own.siteSpan)
  }

  private mutating func keyed(
    _ base: [FieldEntries], _ own: [FieldEntries], _ list: KeyedList, _ entry: FieldEntries.Entry
  ) -> ComposedNode {
    let late = overriddenInstances(base, own, list)
    let overlay = KeyedOverlay(
      base: base,
      overlay: late.items.isEmpty ? own : own.filter { late.items[$0[list.id]?.text ?? ""] == nil },
      later: late.ids, list)
    diagnostics += overlay.diagnostics
    var items: [(id: String, node: ComposedNode)] = []
    for item in overlay.items { items += instances(of: item, list, late) }
    if !late.ids.isEmpty { place(&items, own, late, list) }
    return .sequence(items.map(\.node), origin: entry.value.siteSpan)
  }

  /// One item, or one for each value of its `lặp`; none where its `khi` is false.
  ///
  /// `late` are the plan's words on single instances.
  private mutating func instances(
    of item: OverlayItem, _ list: KeyedList, _ late: Overrides
  ) -> [(id: String, node: ComposedNode)] {
    guard let header = item[list.loop]?.value, let loop = table(of: header).loops[NodeKey(header)] else {
      return instance(of: item, list, late).map { [$0] } ?? []
    }
    var result: [(id: String, node: ComposedNode)] = []
    for value in scope.list(loop, header, &diagnostics) {
      guard hasRoom(for: 1, at: header) else { break }
      scope.push(value)
      if let node = instance(of: item, list, late) { result.append(node) }
      scope.pop()
    }
    return result
  }

  private mutating func instance(
    of item: OverlayItem, _ list: KeyedList, _ late: Overrides
  ) -> (id: String, node: ComposedNode)? {
    var item = item
    var id = item.id
    if !late.ids.isEmpty { id = (item.overlay ?? item.base).flatMap { computedID(of: $0, list) } ?? id }
    if !late.items.isEmpty, item.overlay == nil {
      item.overlay = late.items[id]
      if let drop = item.overlay?[list.drop], !drop.isNull { return nil }
    }
    return isWanted(item, list) ? (id, mapping(of: item, list)) : nil
  }

  private mutating func isWanted(_ item: OverlayItem, _ list: KeyedList) -> Bool {
    guard let condition = item[list.condition]?.value,
      let checked = table(of: condition).conditions[NodeKey(condition)]
    else { return true }
    return scope.isTrue(checked, condition, &diagnostics)
  }

  /// The item without what only says where and whether it stands; a part without expressions is borrowed whole.
  private mutating func mapping(of item: OverlayItem, _ list: KeyedList) -> ComposedNode {
    if item.overlay == nil || item.base == nil, let own = item.overlay ?? item.base,
      !own.entries.contains(where: { list.isControl($0.field) }), !table(of: own.node).changes(own.node)
    {
      return .borrowed(own.node)
    }
    return .mapping(entries(of: item, list).map { (key: $0.key, value: $0.value) }, origin: item.origin)
  }

  typealias ComposedEntry = (field: Int, key: ComposedNode, value: ComposedNode)

  /// The fields of an item; those of the part that it takes in where it has none of its own.
  mutating func entries(of item: OverlayItem, _ list: KeyedList) -> [ComposedEntry] {
    var own: [ComposedEntry] = []
    for entry in item.fields where !list.isControl(entry.field) {
      guard hasRoom(for: 1, at: entry.value) else { break }
      if let value = value(of: entry, in: item, list) {
        own.append((entry.field, .borrowed(entry.key), value))
      }
    }
    guard let name = item[list.part]?.value, let use = table(of: name).uses[NodeKey(name)] else { return own }
    scope.enter(use.part.scope, use.arguments, &diagnostics)
    parts.append(use.part)
    let inherited = self.entries(of: OverlayItem(id: "", base: use.part.content), list)
    parts.removeLast()
    scope.pop()
    return own.filter { entry in !inherited.contains { $0.field == entry.field } }
      + inherited.map { entry in own.first { $0.field == entry.field } ?? entry }
  }

  private mutating func value(
    of entry: FieldEntries.Entry, in item: OverlayItem, _ list: KeyedList
  ) -> ComposedNode? {
    guard entry.field == list.clauses else { return resolve(entry.value) }
    if let (base, overlay) = item.keyedClauses(entry.field, list) {
      return keyed(
        FieldEntries.items(base, Section.table), FieldEntries.items(overlay, Section.table), list, entry)
    }
    guard table(of: entry.value).changes(entry.value) else { return .borrowed(entry.value) }
    return keyed(FieldEntries.items(entry.value, Section.table), [], list, entry)
  }

  func table(of node: YAMLNode) -> ExpressionTable {
    parts.last?.table ?? (node.document === root.document ? ownTable : template.table)
  }

  /// A part of a file with its expressions computed; a part without any is borrowed as it stands.
  ///
  /// Nil for a reference that comes to no text: what names nothing is as if it were not written.
  private mutating func resolve(_ node: YAMLNode) -> ComposedNode? {
    guard table(of: node).changes(node) else { return .borrowed(node) }
    guard hasRoom(for: max(node.childCount, 1), at: node) else { return nil }
    switch node.kind {
    case .scalar, .alias, .borrowed:
      guard let checked = table(of: node).values[NodeKey(node)] else { return .borrowed(node) }
      guard let value = scope.value(checked, &diagnostics) else { return nil }
      return composed(value, as: checked.shape, origin: node.siteSpan)
    case .sequence:
      var items: [ComposedNode] = []
      for item in node.items { if let item = resolve(item) { items.append(item) } }
      return .sequence(items, origin: node.siteSpan)
    case .mapping:
      var entries: [(key: ComposedNode, value: ComposedNode)] = []
      for (key, value) in node.entries {
        if let value = resolve(value) { entries.append((key: .borrowed(key), value: value)) }
      }
      return .mapping(entries, origin: node.siteSpan)
    }
  }

  private mutating func composed(_ value: Value, as shape: Shape?, origin: SourceSpan) -> ComposedNode? {
    if case .list(let items) = value {
      let element: Shape? = if case .list(let element, _)? = shape { element } else { shape }
      let nodes = items.compactMap { composed($0, as: element, origin: origin) }
      return .sequence(nodes, origin: origin)
    }
    let text = value.yamlText ?? ""
    switch shape {
    case .id: return .text(Slug(nearestTo: text).value, origin: origin)
    case .reference: return text.isEmpty ? nil : .text(text, origin: origin)
    default: return .text(text, origin: origin)
    }
  }

  /// Whether so many more nodes may be made; says once where there is no more room.
  private mutating func hasRoom(for count: Int, at node: YAMLNode) -> Bool {
    room -= count
    if room >= 0 { return true }
    guard !isFull else { return false }
    isFull = true
    diagnostics.append(
      Diagnostic(
        ExpansionDiagnostics.tooLarge, at: node.siteSpan,
        LocalizedText(
          "văn bản dựng ra quá lớn nên đã dừng lại ở đây",
          en: "the document grows too large, and was stopped here"),
        notes: [ExpansionDiagnostics.tooLarge.explanation]))
    return false
  }
}
