/// Bytes to be found among others, in time that grows with both lengths and never with their product.
///
/// Source: Knuth, Morris, Pratt, Fast pattern matching in strings, 1977.
struct BytePattern {
  private let bytes: [UInt8]
  /// For each length that matches: the longest shorter one that still does when the next byte differs.
  private let fallback: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var fallback = Array(repeating: 0, count: bytes.count)
    var length = 0
    for index in bytes.indices.dropFirst() {
      while length > 0, bytes[index] != bytes[length] { length = fallback[length - 1] }
      if bytes[index] == bytes[length] { length += 1 }
      fallback[index] = length
    }
    self.fallback = fallback
  }

  /// Whether the bytes occur at a place that is accepted; never for an empty pattern.
  func occurs(in text: [UInt8], where isAccepted: (Range<Int>) -> Bool = { _ in true }) -> Bool {
    guard !bytes.isEmpty else { return false }
    var length = 0
    for index in text.indices {
      while length > 0, text[index] != bytes[length] { length = fallback[length - 1] }
      if text[index] == bytes[length] { length += 1 }
      guard length == bytes.count else { continue }
      if isAccepted(index + 1 - length..<index + 1) { return true }
      length = fallback[length - 1]
    }
    return false
  }
}

/// Whether folded text holds a folded phrase, with no letter or digit right before or behind it.
func holds(_ text: [UInt8], phrase: String) -> Bool {
  func isWord(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
      || byte >= 0x80
  }
  return BytePattern(Array(phrase.utf8)).occurs(in: text) { place in
    (place.lowerBound == 0 || !isWord(text[place.lowerBound - 1]))
      && (place.upperBound == text.count || !isWord(text[place.upperBound]))
  }
}
