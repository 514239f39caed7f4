/// How much of an archive may be unpacked.
public struct ZipReadingLimits: Sendable, Hashable {
  /// Files in the archive.
  public var entries: Int
  /// Bytes of one file, unpacked.
  public var entryBytes: Int
  /// Bytes of all files, as the directory announces them.
  public var totalBytes: Int
  /// How many times larger than its packed form a file may be; files below `freeBytes` may pass it.
  public var ratio: Int
  public var freeBytes: Int

  public init(
    entries: Int = 10_000, entryBytes: Int = 64 << 20, totalBytes: Int = 256 << 20, ratio: Int = 200,
    freeBytes: Int = 1 << 20
  ) {
    self.entries = entries
    self.entryBytes = entryBytes
    self.totalBytes = totalBytes
    self.ratio = ratio
    self.freeBytes = freeBytes
  }

  /// Room for a Word file of some thousand pages.
  public static let standard = ZipReadingLimits()
}

/// Why an archive, or a file in it, cannot be read.
public enum ZipReadingError: Error, Sendable, Hashable {
  case notAnArchive
  /// The end is missing, or a header points beyond it.
  case truncated
  /// Parts overlap, headers disagree, or a field has no sense.
  case damaged
  case encrypted(name: String)
  /// Split over several files, with 64-bit fields, or packed by another method than deflate.
  case unsupported
  /// An absolute path, one that leaves the archive, or one with signs that no part name has.
  case unsafeName(String)
  case repeatedName(String)
  case tooManyEntries(limit: Int)
  /// More bytes than the limits allow, announced or in relation to the packed form.
  case tooLarge(name: String)
  /// The data unpack to other bytes than the directory says.
  case contradictsItself(name: String)
  case missing(name: String)
}
