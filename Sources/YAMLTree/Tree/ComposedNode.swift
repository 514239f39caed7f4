public import SourceText

/// A tree that is put together from parts of other trees and from computed text.
///
/// Parts are borrowed whole, without a copy; every node knows the place that a person wrote.
public enum ComposedNode: Sendable {
  /// A node of another tree, with all below it.
  case borrowed(YAMLNode)
  /// Computed text; `origin` is where a person wrote what it was computed from.
  case text(String, origin: SourceSpan)
  case sequence([ComposedNode], origin: SourceSpan)
  case mapping([(key: ComposedNode, value: ComposedNode)], origin: SourceSpan)

  /// Where a person wrote it, or what it came from.
  public var origin: SourceSpan {
    switch self {
    case .borrowed(let node): node.siteSpan
    case .text(_, let origin), .sequence(_, let origin), .mapping(_, let origin): origin
    }
  }
}

extension YAMLDocument {
  /// A document made of composed nodes, to be read like a parsed one.
  ///
  /// `source` only stands for the document as a whole; the spans of its nodes name the files they come from.
  public convenience init(_ root: ComposedNode, source: SourceFile) {
    var builder = ComposedTreeBuilder()
    let rootID = builder.add(root)
    self.init(
      builder.arena, root: rootID, source: source,
      composition: Composition(parts: builder.parts, origins: builder.origins))
  }
}

/// What a composed document knows beside its arena.
@usableFromInline
struct Composition: Sendable {
  /// The documents from which nodes are borrowed.
  @usableFromInline let parts: ContiguousArray<YAMLDocument>
  /// The place of each node, by its number.
  @usableFromInline let origins: ContiguousArray<SourceSpan>

  @usableFromInline
  init(parts: ContiguousArray<YAMLDocument>, origins: ContiguousArray<SourceSpan>) {
    self.parts = parts
    self.origins = origins
  }
}

private struct ComposedTreeBuilder {
  var arena = NodeArena()
  var parts: ContiguousArray<YAMLDocument> = []
  var origins: ContiguousArray<SourceSpan> = []

  mutating func add(_ node: ComposedNode) -> UInt32 {
    let id = UInt32(clamping: arena.nodes.count)
    let range = node.origin.range
    func record(_ kind: NodeKind) -> NodeRecord {
      NodeRecord(kind: kind, style: .plain, flags: 0, start: range.start, end: range.end)
    }
    origins.append(node.origin)
    switch node {
    case .borrowed(let part):
      var borrowed = record(.borrowed)
      borrowed.first = part.site
      borrowed.count = number(of: part.document)
      arena.nodes.append(borrowed)
    case .text(let text, _):
      // Computed text is never taken for an empty value or a broken one.
      var scalar = NodeRecord(
        kind: .scalar, style: .doubleQuoted, flags: NodeRecord.sideText, start: range.start, end: range.end)
      scalar.first = UInt32(clamping: arena.side.count)
      scalar.count = UInt32(clamping: text.utf8.count)
      arena.side += text.utf8
      arena.nodes.append(scalar)
    case .sequence(let items, _):
      arena.nodes.append(record(.sequence))
      link(items, to: id)
    case .mapping(let entries, _):
      arena.nodes.append(record(.mapping))
      link(entries.flatMap { [$0.key, $0.value] }, to: id)
    }
    return id
  }

  private mutating func link(_ children: [ComposedNode], to parent: UInt32) {
    var previous = NodeRecord.none
    for child in children {
      let id = add(child)
      if previous == NodeRecord.none {
        arena.nodes[Int(parent)].first = id
      } else {
        arena.nodes[Int(previous)].next = id
      }
      previous = id
    }
    arena.nodes[Int(parent)].count = UInt32(clamping: children.count)
  }

  private mutating func number(of document: YAMLDocument) -> UInt32 {
    // A plan is made of two or three documents.
    if let known = parts.firstIndex(where: { $0 === document }) { return UInt32(clamping: known) }
    parts.append(document)
    return UInt32(clamping: parts.count - 1)
  }
}
