internal import PlanModel

/// Signs: what follows and precedes them tells whether a rule wants to look.
extension ProseScanner {
  mutating func sign(
    _ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ length: Int
  ) -> Int {
    let byte = utf8[start]
    // The call of a footnote is no part of the sentence.
    if let end = FootnoteNotation.end(in: utf8, from: start) { return end }
    if byte >= 0x80 { return wideSign(utf8, start, length) }
    switch byte {
    case UInt8(ascii: "."):
      return dots(utf8, start)
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"):
      markSpacing(utf8, start..<start + 1)
    case UInt8(ascii: "\""):
      mark(.quote, start..<start + 1, token: tokens.count)
    case UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "{"):
      mark(.blank, start..<start + 1, token: tokens.count)
    case UInt8(ascii: "/"), UInt8(ascii: "-"):
      markJoint(utf8, start, byte)
    default:
      break
    }
    append(.sign, start..<start + 1, [], value: UInt64(byte))
    return start + 1
  }

  /// A run of dots is one token; `./.` is marked as well.
  private mutating func dots(_ utf8: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var end = start + 1
    while end < utf8.count, utf8[end] == UInt8(ascii: ".") { end += 1 }
    if end - start >= 3 { mark(.blank, start..<end, token: tokens.count) }
    if end == start + 1 {
      if end + 1 < utf8.count, utf8[end] == UInt8(ascii: "/"), utf8[end + 1] == UInt8(ascii: ".") {
        mark(.endMark, start..<end + 2, token: tokens.count)
        append(.sign, start..<end + 2, [], value: UInt64(UInt8(ascii: ".")))
        return end + 2
      }
      markSpacing(utf8, start..<end)
    }
    append(.sign, start..<end, [], value: UInt64(UInt8(ascii: ".")))
    return end
  }

  private mutating func markSpacing(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) {
    let next = range.upperBound
    let isLast = next == utf8.count
    let endsWord = isLast || utf8[next] == 0x20 || utf8[next] &- 0x09 < 5
    if followsSpace, endsWord, range.lowerBound > 0, utf8[range.lowerBound - 1] == 0x20 {
      mark(.blankBeforeSign, range, token: tokens.count)
    }
    if !isLast, !followsSpace, (utf8[next] | 0x20) &- 0x61 < 26 || utf8[next] >= 0xC3,
      Letter(utf8, at: next).code != 0
    {
      mark(.signBeforeLetter, range, token: tokens.count)
    }
  }

  /// Marks what may join a number to its symbol (`12/CT`, `37-HD`, `12/ CT`), and a slash between two words (`T/M`).
  private mutating func markJoint(_ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ byte: UInt8) {
    guard let last = lastToken, last.kind != .expression else {
      if byte == UInt8(ascii: "/") { mark(.numberJoint, start..<start + 1, token: tokens.count) }
      return
    }
    if byte == UInt8(ascii: "/") {
      let isBetweenWords = last.kind == .word && Int(last.end) == start && !endsInAddedLetter
      mark(isBetweenWords ? .slash : .numberJoint, start..<start + 1, token: tokens.count)
    } else if last.flags.contains(.hasDigit), Int(last.end) == start {
      mark(.numberJoint, start..<start + 1, token: tokens.count)
    }
  }

  /// Whether the last token is the letter of an added number: 12a/KH-UBND.
  private var endsInAddedLetter: Bool {
    guard let last = lastToken, last.range.count == 1, tokens.count >= 2 else { return false }
    let before = tokens[tokens.count - 2]
    return before.kind == .number && last.follows(before)
  }

  private mutating func wideSign(
    _ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ length: Int
  ) -> Int {
    guard let scalar = Letter.scalar(utf8, at: start) else {
      append(.sign, start..<start + 1, [], value: 0xFFFD)
      return start + 1
    }
    let end = start + UTF8.width(scalar)
    let token = tokens.count
    if isInvisible(scalar) {
      mark(.invisible, start..<end, token: token)
      // A soft hyphen or a zero-width sign parts no words.
      followsSpace = followsSpace || scalar.properties.isWhitespace
      return end
    }
    switch scalar.value {
    case 0x201C...0x201E, 0x00AB, 0x00BB: mark(.quote, start..<end, token: token)
    case 0x2026: mark(.blank, start..<end, token: token)
    case 0x2010...0x2015, 0x2212: mark(.dash, start..<end, token: token)
    case 0x00A1...0x00BF: markLatinSign(utf8, start..<end)
    default: break
    }
    append(.sign, start..<end, [], value: UInt64(scalar.value))
    return end
  }

  private mutating func markLatinSign(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let followsLetter = lastToken.map { $0.kind == .word && Int($0.end) == range.lowerBound } ?? false
    let next = range.upperBound
    let precedesLetter = next < utf8.count && Letter(utf8, at: next).code != 0
    if followsLetter || precedesLetter { mark(.latinSign, range, token: tokens.count) }
  }
}
