/// The text in small letters without diacritics, đ as d, its separators as single spaces: `Chủ_trì` gives `chu tri`.
///
/// Spaces, tabs, line breaks, no-break spaces, `_`, hyphens and dashes are separators; those at the ends are dropped.
/// Letters outside the Latin blocks keep their marks and are only made small.
public func folded(_ text: String) -> String {
  withUTF8Bytes(of: text) { String(decoding: folded($0), as: UTF8.self) }
}

/// The folded text of UTF-8, as bytes.
public func folded(_ utf8: UTF8Bytes) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(utf8.count)
  var bytes = FoldedBytes()
  while let byte = bytes.next(utf8) { result.append(byte) }
  return result
}

/// Whether text folds to a key that is folded already, such as `chu tri`, told without allocating.
public func foldsTo(_ utf8: UTF8Bytes, _ key: StaticString) -> Bool {
  foldsTo(utf8, UTF8Bytes(start: key.utf8Start, count: key.utf8CodeUnitCount))
}

/// Whether text folds to a key that is folded already, told without allocating.
public func foldsTo(_ utf8: UTF8Bytes, _ key: UTF8Bytes) -> Bool {
  var bytes = FoldedBytes()
  var position = 0
  while let byte = bytes.next(utf8) {
    guard position < key.count, key[position] == byte else { return false }
    position += 1
  }
  return position == key.count
}

/// A number that is the same for all texts that fold alike, for look-ups without allocating (FNV-1a, 64 bits).
public func foldedHash(_ utf8: UTF8Bytes) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  var bytes = FoldedBytes()
  while let byte = bytes.next(utf8) {
    hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
  return hash
}

public func foldedHash(_ text: String) -> UInt64 {
  withUTF8Bytes(of: text) { foldedHash($0) }
}

/// A walk over UTF-8 that gives the bytes of the folded text one by one.
struct FoldedBytes {
  private var index = 0
  private var hasOutput = false
  private var separatorIsDue = false
  /// Bytes of a letter outside ASCII that are still to be given, the next one lowest, and their number.
  private var waiting: UInt64 = 0
  private var waitingCount = 0

  /// The next byte of a text, which must be the same at each call.
  mutating func next(_ utf8: UTF8Bytes) -> UInt8? {
    if waitingCount > 0 { return takeWaiting() }
    while index < utf8.count {
      let byte = utf8[index]
      switch byte {
      case 0x61...0x7A, 0x30...0x39:
        if separatorIsDue { return takeSeparator() }
        index += 1
        hasOutput = true
        return byte
      case 0x41...0x5A:
        if separatorIsDue { return takeSeparator() }
        index += 1
        hasOutput = true
        return byte | 0x20
      case 0x20, 0x2D, 0x5F, 0x09...0x0D:
        index += 1
        separatorIsDue = hasOutput
      case ..<0x80:
        if separatorIsDue { return takeSeparator() }
        index += 1
        hasOutput = true
        return byte
      default:
        let (scalar, length) = utf8.scalar(at: index)
        if isFoldedSeparator(scalar) {
          index += length
          separatorIsDue = hasOutput
        } else if (0x0300..<0x0370).contains(scalar) {
          index += length
        } else {
          if separatorIsDue { return takeSeparator() }
          index += length
          hasOutput = true
          let plain = LatinTable.shared.plainLetter(of: scalar)
          if plain != 0 { return plain }
          return takeOther(scalar, byte)
        }
      }
    }
    return nil
  }

  private mutating func takeSeparator() -> UInt8 {
    separatorIsDue = false
    return 0x20
  }

  private mutating func takeWaiting() -> UInt8 {
    let byte = UInt8(truncatingIfNeeded: waiting)
    waiting >>= 8
    waitingCount -= 1
    return byte
  }

  /// A letter of another script, made small; at most the first 8 bytes of its small form count.
  private mutating func takeOther(_ scalar: UInt32, _ byte: UInt8) -> UInt8 {
    guard let scalar = Unicode.Scalar(scalar) else { return byte }
    waiting = 0
    waitingCount = 0
    for unit in scalar.properties.lowercaseMapping.utf8.prefix(8) {
      waiting |= UInt64(unit) << UInt64(waitingCount * 8)
      waitingCount += 1
    }
    return takeWaiting()
  }
}

private func isFoldedSeparator(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x00A0, 0x2000...0x200B, 0x2010...0x2015, 0x202F, 0x2212, 0x3000, 0xFEFF: true
  default: false
  }
}
