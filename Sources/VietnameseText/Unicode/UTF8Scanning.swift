/// The bytes of UTF-8 text, without a copy.
public typealias UTF8Bytes = UnsafeBufferPointer<UInt8>

extension UTF8Bytes {
  /// The scalar that starts at a byte and its length; a byte that starts none is `invalidScalar`, of length 1.
  ///
  /// - Precondition: `index` is within the buffer.
  @inlinable
  func scalar(at index: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(self[index])
    if first < 0x80 { return (first, 1) }
    let length: Int
    let smallest: UInt32
    var value: UInt32
    switch first {
    case 0xC2...0xDF: (length, smallest, value) = (2, 0x80, first & 0x1F)
    case 0xE0...0xEF: (length, smallest, value) = (3, 0x800, first & 0x0F)
    case 0xF0...0xF4: (length, smallest, value) = (4, 0x1_0000, first & 0x07)
    default: return (invalidScalar, 1)
    }
    guard index + length <= count else { return (invalidScalar, 1) }
    for position in index + 1..<index + length {
      let next = UInt32(self[position])
      guard next & 0xC0 == 0x80 else { return (invalidScalar, 1) }
      value = value << 6 | next & 0x3F
    }
    guard value >= smallest, value <= 0x10FFFF, !(0xD800...0xDFFF).contains(value) else {
      return (invalidScalar, 1)
    }
    return (value, length)
  }

  /// The end of the run of ASCII that starts at a byte, found eight bytes at a time.
  @inlinable
  func endOfASCII(from start: Int) -> Int {
    var index = start
    while index + 8 <= count, let base = baseAddress {
      let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
      guard word & 0x8080_8080_8080_8080 == 0 else { break }
      index += 8
    }
    while index < count, self[index] < 0x80 { index += 1 }
    return index
  }
}

/// The end of the longest valid UTF-8 that starts at a range's start; the start itself where the first byte is invalid.
public func endOfValidText(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
  bytes.withUnsafeBufferPointer { buffer in
    let end = min(range.upperBound, buffer.count)
    let part = UTF8Bytes(rebasing: buffer[min(range.lowerBound, end)..<end])
    var index = 0
    while index < part.count {
      index = part.endOfASCII(from: index)
      guard index < part.count else { break }
      let (scalar, length) = part.scalar(at: index)
      if scalar == invalidScalar { break }
      index += length
    }
    return range.lowerBound + index
  }
}

/// What stands for a byte that belongs to no scalar; larger than any scalar.
@usableFromInline let invalidScalar = UInt32.max

extension [UInt8] {
  /// Adds a scalar's UTF-8.
  ///
  /// - Precondition: the value is a Unicode scalar.
  mutating func append(scalar value: UInt32) {
    switch value {
    case ..<0x80:
      append(UInt8(truncatingIfNeeded: value))
    case ..<0x800:
      append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
      append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    case ..<0x1_0000:
      append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
      append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    default:
      append(UInt8(truncatingIfNeeded: 0xF0 | value >> 18 & 0x07))
      append(UInt8(truncatingIfNeeded: 0x80 | value >> 12 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    }
  }
}

/// Hands the UTF-8 of a text to a function, without a copy where the text is stored as Swift stores it.
func withUTF8Bytes<Result>(of text: String, _ body: (UTF8Bytes) throws -> Result) rethrows -> Result {
  var text = text
  return try text.withUTF8(body)
}
