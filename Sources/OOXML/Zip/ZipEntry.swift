/// The bounds of a zip file without the extensions for 64 bits.
///
/// Source: PKWARE APPNOTE 6.3.10, 4.4.1.4 and 4.4.3.2.
enum ZipLimits {
  /// The largest size and the farthest place.
  static let largestNumber = Int(UInt32.max) - 1
  static let mostEntries = Int(UInt16.max) - 1
  /// Version 4.5, with which the extensions came.
  static let wideVersion: UInt16 = 45
}

/// One file of an archive, compressed and ready to be put in.
///
/// What does not change from document to document is prepared once and put into each archive as it stands.
public struct PreparedEntry: Sendable {
  public let name: String
  /// The local header and the data.
  let record: [UInt8]
  /// The fields that the local header and the directory at the end have in common.
  let common: [UInt8]

  /// Compresses the bytes thoroughly.
  public init(_ name: String, _ bytes: [UInt8]) throws(ZipError) {
    var deflater = Deflater(level: .thorough)
    try self.init(name, bytes, &deflater)
  }

  /// Takes bytes that are compressed already as they are.
  public init(stored name: String, _ bytes: [UInt8]) throws(ZipError) {
    var none: Deflater?
    try self.init(name, bytes, &none)
  }

  init(_ name: String, _ bytes: [UInt8], _ deflater: inout Deflater?) throws(ZipError) {
    guard bytes.count <= ZipLimits.largestNumber else { throw .tooLarge(name: name) }
    guard name.utf8.count <= Int(UInt16.max) else { throw .nameTooLong(name: name) }
    let deflated = deflater?.compress(bytes)
    let isDeflated = deflated.map { $0.count < bytes.count } ?? false
    let data = isDeflated ? deflated ?? bytes : bytes
    self.init(name, data, isDeflated: isDeflated, checksum: crc32(of: bytes), count: bytes.count)
  }

  /// A part put together from stretches that were compressed one by one.
  public init(_ name: String, segments: [DeflatedSegment]) throws(ZipError) {
    guard name.utf8.count <= Int(UInt16.max) else { throw .nameTooLong(name: name) }
    var data: [UInt8] = []
    data.reserveCapacity(segments.reduce(2) { $0 + $1.blocks.count })
    for segment in segments { data += segment.blocks }
    data += DeflatedSegment.end
    let count = segments.reduce(0) { $0 + $1.count }
    guard max(count, data.count) <= ZipLimits.largestNumber else { throw .tooLarge(name: name) }
    let checksum = segments.reduce(0) { joinedChecksum($0, $1) }
    self.init(name, data, isDeflated: true, checksum: checksum, count: count)
  }

  private init(_ name: String, _ data: [UInt8], isDeflated: Bool, checksum: UInt32, count: Int) {
    var common = ByteBuffer()
    // Version 2.0, names in UTF-8, the first day that a zip file can name.
    common.append16(20)
    common.append16(0x0800)
    common.append16(isDeflated ? 8 : 0)
    common.append16(0)
    common.append16(0x0021)
    common.append32(checksum)
    common.append32(UInt32(truncatingIfNeeded: data.count))
    common.append32(UInt32(truncatingIfNeeded: count))
    common.append16(UInt16(truncatingIfNeeded: name.utf8.count))
    common.append16(0)
    var record = ByteBuffer()
    record.bytes.reserveCapacity(30 + name.utf8.count + data.count)
    record.append32(0x0403_4B50)
    record.bytes += common.bytes
    record.bytes += name.utf8
    record.bytes += data
    self.name = name
    self.record = record.bytes
    self.common = common.bytes
  }
}

/// Why an archive could not be written.
public enum ZipError: Error, Sendable, Hashable {
  /// A part passes 4 GB.
  case tooLarge(name: String)
  case nameTooLong(name: String)
}

/// Bytes with numbers in little-endian order.
struct ByteBuffer {
  var bytes: [UInt8] = []

  mutating func append16(_ value: UInt16) {
    bytes.append(UInt8(truncatingIfNeeded: value))
    bytes.append(UInt8(truncatingIfNeeded: value >> 8))
  }

  mutating func append32(_ value: UInt32) {
    append16(UInt16(truncatingIfNeeded: value))
    append16(UInt16(truncatingIfNeeded: value >> 16))
  }

  mutating func append64(_ value: UInt64) {
    append32(UInt32(truncatingIfNeeded: value))
    append32(UInt32(truncatingIfNeeded: value >> 32))
  }
}
