import SourceText

/// Reads what a quoted string means: takes off prefix and quotes and replaces its escapes.
///
/// Source: CEL language definition, «String and Bytes Values».
struct StringLiteral {
  let bytes: [UInt8]
  let token: Token
  private var position = 0
  private var result: [UInt8] = []

  static func text(of token: Token, in bytes: [UInt8]) throws(ExpressionProblem) -> String {
    var literal = StringLiteral(bytes: bytes, token: token)
    return try literal.read()
  }

  private init(bytes: [UInt8], token: Token) {
    self.bytes = bytes
    self.token = token
  }

  private mutating func read() throws(ExpressionProblem) -> String {
    position = token.start
    var isRaw = false
    while position < token.end, bytes[position] != UInt8(ascii: "\""), bytes[position] != UInt8(ascii: "'") {
      isRaw = isRaw || bytes[position] | 0x20 == UInt8(ascii: "r")
      position += 1
    }
    let quote = bytes[position]
    let isTriple =
      token.end - position >= 6 && bytes[position + 1] == quote && bytes[position + 2] == quote
    let width = isTriple ? 3 : 1
    position += width
    let end = token.end - width
    while position < end {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\\"), !isRaw {
        try escape(before: end)
      } else {
        result.append(byte)
        position += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func escape(before end: Int) throws(ExpressionProblem) {
    let start = position
    position += 1
    guard position < end else { throw bad(start..<end) }
    let letter = bytes[position]
    position += 1
    switch Unicode.Scalar(letter) {
    case "\\", "?", "\"", "'", "`": result.append(letter)
    case "a": result.append(0x07)
    case "b": result.append(0x08)
    case "f": result.append(0x0C)
    case "n": result.append(0x0A)
    case "r": result.append(0x0D)
    case "t": result.append(0x09)
    case "v": result.append(0x0B)
    case "x", "X": try append(digits(2, radix: 16, from: start, before: end), from: start)
    case "u": try append(unit(from: start, before: end), from: start)
    case "U": try append(digits(8, radix: 16, from: start, before: end), from: start)
    case "0"..."3":
      position -= 1
      try append(digits(3, radix: 8, from: start, before: end), from: start)
    default:
      throw bad(start..<position + continuation(before: end))
    }
  }

  /// Four hexadecimal digits; the two halves of a surrogate pair make one code point.
  private mutating func unit(from start: Int, before end: Int) throws(ExpressionProblem) -> UInt32 {
    let high = try digits(4, radix: 16, from: start, before: end)
    guard (0xD800..<0xDC00).contains(high), position + 1 < end, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u")
    else { return high }
    position += 2
    let low = try digits(4, radix: 16, from: start, before: end)
    guard (0xDC00..<0xE000).contains(low) else { throw bad(start..<position) }
    return 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
  }

  private mutating func digits(
    _ count: Int, radix: Int, from start: Int, before end: Int
  ) throws(ExpressionProblem) -> UInt32 {
    let last = min(position + count, end)
    guard last - position == count, bytes[position..<last].allSatisfy(isHexDigit),
      let value = UInt32(String(decoding: bytes[position..<last], as: UTF8.self), radix: radix)
    else { throw bad(start..<last) }
    position = last
    return value
  }

  private mutating func append(_ value: UInt32, from start: Int) throws(ExpressionProblem) {
    guard let scalar = Unicode.Scalar(value) else { throw bad(start..<position) }
    result += Array(String(scalar).utf8)
  }

  /// The bytes of a letter beyond its first one.
  private func continuation(before end: Int) -> Int {
    var count = 0
    while position + count < end, bytes[position + count] & 0xC0 == 0x80 { count += 1 }
    return count
  }

  private func bad(_ range: Range<Int>) -> ExpressionProblem {
    let written = String(decoding: bytes[range], as: UTF8.self)
    return ExpressionProblem(
      ExpressionDiagnostics.badString, at: range,
      LocalizedText(
        "Dấu thoát `\(written)` không có nghĩa; dùng `\\n`, `\\t`, `\\\"`, `\\\\` hoặc `\\u1EBF`.",
        en: "The escape `\(written)` means nothing; use `\\n`, `\\t`, `\\\"`, `\\\\` or `\\u1EBF`."),
      notes: [
        LocalizedText(
          "Muốn giữ nguyên dấu `\\`, viết `r\"...\"`.", en: "To keep every `\\` as it is, write `r\"...\"`.")
      ])
  }
}
