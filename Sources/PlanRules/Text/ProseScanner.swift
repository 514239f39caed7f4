/// The one walk over the bytes of running text: tokens for all rules, and marks for the spots that some rule asks about.
struct ProseScanner {
  private(set) var tokens: [ProseToken] = []
  private(set) var marks: [[ProseMark]] = Array(repeating: [], count: ProseMark.Kind.allCases.count)
  private let tonePairs = TonePairs.shared
  private var piece = 0
  private var firstToken = 0
  /// Whether white space, or nothing, stands before what comes next.
  var followsSpace = true

  init(byteCount: Int) {
    tokens.reserveCapacity(byteCount / 4 + 16)
  }

  /// Reads the next piece of text; gives the tokens that it has added.
  mutating func scan(_ utf8: UnsafeBufferPointer<UInt8>, piece: Int) -> Range<Int> {
    self.piece = piece
    firstToken = tokens.count
    var index = 0
    followsSpace = true
    while index < utf8.count {
      let byte = utf8[index]
      if byte == 0x20 || byte &- 0x09 < 5 {
        index = blanks(utf8, index)
        followsSpace = true
      } else if byte &- 0x30 < 10 {
        index = number(utf8, index)
      } else if byte == UInt8(ascii: "$"), index + 1 < utf8.count, utf8[index + 1] == UInt8(ascii: "{") {
        index = expression(utf8, index)
      } else {
        let letter = Letter(utf8, at: index)
        index =
          letter.code != 0
          ? word(utf8, index, letter) : sign(utf8, index, letter.length)
      }
    }
    return firstToken..<tokens.count
  }

  mutating func mark(_ kind: ProseMark.Kind, _ range: Range<Int>, token: Int? = nil) {
    marks[kind.rawValue].append(ProseMark(piece: piece, range: range, token: token ?? tokens.count - 1))
  }

  /// The last token of this piece; nil at its start.
  var lastToken: ProseToken? { tokens.count > firstToken ? tokens[tokens.count - 1] : nil }

  mutating func append(
    _ kind: ProseToken.Kind, _ range: Range<Int>, _ flags: ProseToken.Flags, value: UInt64
  ) {
    tokens.append(
      ProseToken(
        kind: kind, flags: followsSpace ? flags.union(.followsSpace) : flags,
        start: UInt32(truncatingIfNeeded: range.lowerBound),
        end: UInt32(truncatingIfNeeded: range.upperBound),
        value: value))
    followsSpace = false
  }

  @inline(__always)
  private mutating func blanks(_ utf8: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var index = start + 1
    guard index < utf8.count, utf8[index] == 0x20 || utf8[index] &- 0x09 < 5 else { return index }
    var isOneLine = utf8[start] != 0x0A && utf8[start] != 0x0D
    while index < utf8.count, utf8[index] == 0x20 || utf8[index] &- 0x09 < 5 {
      isOneLine = isOneLine && utf8[index] != 0x0A && utf8[index] != 0x0D
      index += 1
    }
    // Blanks before a slash stand for a number that is not given yet.
    if isOneLine, start > 0, index < utf8.count, utf8[index] != UInt8(ascii: "/") {
      mark(.blanks, start..<index)
    }
    return index
  }

  private mutating func number(_ utf8: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var index = start
    var value: UInt64 = 0
    while index < utf8.count, utf8[index] &- 0x30 < 10 {
      value = index - start < 18 ? value * 10 + UInt64(utf8[index] & 0x0F) : UInt64.max
      index += 1
    }
    append(.number, start..<index, .hasDigit, value: value)
    return index
  }

  @inline(__always)
  private mutating func word(_ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ first: Letter) -> Int {
    var run = LetterRun(first, at: start)
    run.read(utf8)
    let index = run.end
    let token = tokens.count
    if run.capitals == 0, followsSpace, let last = lastToken, endsSentence(last) {
      mark(.smallStart, start..<index, token: token)
    }
    var flags = run.flags
    var key = run.length > 8 ? 0 : run.key
    if !run.isVietnamese {
      flags.insert(.hasOtherLetter)
      key = 0
      mark(.otherLetter, start..<index, token: token)
    } else if tonePairs.style(of: key) != nil {
      mark(.tonePlacement, start..<index, token: token)
    }
    append(.word, start..<index, flags, value: key)
    return index
  }

  private func endsSentence(_ token: ProseToken) -> Bool {
    token.isSign(".") || token.isSign("?") || token.isSign("!")
  }

  /// `${…}` up to its closing brace; strings and braces within it are passed over.
  private mutating func expression(
    _ utf8: UnsafeBufferPointer<UInt8>, _ start: Int
  ) -> Int {
    var index = start + 2
    var depth = 1
    var quote: UInt8?
    while index < utf8.count, depth > 0 {
      let byte = utf8[index]
      if let open = quote {
        if byte == UInt8(ascii: "\\") { index += 1 } else if byte == open { quote = nil }
      } else {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
        case UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: "}"): depth -= 1
        default: break
        }
      }
      index += 1
    }
    index = min(index, utf8.count)
    append(.expression, start..<index, [], value: 0)
    return index
  }
}
