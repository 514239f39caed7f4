internal import VietnameseText

/// A word of a text: what stands between blanks.
struct Word {
  let text: Substring
  /// Without signs around it, in small letters without diacritics, so that slips of a scanner do not hide it.
  let key: String
  /// Without signs around it, in small letters, marks and all.
  let lowered: String
  let isCapitalised: Bool
  /// The first word behind a line break.
  let startsLine: Bool

  fileprivate init(_ text: Substring, _ bytes: UnsafeBufferPointer<UInt8>, startsLine: Bool) {
    self.text = text
    self.startsLine = startsLine
    let core = UnsafeBufferPointer(rebasing: bytes[WordBytes.core(of: bytes)])
    key = String(decoding: folded(core), as: UTF8.self)
    let isSmall = WordBytes.isSmall(core)
    let plain = String(decoding: core, as: UTF8.self)
    lowered = isSmall ? plain : plain.lowercased()
    isCapitalised = !isSmall && WordBytes.beginsLarge(core)
  }
}

/// The words of a text.
func words(_ text: some StringProtocol) -> [Word] {
  var text = String(text)
  text.makeContiguousUTF8()
  var words: [Word] = []
  let start = text.utf8.startIndex
  text.utf8.withContiguousStorageIfAvailable { bytes in
    words.reserveCapacity(bytes.count / 6 + 1)
    var index = 0
    var startsLine = false
    while index < bytes.count {
      let byte = bytes[index]
      guard byte != 0x20, byte != 0x0A, byte != 0x09 else {
        startsLine = startsLine || byte == 0x0A
        index += 1
        continue
      }
      var end = index + 1
      while end < bytes.count, bytes[end] != 0x20, bytes[end] != 0x0A, bytes[end] != 0x09 { end += 1 }
      let range = text.utf8.index(start, offsetBy: index)..<text.utf8.index(start, offsetBy: end)
      words.append(
        Word(
          text[range], UnsafeBufferPointer(rebasing: bytes[index..<end]),
          startsLine: startsLine && !words.isEmpty))
      startsLine = false
      index = end
    }
  }
  return words
}

/// What can be told of a word by its bytes, for letters of Vietnamese and signs.
private enum WordBytes {
  /// The bytes without the signs at both ends.
  static func core(of bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var start = 0
    while start < bytes.count, let length = signLength(bytes, at: start) { start += length }
    var end = bytes.count
    while end > start {
      var first = end - 1
      while first > start, bytes[first] & 0xC0 == 0x80 { first -= 1 }
      guard signLength(bytes, at: first) != nil else { break }
      end = first
    }
    return start..<max(start, end)
  }

  /// The length of a sign that is neither letter nor digit; nil for those.
  ///
  /// U+0080 to U+00BF, U+2000 to U+2FFF, the private area and what lies beyond the first plane are signs.
  private static func signLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    let length: Int
    switch bytes[index] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return nil
    case ..<0x80: length = 1
    case 0xC2: length = 2
    case 0xE2, 0xEE, 0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return nil
    }
    return min(length, bytes.count - index)
  }

  /// Whether no letter is a capital; in doubt false.
  static func isSmall(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if (0x41...0x5A).contains(byte) { return false }
        index += 1
      } else {
        if isLarge(bytes, at: index) ?? true { return false }
        index += byte >= 0xE0 ? 3 : 2
      }
    }
    return true
  }

  /// Whether the first letter is a capital.
  static func beginsLarge(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in bytes.indices {
      let byte = bytes[index]
      if (0x41...0x5A).contains(byte) { return true }
      if (0x61...0x7A).contains(byte) { return false }
      if byte >= 0xC3, let isLarge = isLarge(bytes, at: index) { return isLarge }
    }
    return false
  }

  /// Whether a letter of two or three bytes is a capital; nil for what is no letter of Vietnamese.
  private static func isLarge(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool? {
    guard index + 1 < bytes.count else { return nil }
    let next = bytes[index + 1]
    switch bytes[index] {
    // À to Þ, and à to þ.
    case 0xC3: return next < 0x9F
    // Ă, Đ, Ĩ; Ũ: the capital comes first, at an even place.
    case 0xC4, 0xC5: return next & 1 == 0
    // Ơ is U+01A0, Ư is U+01AF.
    case 0xC6: return next == 0xA0 || next == 0xAF
    // Ạ to Ỹ: the capital at an even place.
    case 0xE1:
      guard next == 0xBA || next == 0xBB, index + 2 < bytes.count else { return nil }
      return bytes[index + 2] & 1 == 0
    default: return nil
    }
  }
}

extension [Word] {
  /// The place of the first of some words that follow one another, by their keys.
  func firstPlace(of keys: [String], from start: Int = 0) -> Int? {
    guard let first = keys.first, count >= keys.count else { return nil }
    var index = start
    while index + keys.count <= count {
      if self[index].key == first, indices(index, keys.count).allSatisfy({ self[$0].key == keys[$0 - index] })
      {
        return index
      }
      index += 1
    }
    return nil
  }

  private func indices(_ start: Int, _ count: Int) -> Range<Int> { start..<start + count }
}

extension StringProtocol {
  /// Without signs and blanks at both ends: only letters and digits can stand there.
  var trimmingSigns: SubSequence {
    var part = self[...]
    while let first = part.first, !first.isLetter, !first.isNumber { part = part.dropFirst() }
    while let last = part.last, !last.isLetter, !last.isNumber { part = part.dropLast() }
    return part
  }

  var trimmingBlanks: SubSequence {
    var part = self[...]
    while let first = part.first, first.isWhitespace { part = part.dropFirst() }
    while let last = part.last, last.isWhitespace { part = part.dropLast() }
    return part
  }

  /// Whether all letters are capitals, and there are at least two.
  var isInCapitals: Bool {
    var count = 0
    for character in self where character.isLetter {
      guard character.isUppercase else { return false }
      count += 1
    }
    return count >= 2
  }
}

extension StringProtocol {
  /// Whether it is written in capitals, but for the small letters of a symbol such as `05/2017/QĐ-TTg`.
  var isMostlyInCapitals: Bool {
    var (large, small) = (0, 0)
    for character in self where character.isLetter {
      if character.isUppercase { large += 1 } else { small += 1 }
    }
    return large >= 2 && small * 12 <= large
  }

  /// Whether a phrase occurs, byte for byte: both are in normal form.
  func holds(_ phrase: String) -> Bool {
    var text = String(self)
    var phrase = phrase
    return text.withUTF8 { text in phrase.withUTF8 { firstPlace(of: $0, in: text) != nil } }
  }
}

/// The place of the first occurrence of some bytes in others.
func firstPlace(of wanted: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
  var index = 0
  while index + wanted.count <= bytes.count {
    if bytes[index] == first {
      var length = 1
      while length < wanted.count, bytes[index + length] == wanted[length] { length += 1 }
      if length == wanted.count { return index }
    }
    index += 1
  }
  return nil
}
