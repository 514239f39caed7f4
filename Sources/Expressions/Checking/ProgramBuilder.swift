/// Collects the nodes of a program; equal nodes are kept once.
struct ProgramBuilder {
  private(set) var code = Code()
  private var nodes: [Operation: NodeID] = [:]
  private var lists: [[NodeID]: Int32] = [:]
  private var constants: [Value: Int32] = [:]
  private var functions: [Function: Int32] = [:]
  /// What a node depends on: one bit for each macro around it whose element it uses, the highest for variables.
  private var dependencies: [UInt64] = []
  /// The constants to which nodes without variables have come.
  private var folded: [NodeID: NodeID] = [:]
  /// What may still be spent on parts that need no variables, all of them together.
  private var budget = EvaluationBudget.constants

  static let deepestMacro = 16
  private static let variables: UInt64 = 1 << 63

  mutating func node(_ operation: Operation, _ range: Range<Int>) -> NodeID {
    if let known = nodes[operation] { return known }
    let node = NodeID(code.operations.count)
    code.operations.append(operation)
    code.ranges.append(range)
    dependencies.append(dependencies(of: operation))
    nodes[operation] = node
    return node
  }

  /// The node of an operation, if it has been made.
  func existing(_ operation: Operation) -> NodeID? { nodes[operation] }

  mutating func constant(_ value: Value, _ range: Range<Int>) -> NodeID {
    node(.constant(index(of: value)), range)
  }

  /// Lists and maps are not looked up: they may be long, and the node from which one was computed is known.
  private mutating func index(of value: Value) -> Int32 {
    let isSmall = if case .list = value { false } else if case .map = value { false } else { true }
    if isSmall, let known = constants[value] { return known }
    let index = Int32(code.constants.count)
    code.constants.append(value)
    if isSmall { constants[value] = index }
    return index
  }

  mutating func operands(_ list: [NodeID]) -> Int32 {
    if let known = lists[list] { return known }
    let index = Int32(code.operandLists.count)
    code.operandLists.append(list)
    lists[list] = index
    return index
  }

  private struct Function: Hashable {
    let index: Int
    let literal: String?
  }

  /// The place of a function's body: one for each function of the table and each literal that it was read with.
  mutating func function(_ index: Int, _ literal: String?, _ body: ExpressionFunction.Body) -> Int32 {
    let key = Function(index: index, literal: literal)
    if let known = functions[key] { return known }
    let place = Int32(code.functions.count)
    code.functions.append(body)
    functions[key] = place
    return place
  }

  func value(of node: NodeID) -> Value? {
    guard case .constant(let index) = code.operations[Int(node)] else { return nil }
    return code.constants[Int(index)]
  }

  func isClosed(_ node: NodeID) -> Bool { dependencies[Int(node)] == 0 }

  /// The constant that a node without variables comes to; the failure where it comes to none, nil where it
  /// depends on variables.
  ///
  /// - Parameter depth: how many macros stand around the node.
  mutating func fold(_ node: NodeID, depth: Int) -> Result<NodeID, EvaluationProblem>? {
    guard isClosed(node) else { return nil }
    if case .constant = code.operations[Int(node)] { return .success(node) }
    if let known = folded[node] { return .success(known) }
    var evaluator = Evaluator(code, [], depth: depth, budget: budget)
    let result = Result { () throws(EvaluationProblem) in try evaluator.run(node) }
    budget = evaluator.meter.rest
    return result.map { value in
      let constant = constant(value, code.ranges[Int(node)])
      folded[node] = constant
      return constant
    }
  }

  private func dependencies(of operation: Operation) -> UInt64 {
    func of(_ nodes: NodeID...) -> UInt64 { nodes.reduce(0) { $0 | dependencies[Int($1)] } }
    switch operation {
    case .constant: return 0
    case .variable: return Self.variables
    case .bound(let depth, _): return 1 << UInt64(depth)
    case .field(let a, _, _), .hasField(let a, _, _), .not(let a), .negate(let a), .size(let a), .some(let a),
      .hasValue(let a), .value(let a):
      return of(a)
    case .element(let a, let b, _), .entry(let a, let b, _), .and(let a, let b), .or(let a, let b),
      .arithmetic(_, let a, let b), .equal(let a, let b), .less(let a, let b), .lessOrEqual(let a, let b),
      .isIn(let a, let b), .orValue(let a, let b), .orOptional(let a, let b):
      return of(a, b)
    case .conditional(let a, let b, let c): return of(a, b, c)
    case .list(let list), .map(let list), .call(_, operands: let list):
      return code.operandLists[Int(list)].reduce(0) { $0 | dependencies[Int($1 < 0 ? ~$1 : $1)] }
    case .macro(_, let source, let body, let second, let depth):
      let inner = of(body) | (second < 0 ? 0 : of(second))
      return of(source) | inner & ~(1 << UInt64(depth))
    }
  }
}
