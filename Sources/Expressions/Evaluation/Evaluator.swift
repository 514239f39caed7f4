/// Computes the value of a node: a walk over the arrays of a program, with CEL's meaning of each operation.
///
/// Source: CEL language definition, «Evaluation».
struct Evaluator {
  let program: Program
  /// The variables of the environment, then one element for each macro around the node.
  var frame: [Value]
  let variableCount: Int
  var meter: Meter
  /// The node at which the failure that is under way began.
  private(set) var failedNode: NodeID = 0

  /// Takes the variables' values, and how many macros stand around the node that is to be evaluated.
  init(_ program: Program, _ bindings: [Value], depth: Int = 0, budget: EvaluationBudget) {
    self.program = program
    frame = bindings
    for _ in 0..<depth { frame.append(.null) }
    variableCount = bindings.count
    meter = Meter(budget)
  }

  /// The value of a node, or why and where it has none.
  mutating func run(_ node: NodeID) throws(EvaluationProblem) -> Value {
    do throws(EvaluationFailure) {
      return try evaluate(node)
    } catch {
      throw EvaluationProblem(failure: error, range: program.ranges[Int(failedNode)])
    }
  }

  mutating func fail(_ failure: EvaluationFailure, _ node: NodeID) -> EvaluationFailure {
    failedNode = node
    return failure
  }

  mutating func evaluate(_ node: NodeID) throws(EvaluationFailure) -> Value {
    guard meter.step() else { throw fail(.outOfBudget, node) }
    switch program.operations[Int(node)] {
    case .constant(let index): return program.constants[Int(index)]
    case .variable(let slot):
      guard slot < variableCount else { throw fail(.illTyped, node) }
      return frame[Int(slot)]
    case .bound(let depth, _):
      let slot = variableCount + Int(depth)
      guard slot < frame.count else { throw fail(.illTyped, node) }
      return frame[slot]
    case .field(let whole, let field, let access): return try self.field(node, whole, Int(field), access)
    case .hasField(let whole, let field, let access):
      return .boolean(try part(node, whole, Int(field), access) != nil)
    case .element(let list, let index, let access): return try element(node, list, index, access)
    case .entry(let map, let key, let access): return try entry(node, map, key, access)
    case .not, .and, .or, .equal, .less, .lessOrEqual, .isIn, .hasValue: return .boolean(try truth(node))
    case .conditional(let condition, let yes, let no):
      return try evaluate(try truth(condition) ? yes : no)
    case .negate(let operand):
      return try negate(node, operand)
    case .arithmetic(let arithmetic, let left, let right):
      return try self.arithmetic(node, arithmetic, left, right)
    case .size(let operand):
      return .integer(Int64(try size(node, operand)))
    case .list(let list): return try self.list(node, program.operandLists[Int(list)])
    case .map(let list): return try map(node, program.operandLists[Int(list)])
    case .call(let function, let list): return try call(node, Int(function), program.operandLists[Int(list)])
    case .macro(let macro, let source, let body, let second, let depth):
      return try self.macro(node, macro, source, body, second, depth)
    case .some(let operand): return .present(try made(evaluate(operand), node))
    case .value(let operand):
      let value = try evaluate(operand)
      guard case .present(let wrapped) = value else { throw fail(.noValue, node) }
      return wrapped
    case .orValue(let operand, let other):
      let value = try evaluate(operand)
      // Arguments are evaluated before the call («Evaluation», normal functions).
      let otherwise = try evaluate(other)
      if case .present(let wrapped) = value { return wrapped }
      return otherwise
    case .orOptional(let operand, let other):
      let value = try evaluate(operand)
      let otherwise = try evaluate(other)
      if case .present = value { return value }
      return otherwise
    }
  }

  /// The truth of a condition; the same as ``evaluate(_:)``, without wrapping it.
  mutating func truth(_ node: NodeID) throws(EvaluationFailure) -> Bool {
    switch program.operations[Int(node)] {
    case .not(let operand):
      guard meter.step() else { throw fail(.outOfBudget, node) }
      return !(try truth(operand))
    case .and(let left, let right): return try combine(node, left, right, deciding: false)
    case .or(let left, let right): return try combine(node, left, right, deciding: true)
    case .equal(let left, let right):
      let first = try evaluate(left)
      return try equal(node, first, try evaluate(right))
    case .less(let left, let right):
      let first = try evaluate(left)
      return try isLess(node, first, try evaluate(right), orEqual: false)
    case .lessOrEqual(let left, let right):
      let first = try evaluate(left)
      return try isLess(node, first, try evaluate(right), orEqual: true)
    case .isIn(let element, let container): return try isIn(node, element, container)
    case .hasValue(let operand):
      let value = try evaluate(operand)
      if case .present = value { return true }
      return false
    default:
      guard case .boolean(let truth) = try evaluate(node) else { throw fail(.illTyped, node) }
      return truth
    }
  }

  /// `&&` and `||`: an operand that decides makes the other's failure disappear, on either side.
  ///
  /// Source: CEL language definition, «Logical Operators».
  private mutating func combine(
    _ node: NodeID, _ left: NodeID, _ right: NodeID, deciding: Bool
  ) throws(EvaluationFailure) -> Bool {
    guard meter.step() else { throw fail(.outOfBudget, node) }
    do throws(EvaluationFailure) {
      if try truth(left) == deciding { return deciding }
    } catch {
      guard error.isAbsorbed else { throw error }
      let place = failedNode
      if try decides(right, deciding) { return deciding }
      throw fail(error, place)
    }
    return try truth(right)
  }

  /// Whether an operand comes out as the value that decides; a failure of its own does not matter.
  private mutating func decides(_ node: NodeID, _ deciding: Bool) throws(EvaluationFailure) -> Bool {
    do throws(EvaluationFailure) {
      return try truth(node) == deciding
    } catch {
      guard error.isAbsorbed else { throw error }
      return false
    }
  }
}

/// Counts steps and bytes against a budget.
struct Meter {
  private var steps: Int
  private var size: Int

  init(_ budget: EvaluationBudget) {
    steps = budget.steps
    size = budget.size
  }

  /// What is left.
  var rest: EvaluationBudget { EvaluationBudget(steps: max(steps, 0), size: max(size, 0)) }

  /// False once the budget is spent.
  mutating func step(_ count: Int = 1) -> Bool {
    steps -= count
    return steps >= 0
  }

  /// Counts the elements of a value, and theirs; false once the budget is spent, and no further.
  mutating func weigh(_ value: Value) -> Bool {
    guard make(Evaluator.elementSize) else { return false }
    switch value {
    case .list(let elements): return elements.allSatisfy { weigh($0) }
    case .map(let map): return map.values.allSatisfy { weigh($0) }
    case .present(let wrapped): return weigh(wrapped)
    default: return true
    }
  }

  /// False once the budget is spent.
  mutating func make(_ bytes: Int) -> Bool {
    size -= min(bytes, size &+ 1)
    return size >= 0
  }
}
