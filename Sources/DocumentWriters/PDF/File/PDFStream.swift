internal import OOXML

/// The content of a stream object, compressed.
struct PDFStream: Sendable, Hashable {
  let bytes: [UInt8]
  let isCompressed: Bool
  /// Before it was compressed.
  let plainCount: Int

  /// Compressed, unless zlib cannot do it.
  init(_ plain: [UInt8], _ compressor: inout ZlibCompressor) {
    let compressed = compressor.compress(plain)
    bytes = compressed ?? plain
    isCompressed = compressed != nil
    plainCount = plain.count
  }

  /// As it is: for what other programs look for in the file.
  init(plain: [UInt8]) {
    bytes = plain
    isCompressed = false
    plainCount = plain.count
  }
}
