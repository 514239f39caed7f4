internal import CZlib

/// Unpacks raw deflate data, and never more of it than was announced.
///
/// zlib keeps a pointer from its state back to the `z_stream`, so the stream lives on the heap and is never moved.
/// Source: RFC 1951; zlib manual, inflateInit2.
struct Inflater: ~Copyable {
  private let stream: UnsafeMutablePointer<z_stream>

  /// Nil when there is no memory for it.
  init?() {
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    guard kh_inflateInit2(stream, -15) == Z_OK else {
      stream.deallocate()
      return nil
    }
    self.stream = stream
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// The unpacked bytes; nil where the data is damaged, ends early or late, or gives another number of bytes than `size`.
  mutating func inflate(_ bytes: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    guard size < Int(UInt32.max), bytes.count < Int(UInt32.max) else { return nil }
    var isWhole = false
    // One byte more, so that data which unpacks to more than it said is found out.
    let output = [UInt8](unsafeUninitializedCapacity: size + 1) { output, count in
      bytes.withUnsafeBufferPointer { input in
        stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.pointee.avail_in = uInt(input.count)
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = uInt(size + 1)
        let status = CZlib.inflate(stream, Z_FINISH)
        count = size + 1 - Int(stream.pointee.avail_out)
        isWhole = status == Z_STREAM_END && stream.pointee.avail_in == 0 && count == size
      }
    }
    return isWhole ? output : nil
  }
}
