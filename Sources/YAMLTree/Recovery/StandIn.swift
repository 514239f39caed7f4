/// What takes the place of a guilty line, so that the rest of the file can be read.
enum StandIn {
  /// An entry or item of the same depth without content; what stands below the line is blanked.
  ///
  /// - Parameter column: where the line should stand, if not where it does.
  static func patches(for line: SourceLine, column: Int? = nil) -> [Patch] {
    let indent = column ?? line.indent
    let dashes = line.hasDash ? "- " : ""
    let isEntry = !line.hasDash || line.colon != nil || line.looksLikeKey
    let text = String(repeating: " ", count: indent) + dashes + (isEntry ? "x:" : "~")
    var patches = [Patch(range: line.start..<line.end, replacement: Array(text.utf8), purpose: .standIn)]
    let depth = isEntry ? indent + (line.hasDash ? line.contentColumn - line.indent : 0) : indent
    var next = line.next
    while let current = next {
      next = current.next
      if current.isBlankLine { continue }
      let isListOfKey = !line.hasDash && current.hasDash && current.indent == depth
      guard current.indent > depth || isListOfKey, !current.isDocumentMarker else { break }
      patches.append(blank(current))
    }
    return patches
  }

  static func blank(_ line: SourceLine) -> Patch {
    Patch(range: line.start..<line.end, replacement: [], purpose: .standIn)
  }

  /// Blanks everything from a line to the end of the document.
  static func cut(from line: SourceLine, to end: Int) -> [Patch] {
    var patches: [Patch] = []
    var current: SourceLine? = line
    while let this = current, this.start < end {
      patches.append(Patch(range: this.start..<min(this.end, end), replacement: [], purpose: .standIn))
      current = this.next
    }
    return patches
  }
}

extension SourceLine {
  /// A word and a colon without a blank behind it, or with a foreign colon.
  var looksLikeKey: Bool { gluedColon != nil || foreignColon != nil }

  var isDocumentMarker: Bool {
    indent == 0 && (source[start..<end].starts(with: "---".utf8) || source[start..<end].starts(with: "...".utf8))
  }

  /// The colon of `ten:Sở`: behind a word, before text; not that of a time, an address or a drive.
  var gluedColon: Int? { Self.gluedColon(source, contentStart..<end) }

  static func gluedColon(_ source: [UInt8], _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    var hasLetter = false
    while index < range.upperBound, source[index] != Byte.colon {
      let byte = source[index]
      let isLetter = byte >= 0x80 || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      let isInWord = (0x30...0x39).contains(byte) || byte == 0x5F || byte == Byte.dash || byte == Byte.space
      guard isLetter || isInWord && index > range.lowerBound else { return nil }
      hasLetter = hasLetter || isLetter
      index += 1
    }
    guard hasLetter, index + 1 < range.upperBound, !isBlankOrBreak(source[index + 1]),
      source[index + 1] != UInt8(ascii: "/"), source[index + 1] != Byte.backslash,
      source[index + 1] != Byte.colon,
      !source[(index + 1)...].starts(with: [0xC2, 0xA0])
    else { return nil }
    return index
  }

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
