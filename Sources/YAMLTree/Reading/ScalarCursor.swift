/// Turns libyaml's indexes, which count Unicode scalars, into bytes: forwards, in steps of eight.
struct ScalarCursor {
  private let base: UnsafePointer<UInt8>
  let count: Int
  private var scalar = 0
  /// The byte of the last index that was asked for.
  private(set) var offset = 0

  init(_ base: UnsafePointer<UInt8>, count: Int) {
    self.base = base
    self.count = count
  }

  /// The byte at which a scalar starts; the end of the text for an index beyond it.
  @inline(__always)
  mutating func byte(at index: Int) -> Int {
    if index < scalar { stepBack(to: index) }
    var needed = index - scalar
    var position = offset
    while position &+ 8 <= count {
      let word = UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self).littleEndian
      if needed < 8 {
        // What lies between two nodes is mostly a few characters of ASCII.
        let within: UInt64 = ((1 as UInt64) << UInt64(truncatingIfNeeded: needed &* 8)) &- 1
        guard word & within & 0x8080_8080_8080_8080 == 0, base[position &+ needed] & 0xC0 != 0x80 else {
          break
        }
        scalar = index
        offset = position &+ needed
        return offset
      }
      let continuation = (word >> 7) & ~(word >> 6) & 0x0101_0101_0101_0101
      position += 8
      // The product's highest byte is the sum of all eight.
      needed -= 8 - Int(truncatingIfNeeded: (continuation &* 0x0101_0101_0101_0101) >> 56)
    }
    while position < count, base[position] & 0xC0 == 0x80 { position += 1 }
    while needed > 0, position < count {
      position += 1
      while position < count, base[position] & 0xC0 == 0x80 { position += 1 }
      needed -= 1
    }
    scalar = index
    offset = position
    return position
  }

  /// The same where the byte is already known, so that nothing must be counted.
  @inline(__always)
  mutating func byte(at index: Int, known: Int?) -> Int {
    guard let known else { return byte(at: index) }
    scalar = index
    offset = known
    return known
  }

  /// The marks of an error may lie before the last event.
  private mutating func stepBack(to index: Int) {
    while scalar > index, offset > 0 {
      offset -= 1
      while offset > 0, base[offset] & 0xC0 == 0x80 { offset -= 1 }
      scalar -= 1
    }
    scalar = index
  }
}
