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
  let code: Code
  let root: NodeID

  /// Whether the value is the same for all bindings.
  public var isConstant: Bool {
    if case .constant = code.operations[Int(root)] { true } else { false }
  }

  /// The value under the bindings of the environment in which the expression was checked.
  ///
  /// Checked as ``CheckMode/total`` and with bindings that ``TypeEnvironment/accepts(_:)`` takes, it fails for no
  /// other reason than a spent budget; see the article «Soundness».
  public func evaluate(
    _ bindings: Bindings = Bindings(), budget: EvaluationBudget = .standard
  ) -> Result<Value, EvaluationProblem> {
    if case .constant(let index) = code.operations[Int(root)] { return .success(code.constants[Int(index)]) }
    var evaluator = Evaluator(code, bindings.values, budget: budget)
    return Result { () throws(EvaluationProblem) in try evaluator.run(root) }
  }
}

/// Finds the type of an expression, resolves its names, and shows that it cannot fail.
///
/// - Parameters:
///   - expected: what the place needs, such as a boolean for `khi`; nil where every type will do.
///   - mode: whether operations that can fail are problems.
/// - Returns: the expression, nil where there are problems, and all of them in the order of the text.
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
  return (CheckedExpression(type: result.type, code: checker.builder.code, root: result.node), [])
}
