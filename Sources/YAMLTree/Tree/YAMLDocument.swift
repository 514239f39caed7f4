public import SourceText

/// A parsed YAML file: an arena of nodes whose text is shared with the source wherever it is the same.
public final class YAMLDocument: Sendable {
  public let source: SourceFile
  @usableFromInline let nodes: ContiguousArray<NodeRecord>
  /// Texts of scalars that differ from their source: escapes, folded lines, block scalars.
  @usableFromInline let side: [UInt8]
  @usableFromInline let rootID: UInt32
  /// Anchors and tags, in the order of their nodes.
  let properties: [NodeProperties]
  /// Only for a document that was put together from parts of others.
  @usableFromInline let composition: Composition?

  init(_ arena: NodeArena, root: UInt32, source: SourceFile, composition: Composition? = nil) {
    self.source = source
    self.nodes = arena.nodes
    self.side = arena.side
    self.rootID = root
    self.properties = arena.properties
    self.composition = composition
  }

  /// The top node; nil where the file holds nothing but blanks and comments.
  public var root: YAMLNode? {
    rootID == NodeRecord.none ? nil : YAMLNode(document: self, site: rootID)
  }

  public var nodeCount: Int { nodes.count }

  /// Put together from parts of other documents, not read from one file.
  public var isComposed: Bool { composition != nil }
}

/// The nodes of one or more documents while they are being read.
struct NodeArena {
  var nodes: ContiguousArray<NodeRecord> = []
  var side: [UInt8] = []
  var properties: [NodeProperties] = []

  /// Forgets what came after a place, so that a document can be read again.
  mutating func cut(nodes nodeCount: Int, side sideCount: Int, properties propertyCount: Int) {
    nodes.removeLast(nodes.count - nodeCount)
    side.removeLast(side.count - sideCount)
    properties.removeLast(properties.count - propertyCount)
  }
}
