/// Writes a zip archive: the entries in the order in which they come, all with the date 1980-01-01.
///
/// The same entries give the same bytes with one version of zlib; another version may compress differently.
/// Source: PKWARE APPNOTE 6.3.10; no zip64, no encryption, no data descriptors.
public struct ZipWriter: ~Copyable {
  private var bytes: [UInt8]
  private var directory = ByteBuffer()
  private var count = 0
  private var deflater: Deflater?

  public init(level: CompressionLevel = .quick, reserving capacity: Int = 1 << 16) {
    bytes = []
    bytes.reserveCapacity(capacity)
    deflater = Deflater(level: level)
  }

  public mutating func add(_ name: String, _ bytes: [UInt8]) throws(ZipError) {
    try add(PreparedEntry(name, bytes, &deflater))
  }

  public mutating func add(_ entry: PreparedEntry) throws(ZipError) {
    guard bytes.count + entry.record.count <= ZipLimits.largestEntry else {
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
    directory.append32(UInt32(truncatingIfNeeded: bytes.count))
    directory.bytes += entry.name.utf8
    bytes += entry.record
    count += 1
  }

  /// The archive, closed by its directory.
  public consuming func finish() throws(ZipError) -> [UInt8] {
    let start = bytes.count
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
