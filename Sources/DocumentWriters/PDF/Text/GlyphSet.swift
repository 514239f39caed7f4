/// Numbers of glyphs of one face.
struct GlyphSet: Sendable, Hashable {
  private var words: [UInt64] = []

  func contains(_ glyph: UInt32) -> Bool {
    let word = Int(glyph >> 6)
    return word < words.count && words[word] >> UInt64(glyph & 63) & 1 == 1
  }

  /// Whether it was not there before.
  @discardableResult
  mutating func insert(_ glyph: UInt32) -> Bool {
    let word = Int(glyph >> 6)
    if word >= words.count { words += Array(repeating: 0, count: word + 1 - words.count) }
    let bit = UInt64(1) << UInt64(glyph & 63)
    defer { words[word] |= bit }
    return words[word] & bit == 0
  }

  /// In ascending order.
  var glyphs: [UInt32] {
    words.enumerated().flatMap { index, word in
      (0..<64).filter { word >> UInt64($0) & 1 == 1 }.map { UInt32(index * 64 + $0) }
    }
  }

  func union(_ other: GlyphSet) -> GlyphSet {
    var result = self
    for glyph in other.glyphs { result.insert(glyph) }
    return result
  }
}
