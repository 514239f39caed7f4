import OOXML
import TestSupport
import Testing

@Suite struct ZipArchiveTests {
  @Test func readsBackWhatTheWriterWrites() throws {
    var random = SeededGenerator(seed: 4)
    let long = (0..<200_000).map { _ in UInt8(random.number(below: 7)) }
    let files: [(String, [UInt8])] = [
      ("word/document.xml", Array("<a>Điện Biên</a>".utf8)), ("b", []), ("word/media/1.bin", long),
    ]
    var writer = ZipWriter()
    for (name, bytes) in files { try writer.add(name, bytes) }
    let archive = try ZipArchive(writer.finish())
    #expect(archive.entries.map(\.name) == files.map(\.0))
    for (name, bytes) in files { #expect(try archive.read(name) == bytes) }
    // Part names are the same in any case.
    #expect(try archive.read("WORD/Document.XML") == files[0].1)
    #expect(throws: ZipReadingError.missing(name: "none")) { try archive.read("none") }
  }

  @Test func passesOverFoldersAndReadsAComment() throws {
    var zip = ZipBytes([ZipBytes.File("word/", []), ZipBytes.File("word/a.xml")])
    zip.comment = Array("ghi chú".utf8)
    #expect(try ZipArchive(zip.bytes).entries.map(\.name) == ["word/a.xml"])
  }

  static let bad: [(String, ZipReadingError, @Sendable (inout ZipBytes) -> Void)] = [
    ("a path upwards", .unsafeName("../a.xml"), { $0.files[0].name = Array("../a.xml".utf8) }),
    ("a path upwards within", .unsafeName("word/../../a"), { $0.files[0].name = Array("word/../../a".utf8) }),
    ("an absolute path", .unsafeName("/etc/passwd"), { $0.files[0].name = Array("/etc/passwd".utf8) }),
    ("a drive", .unsafeName("C:a.xml"), { $0.files[0].name = Array("C:a.xml".utf8) }),
    ("a path of Windows", .unsafeName("..\\a"), { $0.files[0].name = Array("..\\a".utf8) }),
    ("a name with a zero", .unsafeName("a\0b"), { $0.files[0].name = Array("a\0b".utf8) }),
    ("the same name twice", .repeatedName("A.xml"), { $0.files.append(ZipBytes.File("A.xml")) }),
    ("a password", .encrypted(name: "a.xml"), { $0.files[0].flags = 1 }),
    ("strong encryption", .encrypted(name: "a.xml"), { $0.files[0].flags = 0x40 }),
    ("another method", .unsupported, { $0.files[0].method = 12 }),
    ("several disks", .unsupported, { $0.disk = 1 }),
    ("64-bit fields", .unsupported, { $0.files[0].packedSize = 0xFFFF_FFFF }),
    ("more data than there is", .truncated, { $0.files[0].packedSize = 10_000 }),
    ("a header beyond the end", .truncated, { $0.files[0].header = 1_000_000 }),
    ("a header in the middle", .damaged, { $0.files[0].header = 3 }),
    ("two names for one file", .damaged, { $0.files[0].localName = Array("b.xml".utf8) }),
    ("more entries than there are", .damaged, { $0.entryCount = 9 }),
  ]

  @Test(arguments: bad.indices)
  func refusesAnArchive(_ index: Int) {
    let (what, error, change) = Self.bad[index]
    var zip = ZipBytes([ZipBytes.File("a.xml")])
    change(&zip)
    #expect(throws: error, "\(what)") { try ZipArchive(zip.bytes) }
  }

  @Test func refusesFilesThatLieOverOneAnother() {
    // The second header lies within the content of the first file, so that its bytes count twice.
    var inner = ZipBytes([ZipBytes.File("b.xml")])
    inner.files[0].content = Array("<b/>".utf8)
    let header = Array(inner.bytes.prefix(30 + 5 + 4))
    var zip = ZipBytes([
      ZipBytes.File("a.xml", header + [0, 0, 0]), ZipBytes.File("b.xml", inner.files[0].content),
    ])
    zip.files[1].header = 30 + 5
    #expect(throws: ZipReadingError.damaged) { try ZipArchive(zip.bytes) }
  }

  @Test func refusesTooManyEntriesAndTooManyBytes() {
    let many = ZipBytes((0..<11).map { ZipBytes.File("f\($0)") })
    #expect(throws: ZipReadingError.tooManyEntries(limit: 10)) {
      try ZipArchive(many.bytes, limits: ZipReadingLimits(entries: 10))
    }
    #expect(throws: ZipReadingError.tooLarge(name: "f3")) {
      try ZipArchive(many.bytes, limits: ZipReadingLimits(totalBytes: 15))
    }
  }

  @Test func refusesABombBeforeItIsUnpacked() {
    // A megabyte of zeros packs to a kilobyte; announced sizes are believed for the refusal alone.
    var zip = ZipBytes([ZipBytes.File("a.xml")])
    zip.files[0].method = 8
    zip.files[0].packed = [3, 0]
    zip.files[0].size = 50 << 20
    #expect(throws: ZipReadingError.tooLarge(name: "a.xml")) { try ZipArchive(zip.bytes) }
  }

  @Test func findsOutAPartThatLiesAboutItsSize() throws {
    var writer = ZipWriter()
    try writer.add("a.xml", Array(repeating: 0x61, count: 5000))
    let honest = writer.finish()
    for size in [4999, 5001, 0] {
      var bytes = honest
      // The size stands in both headers, 22 and 24 bytes behind their signs.
      let directory = try #require(
        bytes.indices.last { bytes[$0...].starts(with: [0x50, 0x4B, 0x01, 0x02]) })
      for (place, byte) in [UInt8(size & 0xFF), UInt8(size >> 8)].enumerated() {
        bytes[22 + place] = byte
        bytes[directory + 24 + place] = byte
      }
      let archive = try ZipArchive(bytes)
      #expect(throws: ZipReadingError.contradictsItself(name: "a.xml")) { try archive.read("a.xml") }
    }
  }

  @Test func findsOutDamagedContent() throws {
    var stored = ZipBytes([ZipBytes.File("a.xml")])
    stored.files[0].checksum = 1
    let archive = try ZipArchive(stored.bytes)
    #expect(throws: ZipReadingError.contradictsItself(name: "a.xml")) { try archive.read("a.xml") }
  }

  /// Cut or changed anywhere, an archive is read or refused; it never brings the program down.
  @Test(arguments: 0..<40)
  func survivesDamage(_ seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    var writer = ZipWriter()
    try writer.add("word/document.xml", (0..<500).map { UInt8($0 % 90 + 32) })
    try writer.add("b.xml", Array("<b/>".utf8))
    var bytes = writer.finish()
    if random.number(below: 3) == 0 {
      bytes = Array(bytes.prefix(random.number(below: bytes.count)))
    } else {
      for _ in 0...random.number(below: 6) {
        bytes[random.number(below: bytes.count)] = UInt8(random.number(below: 256))
      }
    }
    guard let archive = try? ZipArchive(bytes) else { return }
    for entry in archive.entries { _ = try? archive.read(entry) }
  }

  @Test func tellsWhatIsNoArchive() {
    #expect(throws: ZipReadingError.notAnArchive) { try ZipArchive([]) }
    #expect(throws: ZipReadingError.notAnArchive) { try ZipArchive(Array("PK thư".utf8)) }
    #expect(throws: ZipReadingError.truncated) { try ZipArchive([0x50, 0x4B, 3, 4, 0, 0]) }
  }
}
