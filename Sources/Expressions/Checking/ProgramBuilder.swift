/// Collects the nodes of a program; equal nodes are kept once.
struct ProgramBuilder {
  private var nodes = Interner<Operation>()
  private var ranges: [Range<Int>] = []
  private var lists = Interner<[NodeID]>()
  private var constants: [Value] = []
  private var functions = Interner<FunctionKey>()
  private var bodies: [ExpressionFunction.Body] = []
  /// What a node depends on: one bit for each macro around it whose element it uses, the highest for variables.
  private var dependencies: [UInt64] = []
  /// The constants to which nodes without variables have come.
  private var folded: [NodeID: NodeID] = [:]
  /// What may still be spent on parts that need no variables, all of them together.
  private var budget = EvaluationBudget.constants

  static let deepestMacro = 16
  private static let variables: UInt64 = 1 << 63

  /// The program as far as it has been built.
  var program: Program {
    Program(
      operations: nodes.keys, ranges: ranges, operandLists: lists.keys, constants: constants,
      functions: bodies)
  }

  subscript(node: NodeID) -> Operation { nodes.keys[Int(node)] }

  func range(of node: NodeID) -> Range<Int> { ranges[Int(node)] }

  mutating func node(_ operation: Operation, _ range: Range<Int>) -> NodeID {
    let (node, isNew) = nodes.insert(operation)
    if isNew {
      ranges.append(range)
      dependencies.append(dependencies(of: operation))
    }
    return node
  }

  /// The node of an operation, if it has been made.
  func existing(_ operation: Operation) -> NodeID? { nodes.number(of: operation) }

  mutating func constant(_ value: Value, _ range: Range<Int>) -> NodeID {
    node(.constant(index(of: value)), range)
  }

  /// Lists and maps are not looked up: they may be long, and the node from which one was computed is known.
  private mutating func index(of value: Value) -> Int32 {
    let isSmall = if case .list = value { false } else if case .map = value { false } else { true }
    if isSmall, let known = constants.firstIndex(of: value) { return Int32(known) }
    constants.append(value)
    return Int32(constants.count - 1)
  }

  mutating func operands(_ list: [NodeID]) -> Int32 { lists.insert(list).number }

  private struct FunctionKey: Hashable {
    let index: Int
    let literal: String?
  }

  /// The place of a function's body: one for each function of the table and each literal that it was read with.
  mutating func function(_ index: Int, _ literal: String?, _ body: ExpressionFunction.Body) -> Int32 {
    let (place, isNew) = functions.insert(FunctionKey(index: index, literal: literal))
    if isNew { bodies.append(body) }
    return place
  }

  func value(of node: NodeID) -> Value? {
    guard case .constant(let index) = self[node] else { return nil }
    return constants[Int(index)]
  }

  func isClosed(_ node: NodeID) -> Bool { dependencies[Int(node)] == 0 }

  /// The constant that a node without variables comes to, inside so many macros.
  ///
  /// It is the failure where the node comes to none, and nil where it depends on variables.
  mutating func fold(_ node: NodeID, depth: Int) -> Result<NodeID, EvaluationProblem>? {
    guard isClosed(node) else { return nil }
    if case .constant = self[node] { return .success(node) }
    if let known = folded[node] { return .success(known) }
    var evaluator = Evaluator(program, [], depth: depth, budget: budget)
    let result = Result { () throws(EvaluationProblem) in try evaluator.run(node) }
    budget = evaluator.meter.rest
    return result.map { value in
      let constant = constant(value, range(of: node))
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
      return lists.keys[Int(list)].reduce(0) { $0 | dependencies[Int($1 < 0 ? ~$1 : $1)] }
    case .macro(_, let source, let body, let second, let depth):
      let inner = of(body) | (second < 0 ? 0 : of(second))
      return of(source) | inner & ~(1 << UInt64(depth))
    }
  }
}
