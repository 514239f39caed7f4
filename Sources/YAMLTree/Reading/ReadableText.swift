/// Whether libyaml's reader would take a text as it stands: UTF-8, and only characters that YAML allows (YAML 1.2.2, 5.1).
///
/// A no may be wrong, a yes may not: a text with a byte order mark in it is left to libyaml.
func isReadable(_ base: UnsafePointer<UInt8>, count: Int) -> Bool {
  @inline(__always) func follows(_ index: Int) -> Bool { index < count && base[index] & 0xC0 == 0x80 }
  var index = 0
  while index < count {
    if index + 8 <= count {
      let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
      // Eight printable ASCII characters: no high bit, nothing below the blank; DEL overflows into the high bit.
      let below = (word &- 0x2020_2020_2020_2020) & ~word
      let special = (word | below | (word &+ 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080
      if special == 0 {
        index += 8
        continue
      }
      index += special.littleEndian.trailingZeroBitCount / 8
    }
    switch base[index] {
    case 0x20..<0x7F, 0x09, 0x0A, 0x0D: index += 1
    case 0xC3...0xDF:
      guard follows(index + 1) else { return false }
      index += 2
    case 0xE1...0xEC, 0xEE:
      guard follows(index + 1), follows(index + 2) else { return false }
      index += 3
    case 0xC2:
      guard follows(index + 1), base[index + 1] >= 0xA0 || base[index + 1] == 0x85 else { return false }
      index += 2
    case 0xE0:
      guard follows(index + 1), base[index + 1] >= 0xA0, follows(index + 2) else { return false }
      index += 3
    case 0xED:
      guard follows(index + 1), base[index + 1] < 0xA0, follows(index + 2) else { return false }
      index += 3
    case 0xEF:
      guard follows(index + 1), follows(index + 2) else { return false }
      let isMark = base[index + 1] == 0xBB && base[index + 2] == 0xBF
      if isMark || base[index + 1] == 0xBF && base[index + 2] >= 0xBE { return false }
      index += 3
    case 0xF0...0xF4:
      guard follows(index + 1), follows(index + 2), follows(index + 3),
        base[index] > 0xF0 || base[index + 1] >= 0x90, base[index] < 0xF4 || base[index + 1] < 0x90
      else { return false }
      index += 4
    default: return false
    }
  }
  return true
}
