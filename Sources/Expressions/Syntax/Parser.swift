import SourceText

/// Reads one expression from a text of its own, such as the value of a `khi` key.
///
/// The tree is nil where the text is not of the grammar; then there is exactly one problem.
public func parseExpression(
  _ text: String, limits: ParseLimits = .standard
) -> (tree: SyntaxTree?, problems: [ExpressionProblem]) {
  do throws(ExpressionProblem) {
    var parser = try Parser(Array(text.utf8), from: 0, limits: limits)
    let tree = try parser.expression(closedBy: .end)
    return (tree, [])
  } catch {
    return (nil, [error])
  }
}

/// A parser by precedence climbing over CEL's grammar.
///
/// Source: CEL language definition, «Syntax».
struct Parser {
  var lexer: Lexer
  var token: Token
  var tree: SyntaxTree
  let limits: ParseLimits
  let start: Int
  /// Just behind the token that closed the expression.
  private(set) var closed = 0
  private var nesting = 0

  init(_ bytes: [UInt8], from start: Int, limits: ParseLimits) throws(ExpressionProblem) {
    lexer = Lexer(bytes, from: start)
    tree = SyntaxTree(bytes)
    self.limits = limits
    self.start = start
    token = try lexer.next()
  }

  /// Reads the whole expression up to the token that must close it; ``closed`` is where that ends.
  mutating func expression(closedBy end: Token.Kind) throws(ExpressionProblem) -> SyntaxTree {
    guard token.kind != end else { throw emptyExpression() }
    tree.root = try expression()
    guard token.kind == end else { throw unexpected(afterOperand: true) }
    closed = token.end
    return tree
  }

  mutating func advance() throws(ExpressionProblem) {
    token = try lexer.next()
    if token.end - start > limits.length { throw tooBig(at: token.range) }
  }

  @discardableResult
  mutating func take(_ kind: Token.Kind) throws(ExpressionProblem) -> Bool {
    guard token.kind == kind else { return false }
    try advance()
    return true
  }

  mutating func add(_ form: SyntaxTree.Form, _ range: Range<Int>, over children: Int...)
    throws(ExpressionProblem)
    -> SyntaxTree.Index
  {
    try add(form, range, over: children)
  }

  mutating func add(_ form: SyntaxTree.Form, _ range: Range<Int>, over children: [Int])
    throws(ExpressionProblem)
    -> SyntaxTree.Index
  {
    var height = 0
    for child in children { height = max(height, tree[child].height) }
    guard height < limits.height, tree.nodes.count < limits.nodes else { throw tooBig(at: range) }
    tree.nodes.append(SyntaxTree.Node(form: form, range: range, height: height + 1))
    return tree.nodes.count - 1
  }

  /// Reads `Expr = ConditionalOr ["?" ConditionalOr ":" Expr]`.
  mutating func expression() throws(ExpressionProblem) -> SyntaxTree.Index {
    nesting += 1
    defer { nesting -= 1 }
    guard nesting <= limits.nesting else { throw tooBig(at: token.range) }
    let condition = try binary(above: 0)
    guard token.kind == .question else { return condition }
    try advance()
    let yes = try binary(above: 0)
    guard token.kind == .colon else { throw missingColon(after: condition) }
    try advance()
    let no = try expression()
    let range = tree[condition].range.lowerBound..<tree[no].range.upperBound
    return try add(.conditional(condition, yes, no), range, over: condition, yes, no)
  }

  private mutating func binary(above floor: Int) throws(ExpressionProblem) -> SyntaxTree.Index {
    var left = try unary()
    while let symbol = BinaryOperator(token.kind), symbol.precedence > floor {
      let place = token.range
      try advance()
      let right = try binary(above: symbol.precedence)
      let range = tree[left].range.lowerBound..<tree[right].range.upperBound
      left = try add(.binary(symbol, left, right, at: place), range, over: left, right)
    }
    return left
  }

  /// Reads `Unary = Member | "!" {"!"} Member | "-" {"-"} Member`.
  private mutating func unary() throws(ExpressionProblem) -> SyntaxTree.Index {
    let kind = token.kind
    guard kind == .not || kind == .minus else { return try member() }
    var starts: [Int] = []
    while token.kind == kind {
      starts.append(token.start)
      guard starts.count < limits.height else { throw tooBig(at: token.range) }
      try advance()
    }
    guard token.kind != .not, token.kind != .minus else { throw mixedSigns() }
    // A sign directly before a number belongs to it, so that the least integer can be written.
    let number = token
    if kind == .minus, number.kind == .integer || number.kind == .decimal, let sign = starts.popLast() {
      let literal = try literal(number, sign: sign)
      var operand = try selectors(of: literal)
      while let start = starts.popLast() { operand = try wrap(.negate(operand), operand, from: start) }
      return operand
    }
    var operand = try member()
    while let start = starts.popLast() {
      operand = try wrap(kind == .not ? .not(operand) : .negate(operand), operand, from: start)
    }
    return operand
  }

  private mutating func wrap(
    _ form: SyntaxTree.Form, _ operand: SyntaxTree.Index, from start: Int
  ) throws(ExpressionProblem) -> SyntaxTree.Index {
    try add(form, start..<tree[operand].range.upperBound, over: operand)
  }
}
