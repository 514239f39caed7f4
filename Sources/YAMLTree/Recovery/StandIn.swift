/// What takes the place of a guilty line, so that the rest of the file can be read.
enum StandIn {
  /// An entry or item of the same depth without content; what stands below the line is blanked.
  ///
  /// - Parameters:
  ///   - line: the guilty line.
  ///   - column: where the line should stand, if not where it does.
  ///   - keyColumn: where the key behind a dash should stand, if not where it does.
  /// - Returns: the patch for the line and what belongs to it.
  static func patches(for line: SourceLine, column: Int? = nil, keyColumn: Int? = nil) -> [Patch] {
    let indent = column ?? line.indent
    let isItem = line.hasDash || line.isDamagedItem
    let content =
      line.isDamagedItem ? line.next?.indent ?? indent + 2 : indent + line.contentColumn - line.indent
    let hasSiblings = line.next.map { $0.colon != nil && $0.indent == content } ?? false
    let isEntry = !isItem || line.hasDash && line.colon != nil || line.looksLikeKey || hasSiblings
    let depth = !isEntry || !isItem ? indent : keyColumn ?? content
    let dash = isItem ? "-" + String(repeating: " ", count: isEntry ? max(depth - indent - 1, 1) : 1) : ""
    let header = line.blockHeader ?? ""
    let text = String(repeating: " ", count: indent) + dash + (isEntry ? "x:" + header : "~")
    let keepsLines = line.announcesLines && column ?? line.indent == line.indent
    var end = line.end
    var next = line.next
    while !keepsLines, let current = next {
      next = current.next
      if current.isBlankLine { continue }
      let isListOfKey = !isItem && current.hasDash && current.indent == depth
      guard current.indent > depth || isListOfKey, !current.isDocumentMarker else { break }
      end = current.end
    }
    return [Patch(range: line.start..<end, replacement: Array(text.utf8), purpose: .standIn)]
  }

  static func blank(_ line: SourceLine) -> Patch {
    Patch(range: line.start..<line.end, replacement: [], purpose: .standIn)
  }

  /// Blanks everything from a line to the end of the document.
  static func cut(from line: SourceLine, to end: Int) -> Patch {
    Patch(range: line.start..<max(line.start, end), replacement: [], purpose: .standIn)
  }
}

extension SourceLine {
  /// A word and a colon without a blank behind it, or with a foreign colon.
  var looksLikeKey: Bool { gluedColon != nil || foreignColon != nil }

  /// Text with a dash in it, among the items of a list: an item whose dash was damaged.
  var isDamagedItem: Bool {
    guard !hasDash, textStart < end, source[textStart..<min(textStart + 4, end)].contains(Byte.dash) else {
      return false
    }
    var other = next
    while let current = other, current.isBlankLine || current.isComment || current.indent > indent {
      other = current.next
    }
    return other.map { $0.hasDash && $0.indent == indent } ?? false
  }

  /// ` |` or ` >` where a block of text follows, whose lines can be read as they are.
  var blockHeader: String? {
    let value = value
    guard colon != nil, !value.isEmpty, value.count <= 3,
      source[value.lowerBound] == Byte.bar || source[value.lowerBound] == Byte.greater
    else { return nil }
    return " " + String(decoding: source[value], as: UTF8.self)
  }

  /// Whether the lines below belong to its key and can be read without it.
  var announcesLines: Bool {
    if blockHeader != nil { return true }
    guard let next, next.indent > indent, next.colon != nil || next.hasDash else { return false }
    return colon == nil && gluedColon == nil && !hasDash || colon != nil && value.isEmpty
  }

  var isDocumentMarker: Bool {
    indent == 0
      && (source[start..<end].starts(with: "---".utf8) || source[start..<end].starts(with: "...".utf8))
  }

  /// The colon of `ten:Sở`: behind a word, before text; not that of a time, an address or a drive.
  var gluedColon: Int? { Self.gluedColon(source, contentStart..<end) }

  static func gluedColon(_ source: [UInt8], _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    var hasLetter = false
    while index < range.upperBound, source[index] != Byte.colon {
      let byte = source[index]
      let isLetter = byte >= 0x80 || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      let isInWord = isDigit(byte) || byte == 0x5F || byte == Byte.dash || byte == Byte.space
      guard isLetter || isInWord && index > range.lowerBound else { return nil }
      hasLetter = hasLetter || isLetter
      index += 1
    }
    let isTime = index > range.lowerBound && isDigit(source[index - 1])
    guard hasLetter, index + 1 < range.upperBound, !(isTime && isDigit(source[index + 1])),
      !isBlankOrBreak(source[index + 1]),
      source[index + 1] != UInt8(ascii: "/"), source[index + 1] != Byte.backslash,
      source[index + 1] != Byte.colon,
      !source[(index + 1)...].starts(with: [0xC2, 0xA0])
    else { return nil }
    return index
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// A full-width colon behind a word at the start of the line.
  var foreignColon: Int? {
    guard end - contentStart >= 3 else { return nil }
    for index in contentStart..<end - 2 {
      if source[index] == Byte.colon { return nil }
      if source[index] == 0xEF, source[index + 1] == 0xBC, source[index + 2] == 0x9A {
        return index > contentStart ? index : nil
      }
    }
    return nil
  }

  /// A colon with a no-break space behind it.
  var colonBeforeNoBreakSpace: Int? {
    guard end - contentStart >= 3 else { return nil }
    return (contentStart..<end - 2).first {
      source[$0] == Byte.colon && source[$0 + 1] == 0xC2 && source[$0 + 2] == 0xA0
    }
  }
}
