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
  let decoded = decode(Plan.self, from: expandedRoot)
  return Expansion(
    plan: ExpandedPlan(document: document, decoded: decoded, kind: template.template.kind?.value ?? .plan),
    diagnostics: expander.diagnostics + decoded.diagnostics)
}

struct Expander {
  let template: PreparedTemplate
  /// The expressions that the plan itself writes.
  let ownTable: ExpressionTable
  let root: YAMLNode
  var diagnostics: [Diagnostic] = []
  var scope: EvaluationScope

  init(
    _ plan: Decoded<Plan>, root: YAMLNode, template: PreparedTemplate, registry: Registry, today: CalendarDate
  ) {
    self.template = template
    self.root = root
    let entries = FieldEntries(root, Plan.table)
    ownTable = ExpressionTable(
      plan.expressions, activities: entries["hoạt động"], in: template.scope.environment)
    scope = EvaluationScope(
      plan: plan.value, scope: template.scope, registry: registry,
      today: plan.value.date?.value.firstDay ?? today)
    diagnostics = ownTable.diagnostics + scope.diagnostics
  }

  /// The entries of the plan, with the template's parts where the plan has none.
  mutating func expand() -> ComposedNode {
    let own = FieldEntries(root, Plan.table)
    let base = FieldEntries(template.root, Template.table)
    let shared = Set(Template.table.fields.map(\.name.vi)).subtracting(["mẫu", "tham số"])
    var entries: [(key: ComposedNode, value: ComposedNode)] = []
    for field in Plan.table.fields.map(\.name.vi) where field != "tham số" {
      let below = shared.contains(field) ? base.entry(field) : nil
      guard let entry = own.entry(field) ?? below else { continue }
      let value: ComposedNode
      switch field {
      case "hoạt động": value = keyed(own[field], below?.value, Activity.table) { $0.instances(of: $1) }
      case "nhóm": value = keyed(own[field], below?.value, ActivityGroup.table) { [$0.mapping(of: $1)] }
      case "bố cục": value = keyed(own[field], below?.value, Section.table) { [$0.mapping(of: $1)] }
      default: value = resolve(entry.value)
      }
      entries.append((.borrowed(entry.key), value))
    }
    return .mapping(entries, origin: root.siteSpan)
  }

  private mutating func keyed<Root: Record>(
    _ own: YAMLNode?, _ base: YAMLNode?, _ table: FieldTable<Root>,
    _ make: (inout Expander, OverlayItem) -> [ComposedNode]
  ) -> ComposedNode {
    let overlay = KeyedOverlay(base: base, overlay: own, table)
    diagnostics += overlay.diagnostics
    let items = overlay.items.flatMap { make(&self, $0) }
    return .sequence(items, origin: (own ?? base)?.siteSpan ?? .nowhere)
  }

  /// One activity, or one for each value of its `lặp`; none where its `khi` is false.
  private mutating func instances(of item: OverlayItem) -> [ComposedNode] {
    guard let header = item["lặp"]?.value, let loop = table(of: header).loops[NodeKey(header)] else {
      return isWanted(item) ? [mapping(of: item)] : []
    }
    var result: [ComposedNode] = []
    for value in scope.list(loop.list, header, &diagnostics) {
      scope.push(value)
      if isWanted(item) { result.append(mapping(of: item)) }
      scope.pop()
    }
    return result
  }

  private mutating func isWanted(_ item: OverlayItem) -> Bool {
    guard let condition = item["khi"]?.value,
      let checked = table(of: condition).conditions[NodeKey(condition)]
    else { return true }
    return scope.isTrue(checked, condition, &diagnostics)
  }

  /// The item without what only says where and whether it stands.
  private mutating func mapping(of item: OverlayItem) -> ComposedNode {
    let entries = item.fields.filter { !["lặp", "khi", "sau"].contains($0.name) }
    return .mapping(
      entries.map { (key: .borrowed($0.key), value: resolve($0.value)) }, origin: item.origin)
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
