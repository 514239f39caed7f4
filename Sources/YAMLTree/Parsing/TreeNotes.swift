/// Something that the builder meets in passing and that a check looks at afterwards; places are bytes of the file.
enum TreeNote {
  case duplicateKey(UInt32, UInt32, mapping: UInt32)
  case undefinedAlias(UInt32)
  case aliasCycle(UInt32, anchor: UInt32)
  case mergeKey(UInt32)
  /// A line within quotes, brackets or braces that stands no deeper than the block around it.
  case shallowLine(UInt32, line: Int, column: Int, isClosing: Bool)
  /// A `#` right behind something that is no white space, where a comment was meant.
  case gluedComment(Int)
  /// A `-` alone within brackets.
  case dashInFlow(UInt32)
  /// A block scalar without text; blank lines deeper than what follows may be meant as text.
  case emptyBlock(UInt32, column: Int)
  /// A plain scalar and the `#` that cuts it off.
  case cutByHash(UInt32, hash: Int)
  /// A plain scalar over several lines.
  case foldedPlain(UInt32)
  /// A plain scalar where a mapping might have been meant (`ten:Sở`).
  case gluedColon(UInt32, colon: Int)
}

/// What the builder noted; more than a thousand notes are no use to anyone.
struct TreeNotes {
  private(set) var list: [TreeNote] = []
  static let maximum = 1000

  mutating func add(_ note: TreeNote) {
    if list.count < Self.maximum { list.append(note) }
  }
}
