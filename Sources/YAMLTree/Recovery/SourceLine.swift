/// One line as an author sees it: how deep it stands, its dashes, its key and its value.
///
/// It is read without regard to quotes that began on an earlier line, since it serves where YAML's own reading failed.
struct SourceLine {
  let source: [UInt8]
  let start: Int
  /// Before the line break.
  let end: Int
  /// The first byte that is neither blank nor tab.
  let textStart: Int
  /// Behind the dashes of list items.
  let contentStart: Int
  /// The colon that ends the key, followed by a blank or the end of the line.
  let colon: Int?

  init(_ source: [UInt8], at offset: Int) {
    self.source = source
    start = source.lineStart(of: offset)
    end = source.lineEnd(of: max(offset, start))
    textStart = min(source.skipBlanks(from: start), end)
    var content = textStart
    while content < end, source[content] == Byte.dash, content + 1 == end || isBlank(source[content + 1]) {
      content = min(source.skipBlanks(from: content + 1), end)
    }
    contentStart = content
    colon = Self.findColon(source, content, end)
  }

  var isBlankLine: Bool { textStart == end }
  var isComment: Bool { textStart < end && source[textStart] == Byte.hash }
  var hasDash: Bool { contentStart > textStart }
  /// Columns in bytes; before the text there are only blanks and tabs.
  var indent: Int { textStart - start }
  var contentColumn: Int { contentStart - start }
  var key: Range<Int>? { colon.map { contentStart..<$0 } }

  /// The value behind the key, else all behind the dashes, without a comment and without blanks around it.
  var value: Range<Int> {
    let first = min(colon.map { source.skipBlanks(from: $0 + 1) } ?? contentStart, end)
    var last = first
    var index = first
    while index < end {
      if source[index] == Byte.hash, index > first, isBlank(source[index - 1]) { break }
      index += 1
      if !isBlank(source[index - 1]) { last = index }
    }
    return first..<last
  }

  /// Whether what belongs to its key stands on the lines below.
  var opensBlock: Bool {
    guard colon != nil else { return false }
    let value = value
    return value.isEmpty || source[value.lowerBound] == Byte.bar || source[value.lowerBound] == Byte.greater
  }

  var next: SourceLine? {
    let position = source.nextLine(after: end)
    return end < source.count && position < source.count ? SourceLine(source, at: position) : nil
  }

  /// The nearest line above that holds more than a comment.
  var previousText: SourceLine? {
    var position = start
    while position > 0 {
      let line = SourceLine(source, at: source.lineStart(of: source.breakStart(before: position)))
      if !line.isBlankLine, !line.isComment { return line }
      position = line.start
    }
    return nil
  }

  private static func findColon(_ source: [UInt8], _ start: Int, _ end: Int) -> Int? {
    guard start < end else { return nil }
    var index = start
    let first = source[start]
    if first == Byte.doubleQuote || first == Byte.singleQuote {
      index = start + 1
      while index < end, source[index] != first {
        index += first == Byte.doubleQuote && source[index] == Byte.backslash ? 2 : 1
      }
      index = min(source.skipBlanks(from: index + 1), end)
      return index < end && source[index] == Byte.colon && endsWord(source, index, end) ? index : nil
    }
    guard !isFlowIndicator(first), first != Byte.hash else { return nil }
    while index < end {
      if source[index] == Byte.colon, endsWord(source, index, end) { return index }
      if source[index] == Byte.hash, isBlank(source[max(index - 1, 0)]) { return nil }
      index += 1
    }
    return nil
  }

  private static func endsWord(_ source: [UInt8], _ index: Int, _ end: Int) -> Bool {
    index + 1 >= end || isBlank(source[index + 1])
  }
}

extension [UInt8] {
  /// The start of the line break that ends right before a byte.
  func breakStart(before offset: Int) -> Int {
    guard offset > 0 else { return 0 }
    let isPair =
      offset > 1 && self[offset - 1] == Byte.lineFeed && self[offset - 2] == Byte.carriageReturn
    return offset - (isPair ? 2 : 1)
  }
}
