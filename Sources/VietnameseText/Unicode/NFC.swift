/// Whether text is in Unicode's normal form C, in which a Vietnamese letter with its marks is one code point.
///
/// Complete for Latin text: the blocks Latin-1 to Extended-B and Extended Additional, the combining marks, and the
/// deprecated signs U+0340, U+0341, U+0343, U+0344, U+212A and U+212B. Out: compositions of other scripts (Greek, Cyrillic,
/// Indic, Hangul jamo, CJK compatibility ideographs), which count as normal as they stand. Bytes that are no UTF-8 pass.
/// Source: Unicode Standard Annex #15.
public func isNFC(_ utf8: UTF8Bytes) -> Bool {
  firstNonNFC(in: utf8) == nil
}

public func isNFC(_ text: String) -> Bool {
  withUTF8Bytes(of: text) { isNFC($0) }
}

/// The text in normal form C; text that is so already is returned without a copy.
///
/// The scope is that of ``isNFC(_:)-(UTF8Bytes)``.
public func nfc(_ text: String) -> String {
  withUTF8Bytes(of: text) { bytes -> String? in
    guard let first = firstNonNFC(in: bytes) else { return nil }
    return String(decoding: normalized(bytes, from: first.lowerBound), as: UTF8.self)
  } ?? text
}

/// The bytes in normal form C; bytes that are no UTF-8 stay as they are.
public func nfc(_ utf8: UTF8Bytes) -> [UInt8] {
  guard let first = firstNonNFC(in: utf8) else { return Array(utf8) }
  return normalized(utf8, from: first.lowerBound)
}

/// The first letter with its marks that is not in normal form C, as a range of bytes.
///
/// The search starts at a byte that must be a boundary of letters, such as the end of the last find.
public func firstNonNFC(in utf8: UTF8Bytes, from start: Int = 0) -> Range<Int>? {
  var index = max(start, 0)
  var letter = index
  while index < utf8.count {
    index = utf8.endOfASCII(from: index)
    guard index < utf8.count else { return nil }
    let byte = utf8[index]
    if byte < 0xCC {
      index += byte < 0xC2 ? 1 : 2
      continue
    }
    let (scalar, length) = utf8.scalar(at: index)
    let isMark = combiningClass(scalar) != 0
    guard isMark || singleton(scalar) != nil else {
      index += length
      continue
    }
    letter = isMark ? utf8.startOfScalar(before: index, notBefore: letter) : index
    let end = utf8.endOfMarks(from: index + length)
    var sequence = MarkedLetter()
    sequence.append(utf8, letter..<end)
    if sequence.composedBytes() != Array(utf8[letter..<end]) { return letter..<end }
    index = end
    letter = end
  }
  return nil
}

private func normalized(_ utf8: UTF8Bytes, from start: Int) -> [UInt8] {
  var result = Array(utf8[..<start])
  result.reserveCapacity(utf8.count)
  var copied = start
  while let next = firstNonNFC(in: utf8, from: copied) {
    result += utf8[copied..<next.lowerBound]
    var sequence = MarkedLetter()
    sequence.append(utf8, next)
    result += sequence.composedBytes()
    copied = next.upperBound
  }
  result += utf8[copied...]
  return result
}

/// A letter and the marks behind it, taken apart and in canonical order.
private struct MarkedLetter {
  private var scalars: [(value: UInt32, combiningClass: UInt8)] = []
  /// A byte that is no UTF-8 and that the marks cannot join with.
  private var invalid: [UInt8] = []

  mutating func append(_ utf8: UTF8Bytes, _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = utf8.scalar(at: index)
      if scalar == invalidScalar {
        invalid.append(utf8[index])
      } else {
        decompose(scalar)
      }
      index += length
    }
  }

  private mutating func decompose(_ scalar: UInt32) {
    if scalar == 0x0344 {
      decompose(0x0308)
      decompose(0x0301)
      return
    }
    let scalar = singleton(scalar) ?? scalar
    if let parts = LatinTable.shared.decomposition(of: scalar) {
      decompose(parts.letter)
      decompose(parts.mark)
      return
    }
    let own = combiningClass(scalar)
    var place = scalars.count
    if own != 0 {
      while place > 0, scalars[place - 1].combiningClass > own { place -= 1 }
    }
    scalars.insert((scalar, own), at: place)
  }

  /// Puts each mark on the letter unless one of its own class, or one that blocks it, stands between.
  func composedBytes() -> [UInt8] {
    var result = invalid
    guard var letter = scalars.first?.value else { return result }
    var left: [UInt32] = []
    var lastClass: UInt8 = 0
    for (mark, own) in scalars.dropFirst() {
      let isBlocked = !left.isEmpty && lastClass >= own
      if !isBlocked, let joined = LatinTable.shared.compose(letter, mark) {
        letter = joined
      } else {
        left.append(mark)
        lastClass = own
      }
    }
    result.append(scalar: letter)
    for mark in left { result.append(scalar: mark) }
    return result
  }
}

extension UTF8Bytes {
  /// Where the scalar before a byte starts, not reaching back beyond a bound.
  fileprivate func startOfScalar(before index: Int, notBefore bound: Int) -> Int {
    var start = index
    while start > bound {
      start -= 1
      if self[start] & 0xC0 != 0x80 { return scalar(at: start).length == index - start ? start : index }
    }
    return index
  }

  /// The end of the combining marks that start at a byte.
  fileprivate func endOfMarks(from start: Int) -> Int {
    var index = start
    while index < count, self[index] >= 0xCC {
      let (scalar, length) = scalar(at: index)
      guard combiningClass(scalar) != 0 else { break }
      index += length
    }
    return index
  }
}

/// The canonical combining class; 0 for letters and everything else that stands on its own.
func combiningClass(_ scalar: UInt32) -> UInt8 {
  if scalar < 0x0300 || (0x1E00...0x1FFF).contains(scalar) { return 0 }
  return Unicode.Scalar(scalar)?.properties.canonicalCombiningClass.rawValue ?? 0
}

/// The scalar that a deprecated double stands for.
private func singleton(_ scalar: UInt32) -> UInt32? {
  switch scalar {
  case 0x0340: 0x0300
  case 0x0341: 0x0301
  case 0x0343: 0x0313
  case 0x212A: 0x004B
  case 0x212B: 0x00C5
  default: nil
  }
}
