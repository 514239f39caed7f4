internal import Expressions
public import PlanModel
public import SourceText
public import YAMLTree

/// A template whose expressions have been checked, ready for any number of plans.
///
/// Where it has no errors, no plan whose parameters are of the declared types can fail to expand.
public struct PreparedTemplate: Sendable {
  public let template: Template
  public let root: YAMLNode
  public let diagnostics: [Diagnostic]
  let scope: ParameterScope
  let table: ExpressionTable
  let entries: FieldEntries
  let activities: [FieldEntries]
  let groups: [FieldEntries]
  let sections: [FieldEntries]
  /// What a plan takes over from it as it stands need not be read again.
  let asPlan: Decoded<Plan>

  public init(_ decoded: Decoded<Template>, root: YAMLNode) {
    template = decoded.value
    self.root = root
    scope = ParameterScope(decoded.value)
    let defaults = Set(
      scope.parameters.compactMap { $0.declaration.value.defaultValue.map { NodeKey($0.value.node) } })
    entries = FieldEntries(root, Template.table)
    activities = FieldEntries.items(entries[Fields.templateActivities], Activity.table)
    groups = FieldEntries.items(entries[Fields.templateGroups], ActivityGroup.table)
    sections = FieldEntries.items(entries[Fields.templateSections], Section.table)
    table = ExpressionTable(
      decoded.expressions.filter { !defaults.contains(NodeKey($0.node)) }, activities: activities,
      in: scope.environment)
    var found = scope.diagnostics + table.diagnostics
    if template.kind == nil, !decoded.diagnostics.hasErrors {
      found.append(
        Diagnostic(
          ModelDiagnostics.missingKey, at: template.id?.span ?? root.span.startPoint,
          LocalizedText("mẫu thiếu mục «văn bản»", en: "the template lacks the key “văn bản” (kind)"),
          label: LocalizedText("thêm «văn bản: kế hoạch»", en: "add “văn bản: kế hoạch”")))
    }
    diagnostics = found
    asPlan = decoded.map { template in
      var plan = Plan()
      plan.sections = template.sections
      plan.groups = template.groups
      plan.activities = template.activities
      return plan
    }
  }
}
