internal import CYAML

/// What is seen in passing, in the bytes between the events, without a second run over the file.
extension TreeBuilder {
  /// Comments within brackets must have white space before them.
  @inline(__always)
  mutating func noteGap(_ gapStart: Int, _ start: Int, _ base: UnsafePointer<UInt8>) {
    guard let top = open.last, top.isFlow, gapStart < start else { return }
    findGluedComment(gapStart, start, base)
  }

  @inline(never)
  private mutating func findGluedComment(_ gapStart: Int, _ end: Int, _ base: UnsafePointer<UInt8>) {
    var position = gapStart
    while position < end {
      if base[position] == Byte.hash {
        if position > 0, !isBlankOrBreak(base[position - 1]) { notes.add(.gluedComment(original(position))) }
        while position < end, !isBreak(base[position]) { position += 1 }
      } else {
        position += 1
      }
    }
  }

  @inline(__always)
  mutating func noteScalar(
    _ id: UInt32, _ style: ScalarStyle, isKey: Bool, isLong: Bool, _ range: Range<Int>,
    _ base: UnsafePointer<UInt8>, _ count: Int
  ) {
    let end = range.upperBound
    switch style {
    case .plain:
      guard !range.isEmpty else { return }
      if isLong { notes.add(.foldedPlain(id)) }
      if end < count, isBlank(base[end]) { noteHash(id, end, base, count) }
      if isKey {
        if range.count == 2, base[range.lowerBound] == Byte.less, base[range.lowerBound + 1] == Byte.less {
          notes.add(.mergeKey(id))
        }
      } else if !isLong {
        noteColon(id, range, base)
      }
      if range.count == 1, base[range.lowerBound] == Byte.dash { notes.add(.dashInFlow(id)) }
    case .singleQuoted, .doubleQuoted:
      if end < count, base[end] == Byte.hash { notes.add(.gluedComment(original(end))) }
      if isLong { noteShallowLines(id, range, base) }
    case .literal, .folded:
      noteBlock(id, range, base, count)
    }
  }

  @inline(never)
  private mutating func noteHash(_ id: UInt32, _ end: Int, _ base: UnsafePointer<UInt8>, _ count: Int) {
    var position = end
    while position < count, isBlank(base[position]) { position += 1 }
    guard position + 1 < count, base[position] == Byte.hash, !isBlankOrBreak(base[position + 1]),
      base[position + 1] != Byte.hash
    else { return }
    notes.add(.cutByHash(id, hash: original(position)))
  }

  /// A colon within the first word or words of a text that begins a line or an item.
  @inline(__always)
  private mutating func noteColon(_ id: UInt32, _ range: Range<Int>, _ base: UnsafePointer<UInt8>) {
    var before = range.lowerBound
    while before > 0, isBlank(base[before - 1]) { before -= 1 }
    guard before == 0 || isBreak(base[before - 1]) || base[before - 1] == Byte.dash else { return }
    let limit = min(range.count, 64)
    guard let colon = memchr(base + range.lowerBound, Int32(Byte.colon), limit) else { return }
    let position = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(colon))
    notes.add(.gluedColon(id, colon: original(position)))
  }

  @inline(never)
  private mutating func noteBlock(
    _ id: UInt32, _ range: Range<Int>, _ base: UnsafePointer<UInt8>, _ count: Int
  ) {
    var header = range.lowerBound + 1
    while header < range.upperBound, !isBlankOrBreak(base[header]), base[header] != Byte.hash { header += 1 }
    if header < count, base[header] == Byte.hash { notes.add(.gluedComment(original(header))) }
    if arena.nodes[Int(id)].count == 0, let column = blockColumn {
      notes.add(.emptyBlock(id, column: column))
    }
  }

  mutating func noteFlowEnd(
    _ closed: Open, _ gapStart: Int, _ end: Int, _ endLine: Int, _ base: UnsafePointer<UInt8>, _ count: Int
  ) {
    if gapStart < end { findGluedComment(gapStart, end, base) }
    if end < count, base[end] == Byte.hash { notes.add(.gluedComment(original(end))) }
    if endLine != Int(closed.line) { noteShallowLines(closed.id, Int(closed.place)..<end, base) }
  }

  /// The column of the innermost block collection; nil at the top of the document and within brackets.
  private var blockColumn: Int? {
    guard let top = open.last, !top.isFlow else { return nil }
    return Int(top.column)
  }

  @inline(never)
  private mutating func noteShallowLines(_ id: UInt32, _ range: Range<Int>, _ base: UnsafePointer<UInt8>) {
    guard let column = blockColumn else { return }
    var position = range.lowerBound
    while position < range.upperBound {
      guard isBreak(base[position]) else {
        position += 1
        continue
      }
      position += 1
      let lineStart = position
      while position < range.upperBound, base[position] == Byte.space { position += 1 }
      let indent = position - lineStart
      var text = position
      while text < range.upperBound, isBlank(base[text]) { text += 1 }
      guard text < range.upperBound, !isBreak(base[text]), indent <= column else { continue }
      let isClosing = base[text] == Byte.closeBracket || base[text] == Byte.closeBrace
      notes.add(.shallowLine(id, line: original(lineStart), column: column, isClosing: isClosing))
      return
    }
  }

  /// The column of a byte, in Unicode scalars.
  func column(of position: Int, _ base: UnsafePointer<UInt8>) -> Int {
    var column = 0
    var index = position
    while index > 0, !isBreak(base[index - 1]) {
      index -= 1
      if base[index] & 0xC0 != 0x80 { column += 1 }
    }
    return column
  }
}
