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
  /// Which parameters stand behind the computed values.
  public let origins: ValueOrigins
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
/// The parts of the document that the plan writes itself stand in place of the template's; activities, groups,
/// sections and footnotes are matched by id, the measures of «trình bày» by name. `today` stands for the date of issue as long as there is none.
public func expandPlan(
  _ plan: Decoded<Plan>, root: YAMLNode, template: PreparedTemplate, registry: Registry, today: CalendarDate
) -> Expansion {
  let prepared = PreparedPlan(plan, root: root, template: template)
  return expandPlan(plan, prepared, registry: registry, today: today)
}

/// The same for a plan that was made ready before; `plan` may have other values for its parameters.
public func expandPlan(
  _ plan: Decoded<Plan>, _ prepared: PreparedPlan, registry: Registry, today: CalendarDate
) -> Expansion {
  let (root, template) = (prepared.root, prepared.template)
  var expander = Expander(plan.value, prepared, registry: registry, today: today)
  let node = expander.expand()
  let document = YAMLDocument(node, source: root.document.source)
  guard let expandedRoot = document.root else {
    return Expansion(plan: nil, diagnostics: expander.diagnostics)
  }
  var decoded = decode(Plan.self, from: expandedRoot, earlier: [plan, template.asPlan])
  // A line of the plan that is no YAML may have held the key.
  if root.holdsBroken { decoded.diagnostics.removeAll { $0.code == ModelDiagnostics.missingKey.code } }
  return Expansion(
    plan: ExpandedPlan(
      document: document, decoded: decoded, kind: template.template.kind?.value ?? .plan,
      origins: ValueOrigins(plan: plan.value, template: template, own: prepared.table)),
    diagnostics: expander.diagnostics + decoded.diagnostics)
}

/// A plan that stands by itself, without a template, with its expressions computed.
public func expandPlan(
  _ plan: Decoded<Plan>, root: YAMLNode, kind: Located<DocumentKind>, registry: Registry, today: CalendarDate
) -> Expansion {
  guard let template = PreparedTemplate.empty(kind, source: root.document.source) else {
    return Expansion(plan: nil, diagnostics: [])
  }
  return expandPlan(plan, root: root, template: template, registry: registry, today: today)
}
