public import SourceText

/// A node of a parsed file; a small handle, free to copy.
public struct YAMLNode: Sendable {
  public let document: YAMLDocument
  @usableFromInline let id: UInt32
  /// The number of the node in its document.
  @inlinable public var number: UInt32 { id }

  /// Where the node is used: itself, or the alias that names it.
  @usableFromInline let site: UInt32

  @inlinable
  init(document: YAMLDocument, site: UInt32) {
    var document = document
    var site = site
    var record = document.nodes[Int(site)]
    while record.kind == .borrowed, let parts = document.composition?.parts {
      document = parts[Int(record.count)]
      site = record.first
      record = document.nodes[Int(site)]
    }
    self.document = document
    self.site = site
    self.id = record.kind == .alias ? record.first : site
  }

  @inlinable var record: NodeRecord { document.nodes[Int(id)] }

  @inlinable public var kind: NodeKind { record.kind }
  @inlinable public var style: ScalarStyle { record.style }
  /// A stand-in for text that is no YAML: later stages pass it over without a word.
  @inlinable public var isBroken: Bool { record.meta & NodeRecord.broken != 0 }
  /// A mapping or sequence in which something is broken: what seems to be missing may have been there.
  @inlinable public var holdsBroken: Bool { record.meta & NodeRecord.holdsBroken != 0 }
  @inlinable public var isAlias: Bool { site != id }
  /// Written in braces or brackets.
  @inlinable public var isFlow: Bool { record.meta & NodeRecord.flow != 0 }

  /// The bytes of the node where it is written, quotes included; for a collection up to the end of its last child.
  @inlinable public var span: SourceSpan {
    if let origins = document.composition?.origins { return origins[Int(id)] }
    let record = record
    return SourceSpan(document.source.id, ByteRange(record.start, record.end))
  }

  /// The place that uses the node: its own, or that of the alias.
  @inlinable public var siteSpan: SourceSpan {
    if let origins = document.composition?.origins { return origins[Int(site)] }
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
