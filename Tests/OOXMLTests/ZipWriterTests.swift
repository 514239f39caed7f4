import CZlib
import OOXML
import TestSupport
import Testing

@Suite struct ZipWriterTests {
  @Test func keepsNamesOrderAndContents() throws {
    let parts: [(String, [UInt8])] = [
      ("[Content_Types].xml", Array("<Types/>".utf8)),
      ("word/document.xml", Array(String(repeating: "Kế hoạch ", count: 5_000).utf8)),
      ("empty", []),
      ("tệp.xml", Array("ừ".utf8)),
    ]
    let entries = try readZip(archive(parts))
    #expect(entries.map(\.name) == parts.map(\.0))
    #expect(entries.map(\.contents) == parts.map(\.1))
    #expect(!entries.contains { !$0.hasRightChecksum })
  }

  @Test func givesTheSameBytesForTheSameParts() throws {
    let parts: [(String, [UInt8])] = [("a", Array("aaaa".utf8)), ("b", Array(repeating: 7, count: 100_000))]
    let first = try archive(parts)
    #expect(try archive(parts) == first)
  }

  @Test func datesEveryEntryToTheFirstDayOfZip() throws {
    let entries = try readZip(archive([("a", [1]), ("b", [2])]))
    #expect(entries.map(\.date) == [0x0021, 0x0021])
    #expect(entries.map(\.time) == [0, 0])
  }

  @Test func storesWhatDoesNotShrink() throws {
    var random = SeededGenerator(seed: 1)
    let noise = (0..<10_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    let entries = try readZip(archive([("noise", noise), ("text", Array(repeating: 32, count: 1_000))]))
    #expect(entries.map(\.method) == [0, 8])
    #expect(entries.first?.contents == noise)
  }

  @Test func putsAPreparedEntryInAsItStands() throws {
    let contents = Array("<w:styles/>".utf8) + Array(repeating: 65, count: 3_000)
    let prepared = try PreparedEntry("word/styles.xml", contents)
    for _ in 0..<2 {
      var zip = ZipWriter()
      try zip.add("first", [1, 2, 3])
      try zip.add(prepared)
      let entries = try readZip(zip.finish())
      #expect(entries.map(\.name) == ["first", "word/styles.xml"])
      #expect(entries.last?.contents == contents)
      #expect(!entries.contains { !$0.hasRightChecksum })
    }
  }

  /// Stretches compressed one by one stand in any order, and give what their bytes give.
  @Test(arguments: 0..<20) func joinsStretchesOfAPart(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    var zip = ZipWriter()
    let stretches = (0..<Int.random(in: 0...6, using: &random)).map { _ in
      let variety = UInt8.random(in: 0...255, using: &random)
      return (0..<Int.random(in: 0...90_000, using: &random)).map { _ in
        UInt8.random(in: 0...variety, using: &random)
      }
    }
    let segments = stretches.map { zip.segment($0) }
    let order = stretches.indices.shuffled(using: &random) + stretches.indices
    try zip.add(PreparedEntry("joined", segments: order.map { segments[$0] }))
    let entries = try readZip(zip.finish())
    #expect(entries.map(\.contents) == [order.flatMap { stretches[$0] }])
    #expect(!entries.contains { !$0.hasRightChecksum })
  }

  @Test func givesTheSameArchiveWhenItIsTakenPieceByPiece() throws {
    var whole = ZipWriter()
    var drained = ZipWriter()
    var bytes: [UInt8] = []
    for number in 0..<5 {
      let contents = Array(repeating: UInt8(number), count: 1_000 * number)
      try whole.addStored("\(number)", contents)
      try drained.addStored("\(number)", contents)
      bytes += drained.takeBytes()
    }
    let end = drained.finish()
    #expect(whole.finish() == bytes + end)
    #expect(try readZip(bytes + end).map(\.method) == [0, 0, 0, 0, 0])
  }

  @Test func writesAnArchiveWithoutEntries() throws {
    let bytes = ZipWriter().finish()
    #expect(try readZip(bytes).isEmpty)
  }

  /// Up to 65,534 entries the numbers of 16 bits are enough, and the extensions are left out.
  @Test(arguments: [(65_534, false), (65_535, true)])
  func countsMoreEntriesInWideNumbers(_ count: Int, _ isWide: Bool) throws {
    var zip = ZipWriter()
    let entry = try PreparedEntry("a", [])
    for _ in 0..<count { try zip.add(entry) }
    let bytes = zip.finish()
    let ends = [UInt8]([0x50, 0x4B, 0x06, 0x06])
    #expect(bytes.suffix(98).starts(with: ends) == isWide)
    let shown = Int(bytes[bytes.count - 12]) | Int(bytes[bytes.count - 11]) << 8
    #expect(shown == (isWide ? 0xFFFF : count))
  }

  @Test(arguments: 0..<30) func returnsWhatWasPutIn(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let parts = (0..<Int.random(in: 1...8, using: &random)).map { index in
      let variety = UInt8.random(in: 0...255, using: &random)
      let count = Int.random(in: 0...70_000, using: &random)
      return ("part\(index)", (0..<count).map { _ in UInt8.random(in: 0...variety, using: &random) })
    }
    let entries = try readZip(archive(parts))
    #expect(entries.map(\.contents) == parts.map(\.1))
    #expect(!entries.contains { !$0.hasRightChecksum })
  }

  private func archive(_ parts: [(String, [UInt8])]) throws -> [UInt8] {
    var zip = ZipWriter()
    for (name, bytes) in parts { try zip.add(name, bytes) }
    return zip.finish()
  }
}

/// An entry as a reader of its own finds it through the directory at the end.
private struct ReadEntry {
  var name: String
  var method: Int
  var time: Int
  var date: Int
  var hasRightChecksum: Bool
  var contents: [UInt8]
}

private struct BrokenZip: Error {}

private func readZip(_ bytes: [UInt8]) throws -> [ReadEntry] {
  func number(_ offset: Int, _ count: Int) throws -> Int {
    guard offset >= 0, offset + count <= bytes.count else { throw BrokenZip() }
    return bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
  let end = bytes.count - 22
  guard try number(end, 4) == 0x0605_4B50 else { throw BrokenZip() }
  var position = try number(end + 16, 4)
  guard try position + number(end + 12, 4) == end else { throw BrokenZip() }
  var entries: [ReadEntry] = []
  for _ in 0..<(try number(end + 10, 2)) {
    guard try number(position, 4) == 0x0201_4B50 else { throw BrokenZip() }
    let nameLength = try number(position + 28, 2)
    let local = try number(position + 42, 4)
    // What the directory says stands in the local header as well.
    guard try number(local, 4) == 0x0403_4B50,
      bytes[local + 4..<local + 30] == bytes[position + 6..<position + 32]
    else { throw BrokenZip() }
    let packed = try number(position + 20, 4)
    let size = try number(position + 24, 4)
    let start = local + 30 + nameLength
    let method = try number(position + 10, 2)
    let data = Array(bytes[start..<start + packed])
    let contents = method == 0 ? data : inflated(data, size: size)
    entries.append(
      ReadEntry(
        name: String(decoding: bytes[position + 46..<position + 46 + nameLength], as: UTF8.self),
        method: method,
        time: try number(position + 12, 2), date: try number(position + 14, 2),
        hasRightChecksum: try number(position + 16, 4) == Int(crc32(0, contents, uInt(contents.count)))
          && contents.count == size,
        contents: contents))
    position += 46 + nameLength
  }
  return entries
}

private func inflated(_ data: [UInt8], size: Int) -> [UInt8] {
  var input = data
  let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  stream.initialize(to: z_stream())
  defer { stream.deallocate() }
  guard kh_inflateInit2(stream, -15) == Z_OK else { return [] }
  defer { inflateEnd(stream) }
  return [UInt8](unsafeUninitializedCapacity: size + 1) { output, count in
    input.withUnsafeMutableBufferPointer { input in
      stream.pointee.next_in = input.baseAddress
      stream.pointee.avail_in = uInt(input.count)
      stream.pointee.next_out = output.baseAddress
      stream.pointee.avail_out = uInt(size + 1)
      _ = inflate(stream, Z_FINISH)
      count = size + 1 - Int(stream.pointee.avail_out)
    }
  }
}
