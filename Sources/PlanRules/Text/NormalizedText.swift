internal import VietnameseText

/// Text in composed letters, and where each part of it stands in the text it was made from.
struct NormalizedText: Sendable {
  private(set) var bytes: [UInt8] = []
  /// The parts that had to be composed: their bytes here and in the original.
  private(set) var composed: [(own: Range<Int>, original: Range<Int>)] = []

  /// Nil where the text is in composed letters already.
  init?(_ utf8: UnsafeBufferPointer<UInt8>) {
    guard mayBeDecomposed(utf8), var next = firstNonNFC(in: utf8) else { return nil }
    var copied = 0
    bytes.reserveCapacity(utf8.count)
    while true {
      bytes += utf8[copied..<next.lowerBound]
      let start = bytes.count
      bytes += nfc(UnsafeBufferPointer(rebasing: utf8[next]))
      composed.append((start..<bytes.count, next))
      copied = next.upperBound
      guard let following = firstNonNFC(in: utf8, from: copied) else { break }
      next = following
    }
    bytes += utf8[copied...]
  }

  /// The bytes of the original text behind some bytes of this one.
  func originalRange(of range: Range<Int>) -> Range<Int> {
    let lower = original(range.lowerBound, isEnd: false)
    return lower..<max(lower, range.isEmpty ? lower : original(range.upperBound, isEnd: true))
  }

  private func original(_ offset: Int, isEnd: Bool) -> Int {
    var low = 0
    var high = composed.count
    while low < high {
      let middle = (low + high) / 2
      if composed[middle].own.lowerBound < offset || (!isEnd && composed[middle].own.lowerBound == offset) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low > 0 else { return offset }
    let (own, original) = composed[low - 1]
    if offset >= own.upperBound { return original.upperBound + (offset - own.upperBound) }
    return isEnd ? original.upperBound : original.lowerBound
  }
}

/// Whether text holds a combining mark or one of the signs that normal form C replaces; quick, and never wrong for «no».
private func mayBeDecomposed(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
  var index = 0
  while index + 8 <= utf8.count, let base = utf8.baseAddress {
    let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
    // Combining marks start with 0xCC or 0xCD, the Kelvin and Ångström signs with 0xE2 0x84.
    if hasByte(word & 0xFEFE_FEFE_FEFE_FEFE, 0xCC) || hasByte(word, 0x84) { return true }
    index += 8
  }
  while index < utf8.count {
    if utf8[index] & 0xFE == 0xCC || utf8[index] == 0x84 { return true }
    index += 1
  }
  return false
}

@inline(__always)
private func hasByte(_ word: UInt64, _ byte: UInt8) -> Bool {
  let different = word ^ (0x0101_0101_0101_0101 &* UInt64(byte))
  return (different &- 0x0101_0101_0101_0101) & ~different & 0x8080_8080_8080_8080 != 0
}
