/// Writes a zip archive: the entries in the order in which they come, all with the date 1980-01-01.
///
/// The same entries give the same bytes with one version of zlib; another version may compress differently.
/// More than 65,534 entries, and entries behind the first 4 GB, are written with the extensions for 64 bits, and only
/// then. Source: PKWARE APPNOTE 6.3.10, 4.3.14 to 4.3.16 and 4.5.3; no encryption, no data descriptors.
public struct ZipWriter: ~Copyable {
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
    try add(PreparedEntry(stored: name, bytes))
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
    let place = length
    let isFar = place > ZipLimits.largestNumber
    directory.append32(0x0201_4B50)
    directory.append16(isFar ? ZipLimits.wideVersion : 20)
    // Up to the length of the extra field both headers are alike, but for the version that is needed.
    directory.append16(isFar ? ZipLimits.wideVersion : 20)
    directory.bytes += entry.common.dropFirst(2).dropLast(2)
    directory.append16(isFar ? 12 : 0)
    // Comment, disk, internal and external attributes.
    directory.append16(0)
    directory.append16(0)
    directory.append16(0)
    directory.append32(0)
    directory.append32(isFar ? .max : UInt32(truncatingIfNeeded: place))
    directory.bytes += entry.name.utf8
    if isFar {
      directory.append16(0x0001)
      directory.append16(8)
      directory.append64(UInt64(place))
    }
    bytes += entry.record
    count += 1
  }

  /// The archive, or what has not been taken of it, closed by its directory.
  public consuming func finish() -> [UInt8] {
    let start = length
    let size = directory.bytes.count
    let isWide = count > ZipLimits.mostEntries || max(start, size) > ZipLimits.largestNumber
    bytes += directory.bytes
    if isWide { bytes += wideEnd(start: start, size: size) }
    var end = ByteBuffer()
    end.append32(0x0605_4B50)
    end.append32(0)
    let shownCount = isWide ? UInt16.max : UInt16(truncatingIfNeeded: count)
    end.append16(shownCount)
    end.append16(shownCount)
    end.append32(isWide ? .max : UInt32(truncatingIfNeeded: size))
    end.append32(isWide ? .max : UInt32(truncatingIfNeeded: start))
    end.append16(0)
    bytes += end.bytes
    return bytes
  }

  /// The end record with numbers of 64 bits, and what leads to it.
  private func wideEnd(start: Int, size: Int) -> [UInt8] {
    var end = ByteBuffer()
    end.append32(0x0606_4B50)
    end.append64(44)
    end.append16(ZipLimits.wideVersion)
    end.append16(ZipLimits.wideVersion)
    end.append32(0)
    end.append32(0)
    end.append64(UInt64(count))
    end.append64(UInt64(count))
    end.append64(UInt64(size))
    end.append64(UInt64(start))
    end.append32(0x0706_4B50)
    end.append32(0)
    end.append64(UInt64(start + size))
    end.append32(1)
    return end.bytes
  }
}
