/// How much the checker demands.
public enum CheckMode: Sendable, Hashable {
  /// Every operation must be known to succeed: what checks cannot fail when it is evaluated.
  case total
  /// As CEL itself: types must fit, but an evaluation may still divide by zero or miss a key.
  case permissive
}

/// An expression whose types fit its environment, ready to be evaluated any number of times.
public struct CheckedExpression: Sendable {
  public let type: ExpressionType
  let program: Program
  let root: NodeID

  /// Whether the value is the same for all bindings.
  public var isConstant: Bool {
    if case .constant = program.operations[Int(root)] { true } else { false }
  }

  /// The place of the variable, where the expression is nothing but its name.
  public var soleVariable: Int? {
    if case .variable(let slot) = program.operations[Int(root)] { Int(slot) } else { nil }
  }

  /// The places of the variables of which it speaks, in order.
  public var variables: Set<Int> {
    Set(program.operations.compactMap { if case .variable(let slot) = $0 { Int(slot) } else { nil } })
  }

  /// The same as ``evaluate(_:budget:)``, where many evaluations share one budget.
  public func evaluate(
    _ bindings: Bindings, spending budget: inout EvaluationBudget
  ) -> Result<Value, EvaluationProblem> {
    if case .constant(let index) = program.operations[Int(root)] {
      return .success(program.constants[Int(index)])
    }
    var evaluator = Evaluator(program, bindings.values, budget: budget)
    let result = Result { () throws(EvaluationProblem) in try evaluator.run(root) }
    budget = evaluator.meter.rest
    return result
  }

  /// The value under the bindings of the environment in which the expression was checked.
  ///
  /// Checked as ``CheckMode/total`` and with bindings that ``TypeEnvironment/accepts(_:)`` takes, it fails for no
  /// other reason than a spent budget; see the article «Soundness».
  public func evaluate(
    _ bindings: Bindings = Bindings(), budget: EvaluationBudget = .standard
  ) -> Result<Value, EvaluationProblem> {
    var budget = budget
    return evaluate(bindings, spending: &budget)
  }
}

/// Finds the type of an expression, resolves its names, and shows that it cannot fail.
///
/// `expected` is what the place needs, such as a boolean for `khi`; `mode` tells whether operations that can fail
/// are problems. The expression is nil where there are problems, which come in the order of the text.
public func check(
  _ tree: SyntaxTree, in environment: TypeEnvironment, expecting expected: ExpressionType? = nil,
  mode: CheckMode = .total
) -> (expression: CheckedExpression?, problems: [ExpressionProblem]) {
  guard !tree.nodes.isEmpty else { return (nil, []) }
  var checker = Checker(tree, environment, mode)
  let result = checker.check(tree.root)
  if let result, let expected, !result.type.isSubtype(of: expected) {
    checker.reportUnexpected(result.type, expected: expected, at: tree[tree.root].range)
  }
  let problems = checker.sortedProblems
  guard let result, problems.isEmpty else { return (nil, problems) }
  return (CheckedExpression(type: result.type, program: checker.builder.program, root: result.node), [])
}
