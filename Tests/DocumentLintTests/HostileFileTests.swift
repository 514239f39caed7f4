import DocumentLint
import OOXML
import SourceText
import Testing

/// A file that cannot be judged ends with one clear finding, never with a trap or a wrong answer.
@Suite struct HostileFileTests {
  @Test func namesWhatIsWrongWithTheFile() throws {
    let good = Sketch().bytes
    #expect(problem([]) == "KH1001")
    #expect(problem(Array("Xin chào".utf8)) == "KH1001")
    #expect(
      problem([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 600)) == "KH1001")
    #expect(problem(Array(good.prefix(good.count / 2))) == "KH1000")
    #expect(problem(Array(good.dropLast(1))) == "KH1000")
  }

  @Test func refusesAFileWithAPassword() throws {
    var bytes = Sketch().bytes
    // The bit of encryption in the first record of the directory (APPNOTE 4.4.4).
    let directory = try #require(
      bytes.indices.dropLast(4).first { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
    bytes[directory + 8] |= 1
    #expect(problem(bytes) == "KH1001")
  }

  @Test func refusesAPackageWithoutADocument() throws {
    var parts = try Parts(Sketch().bytes)
    parts.remove("word/document.xml")
    #expect(problem(try parts.bytes) == "KH1001")
    parts = try Parts(Sketch().bytes)
    parts.remove("_rels/.rels")
    #expect(problem(try parts.bytes) == "KH1001")
  }

  @Test(arguments: [
    "<w:p", "<!DOCTYPE x [<!ENTITY a \"b\">]><w:document/>", "<w:document>&a;</w:document>", "", "<a></b>",
    "<?xml version=\"1.0\" encoding=\"windows-1258\"?><a/>",
  ])
  func refusesADocumentThatIsNoXML(_ xml: String) throws {
    var parts = try Parts(Sketch().bytes)
    parts["word/document.xml"] = xml
    #expect(problem(try parts.bytes) == "KH1000")
  }

  @Test(arguments: ["w:p", "w:tbl", "w:r", "w:sdt", "w:txbxContent", "w:pPr", "w:drawing"])
  func refusesAMillionElementsWithinOneAnother(_ name: String) throws {
    var parts = try Parts(Sketch().bytes)
    parts["word/document.xml"] =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
      + String(repeating: "<\(name)>", count: 1_000_000)
    #expect(problem(try parts.bytes) == "KH1000")
  }

  @Test(arguments: [
    "-9223372036854775808", "9223372036854775807", "99999999999999999999", "1e308", "-1e308pt", "nan", "",
    "1in",
  ])
  func takesFiguresThatNoPageHas(_ figure: String) throws {
    var parts = try Parts(Sketch().bytes)
    for part in ["word/document.xml", "word/styles.xml"] {
      parts[part] = parts[part].replacing(/="-?[0-9]+"/, with: "=\"\(figure)\"")
    }
    #expect(problem(try parts.bytes) == nil)
  }

  @Test func refusesABomb() throws {
    var zip = ZipWriter(level: .thorough)
    for name in ["[Content_Types].xml", "_rels/.rels"] {
      let archive = try ZipArchive(Sketch().bytes)
      try zip.add(name, archive.read(name))
    }
    try zip.add("word/document.xml", Array(repeating: 0x20, count: 32 << 20))
    #expect(problem(zip.finish()) == "KH1000")
  }

  @Test func readsStylesThatGoInACircle() throws {
    var parts = try Parts(Sketch().bytes)
    try parts.replace(
      "</w:styles>",
      """
      <w:style w:type="paragraph" w:default="1" w:styleId="A"><w:basedOn w:val="B"/></w:style>\
      <w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>
      """, in: "word/styles.xml")
    #expect(try GoodFile.findings(parts.bytes).map(\.description) == [])
  }

  @Test func tellsWhatItCannotJudge() throws {
    var parts = try Parts(Sketch().bytes)
    try parts.replace(
      "<w:sectPr>",
      "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"9\"/></w:numPr></w:pPr><w:r><w:object/><w:pict><w:txbxContent><w:p><w:r><w:t>Hộp</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p><w:sectPr>"
    )
    let found = try GoodFile.findings(parts.bytes).filter { $0.code == "KH1002" }.map(\.message.en)
    #expect(found.count == 3, "\(found)")
  }

  /// Every byte of a file changed in turn: whatever comes of it, nothing traps.
  @Test(arguments: 0..<8)
  func survivesDamagedBytes(_ seed: Int) throws {
    var parts = try Parts(Sketch().bytes)
    let xml = Array(parts["word/document.xml"].utf8)
    var state = UInt64(seed) &+ 1
    for _ in 0..<40 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var damaged = xml
      let place = Int(state >> 33) % damaged.count
      damaged[place] = UInt8(truncatingIfNeeded: state >> 20)
      parts["word/document.xml"] = String(decoding: damaged, as: UTF8.self)
      if case .success(let document) = WordFileReader.read(
        try parts.bytes, path: "a.docx", firstID: FileID(1))
      {
        _ = lint(document)
      }
    }
  }

  private func problem(_ bytes: [UInt8]) -> String? {
    guard case .failure(let problem) = WordFileReader.read(bytes, path: "a.docx", firstID: FileID(1)) else {
      return nil
    }
    return problem.diagnostic.code
  }
}
