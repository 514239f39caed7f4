internal import CZlib

/// Compresses one piece of bytes after the other in zlib's own format, as PDF files and PNG pictures have it.
///
/// Source: RFC 1950.
public struct ZlibCompressor: ~Copyable {
  private var deflater: Deflater

  /// Nil when there is no memory for it.
  public init?(level: CompressionLevel) {
    guard let deflater = Deflater(level: level) else { return nil }
    self.deflater = deflater
  }

  /// Nil when zlib cannot go on.
  public mutating func compress(_ bytes: [UInt8]) -> [UInt8]? {
    guard let blocks = deflater.compress(bytes) else { return nil }
    var result: [UInt8] = [0x78, 0x9C]
    result.reserveCapacity(blocks.count + 6)
    result += blocks
    let sum = bytes.withUnsafeBufferPointer { adler32_z(1, $0.baseAddress, $0.count) }
    for shift in [24, 16, 8, 0] { result.append(UInt8(truncatingIfNeeded: sum >> shift)) }
    return result
  }
}
