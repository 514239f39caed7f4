/// How a scalar was written.
public enum ScalarStyle: UInt8, Sendable {
  case plain, singleQuoted, doubleQuoted, literal, folded
}

/// What a node is; an alias and a borrowed node are followed before anyone sees them.
public enum NodeKind: UInt8, Sendable {
  case scalar, sequence, mapping, alias, borrowed
}

/// One node of the arena: 24 bytes, no reference counts.
@usableFromInline
struct NodeRecord: Sendable {
  /// Bytes of the source, the quotes included, an anchor or tag not.
  @usableFromInline var start: UInt32
  @usableFromInline var end: UInt32
  /// Scalar: where its text starts, in the source or in the side buffer; collection: first child; alias and borrowed
  /// node: what they stand for.
  @usableFromInline var first: UInt32
  /// Scalar: length of its text in bytes; collection: number of children, where a mapping counts keys and values;
  /// borrowed node: the number of the document that it comes from.
  @usableFromInline var count: UInt32
  /// The next sibling, or `NodeRecord.none`.
  @usableFromInline var next: UInt32
  @usableFromInline var meta: UInt32

  @usableFromInline static let none = UInt32.max
  @usableFromInline static let sideText: UInt32 = 1 << 8
  @usableFromInline static let broken: UInt32 = 1 << 9
  /// A collection with a broken node among its children.
  @usableFromInline static let holdsBroken: UInt32 = 1 << 13
  /// A collection in which reading ended.
  @usableFromInline static let cut: UInt32 = 1 << 14
  /// An anchor or a tag stands before the node.
  @usableFromInline static let hasProperties: UInt32 = 1 << 10
  @usableFromInline static let flow: UInt32 = 1 << 11
  /// An alias whose anchor does not exist or holds the alias itself: a scalar without text.
  @usableFromInline static let deadAlias: UInt32 = 1 << 12

  @usableFromInline
  init(
    kind: NodeKind, style: ScalarStyle, flags: UInt32, start: UInt32, end: UInt32,
    first: UInt32 = NodeRecord.none, count: UInt32 = 0
  ) {
    self.start = start
    self.end = end
    self.first = first
    self.count = count
    self.next = NodeRecord.none
    self.meta = UInt32(kind.rawValue) | UInt32(style.rawValue) << 3 | flags
  }

  @inlinable var kind: NodeKind { NodeKind(rawValue: UInt8(truncatingIfNeeded: meta & 7)) ?? .scalar }
  @inlinable var style: ScalarStyle {
    ScalarStyle(rawValue: UInt8(truncatingIfNeeded: meta >> 3 & 7)) ?? .plain
  }
}
