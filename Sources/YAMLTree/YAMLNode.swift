public import SourceText

/// How a scalar was written.
public enum ScalarStyle: UInt8, Sendable {
  case plain, singleQuoted, doubleQuoted, literal, folded
}

/// What a node is; an alias is followed before anyone sees it.
public enum NodeKind: UInt8, Sendable {
  case scalar, sequence, mapping, alias
}

/// One node of the arena: 24 bytes, no reference counts.
@usableFromInline
struct NodeRecord: Sendable {
  /// Bytes of the source, the quotes included, an anchor or tag not.
  @usableFromInline var start: UInt32
  @usableFromInline var end: UInt32
  /// Scalar: where its text starts, in the source or in the side buffer; collection: first child; alias: its target.
  @usableFromInline var first: UInt32
  /// Scalar: length of its text in bytes; collection: number of children, where a mapping counts keys and values.
  @usableFromInline var count: UInt32
  /// The next sibling, or `NodeRecord.none`.
  @usableFromInline var next: UInt32
  @usableFromInline var meta: UInt32

  @usableFromInline static let none = UInt32.max
  @usableFromInline static let sideText: UInt32 = 1 << 8
  @usableFromInline static let broken: UInt32 = 1 << 9
  /// An anchor or a tag stands before the node.
  @usableFromInline static let hasProperties: UInt32 = 1 << 10
  @usableFromInline static let flow: UInt32 = 1 << 11

  @usableFromInline
  init(kind: NodeKind, style: ScalarStyle, flags: UInt32, start: UInt32, end: UInt32) {
    self.start = start
    self.end = end
    self.first = NodeRecord.none
    self.count = 0
    self.next = NodeRecord.none
    self.meta = UInt32(kind.rawValue) | UInt32(style.rawValue) << 3 | flags
  }

  @inlinable var kind: NodeKind { NodeKind(rawValue: UInt8(truncatingIfNeeded: meta & 7)) ?? .scalar }
  @inlinable var style: ScalarStyle {
    ScalarStyle(rawValue: UInt8(truncatingIfNeeded: meta >> 3 & 7)) ?? .plain
  }
}

/// A parsed YAML file: an arena of nodes whose text is shared with the source wherever it is the same.
public final class YAMLDocument: Sendable {
  public let source: SourceFile
  @usableFromInline let nodes: ContiguousArray<NodeRecord>
  /// Texts of scalars that differ from their source: escapes, folded lines, block scalars.
  @usableFromInline let side: [UInt8]
  @usableFromInline let rootID: UInt32

  init(source: SourceFile, nodes: ContiguousArray<NodeRecord>, side: [UInt8], rootID: UInt32) {
    self.source = source
    self.nodes = nodes
    self.side = side
    self.rootID = rootID
  }

  /// The top node; nil where the file holds nothing but blanks and comments.
  public var root: YAMLNode? {
    rootID == NodeRecord.none ? nil : YAMLNode(document: self, site: rootID)
  }

  public var nodeCount: Int { nodes.count }
}

/// A node of a parsed file; a small handle, free to copy.
public struct YAMLNode: Sendable {
  public let document: YAMLDocument
  @usableFromInline let id: UInt32
  /// Where the node is used: itself, or the alias that names it.
  @usableFromInline let site: UInt32

  @inlinable
  init(document: YAMLDocument, site: UInt32) {
    self.document = document
    self.site = site
    let record = document.nodes[Int(site)]
    self.id = record.kind == .alias ? record.first : site
  }

  @inlinable var record: NodeRecord { document.nodes[Int(id)] }

  @inlinable public var kind: NodeKind { record.kind }
  @inlinable public var style: ScalarStyle { record.style }
  /// A stand-in for text that is no YAML: later stages pass it over without a word.
  @inlinable public var isBroken: Bool { record.meta & NodeRecord.broken != 0 }
  @inlinable public var isAlias: Bool { site != id }
  /// Written in braces or brackets.
  @inlinable public var isFlow: Bool { record.meta & NodeRecord.flow != 0 }

  /// The bytes of the node where it is written, quotes included; for a collection up to the end of its last child.
  @inlinable public var span: SourceSpan {
    let record = record
    return SourceSpan(document.source.id, ByteRange(record.start, record.end))
  }

  /// The place that uses the node: its own, or that of the alias.
  @inlinable public var siteSpan: SourceSpan {
    let record = document.nodes[Int(site)]
    return SourceSpan(document.source.id, ByteRange(record.start, record.end))
  }

  /// A plain scalar without text, or `~`, or `null`.
  public var isNull: Bool {
    guard kind == .scalar, style == .plain else { return false }
    return withText {
      $0.isEmpty || ($0.count == 1 && $0[0] == 0x7E) || ($0.count == 4 && isEqual($0, "null"))
    }
  }

  /// The text of a scalar as YAML defines it; empty for a collection.
  public var text: String {
    withText { String(decoding: $0, as: UTF8.self) }
  }

  /// The UTF-8 bytes of a scalar's text, without a copy; empty for a collection.
  @inlinable
  public func withText<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    let record = record
    guard record.kind == .scalar, record.count > 0 else {
      return try body(UnsafeBufferPointer(start: nil, count: 0))
    }
    let range = Int(record.first)..<Int(record.first) + Int(record.count)
    if record.meta & NodeRecord.sideText != 0 {
      return try document.side.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[range])) }
    }
    return try document.source.bytes.withUnsafeBufferPointer {
      try body(UnsafeBufferPointer(rebasing: $0[range]))
    }
  }

  /// Whether the text of the scalar is just this.
  @inlinable
  public func textEquals(_ other: StaticString) -> Bool {
    kind == .scalar && withText { isEqual($0, other) }
  }

  /// The items of a sequence, in order; empty for anything else.
  @inlinable public var items: YAMLChildren {
    YAMLChildren(document: document, next: record.kind == .sequence ? record.first : NodeRecord.none)
  }

  /// The keys and values of a mapping, in order; empty for anything else.
  @inlinable public var entries: YAMLEntries {
    YAMLEntries(document: document, next: record.kind == .mapping ? record.first : NodeRecord.none)
  }

  /// The number of items of a sequence or of entries of a mapping.
  public var childCount: Int {
    kind == .mapping ? Int(record.count) / 2 : kind == .sequence ? Int(record.count) : 0
  }
}

/// The items of a sequence.
public struct YAMLChildren: Sequence, IteratorProtocol, Sendable {
  @usableFromInline let document: YAMLDocument
  @usableFromInline var position: UInt32

  @inlinable
  init(document: YAMLDocument, next: UInt32) {
    self.document = document
    self.position = next
  }

  @inlinable
  public mutating func next() -> YAMLNode? {
    guard position != NodeRecord.none else { return nil }
    let node = YAMLNode(document: document, site: position)
    position = document.nodes[Int(position)].next
    return node
  }
}

/// The entries of a mapping.
public struct YAMLEntries: Sequence, IteratorProtocol, Sendable {
  @usableFromInline var children: YAMLChildren

  @inlinable
  init(document: YAMLDocument, next: UInt32) {
    children = YAMLChildren(document: document, next: next)
  }

  @inlinable
  public mutating func next() -> (key: YAMLNode, value: YAMLNode)? {
    guard let key = children.next(), let value = children.next() else { return nil }
    return (key, value)
  }
}

@inlinable
func isEqual(_ bytes: UnsafeBufferPointer<UInt8>, _ other: StaticString) -> Bool {
  guard bytes.count == other.utf8CodeUnitCount else { return false }
  for index in bytes.indices where bytes[index] != other.utf8Start[index] { return false }
  return true
}
