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
  guard !expander.diagnostics.hasErrors else {
    return Expansion(plan: nil, diagnostics: expander.diagnostics)
  }
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
    var entries: [(key: ComposedNode, value: ComposedNode)] = []
    for field in Plan.table.fields.map(\.name.vi) where field != "tham số" {
      let isContent = Template.table.fields.contains { $0.name.vi == field } && field != "mẫu"
      switch field {
      case "hoạt động":
        let (key, value) = activities(own, base)
        if let key { entries.append((.borrowed(key), value)) }
      case "nhóm":
        let (key, value) = groups(own, base)
        if let key { entries.append((.borrowed(key), value)) }
      default:
        guard let entry = own.entry(field) ?? (isContent ? base.entry(field) : nil) else { continue }
        entries.append((.borrowed(entry.key), resolve(entry.value)))
      }
    }
    return .mapping(entries, origin: root.siteSpan)
  }

  private mutating func activities(_ own: FieldEntries, _ base: FieldEntries) -> (YAMLNode?, ComposedNode) {
    let overlay = ActivityOverlay(template: base["hoạt động"], plan: own["hoạt động"])
    diagnostics += overlay.diagnostics
    let items = overlay.drafts.flatMap { instances(of: $0) }
    let entry = own.entry("hoạt động") ?? base.entry("hoạt động")
    return (entry?.key, .sequence(items, origin: entry?.value.siteSpan ?? .nowhere))
  }

  /// The template's groups in their order, each with the plan's words where it has some, then the plan's own.
  private mutating func groups(_ own: FieldEntries, _ base: FieldEntries) -> (YAMLNode?, ComposedNode) {
    let entry = own.entry("nhóm") ?? base.entry("nhóm")
    func items(_ list: YAMLNode?) -> [(id: String?, node: YAMLNode)] {
      (list.map { Array($0.items) } ?? []).map { (FieldEntries($0, ActivityGroup.table)["mã"]?.text, $0) }
    }
    let ownItems = items(own["nhóm"])
    let baseItems = items(base["nhóm"])
    var result = baseItems.map { item in ownItems.first { $0.id != nil && $0.id == item.id } ?? item }
    let known = Set(result.compactMap(\.id))
    result += ownItems.filter { !known.contains($0.id ?? "") }
    return (entry?.key, .sequence(result.map { resolve($0.node) }, origin: entry?.value.siteSpan ?? .nowhere))
  }

  /// One activity, or one for each value of its `lặp`; none where its `khi` is false.
  private mutating func instances(of draft: ActivityDraft) -> [ComposedNode] {
    guard let header = draft["lặp"]?.value, let loop = table(of: header).loops[header.number] else {
      return instance(of: draft).map { [$0] } ?? []
    }
    var result: [ComposedNode] = []
    for value in scope.list(loop.list, header, &diagnostics) {
      scope.push(value)
      if let one = instance(of: draft) { result.append(one) }
      scope.pop()
    }
    return result
  }

  private mutating func instance(of draft: ActivityDraft) -> ComposedNode? {
    if let condition = draft["khi"]?.value, let checked = table(of: condition).conditions[condition.number],
      !scope.isTrue(checked, condition, &diagnostics)
    {
      return nil
    }
    let entries = draft.fields.filter { !["lặp", "khi", "sau"].contains($0.name) }
    return .mapping(
      entries.map { (key: .borrowed($0.key), value: resolve($0.value)) }, origin: draft.origin)
  }

  private func table(of node: YAMLNode) -> ExpressionTable {
    node.document === root.document ? ownTable : template.table
  }

  /// A part of a file with its expressions computed; a part without any is borrowed as it stands.
  private mutating func resolve(_ node: YAMLNode) -> ComposedNode {
    let table = table(of: node)
    guard table.hasExpressions(in: node.span.range) else { return .borrowed(node) }
    switch node.kind {
    case .scalar, .alias, .borrowed:
      guard let checked = table.values[node.number], let value = scope.value(checked, &diagnostics) else {
        return .borrowed(node)
      }
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
