/// Bytes that have a meaning in YAML.
enum Byte {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let bang: UInt8 = 0x21
  static let doubleQuote: UInt8 = 0x22
  static let hash: UInt8 = 0x23
  static let percent: UInt8 = 0x25
  static let ampersand: UInt8 = 0x26
  static let singleQuote: UInt8 = 0x27
  static let star: UInt8 = 0x2A
  static let plus: UInt8 = 0x2B
  static let comma: UInt8 = 0x2C
  static let dash: UInt8 = 0x2D
  static let colon: UInt8 = 0x3A
  static let less: UInt8 = 0x3C
  static let greater: UInt8 = 0x3E
  static let question: UInt8 = 0x3F
  static let at: UInt8 = 0x40
  static let openBracket: UInt8 = 0x5B
  static let backslash: UInt8 = 0x5C
  static let closeBracket: UInt8 = 0x5D
  static let backtick: UInt8 = 0x60
  static let openBrace: UInt8 = 0x7B
  static let bar: UInt8 = 0x7C
  static let closeBrace: UInt8 = 0x7D
}

@inline(__always)
func isBlank(_ byte: UInt8) -> Bool { byte == Byte.space || byte == Byte.tab }

@inline(__always)
func isBreak(_ byte: UInt8) -> Bool { byte == Byte.lineFeed || byte == Byte.carriageReturn }

@inline(__always)
func isBlankOrBreak(_ byte: UInt8) -> Bool { isBlank(byte) || isBreak(byte) }

@inline(__always)
func isFlowIndicator(_ byte: UInt8) -> Bool {
  byte == Byte.comma || byte == Byte.openBracket || byte == Byte.closeBracket || byte == Byte.openBrace
    || byte == Byte.closeBrace
}

/// Whether a text is just this.
@inlinable
func isEqual(_ bytes: UnsafeBufferPointer<UInt8>, _ other: StaticString) -> Bool {
  guard bytes.count == other.utf8CodeUnitCount else { return false }
  for index in bytes.indices where bytes[index] != other.utf8Start[index] { return false }
  return true
}

extension [UInt8] {
  /// The start of the line that holds a byte.
  func lineStart(of offset: Int) -> Int {
    var index = Swift.min(offset, count)
    while index > 0, !isBreak(self[index - 1]) { index -= 1 }
    return index
  }

  /// The end of the line that holds a byte, before its line break.
  func lineEnd(of offset: Int) -> Int {
    var index = Swift.min(offset, count)
    while index < count, !isBreak(self[index]) { index += 1 }
    return index
  }

  /// The start of the line after a line end.
  func nextLine(after lineEnd: Int) -> Int {
    guard lineEnd < count else { return count }
    let isPair =
      self[lineEnd] == Byte.carriageReturn && lineEnd + 1 < count && self[lineEnd + 1] == Byte.lineFeed
    return lineEnd + (isPair ? 2 : 1)
  }

  /// The first byte from here on that is neither blank nor tab, at most the end of the line.
  func skipBlanks(from offset: Int) -> Int {
    var index = offset
    while index < count, isBlank(self[index]) { index += 1 }
    return index
  }
}
