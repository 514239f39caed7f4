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
