internal import CYAML
import SourceText

/// Where libyaml's marks are put right: it counts anchors and tags, blank lines and comments to a node.
extension TreeBuilder {
  /// Passes over the anchor and the tag before a node; `start` is then where the node itself begins.
  ///
  /// A node without text of its own stays right behind them.
  @inline(never)
  mutating func takeProperties(
    _ start: inout Int, _ limit: Int, isEmpty: Bool, _ anchor: UnsafeMutablePointer<yaml_char_t>?,
    _ tag: UnsafeMutablePointer<yaml_char_t>?, _ base: UnsafePointer<UInt8>
  ) {
    let first = start
    var position = start
    var last = start
    var anchorRange = ByteRange(0, 0)
    var remaining = (anchor == nil ? 0 : 1) + (tag == nil ? 0 : 1)
    while remaining > 0, position < limit {
      let byte = base[position]
      if byte == Byte.ampersand || byte == Byte.bang {
        let from = position
        let isVerbatim = byte == Byte.bang && position + 1 < limit && base[position + 1] == Byte.less
        while position < limit, !isBlankOrBreak(base[position]),
          isVerbatim || !isFlowIndicator(base[position])
        {
          position += 1
          if isVerbatim, base[position - 1] == Byte.greater { break }
        }
        if byte == Byte.ampersand, let anchor {
          anchorRange = ByteRange(original(from + 1)..<original(position))
          if strlen(UnsafePointer<CChar>(OpaquePointer(anchor))) != position - from - 1 {
            refuse(.partOfAnchor, at: from + 1)
          }
        }
        last = position
        remaining -= 1
      } else if isBlankOrBreak(byte) {
        position += 1
      } else if byte == Byte.hash {
        while position < limit, !isBreak(base[position]) { position += 1 }
      } else {
        break
      }
    }
    if isEmpty {
      start = last
    } else {
      while position < limit {
        if isBlankOrBreak(base[position]) {
          position += 1
        } else if base[position] == Byte.hash, isBlankOrBreak(base[position - 1]) {
          while position < limit, !isBreak(base[position]) { position += 1 }
        } else {
          break
        }
      }
      start = position
    }
    pending = NodeProperties(
      node: 0, anchor: anchorRange, tag: tag.map(yamlString),
      range: ByteRange(original(first)..<original(last)))
  }

  /// Stops at a place where libyaml goes on but understands something else than YAML 1.2 does.
  mutating func refuse(_ reason: LibYAML.Refusal, at offset: Int) {
    refusal = LibYAML.Failure(
      problem: reason.rawValue, context: "", offset: original(offset), contextOffset: nil)
  }

  /// Where a node of no characters stands: right behind the `:`, `-` or `?` that announces it, else behind its key.
  @inline(__always)
  func placeOfNothing(_ start: Int, _ base: UnsafePointer<UInt8>) -> (Int, Int) {
    var position = start
    while position > 0, isBlankOrBreak(base[position - 1]) { position -= 1 }
    if position > 0 {
      let before = base[position - 1]
      if before == Byte.colon || before == Byte.dash || before == Byte.question {
        return (position, position)
      }
    }
    guard isIdentity, let top = open.last, top.last != NodeRecord.none else { return (start, start) }
    let end = Int(arena.nodes[Int(top.last)].end) - prepared.slice.lowerBound
    return end >= 0 && end < start ? (end, end) : (start, start)
  }

  /// The end of a block scalar's content: blank lines behind it belong to it only where `+` keeps them.
  ///
  /// A last line of blanks beyond the indentation is content; `text` tells whether there is one.
  @inline(never)
  func endOfBlock(
    _ start: Int, _ end: Int, _ text: UnsafeBufferPointer<UInt8>, _ base: UnsafePointer<UInt8>
  ) -> Int {
    var header = start + 1
    var keeps = false
    while header < end, !isBlankOrBreak(base[header]), base[header] != Byte.hash {
      if base[header] == Byte.plus { keeps = true }
      header += 1
    }
    while header < end, !isBreak(base[header]) { header += 1 }
    while header > start, isBlank(base[header - 1]) { header -= 1 }
    var position = end
    if keeps {
      if position > header, base[position - 1] == Byte.lineFeed { position -= 1 }
      if position > header, base[position - 1] == Byte.carriageReturn { position -= 1 }
      return position
    }
    let lastLine = blanksOfLastLine(text)
    var lineEnd = end
    while position > header, isBlankOrBreak(base[position - 1]) {
      position -= 1
      guard isBreak(base[position]) else { continue }
      lineEnd = position
      var blanks = 0
      while position > header + blanks, isBlank(base[position - blanks - 1]) { blanks += 1 }
      if lastLine > 0, blanks >= lastLine { return lineEnd }
    }
    return position == header ? header : lineEnd
  }

  /// The number of blanks of which the last line of a text consists; 0 where it holds anything else.
  private func blanksOfLastLine(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    var index = text.count
    if index > 0, text[index - 1] == Byte.lineFeed { index -= 1 }
    let end = index
    while index > 0, isBlank(text[index - 1]) { index -= 1 }
    return index == 0 || text[index - 1] == Byte.lineFeed ? end - index : 0
  }
}
