import SourceText

/// A template text whose expressions fit an environment, ready to be filled in any number of times.
public struct CheckedTemplateText: Sendable {
  enum Part: Sendable {
    case literal(String)
    case expression(CheckedExpression)
  }

  let parts: [Part]

  /// Whether the text is the same for all bindings.
  public var isConstant: Bool {
    parts.allSatisfy { if case .expression(let expression) = $0 { expression.isConstant } else { true } }
  }

  /// The places of the variables of which it speaks.
  public var variables: Set<Int> {
    parts.reduce(into: []) { found, part in
      if case .expression(let expression) = part { found.formUnion(expression.variables) }
    }
  }

  /// The text with every expression replaced by what it comes to; the budget is for all of them together.
  public func evaluate(
    _ bindings: Bindings = Bindings(), budget: EvaluationBudget = .standard
  ) -> Result<String, EvaluationProblem> {
    var budget = budget
    return evaluate(bindings, spending: &budget)
  }

  /// The same as ``evaluate(_:budget:)``, where many evaluations share one budget.
  public func evaluate(
    _ bindings: Bindings, spending budget: inout EvaluationBudget
  ) -> Result<String, EvaluationProblem> {
    var text = ""
    for part in parts {
      switch part {
      case .literal(let literal): text += literal
      case .expression(let expression):
        switch expression.text(bindings, &budget) {
        case .success(let written): text += written
        case .failure(let problem): return .failure(problem)
        }
      }
    }
    return .success(text)
  }
}

extension CheckedExpression {
  /// The value as text, from an expression whose type is text.
  fileprivate func text(_ bindings: Bindings, _ budget: inout EvaluationBudget) -> Result<
    String, EvaluationProblem
  > {
    var evaluator = Evaluator(program, bindings.values, budget: budget)
    let result = Result { () throws(EvaluationProblem) in try evaluator.run(root) }
    budget = evaluator.meter.rest
    return result.flatMap { value in
      value.text.map { .success($0) }
        ?? .failure(EvaluationProblem(failure: .illTyped, range: program.ranges[Int(root)]))
    }
  }
}

/// Checks every expression of a template text, and that what it gives can be written into a text.
///
/// - Returns: the text, nil where there are problems, and the problems of all expressions.
public func check(
  _ text: TemplateText, in environment: TypeEnvironment, mode: CheckMode = .total
) -> (text: CheckedTemplateText?, problems: [ExpressionProblem]) {
  var parts: [CheckedTemplateText.Part] = []
  var problems: [ExpressionProblem] = []
  for part in text.parts {
    switch part {
    case .literal(let literal): parts.append(.literal(literal))
    case .expression(let tree, _):
      let (expression, found) = checkDisplayed(tree, in: environment, mode: mode)
      problems += found
      if let expression { parts.append(.expression(expression)) }
    }
  }
  return (problems.isEmpty ? CheckedTemplateText(parts: parts) : nil, problems)
}

/// Checks an expression and adds the step that writes its value out.
private func checkDisplayed(
  _ tree: SyntaxTree, in environment: TypeEnvironment, mode: CheckMode
) -> (CheckedExpression?, [ExpressionProblem]) {
  var checker = Checker(tree, environment, mode)
  let result = checker.check(tree.root)
  if let result, !result.type.isDisplayable(in: environment.records) {
    checker.reportNotDisplayable(result.type, tree.range)
  }
  let problems = checker.sortedProblems
  guard let result, problems.isEmpty else { return (nil, problems) }
  let node = checker.text(result.node, result.type)
  return (CheckedExpression(type: .text, program: checker.builder.program, root: node), [])
}
