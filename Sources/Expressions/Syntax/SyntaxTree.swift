/// An expression as it was written: nodes in one array, children before their parents.
///
/// It knows no types and no names yet; ``check(_:in:mode:)`` gives it those.
public struct SyntaxTree: Sendable {
  typealias Index = Int

  struct Node: Sendable {
    let form: Form
    /// Bytes of the text that was parsed.
    let range: Range<Int>
    /// How many nodes lie on the longest way down, this one included.
    let height: Int
  }

  enum Form: Sendable {
    case literal(Literal)
    /// `isRooted` for `.name`, which passes over the variables of macros.
    case name(String, isRooted: Bool)
    /// `operand.field`, or `operand.?field`.
    case select(Index, field: Name, isOptional: Bool)
    /// `operand[index]`, or `operand[?index]`.
    case index(Index, Index, isOptional: Bool)
    case call(receiver: Index?, Name, [Index])
    case not(Index)
    case negate(Index)
    case binary(BinaryOperator, Index, Index, at: Range<Int>)
    case conditional(Index, Index, Index)
    case list([Element])
    case map([Entry])
  }

  enum Literal: Sendable, Hashable {
    case null
    case boolean(Bool)
    case integer(Int64)
    case decimal(Decimal)
    case text(String)
  }

  /// A word of the text, with its place.
  struct Name: Sendable, Hashable {
    let text: String
    let range: Range<Int>
  }

  /// An element of a list; with `?` it must be an optional and is left out when that is empty.
  struct Element: Sendable {
    let value: Index
    let isOptional: Bool
  }

  struct Entry: Sendable {
    let key: Index
    let value: Index
  }

  /// The text that was parsed, expression and what stands around it, in UTF-8.
  let bytes: [UInt8]
  var nodes: [Node] = []
  var root: Index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The bytes of the text from which this tree was read.
  public var range: Range<Int> { nodes.indices.contains(root) ? nodes[root].range : 0..<0 }

  /// How many nodes the expression has.
  public var nodeCount: Int { nodes.count }

  subscript(index: Index) -> Node { nodes[index] }

  /// A part of the text as it was written.
  func source(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

/// The operators between two operands, with CEL's names and precedence.
///
/// Source: CEL language definition, «Syntax», table of precedence.
public enum BinaryOperator: String, Sendable, Hashable, CaseIterable {
  case or = "||"
  case and = "&&"
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case `in` = "in"
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case remainder = "%"

  /// A higher number binds tighter; all of them group from left to right.
  var precedence: Int {
    switch self {
    case .or: 1
    case .and: 2
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .in: 3
    case .add, .subtract: 4
    case .multiply, .divide, .remainder: 5
    }
  }

  init?(_ token: Token.Kind) {
    switch token {
    case .or: self = .or
    case .and: self = .and
    case .equal: self = .equal
    case .notEqual: self = .notEqual
    case .less: self = .less
    case .lessOrEqual: self = .lessOrEqual
    case .greater: self = .greater
    case .greaterOrEqual: self = .greaterOrEqual
    case .in: self = .in
    case .plus: self = .add
    case .minus: self = .subtract
    case .star: self = .multiply
    case .slash: self = .divide
    case .percent: self = .remainder
    default: return nil
    }
  }
}
