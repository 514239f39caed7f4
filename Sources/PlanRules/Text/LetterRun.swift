/// A word while it is read: letters and digits up to the first other sign.
struct LetterRun {
  private(set) var key: UInt64
  /// The byte behind the word.
  private(set) var end: Int
  /// Letters and digits.
  private(set) var length = 1
  private(set) var capitals: Int
  private(set) var isVietnamese: Bool
  private var digits = 0
  private let startsWithCapital: Bool

  @inline(__always)
  init(_ first: Letter, at start: Int) {
    key = UInt64(first.code)
    end = start + first.length
    capitals = first.isCapital ? 1 : 0
    startsWithCapital = first.isCapital
    isVietnamese = first.isVietnamese
  }

  /// Reads on from the first letter; small ASCII letters and the letters with two marks go the short ways.
  @inline(__always)
  mutating func read(_ utf8: UnsafeBufferPointer<UInt8>) {
    while end < utf8.count {
      let byte = utf8[end]
      if byte &- 0x61 < 26 {
        take(byte, 1)
      } else if byte == 0xE1, let place = Letter.placeInVietnameseBlock(utf8, end) {
        if place & 1 == 0 { capitals += 1 }
        take(Letter.codeOfFirst + UInt8(truncatingIfNeeded: place >> 1), 3)
      } else if byte &- 0x30 < 10 {
        digits += 1
        take(byte, 1)
      } else {
        let letter = Letter(utf8, at: end)
        guard letter.code != 0 else { return }
        if letter.isCapital { capitals += 1 }
        isVietnamese = isVietnamese && letter.isVietnamese
        take(letter.code, letter.length)
      }
    }
  }

  @inline(__always)
  private mutating func take(_ code: UInt8, _ bytes: Int) {
    key = key << 8 | UInt64(code)
    length += 1
    end += bytes
  }

  @inline(__always)
  var flags: ProseToken.Flags {
    var flags: ProseToken.Flags = startsWithCapital ? .startsWithCapital : []
    if capitals + digits == length { flags.insert(.isAllCapitals) }
    if capitals > 1 { flags.insert(.hasCapitals) }
    if digits > 0 { flags.insert(.hasDigit) }
    return flags
  }
}
