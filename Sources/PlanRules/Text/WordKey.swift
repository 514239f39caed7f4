/// The letters of a Vietnamese syllable, made small, one byte a letter: to compare two words is to compare two numbers.
///
/// Words of more than eight letters and words with letters that Vietnamese does not have share the key ``none``.
struct WordKey: Hashable, Sendable {
  let bits: UInt64

  static let none = WordKey(bits: 0)

  init(bits: UInt64) { self.bits = bits }

  /// The key of a word in composed letters.
  init(_ word: some StringProtocol) {
    var bits: UInt64 = 0
    var count = 0
    let bytes = Array(word.utf8)
    self.bits = bytes.withUnsafeBufferPointer { utf8 in
      var index = 0
      while index < utf8.count {
        let letter = Letter(utf8, at: index)
        guard letter.isVietnamese, count < 8 else { return 0 }
        bits = bits << 8 | UInt64(letter.code)
        count += 1
        index += letter.length
      }
      return bits
    }
  }

  var letterCount: Int { (71 - bits.leadingZeroBitCount) / 8 }
}

/// A letter as it stands in UTF-8: a code that is the same for its capital and small form, and what kind it is.
struct Letter {
  /// 0 where no letter starts.
  var code: UInt8
  var length: Int
  var isCapital: Bool
  var isVietnamese: Bool

  private static let nothing = Letter(code: 0, length: 1, isCapital: false, isVietnamese: false)

  private init(code: UInt8, length: Int, isCapital: Bool, isVietnamese: Bool) {
    self.code = code
    self.length = length
    self.isCapital = isCapital
    self.isVietnamese = isVietnamese
  }

  @inline(__always)
  init(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) {
    let byte = utf8[index]
    if byte < 0x80 {
      let small = byte | 0x20
      let isLetter = small &- 0x61 < 26
      self.init(
        code: isLetter ? small : 0, length: 1, isCapital: isLetter && byte < 0x60, isVietnamese: isLetter)
      return
    }
    self = Letter.outsideASCII(utf8, index, byte)
  }

  @inline(__always)
  private static func outsideASCII(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int, _ byte: UInt8) -> Letter
  {
    guard index + 1 < utf8.count else { return nothing }
    let next = utf8[index + 1]
    if byte == 0xE1, let place = placeInVietnameseBlock(utf8, index) {
      return Letter(
        code: codeOfFirst + UInt8(truncatingIfNeeded: place >> 1), length: 3, isCapital: place & 1 == 0,
        isVietnamese: true)
    } else if byte == 0xC3 {
      guard next != 0x97, next != 0xB7 else { return nothing }
      let low = next & 0x1F
      return Letter(
        code: 0x80 | low, length: 2, isCapital: next < 0xA0,
        isVietnamese: latinLetters & (1 << UInt32(low)) != 0)
    } else if let code = strokedOrHorned(byte, next) {
      return code
    }
    return other(utf8, index)
  }

  /// The code of Ạ and ạ, the first letters of the block.
  static let codeOfFirst: UInt8 = 0xB0

  /// The distance from U+1EA0, where capitals and small letters take turns; nil outside of U+1EA0 to U+1EF9.
  @inline(__always)
  static func placeInVietnameseBlock(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
    guard index + 2 < utf8.count, utf8[index + 1] & 0xFE == 0xBA else { return nil }
    let place = (Int(utf8[index + 1] & 1) << 6 | Int(utf8[index + 2] & 0x3F)) - 0x20
    return (0..<0x5A).contains(place) ? place : nil
  }

  /// Of the letters U+00E0 to U+00FF: à á â ã è é ê ì í ò ó ô õ ù ú ý.
  private static let latinLetters: UInt32 = 0b0010_0110_0011_1100_0011_0111_0000_1111

  @inline(__always)
  private static func strokedOrHorned(_ byte: UInt8, _ next: UInt8) -> Letter? {
    let (code, capital): (UInt8, UInt8)
    switch (byte, next) {
    case (0xC4, 0x82), (0xC4, 0x83): (code, capital) = (0xA0, 0x82)
    case (0xC4, 0x90), (0xC4, 0x91): (code, capital) = (0xA1, 0x90)
    case (0xC4, 0xA8), (0xC4, 0xA9): (code, capital) = (0xA2, 0xA8)
    case (0xC5, 0xA8), (0xC5, 0xA9): (code, capital) = (0xA3, 0xA8)
    case (0xC6, 0xA0), (0xC6, 0xA1): (code, capital) = (0xA4, 0xA0)
    case (0xC6, 0xAF), (0xC6, 0xB0): (code, capital) = (0xA5, 0xAF)
    default: return nil
    }
    return Letter(code: code, length: 2, isCapital: next == capital, isVietnamese: true)
  }

  /// A letter or mark of another alphabet; no letter for every other sign.
  private static func other(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> Letter {
    guard let scalar = scalar(utf8, at: index) else { return nothing }
    // Signs, dashes and quotes are no letters; to ask for their properties costs much more.
    if scalar.value < 0xC0 || (0x2010...0x206F).contains(scalar.value) {
      return Letter(code: 0, length: UTF8.width(scalar), isCapital: false, isVietnamese: false)
    }
    let properties = scalar.properties
    let length = UTF8.width(scalar)
    guard properties.isAlphabetic || properties.isGraphemeExtend, !isInvisible(scalar) else {
      return Letter(code: 0, length: length, isCapital: false, isVietnamese: false)
    }
    return Letter(code: 0xFF, length: length, isCapital: properties.isUppercase, isVietnamese: false)
  }

  /// The scalar that starts at a byte; nil for bytes that are no UTF-8.
  static func scalar(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Unicode.Scalar? {
    var iterator = utf8[index..<Swift.min(index + 4, utf8.count)].makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    return scalar
  }
}

/// A character that takes no ink and that prose does not need: no-break and zero-width spaces, marks of direction, soft hyphens.
func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x00A0, 0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x180E, 0x2000...0x200F, 0x2028...0x202F,
    0x205F...0x206F,
    0x3000, 0x3164, 0xFEFF:
    true
  default: false
  }
}
