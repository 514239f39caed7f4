/// How big an expression may be; one that is bigger is refused before any memory is spent on it.
///
/// CEL asks for at least 32 levels of nesting and 32 repetitions («Syntax»); these are several times that.
public struct ParseLimits: Sendable {
  /// Bytes of one expression.
  public var length: Int
  /// Brackets within brackets.
  public var nesting: Int
  /// Nodes on the longest way down the tree, chains such as `a + b + c` included.
  public var height: Int
  public var nodes: Int

  public init(length: Int = 65_536, nesting: Int = 64, height: Int = 250, nodes: Int = 10_000) {
    self.length = length
    self.nesting = nesting
    self.height = height
    self.nodes = nodes
  }

  public static let standard = ParseLimits()
}
