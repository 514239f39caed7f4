internal import CZlib

/// A zip archive that may come from anybody: its directory is read and checked at once, its files when they are asked for.
///
/// Nothing is unpacked before its announced size, its place and its name have been checked; the size and the checksum are
/// compared with what has been unpacked. Files may not lie over one another, so that no archive counts its bytes twice.
/// Source: PKWARE APPNOTE 6.3.10, 4.3 and 4.4; ECMA-376-2, annex B (of zip, what a package may use).
public struct ZipArchive: Sendable {
  /// One file of the archive, as the directory describes it.
  public struct Entry: Sendable, Hashable {
    public let name: String
    /// Bytes, unpacked.
    public let size: Int
    let packed: Range<Int>
    let isDeflated: Bool
    let checksum: UInt32
  }

  public let entries: [Entry]
  private let index: [String: Int]
  private let bytes: [UInt8]
  private let limits: ZipReadingLimits

  /// Whether bytes begin as an archive does.
  public static func isArchive(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  public init(_ bytes: [UInt8], limits: ZipReadingLimits = .standard) throws(ZipReadingError) {
    guard Self.isArchive(bytes) else { throw .notAnArchive }
    self.bytes = bytes
    self.limits = limits
    entries = try ZipDirectory(bytes, limits).readEntries()
    index = Dictionary(
      entries.enumerated().map { ($0.element.name.lowercased(), $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The entry of a name; part names are the same in any case (ECMA-376-2, 6.2.2.3).
  public subscript(name: String) -> Entry? { index[name.lowercased()].map { entries[$0] } }

  /// The bytes of a file.
  public func read(_ entry: Entry) throws(ZipReadingError) -> [UInt8] {
    guard entry.packed.upperBound <= bytes.count, entry.size <= limits.entryBytes else { throw .damaged }
    let packed = bytes[entry.packed]
    var content: [UInt8]?
    if entry.isDeflated {
      var inflater = Inflater()
      content = inflater?.inflate(packed, size: entry.size)
    } else {
      content = packed.count == entry.size ? Array(packed) : nil
    }
    guard let content, crc32(of: content) == entry.checksum else {
      throw .contradictsItself(name: entry.name)
    }
    return content
  }

  public func read(_ name: String) throws(ZipReadingError) -> [UInt8] {
    guard let entry = self[name] else { throw .missing(name: name) }
    return try read(entry)
  }
}
