/// Reads the directory at the end of an archive and checks it against the headers before the files.
struct ZipDirectory {
  private let bytes: [UInt8]
  private let limits: ZipReadingLimits

  init(_ bytes: [UInt8], _ limits: ZipReadingLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  func readEntries() throws(ZipReadingError) -> [ZipArchive.Entry] {
    let end = try findEnd()
    let count = number16(end + 10)
    guard number16(end + 4) == 0, number16(end + 6) == 0, number16(end + 8) == count else {
      throw .unsupported
    }
    let size = number32(end + 12)
    let start = number32(end + 16)
    guard count != 0xFFFF, size != 0xFFFF_FFFF, start != 0xFFFF_FFFF else { throw .unsupported }
    guard count <= limits.entries else { throw .tooManyEntries(limit: limits.entries) }
    guard start + size <= end else { throw .truncated }
    var place = start
    var total = 0
    var entries: [ZipArchive.Entry] = []
    var taken: [Range<Int>] = []
    var names: Set<String> = []
    for _ in 0..<count {
      guard place + 46 <= start + size, number32(place) == 0x0201_4B50 else { throw .damaged }
      let (entry, area, next) = try readEntry(at: place)
      place = next
      total += entry.size
      guard total <= limits.totalBytes else { throw .tooLarge(name: entry.name) }
      guard names.insert(entry.name.lowercased()).inserted else { throw .repeatedName(entry.name) }
      taken.append(area)
      if !entry.name.hasSuffix("/") { entries.append(entry) }
    }
    taken.sort { $0.lowerBound < $1.lowerBound }
    for (left, right) in zip(taken, taken.dropFirst()) where left.upperBound > right.lowerBound {
      throw .damaged
    }
    guard taken.last.map({ $0.upperBound <= start }) ?? true else { throw .damaged }
    return entries
  }

  /// The record that ends the archive; a comment may follow it, and nothing else.
  private func findEnd() throws(ZipReadingError) -> Int {
    var place = bytes.count - 22
    let first = max(0, place - 0xFFFF)
    while place >= first {
      if bytes[place] == 0x50, number32(place) == 0x0605_4B50,
        place + 22 + number16(place + 20) == bytes.count
      {
        return place
      }
      place -= 1
    }
    throw .truncated
  }

  private func readEntry(
    at place: Int
  ) throws(ZipReadingError) -> (entry: ZipArchive.Entry, area: Range<Int>, next: Int) {
    let flags = number16(place + 8)
    let method = number16(place + 10)
    let packedSize = number32(place + 20)
    let size = number32(place + 24)
    let nameLength = number16(place + 28)
    let next = place + 46 + nameLength + number16(place + 30) + number16(place + 32)
    let header = number32(place + 42)
    guard next <= bytes.count, header + 30 <= bytes.count else { throw .truncated }
    let name = try safeName(bytes[place + 46..<place + 46 + nameLength])
    guard flags & 0x2041 == 0 else { throw .encrypted(name: name) }
    guard packedSize != 0xFFFF_FFFF, size != 0xFFFF_FFFF, header != 0xFFFF_FFFF, method == 0 || method == 8
    else { throw .unsupported }
    guard size <= limits.entryBytes,
      size <= limits.freeBytes || size / limits.ratio <= packedSize
    else { throw .tooLarge(name: name) }
    guard number32(header) == 0x0403_4B50, number16(header + 26) == nameLength,
      number16(header + 8) == method
    else { throw .damaged }
    let data = header + 30 + nameLength + number16(header + 28)
    guard data + packedSize <= bytes.count else { throw .truncated }
    guard bytes[header + 30..<header + 30 + nameLength] == bytes[place + 46..<place + 46 + nameLength] else {
      throw .damaged
    }
    let entry = ZipArchive.Entry(
      name: name, size: size, packed: data..<data + packedSize, isDeflated: method == 8,
      checksum: UInt32(truncatingIfNeeded: number32(place + 16)))
    return (entry, header..<data + packedSize, next)
  }

  /// A name that stays within the archive wherever it is unpacked.
  private func safeName(_ bytes: ArraySlice<UInt8>) throws(ZipReadingError) -> String {
    let name = String(decoding: bytes, as: UTF8.self)
    let segments = name.split(separator: "/", omittingEmptySubsequences: false)
    let isFolder = segments.count > 1 && segments.last?.isEmpty == true
    let isSafe =
      !bytes.contains { $0 < 0x20 || $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: ":") || $0 == 0x7F }
      && segments.dropLast(isFolder ? 1 : 0).allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
    guard isSafe else { throw .unsafeName(name) }
    return name
  }

  /// Little-endian; beyond the end there is only 0.
  private func number16(_ place: Int) -> Int {
    guard place >= 0, place + 2 <= bytes.count else { return 0 }
    return Int(bytes[place]) | Int(bytes[place + 1]) << 8
  }

  private func number32(_ place: Int) -> Int { number16(place) | number16(place + 2) << 16 }
}
