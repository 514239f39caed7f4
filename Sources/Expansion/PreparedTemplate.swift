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

  public init(_ decoded: Decoded<Template>, root: YAMLNode) {
    template = decoded.value
    self.root = root
    scope = ParameterScope(decoded.value)
    let defaults = Set(scope.parameters.compactMap { $0.declaration.value.defaultValue?.value.node.number })
    let entries = FieldEntries(root, Template.table)
    table = ExpressionTable(
      decoded.expressions.filter { !defaults.contains($0.node.number) }, activities: entries["hoạt động"],
      in: scope.environment)
    diagnostics = scope.diagnostics + table.diagnostics
  }
}
