public import VietnameseText

/// The words of a text as they are compared: what a reader takes for the same words has the same key.
///
/// Normal form C, tone marks at one place (`hoà`, `hòa`), plain quotes and dashes, single blanks, no invisible signs. Letter
/// case, i/y, and every other letter are real differences.
public struct WordsKey: Sendable, Hashable {
  /// UTF-8; for comparing, not for showing.
  public let bytes: [UInt8]

  public init(_ text: String) {
    var result: [UInt8] = []
    var text = text
    let key = text.withUTF8 { toneKey($0) }
    key.withUnsafeBufferPointer { utf8 in
      result.reserveCapacity(utf8.count)
      var index = 0
      while index < utf8.count {
        let byte = utf8[index]
        if byte > 0x20, byte < 0xC2 {
          result.append(byte)
          index += 1
          continue
        }
        switch Sign(utf8, at: index) {
        case .blank(let length):
          if let last = result.last, last != 0x20 { result.append(0x20) }
          index += length
        case .dash(let length):
          result.append(UInt8(ascii: "-"))
          index += length
        case .invisible(let length): index += length
        case nil:
          result.append(byte)
          index += 1
        }
      }
    }
    if result.last == 0x20 { result.removeLast() }
    bytes = result
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The key of these words and others behind them.
  func followed(by other: WordsKey) -> WordsKey {
    if isEmpty || other.isEmpty { return isEmpty ? other : self }
    return WordsKey(bytes: bytes + [0x20] + other.bytes)
  }

  public var isEmpty: Bool { bytes.isEmpty }

  /// Where these words stand within others, first of all places; nil for no words.
  func firstRange(in text: [UInt8], from start: Int = 0) -> Range<Int>? {
    BytesSearch(bytes).first(in: text, from: start)
  }

  /// Signs that are compared as others; invisible are those that Unicode says to ignore (Default_Ignorable_Code_Point).
  private enum Sign {
    case blank(Int)
    case dash(Int)
    case invisible(Int)

    init?(_ utf8: UTF8Bytes, at index: Int) {
      func byte(_ offset: Int) -> UInt8 { index + offset < utf8.count ? utf8[index + offset] : 0 }
      switch (utf8[index], byte(1), byte(2)) {
      case (0x20, _, _), (0x09...0x0D, _, _): self = .blank(1)
      case (0xC2, 0x85, _), (0xC2, 0xA0, _): self = .blank(2)
      case (0xC2, 0xAD, _): self = .invisible(2)
      case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F),
        (0xE3, 0x80, 0x80):
        self = .blank(3)
      case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92): self = .dash(3)
      case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xAF),
        (0xEF, 0xBB, 0xBF), (0xEF, 0xB8, 0x80...0x8F), (0xEF, 0xBE, 0xA0), (0xEF, 0xBF, 0xB9...0xBB),
        (0xE1, 0xA0, 0x8E), (0xE1, 0x85, 0x9F...0xA0), (0xE1, 0x9E, 0xB4...0xB5), (0xE3, 0x85, 0xA4):
        self = .invisible(3)
      // Tags and the variation selectors beyond the basic plane.
      case (0xF3, 0xA0, 0x80...0x87): self = .invisible(min(4, utf8.count - index))
      case (0xCD, 0x8F, _), (0xD8, 0x9C, _): self = .invisible(2)
      default: return nil
      }
    }
  }
}

/// What has changed between two texts, word by word.
///
/// Words are the same under ``WordsKey``, not under ``VietnameseText/comparisonKey(_:)`` as between versions of a plan: an
/// acceptance is sealed over that key, and what is shown as changed must be what has broken the seal. White space comes
/// out as single blanks.
public func changedWords(from old: String, to new: String) -> [WordPiece] {
  func onOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
  return wordDiff(onOneLine(old), onOneLine(new), by: WordsKey.init)
}

/// Bytes that are looked for in others, in time that grows with both lengths and never with their product.
///
/// Source: Knuth, Morris, Pratt, Fast pattern matching in strings, 1977.
struct BytesSearch {
  private let wanted: [UInt8]
  /// For each length that matches: the longest shorter one that still does when the next byte differs.
  private let fallback: [Int]

  init(_ wanted: [UInt8]) {
    self.wanted = wanted
    var fallback = Array(repeating: 0, count: wanted.count)
    var length = 0
    for index in wanted.indices.dropFirst() {
      while length > 0, wanted[index] != wanted[length] { length = fallback[length - 1] }
      if wanted[index] == wanted[length] { length += 1 }
      fallback[index] = length
    }
    self.fallback = fallback
  }

  /// The first place from a byte on; never one for an empty pattern.
  func first(in text: [UInt8], from start: Int = 0) -> Range<Int>? {
    guard !wanted.isEmpty, start >= 0, start < text.count else { return nil }
    var length = 0
    for index in start..<text.count {
      while length > 0, text[index] != wanted[length] { length = fallback[length - 1] }
      if text[index] == wanted[length] { length += 1 }
      if length == wanted.count { return index + 1 - length..<index + 1 }
    }
    return nil
  }
}
