/// The first line of a block scalar: `|` or `>`, what happens at its end, and how far it is indented.
///
/// YAML 1.2.2, section 8.1.1.
struct BlockScalarHeader {
  enum Chomping { case strip, clip, keep }

  var chomping = Chomping.clip
  /// The digit that fixes the indentation relative to the parent's.
  var indicator: Int?
  /// Behind the indicators, where only a comment may follow.
  var end: Int
  /// The first byte of the first line of content.
  let contentStart: Int

  init(_ source: [UInt8], at start: Int) {
    var index = start + 1
    while index < source.count {
      let byte = source[index]
      if byte == Byte.dash {
        chomping = .strip
      } else if byte == Byte.plus {
        chomping = .keep
      } else if (0x31...0x39).contains(byte) {
        indicator = Int(byte - 0x30)
      } else {
        break
      }
      index += 1
    }
    end = index
    contentStart = source.nextLine(after: source.lineEnd(of: index))
  }
}

/// A line of a block scalar.
struct BlockScalarLine {
  let start: Int
  /// Before the line break.
  let end: Int
  /// The number of blanks (not tabs) at its start.
  let indent: Int
  let hasBreak: Bool

  init?(_ source: [UInt8], at start: Int, limit: Int) {
    guard start < limit else { return nil }
    var index = start
    while index < source.count, source[index] == Byte.space { index += 1 }
    self.start = start
    indent = index - start
    end = source.lineEnd(of: index)
    hasBreak = end < source.count
  }

  var isEmpty: Bool { start + indent == end }
}

extension ScalarText {
  /// The text of a literal or folded scalar.
  ///
  /// The range goes from `|` or `>` to the end of the content; `firstLineBlanks` are the blanks with which the first line of
  /// the text starts, which matter where the header fixes the indentation.
  /// YAML 1.2.2, sections 8.1.2 and 8.1.3.
  init(block source: [UInt8], _ range: Range<Int>, style: ScalarStyle, firstLineBlanks: Int) {
    let header = BlockScalarHeader(source, at: range.lowerBound)
    var indent: Int?
    var position = header.contentStart
    var pending: [Range<Int>] = []
    var leadingBreak: Range<Int>?
    var wasBlank = false
    // With `+` the last line may be empty, and then it begins where the node ends.
    let limit = header.chomping == .keep ? min(range.upperBound + 1, source.count) : range.upperBound
    while let line = BlockScalarLine(source, at: position, limit: limit) {
      position = source.nextLine(after: line.end)
      let lineBreak = line.end..<position
      if line.isEmpty, line.indent <= indent ?? Int.max {
        pending.append(line.hasBreak || line.indent > 0 ? lineBreak : line.end..<line.end)
        continue
      }
      let margin = indent ?? (header.indicator == nil ? line.indent : max(0, line.indent - firstLineBlanks))
      indent = margin
      let textStart = min(line.start + margin, line.end)
      let isBlankLine = textStart < line.end && isBlank(source[textStart])
      if let lead = leadingBreak {
        if style == .folded, !wasBlank, !isBlankLine {
          if pending.isEmpty { put([Byte.space], from: lead.lowerBound..<textStart) }
        } else {
          put([Byte.lineFeed], from: lead)
        }
      }
      for range in pending { put([Byte.lineFeed], from: range) }
      pending = []
      wasBlank = isBlankLine
      for offset in textStart..<line.end { copy(source[offset], from: offset) }
      // A last line of nothing but blanks counts as a whole one even where the file ends without a line break.
      leadingBreak = line.hasBreak || line.isEmpty ? lineBreak : nil
    }
    if header.chomping != .strip, let leadingBreak { put([Byte.lineFeed], from: leadingBreak) }
    if header.chomping == .keep {
      for range in pending { put([Byte.lineFeed], from: range) }
    }
  }
}
