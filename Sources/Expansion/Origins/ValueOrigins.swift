internal import Expressions
internal import PlanModel
public import SourceText
internal import VietnameseText
internal import YAMLTree

/// A parameter that stands behind a computed value.
public struct ParameterOrigin: Sendable, Hashable {
  public let name: String
  /// Where the plan gives its value or, where it does not, the template its default.
  public let span: SourceSpan
}

/// Which parameters stand behind the values that the expressions of a plan and its template have come to.
public struct ValueOrigins: Sendable {
  private let plan: Plan
  private let template: PreparedTemplate
  private let own: ExpressionTable

  init(plan: Plan, template: PreparedTemplate, own: ExpressionTable) {
    self.plan = plan
    self.template = template
    self.own = own
  }

  /// The parameters by the place of the scalar whose expressions speak of them, in the order of their declaration.
  ///
  /// A value of a repeated item also has those behind the list of its `lặp`, and a value of a part those behind what the
  /// part is given, in all its uses.
  public func index() -> [SourceSpan: [ParameterOrigin]] {
    let parameters = template.scope.parameters
    let first = ParameterScope.standardVariables.count
    var found: [SourceSpan: Set<Int>] = [:]
    func collect(_ table: ExpressionTable, _ resolve: (Int) -> Set<Int>) {
      for (key, value) in table.values {
        let slots = value.variables.union(table.loopVariables[key] ?? [])
        found[value.node.siteSpan, default: []].formUnion(slots.flatMap(resolve))
      }
      for use in table.uses.values {
        let given = use.arguments.map { Set(($0?.variables ?? []).flatMap(resolve)) }
        collect(use.part.table) { slot in given.indices.contains(slot - first) ? given[slot - first] : [] }
      }
    }
    for table in [template.table, own] {
      collect(table) { slot in parameters.indices.contains(slot - first) ? [slot - first] : [] }
    }
    let given = Dictionary(
      plan.parameters.map { (folded($0.name.value), $0) }, uniquingKeysWith: { first, _ in first })
    let origins = parameters.map { parameter in
      ParameterOrigin(
        name: parameter.name,
        span: given[folded(parameter.name)]?.name.span ?? parameter.defaultValue?.node.siteSpan
          ?? parameter.declaration.name.span)
    }
    return found.filter { !$0.value.isEmpty }.mapValues { $0.sorted().map { origins[$0] } }
  }
}
