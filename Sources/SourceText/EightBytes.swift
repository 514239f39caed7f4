/// Whether one of eight bytes, taken as one number, is a certain one.
///
/// Source: A. Mycroft, 1987; a byte that is zero after the exclusive or turns its upper bit on.
@inlinable @inline(__always)
public func holds(_ byte: UInt8, in eightBytes: UInt64) -> Bool {
  let zeroed = eightBytes ^ (UInt64(byte) &* 0x0101_0101_0101_0101)
  return (zeroed &- 0x0101_0101_0101_0101) & ~zeroed & 0x8080_8080_8080_8080 != 0
}
