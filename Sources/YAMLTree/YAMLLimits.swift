/// How large a YAML file may be before it is refused: what an office writes stays far below.
///
/// Each bound answers a known attack: deep nesting and directives cost libyaml time that grows with the square of their number,
/// aliases let a short file stand for billions of nodes.
public struct YAMLLimits: Sendable, Hashable {
  /// Bytes of a file.
  public var fileBytes: Int
  /// Levels of mappings and sequences within each other.
  public var depth: Int
  /// Nodes of a file: scalars, mappings, sequences and aliases.
  public var nodes: Int
  /// Nodes that a reader meets when it follows every alias.
  public var expandedNodes: Int
  /// Bytes of one scalar, and of the comments between two nodes.
  public var scalarBytes: Int
  /// `%TAG` and `%YAML` lines before one document.
  public var directives: Int

  public init(
    fileBytes: Int = 16 << 20, depth: Int = 256, nodes: Int = 1_000_000, expandedNodes: Int = 2_000_000,
    scalarBytes: Int = 1 << 20, directives: Int = 16
  ) {
    self.fileBytes = min(fileBytes, Int(UInt32.max) - 1)
    self.depth = depth
    self.nodes = nodes
    self.expandedNodes = expandedNodes
    self.scalarBytes = scalarBytes
    self.directives = directives
  }

  public static let standard = YAMLLimits()
}
