internal import Expressions
public import PlanModel
public import SourceText
public import VietnameseText
public import YAMLTree

/// A plan with its template resolved.
public struct ExpandedPlan: Sendable {
  /// The tree of values; every node knows the place of the template or plan that it comes from.
  public let document: YAMLDocument
  public let decoded: Decoded<Plan>
  /// The kind of document that the template writes.
  public let kind: DocumentKind
}

/// What expanding a plan gives: the plan as far as it could be made, and all that is wrong.
///
/// Behind an error a value that stands for the missing one keeps the work going, so that the rules still see the rest.
public struct Expansion: Sendable {
  public let plan: ExpandedPlan?
  public let diagnostics: [Diagnostic]

  public init(plan: ExpandedPlan?, diagnostics: [Diagnostic]) {
    self.plan = plan
    self.diagnostics = diagnostics
  }
}

/// Puts a plan over its template and computes every expression.
///
/// The parts of the document that the plan writes itself stand in place of the template's; activities and groups are
/// matched by id. `today` stands for the date of issue as long as there is none.
public func expandPlan(
  _ plan: Decoded<Plan>, root: YAMLNode, template: PreparedTemplate, registry: Registry, today: CalendarDate
) -> Expansion {
  var expander = Expander(plan, root: root, template: template, registry: registry, today: today)
  let node = expander.expand()
  let document = YAMLDocument(node, source: root.document.source)
  guard let expandedRoot = document.root else {
    return Expansion(plan: nil, diagnostics: expander.diagnostics)
  }
  var decoded = decode(Plan.self, from: expandedRoot, earlier: [plan, template.asPlan])
  // A line of the plan that is no YAML may have held the key.
  if root.holdsBroken { decoded.diagnostics.removeAll { $0.code == ModelDiagnostics.missingKey.code } }
  return Expansion(
    plan: ExpandedPlan(document: document, decoded: decoded, kind: template.template.kind?.value ?? .plan),
    diagnostics: expander.diagnostics + decoded.diagnostics)
}

struct Expander {
  let template: PreparedTemplate
  let root: YAMLNode
  let entries: FieldEntries
  let activities: [FieldEntries]
  /// The expressions that the plan itself writes.
  let ownTable: ExpressionTable
  var diagnostics: [Diagnostic] = []
  var scope: EvaluationScope

  init(
    _ plan: Decoded<Plan>, root: YAMLNode, template: PreparedTemplate, registry: Registry, today: CalendarDate
  ) {
    self.template = template
    self.root = root
    entries = FieldEntries(root, Plan.table)
    activities = FieldEntries.items(entries[Fields.planActivities], Activity.table)
    ownTable = ExpressionTable(plan.expressions, activities: activities, in: template.scope.environment)
    scope = EvaluationScope(
      plan: plan.value, scope: template.scope, registry: registry,
      today: plan.value.date?.value.firstDay ?? today)
    diagnostics = ownTable.diagnostics + scope.diagnostics
  }

  /// The entries of the plan, with the template's parts where the plan has none.
  mutating func expand() -> ComposedNode {
    var result: [(key: ComposedNode, value: ComposedNode)] = []
    for (field, templateField) in Fields.templateFieldOfPlanField.enumerated()
    where field != Fields.planParameters {
      guard let entry = entries.entry(field) ?? templateField.flatMap(template.entries.entry) else {
        continue
      }
      let value: ComposedNode
      switch field {
      case Fields.planActivities:
        value = keyed(template.activities, activities, .activities, entry) { $0.instances(of: $1) }
      case Fields.planGroups:
        let own = FieldEntries.items(entries[field], ActivityGroup.table)
        value = keyed(template.groups, own, .groups, entry) { [$0.mapping(of: $1, .groups)] }
      case Fields.planSections:
        let own = FieldEntries.items(entries[field], Section.table)
        value = keyed(template.sections, own, .sections, entry) { [$0.mapping(of: $1, .sections)] }
      default: value = resolve(entry.value)
      }
      result.append((.borrowed(entry.key), value))
    }
    return .mapping(result, origin: root.siteSpan)
  }

  private mutating func keyed(
    _ base: [FieldEntries], _ own: [FieldEntries], _ list: KeyedList, _ entry: FieldEntries.Entry,
    _ make: (inout Expander, OverlayItem) -> [ComposedNode]
  ) -> ComposedNode {
    let overlay = KeyedOverlay(base: base, overlay: own, list)
    diagnostics += overlay.diagnostics
    return .sequence(overlay.items.flatMap { make(&self, $0) }, origin: entry.value.siteSpan)
  }

  /// One activity, or one for each value of its `lặp`; none where its `khi` is false.
  private mutating func instances(of item: OverlayItem) -> [ComposedNode] {
    guard let header = item[KeyedList.activities.loop]?.value,
      let loop = table(of: header).loops[NodeKey(header)]
    else {
      return isWanted(item) ? [mapping(of: item, .activities)] : []
    }
    var result: [ComposedNode] = []
    for value in scope.list(loop.list, header, &diagnostics) {
      scope.push(value)
      if isWanted(item) { result.append(mapping(of: item, .activities)) }
      scope.pop()
    }
    return result
  }

  private mutating func isWanted(_ item: OverlayItem) -> Bool {
    guard let condition = item[KeyedList.activities.condition]?.value,
      let checked = table(of: condition).conditions[NodeKey(condition)]
    else { return true }
    return scope.isTrue(checked, condition, &diagnostics)
  }

  /// The item without what only says where and whether it stands; a part without expressions is borrowed whole.
  private mutating func mapping(of item: OverlayItem, _ list: KeyedList) -> ComposedNode {
    if item.overlay == nil || item.base == nil, let own = item.overlay ?? item.base,
      !own.entries.contains(where: { list.isControl($0.field) }),
      !table(of: own.node).hasExpressions(in: own.node)
    {
      return .borrowed(own.node)
    }
    var entries: [(key: ComposedNode, value: ComposedNode)] = []
    for entry in item.fields where !list.isControl(entry.field) {
      entries.append((.borrowed(entry.key), resolve(entry.value)))
    }
    return .mapping(entries, origin: item.origin)
  }

  private func table(of node: YAMLNode) -> ExpressionTable {
    node.document === root.document ? ownTable : template.table
  }

  /// A part of a file with its expressions computed; a part without any is borrowed as it stands.
  private mutating func resolve(_ node: YAMLNode) -> ComposedNode {
    guard table(of: node).hasExpressions(in: node) else { return .borrowed(node) }
    switch node.kind {
    case .scalar, .alias, .borrowed:
      guard let checked = table(of: node).values[NodeKey(node)],
        let value = scope.value(checked, &diagnostics)
      else { return .borrowed(node) }
      return composed(value, origin: node.siteSpan)
    case .sequence:
      return .sequence(node.items.map { resolve($0) }, origin: node.siteSpan)
    case .mapping:
      return .mapping(
        node.entries.map { (key: .borrowed($0.key), value: resolve($0.value)) }, origin: node.siteSpan)
    }
  }

  private func composed(_ value: Value, origin: SourceSpan) -> ComposedNode {
    if case .list(let items) = value {
      return .sequence(items.map { composed($0, origin: origin) }, origin: origin)
    }
    return .text(value.yamlText ?? "", origin: origin)
  }
}
