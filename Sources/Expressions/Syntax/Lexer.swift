import SourceText

/// Cuts the text of an expression into tokens by CEL's lexis.
///
/// Beyond CEL, letters of every script may stand in an identifier (`hạn_hướng_dẫn`).
/// Source: CEL language definition, «Syntax»; Unicode Standard Annex 31 for what a letter is.
struct Lexer {
  let bytes: [UInt8]
  /// The byte that is read next.
  private(set) var position: Int

  init(_ bytes: [UInt8], from position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  mutating func next() throws(ExpressionProblem) -> Token {
    skipBlanks()
    let start = position
    guard let byte = byte(at: start) else { return Token(kind: .end, start: start, end: start) }
    if let kind = operatorKind(byte) { return Token(kind: kind, start: start, end: position) }
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      return try number()
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return try string(from: start)
    default:
      return try word()
    }
  }

  func byte(at index: Int) -> UInt8? {
    index < bytes.count ? bytes[index] : nil
  }

  private mutating func skipBlanks() {
    while let byte = byte(at: position) {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0C, 0x0D:
        position += 1
      case UInt8(ascii: "/") where self.byte(at: position + 1) == UInt8(ascii: "/"):
        while let byte = self.byte(at: position), byte != 0x0A, byte != 0x0D { position += 1 }
      default:
        return
      }
    }
  }

  /// Takes an operator or a bracket; nil, and nothing is taken, where none stands.
  private mutating func operatorKind(_ byte: UInt8) -> Token.Kind? {
    let next = self.byte(at: position + 1)
    func pair(_ second: Unicode.Scalar, _ long: Token.Kind, else short: Token.Kind?) -> (Token.Kind?, Int) {
      next == UInt8(ascii: second) ? (long, 2) : (short, 1)
    }
    let (kind, width): (Token.Kind?, Int) =
      switch Unicode.Scalar(byte) {
      case "(": (.leftParenthesis, 1)
      case ")": (.rightParenthesis, 1)
      case "[": (.leftBracket, 1)
      case "]": (.rightBracket, 1)
      case "{": (.leftBrace, 1)
      case "}": (.rightBrace, 1)
      case ",": (.comma, 1)
      case ":": (.colon, 1)
      case "?": (.question, 1)
      case "+": (.plus, 1)
      case "-": (.minus, 1)
      case "*": (.star, 1)
      case "/": (.slash, 1)
      case "%": (.percent, 1)
      case ".": next.map(isDigit) == true ? (nil, 0) : (.dot, 1)
      case "!": pair("=", .notEqual, else: .not)
      case "=": pair("=", .equal, else: nil)
      case "<": pair("=", .lessOrEqual, else: .less)
      case ">": pair("=", .greaterOrEqual, else: .greater)
      case "&": pair("&", .and, else: nil)
      case "|": pair("|", .or, else: nil)
      default: (nil, 0)
      }
    if kind != nil { position += width }
    return kind
  }

  private mutating func word() throws(ExpressionProblem) -> Token {
    let start = position
    if byte(at: start) == UInt8(ascii: ".") { return try number() }
    let isASCII = takeWord()
    guard position > start else { throw strangeCharacter(at: start) }
    if let quote = byte(at: position), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      position - start <= 2, isLiteralPrefix(start..<position)
    {
      return try string(from: start)
    }
    let kind = isASCII && position - start <= 9 ? Token.Kind.keyword(text(start..<position)) : nil
    return Token(kind: kind ?? .identifier, start: start, end: position)
  }

  /// Passes over letters, digits, marks and `_`; whether all of them were ASCII.
  @discardableResult
  private mutating func takeWord() -> Bool {
    let start = position
    var isASCII = true
    while let byte = byte(at: position) {
      if isWordByte(byte) {
        position += 1
      } else if byte >= 0x80, let (scalar, width) = scalar(at: position),
        isVietnameseLetter(scalar)
          || (position == start ? scalar.properties.isXIDStart : scalar.properties.isXIDContinue)
      {
        isASCII = false
        position += width
      } else {
        break
      }
    }
    return isASCII
  }

  /// `r`, `b` or both, in either case, before a quotation mark.
  private func isLiteralPrefix(_ range: Range<Int>) -> Bool {
    let letters = bytes[range].map { $0 | 0x20 }
    return letters == [UInt8(ascii: "r")] || letters == [UInt8(ascii: "b")]
      || letters == [UInt8(ascii: "b"), UInt8(ascii: "r")]
      || letters == [UInt8(ascii: "r"), UInt8(ascii: "b")]
  }

  private mutating func number() throws(ExpressionProblem) -> Token {
    let start = position
    var kind = Token.Kind.integer
    if byte(at: start) == UInt8(ascii: "0"), let x = byte(at: start + 1), x | 0x20 == UInt8(ascii: "x") {
      position += 2
      take(while: isHexDigit)
    } else {
      take(while: isDigit)
      if byte(at: position) == UInt8(ascii: "."), byte(at: position + 1).map(isDigit) == true {
        kind = .decimal
        position += 1
        take(while: isDigit)
      }
      if let e = byte(at: position), e | 0x20 == UInt8(ascii: "e") {
        var digits = position + 1
        if let sign = byte(at: digits), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { digits += 1 }
        if byte(at: digits).map(isDigit) == true {
          kind = .decimal
          position = digits
          take(while: isDigit)
        }
      }
    }
    if kind == .integer, let u = byte(at: position), u | 0x20 == UInt8(ascii: "u") {
      kind = .unsigned
      position += 1
    }
    let end = position
    takeWord()
    if position > end { throw numberRunsIntoLetters(start..<position, number: start..<end) }
    return Token(kind: kind, start: start, end: end)
  }

  /// Passes over a quoted string whose prefix letters, if any, begin at `start`; its text is read later.
  private mutating func string(from start: Int) throws(ExpressionProblem) -> Token {
    let isRaw = bytes[start..<position].contains { $0 | 0x20 == UInt8(ascii: "r") }
    let isBytes = bytes[start..<position].contains { $0 | 0x20 == UInt8(ascii: "b") }
    let quote = bytes[position]
    let isTriple = byte(at: position + 1) == quote && byte(at: position + 2) == quote
    let opening = start..<position + (isTriple ? 3 : 1)
    position = opening.upperBound
    while let byte = byte(at: position) {
      if byte == quote,
        !isTriple || (self.byte(at: position + 1) == quote && self.byte(at: position + 2) == quote)
      {
        position += isTriple ? 3 : 1
        return Token(kind: isBytes ? .bytes : .string, start: start, end: position)
      }
      if !isTriple, byte == 0x0A || byte == 0x0D { break }
      position += byte == UInt8(ascii: "\\") && !isRaw && position + 1 < bytes.count ? 2 : 1
    }
    throw unclosedString(opening)
  }

  private mutating func take(while accepts: (UInt8) -> Bool) {
    while let byte = byte(at: position), accepts(byte) { position += 1 }
  }

  /// The scalar whose UTF-8 begins at an index, and its width in bytes; nil where the bytes are no UTF-8.
  func scalar(at index: Int) -> (Unicode.Scalar, Int)? {
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes[min(index, bytes.count)...].makeIterator()
    guard case .valid(let encoded) = decoder.parseScalar(from: &iterator) else { return nil }
    return (Unicode.UTF8.decode(encoded), encoded.count)
  }
}

/// The blocks of letters that Vietnamese uses beyond ASCII, told without Unicode's tables.
private func isVietnameseLetter(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0xD7, 0xF7: false
  case 0xC0...0x24F, 0x1E00...0x1EFF: true
  default: false
  }
}

func isDigit(_ byte: UInt8) -> Bool {
  byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
}

func isHexDigit(_ byte: UInt8) -> Bool {
  isDigit(byte) || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "f"))
}

func isWordByte(_ byte: UInt8) -> Bool {
  isDigit(byte) || byte == UInt8(ascii: "_")
    || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
}
