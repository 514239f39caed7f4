internal import Expressions
internal import SourceText
internal import YAMLTree

func isIdentifier(_ text: Substring) -> Bool {
  guard let first = text.first, first.isLetter || first == "_" else { return false }
  return text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
}

/// Checks the text of an expression that stands in a scalar from some byte on.
func checkExpression(
  _ node: YAMLNode, _ text: String, from offset: Int, in environment: TypeEnvironment,
  expecting expected: ExpressionType?, _ diagnostics: inout [Diagnostic]
) -> CheckedExpression? {
  let (tree, problems) = parseExpression(text)
  diagnostics += problems.map { diagnostic($0, in: node, from: offset) }
  guard let tree else { return nil }
  let (expression, typeProblems) = check(tree, in: environment, expecting: expected)
  diagnostics += typeProblems.map { diagnostic($0, in: node, from: offset) }
  return expression
}

/// Checks a `khi`, whose text is an expression; `${…}` around it may stand, since it stands around every other one.
func checkCondition(
  _ node: YAMLNode, in environment: TypeEnvironment, _ diagnostics: inout [Diagnostic]
) -> CheckedExpression? {
  if node.holdsExpression, let tree = parseTemplateText(node.text).text?.soleExpression {
    let (expression, problems) = check(tree, in: environment, expecting: .boolean)
    diagnostics += problems.map { diagnostic($0, in: node, from: 0) }
    return expression
  }
  return checkExpression(node, node.text, from: 0, in: environment, expecting: .boolean, &diagnostics)
}

/// A problem of an expression as a finding in the file.
func diagnostic(_ problem: ExpressionProblem, in node: YAMLNode, from offset: Int) -> Diagnostic {
  func span(_ range: Range<Int>) -> SourceSpan {
    node.sourceSpan(ofText: range.lowerBound + offset..<range.upperBound + offset)
  }
  return Diagnostic(
    problem.kind, at: span(problem.range), problem.message, notes: problem.notes,
    fixes: problem.suggestions.map {
      Fix($0.title, isSafe: false, edits: [TextEdit(span($0.range), $0.replacement)])
    })
}
