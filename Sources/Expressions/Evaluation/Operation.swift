/// The number of a node in a program.
typealias NodeID = Int32

/// What one node of a checked expression does; names are places by now, and operators know their types.
///
/// Two nodes with equal operations have equal values wherever both can be evaluated, so each is kept once:
/// what a condition says of an expression then holds for every place where that expression is written.
enum Operation: Hashable, Sendable {
  case constant(Int32)
  case variable(Int32)
  /// The element that a macro is at, by how many macros stand around it, and the list it comes from.
  case bound(depth: Int32, over: NodeID)
  case field(NodeID, Int32, Access)
  case hasField(NodeID, Int32, Access)
  case element(NodeID, NodeID, Access)
  case entry(NodeID, NodeID, Access)
  case not(NodeID)
  case and(NodeID, NodeID)
  case or(NodeID, NodeID)
  case conditional(NodeID, NodeID, NodeID)
  case negate(NodeID)
  case arithmetic(Arithmetic, NodeID, NodeID)
  case equal(NodeID, NodeID)
  case less(NodeID, NodeID)
  case lessOrEqual(NodeID, NodeID)
  /// The first is an element of the list, or a key of the map, that is the second.
  case isIn(NodeID, NodeID)
  case size(NodeID)
  /// Operands; a negative one `~node` is an optional that is left out when empty.
  case list(Int32)
  /// Operands: key, value, key, value, ...
  case map(Int32)
  case call(Int32, operands: Int32)
  case macro(Macro, source: NodeID, body: NodeID, second: NodeID, depth: Int32)
  case some(NodeID)
  case hasValue(NodeID)
  case value(NodeID)
  case orValue(NodeID, NodeID)
  case orOptional(NodeID, NodeID)
}

/// How a part is taken out of a whole.
enum Access: UInt8, Hashable, Sendable {
  /// It must be there: `x.f`, `x[i]`.
  case strict
  /// The result is an optional: `x.?f`, `x[?i]`.
  case optional
  /// The whole is an optional already, and so is the result.
  case chained
}

/// The nodes of a checked expression, children before their parents, and what they refer to.
final class Program: Sendable {
  let operations: [Operation]
  /// Where each node stands in the text, where it is written first.
  let ranges: [Range<Int>]
  let operandLists: [[NodeID]]
  let constants: [Value]
  let functions: [ExpressionFunction.Body]

  init(
    operations: [Operation], ranges: [Range<Int>], operandLists: [[NodeID]], constants: [Value],
    functions: [ExpressionFunction.Body]
  ) {
    self.operations = operations
    self.ranges = ranges
    self.operandLists = operandLists
    self.constants = constants
    self.functions = functions
  }
}
