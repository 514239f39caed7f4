/// A stretch of a part, compressed by itself: it can be put behind any other, and compressed once and used many times.
///
/// A raw deflate stream is a row of blocks, and one that was flushed in full ends on a whole byte and refers to nothing
/// before it. Source: RFC 1951, 3.2.3; zlib manual, Z_FULL_FLUSH.
public struct DeflatedSegment: Sendable, Hashable {
  /// Blocks of which none is the last.
  let blocks: [UInt8]
  let checksum: UInt32
  /// Of what was compressed, in bytes.
  let count: Int

  /// An empty last block with fixed codes, which ends a row of segments.
  static let end: [UInt8] = [0x03, 0x00]

  init(_ bytes: [UInt8], _ deflater: inout Deflater?) {
    blocks = deflater?.compressSegment(bytes) ?? Self.stored(bytes)
    checksum = crc32(of: bytes)
    count = bytes.count
  }

  /// The bytes in blocks that are not compressed.
  ///
  /// Source: RFC 1951, 3.2.4.
  private static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var blocks = ByteBuffer()
    for start in stride(from: 0, to: bytes.count, by: 0xFFFF) {
      let piece = bytes[start..<min(start + 0xFFFF, bytes.count)]
      blocks.bytes.append(0)
      blocks.append16(UInt16(truncatingIfNeeded: piece.count))
      blocks.append16(~UInt16(truncatingIfNeeded: piece.count))
      blocks.bytes += piece
    }
    return blocks.bytes
  }
}
