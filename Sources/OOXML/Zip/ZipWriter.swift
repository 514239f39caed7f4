/// Writes a zip archive: the entries in the order in which they come, all with the date 1980-01-01.
///
/// The same entries give the same bytes with one version of zlib; another version may compress differently.
/// Source: PKWARE APPNOTE 6.3.10; no zip64, no encryption, no data descriptors.
public struct ZipWriter: ~Copyable {
  /// The most files that an archive holds without the extensions for 64 bits.
  public static let mostEntries = ZipLimits.mostEntries

  private var bytes: [UInt8]
  /// How many bytes have been taken by ``takeBytes()``.
  private var takenCount = 0
  private var directory = ByteBuffer()
  private var count = 0
  private let level: CompressionLevel
  /// Made when something is compressed for the first time.
  private var deflater: Deflater?

  public init(level: CompressionLevel = .quick, reserving capacity: Int = 1 << 16) {
    bytes = []
    bytes.reserveCapacity(capacity)
    self.level = level
  }

  public mutating func add(_ name: String, _ bytes: [UInt8]) throws(ZipError) {
    try add(prepared(name, bytes))
  }

  /// Compresses a part as ``add(_:_:)`` does, to be put into any number of archives.
  public mutating func prepared(_ name: String, _ bytes: [UInt8]) throws(ZipError) -> PreparedEntry {
    if deflater == nil { deflater = Deflater(level: level) }
    return try PreparedEntry(name, bytes, &deflater)
  }

  /// A file that is compressed already, put in as it is.
  public mutating func addStored(_ name: String, _ bytes: [UInt8]) throws(ZipError) {
    var none: Deflater?
    try add(PreparedEntry(name, bytes, &none))
  }

  /// What has been written since the last call, so that an archive of any length needs little memory.
  public mutating func takeBytes() -> [UInt8] {
    takenCount += bytes.count
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private var length: Int { takenCount + bytes.count }

  /// Compresses a stretch of a part.
  public mutating func segment(_ bytes: [UInt8]) -> DeflatedSegment {
    if deflater == nil { deflater = Deflater(level: level) }
    return DeflatedSegment(bytes, &deflater)
  }

  public mutating func add(_ entry: PreparedEntry) throws(ZipError) {
    guard length + entry.record.count <= ZipLimits.largestEntry else {
      throw .tooLarge(name: entry.name)
    }
    guard count < ZipLimits.mostEntries else { throw .tooManyEntries }
    directory.append32(0x0201_4B50)
    directory.append16(20)
    directory.bytes += entry.common
    // Comment, disk, internal and external attributes.
    directory.append16(0)
    directory.append16(0)
    directory.append16(0)
    directory.append32(0)
    directory.append32(UInt32(truncatingIfNeeded: length))
    directory.bytes += entry.name.utf8
    bytes += entry.record
    count += 1
  }

  /// The archive, or what has not been taken of it, closed by its directory.
  public consuming func finish() throws(ZipError) -> [UInt8] {
    let start = length
    guard start + directory.bytes.count <= ZipLimits.largestEntry else { throw .tooLarge(name: "") }
    var end = ByteBuffer()
    end.append32(0x0605_4B50)
    end.append32(0)
    end.append16(UInt16(truncatingIfNeeded: count))
    end.append16(UInt16(truncatingIfNeeded: count))
    end.append32(UInt32(truncatingIfNeeded: directory.bytes.count))
    end.append32(UInt32(truncatingIfNeeded: start))
    end.append16(0)
    bytes += directory.bytes
    bytes += end.bytes
    return bytes
  }
}
