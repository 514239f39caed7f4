internal import CZlib

/// Compresses one piece of bytes after the other with the same working memory.
///
/// zlib keeps a pointer from its state back to the `z_stream`, so the stream lives on the heap and is never moved.
/// Source: RFC 1951; zlib manual, deflateInit2 and deflateReset.
struct Deflater: ~Copyable {
  private let stream: UnsafeMutablePointer<z_stream>

  /// Nil when there is no memory for it.
  init?(level: CompressionLevel) {
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    guard kh_deflateInit2(stream, level.rawValue, -15) == Z_OK else {
      stream.deallocate()
      return nil
    }
    self.stream = stream
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  /// Raw deflate data, without a header of zlib or gzip; nil when zlib cannot go on.
  mutating func compress(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count <= ZipLimits.largestNumber, deflateReset(stream) == Z_OK else { return nil }
    let bound = Int(deflateBound(stream, uLong(bytes.count)))
    guard bound <= ZipLimits.largestNumber else { return nil }
    var isWhole = false
    let compressed = [UInt8](unsafeUninitializedCapacity: bound) { output, count in
      bytes.withUnsafeBufferPointer { input in
        stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.pointee.avail_in = uInt(input.count)
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = uInt(bound)
        isWhole = deflate(stream, Z_FINISH) == Z_STREAM_END
        count = bound - Int(stream.pointee.avail_out)
      }
    }
    return isWhole ? compressed : nil
  }

  /// Blocks that end on a whole byte and of which none is the last; nil when zlib cannot go on.
  mutating func compressSegment(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count <= ZipLimits.largestNumber / 2, deflateReset(stream) == Z_OK else { return nil }
    // The marker of a full flush takes at most twelve bytes more.
    let bound = Int(deflateBound(stream, uLong(bytes.count))) + 16
    var isWhole = false
    let compressed = [UInt8](unsafeUninitializedCapacity: bound) { output, count in
      bytes.withUnsafeBufferPointer { input in
        stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.pointee.avail_in = uInt(input.count)
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = uInt(bound)
        isWhole =
          deflate(stream, Z_FULL_FLUSH) == Z_OK && stream.pointee.avail_in == 0
          && stream.pointee.avail_out > 0
        count = bound - Int(stream.pointee.avail_out)
      }
    }
    return isWhole ? compressed : nil
  }
}

/// How hard the compressor tries, on zlib's scale.
public struct CompressionLevel: Sendable, Hashable {
  let rawValue: Int32

  /// For parts that are written anew for each document.
  public static let quick = CompressionLevel(rawValue: 1)
  /// As small as it gets without waiting for the last hundredth.
  public static let balanced = CompressionLevel(rawValue: 6)
  /// For parts that are compressed once and used many times.
  public static let thorough = CompressionLevel(rawValue: 9)
}

/// The CRC-32 of two stretches one behind the other.
func joinedChecksum(_ first: UInt32, _ second: DeflatedSegment) -> UInt32 {
  UInt32(truncatingIfNeeded: crc32_combine(uLong(first), uLong(second.checksum), second.count))
}

/// CRC-32 as zip files and PNG pictures have it.
public func crc32(of bytes: [UInt8]) -> UInt32 {
  bytes.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: crc32_z(0, $0.baseAddress, $0.count)) }
}
