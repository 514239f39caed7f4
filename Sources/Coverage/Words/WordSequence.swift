internal import VietnameseText

/// The words of a text in order, each as a number that is the same for the same word in any case.
struct WordSequence: Sendable {
  struct Word: Sendable {
    let hash: UInt64
    /// The bytes of the word in the key.
    let range: Range<Int>
  }

  private(set) var words: [Word] = []

  /// Runs of letters and digits; everything else stands between words.
  init(_ key: WordsKey) {
    let bytes = key.bytes
    words.reserveCapacity(bytes.count / 5 + 1)
    var start: Int?
    var hash = Self.seed
    for index in bytes.indices {
      if Self.isWordByte(bytes, index) {
        if start == nil { start = index }
        hash = (hash ^ UInt64(Self.small(bytes, index))) &* Self.prime
      } else if let first = start {
        words.append(Word(hash: hash, range: first..<index))
        start = nil
        hash = Self.seed
      }
    }
    if let first = start { words.append(Word(hash: hash, range: first..<bytes.count)) }
  }

  init(_ text: String) { self.init(WordsKey(text)) }

  var count: Int { words.count }
  var hashes: [UInt64] { words.map(\.hash) }

  /// A number for each four words in a row, sorted.
  var fourWordRuns: [UInt64] {
    guard words.count >= 4 else { return [] }
    return (0...words.count - 4).map { start in
      words[start..<start + 4].reduce(Self.seed) { ($0 ^ $1.hash) &* Self.prime }
    }.sorted()
  }

  // FNV-1a, 64 bits.
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3

  /// Letters and digits of ASCII, and all bytes of letters beyond it; typographic signs are plain in a key or stand apart.
  private static func isWordByte(_ bytes: [UInt8], _ index: Int) -> Bool {
    switch bytes[index] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0x80...: !isTypographic(bytes, index)
    default: false
    }
  }

  /// Signs of U+00A0 to U+00BF and of U+2000 to U+2BFF: «», …, •.
  private static func isTypographic(_ bytes: [UInt8], _ index: Int) -> Bool {
    var start = index
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return bytes[start] == 0xC2 || bytes[start] == 0xE2
  }

  /// The byte of the small letter: the capitals of Vietnamese differ from it in their last byte only.
  private static func small(_ bytes: [UInt8], _ index: Int) -> UInt8 {
    let byte = bytes[index]
    if byte < 0x80 { return 0x41...0x5A ~= byte ? byte | 0x20 : byte }
    guard index > 0 else { return byte }
    switch (bytes[index - 1], byte) {
    case (0xC3, 0x80...0x9E) where byte != 0x97: return byte + 0x20
    case (0xC4, 0x82), (0xC4, 0x90), (0xC4, 0xA8), (0xC5, 0xA8), (0xC6, 0xA0), (0xC6, 0xAF): return byte + 1
    case (0xBA, 0x80...0xBF), (0xBB, 0x80...0xB9):
      return index > 1 && bytes[index - 2] == 0xE1 && byte % 2 == 0 ? byte + 1 : byte
    default: return byte
    }
  }
}
