extension ScalarText {
  /// The text of a plain or quoted scalar.
  ///
  /// The range is that between the quotes, or all of a plain scalar.
  /// YAML 1.2.2, sections 7.3.1 to 7.3.3 and 6.5 (line folding).
  init(flow source: [UInt8], _ range: Range<Int>, style: ScalarStyle) {
    var index = range.lowerBound
    let end = min(range.upperBound, source.count)
    while index < end {
      let byte = source[index]
      if isBlankOrBreak(byte) {
        index = fold(source, index, end)
      } else if style == .singleQuoted, byte == Byte.singleQuote, index + 1 < end {
        put([byte], from: index..<index + 2)
        index += 2
      } else if style == .doubleQuoted, byte == Byte.backslash, index + 1 < end {
        index = unescape(source, index, end)
      } else {
        copy(byte, from: index)
        index += 1
      }
    }
  }

  /// Blanks stay as they are within a line; around line breaks they go, one break is a blank, more are one less.
  private mutating func fold(_ source: [UInt8], _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, isBlank(source[index]) { index += 1 }
    guard index < end, isBreak(source[index]) else {
      for offset in start..<index { copy(source[offset], from: offset) }
      return index
    }
    let breaks = skipBreaks(source, &index, end)
    put(breaks == 1 ? [Byte.space] : Array(repeating: Byte.lineFeed, count: breaks - 1), from: start..<index)
    return index
  }

  /// Passes over line breaks and blank lines, and the indentation of the line behind them; gives their number.
  private func skipBreaks(_ source: [UInt8], _ index: inout Int, _ end: Int) -> Int {
    var breaks = 0
    while index < end, isBlankOrBreak(source[index]) {
      if isBreak(source[index]) {
        breaks += 1
        index = min(source.nextLine(after: index), end)
      } else {
        index += 1
      }
    }
    return breaks
  }

  private mutating func unescape(_ source: [UInt8], _ start: Int, _ end: Int) -> Int {
    let escape = source[start + 1]
    if isBreak(escape) {
      var index = start + 1
      let breaks = skipBreaks(source, &index, end)
      put(Array(repeating: Byte.lineFeed, count: max(breaks - 1, 0)), from: start..<index)
      return index
    }
    let digits =
      switch escape {
      case UInt8(ascii: "x"): 2
      case UInt8(ascii: "u"): 4
      case UInt8(ascii: "U"): 8
      default: 0
      }
    guard digits > 0 else {
      put(Self.escapes(escape), from: start..<start + 2)
      return start + 2
    }
    let last = min(start + 2 + digits, end)
    var value: UInt32 = 0
    for offset in start + 2..<max(last, start + 2) {
      value = value << 4 | UInt32(Character(UnicodeScalar(source[offset])).hexDigitValue ?? 0)
    }
    put(String(UnicodeScalar(value).map(Character.init) ?? "\u{FFFD}").utf8, from: start..<last)
    return last
  }

  /// YAML 1.2.2, section 5.7.
  private static func escapes(_ byte: UInt8) -> [UInt8] {
    switch byte {
    case UInt8(ascii: "0"): [0]
    case UInt8(ascii: "a"): [7]
    case UInt8(ascii: "b"): [8]
    case UInt8(ascii: "t"): [9]
    case UInt8(ascii: "n"): [10]
    case UInt8(ascii: "v"): [11]
    case UInt8(ascii: "f"): [12]
    case UInt8(ascii: "r"): [13]
    case UInt8(ascii: "e"): [27]
    case UInt8(ascii: "N"): [0xC2, 0x85]
    case UInt8(ascii: "_"): [0xC2, 0xA0]
    case UInt8(ascii: "L"): [0xE2, 0x80, 0xA8]
    case UInt8(ascii: "P"): [0xE2, 0x80, 0xA9]
    default: [byte]
    }
  }
}
