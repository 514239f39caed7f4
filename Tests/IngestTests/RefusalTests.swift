import Ingest
import OOXML
import PlanModel
import SourceText
import TestSupport
import Testing

/// Files that are no directive, or that mean harm: a clear answer in bounded time.
@Suite struct RefusalTests {
  private func refusal(_ bytes: [UInt8], _ name: String = "a.docx") -> String? {
    do throws(ImportRefusal) {
      _ = try importDirective(readDocument(bytes, named: name), registry: Registry())
      return nil
    } catch {
      #expect(!error.message.vi.isEmpty && !error.advice.vi.isEmpty && !error.advice.en.isEmpty)
      return error.kind.code
    }
  }

  private static let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  private static let tcvn3 = String(
    repeating: "Céng hßa x· héi chñ nghÜa ViÖt Nam §éc lËp - Tù do - H¹nh phóc, giao Së Néi vô b¸o c¸o. ",
    count: 4)
  private static let vni = String(
    repeating: "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM Ñoäc laäp giao Sôû Noäi vuï baùo caùo. ", count: 4)

  static let files: [(what: String, bytes: [UInt8], name: String, code: String)] = [
    ("nothing", [], "a.docx", "KH1201"),
    ("an old Word file", old + Array(repeating: 0, count: 600), "a.doc", "KH1203"),
    (
      "a Word file with a password", old + "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), 0] },
      "a.docx", "KH1207"
    ),
    ("RTF", Array("{\\rtf1 x}".utf8), "a.rtf", "KH1204"),
    ("a picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "a.png", "KH1205"),
    ("a photograph", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0], "a.jpg", "KH1205"),
    ("bytes of a program", (0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 7 &* $0) }, "a.txt", "KH1202"),
    ("a text with zeros", Array("Giao Sở\0 Nội vụ".utf8), "a.txt", "KH1202"),
    ("TCVN3 as it comes out of Word", Array(tcvn3.utf8), "a.txt", "KH1211"),
    ("TCVN3 as bytes", tcvn3.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }, "a.txt", "KH1211"),
    ("VNI", Array(vni.utf8), "a.txt", "KH1212"),
    ("VNI as bytes", vni.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }, "a.txt", "KH1212"),
    (
      "another encoding", Array("Giao ".utf8) + [0xD0, 0x62, 0xFF, 0x20] + Array("Noi vu bao cao".utf8),
      "a.txt", "KH1213"
    ),
    (
      "a document of the Party",
      Array("ĐẢNG CỘNG SẢN VIỆT NAM\n\nSố 37-HD/BTGTW\n\nHƯỚNG DẪN\n\n1. Nội dung.\n".utf8), "a.txt", "KH1214"
    ),
    ("a letter", Array("Chào anh,\n\nHôm qua tôi đi chợ mua cá.\n".utf8), "a.txt", "KH1215"),
    ("an archive cut off", Array((try? wordFile(p("1. Báo cáo.")).prefix(300)) ?? []), "a.docx", "KH1208"),
    (
      "an archive that holds something else", (try? packed(["xl/workbook.xml": "<a/>"])) ?? [], "a.xlsx",
      "KH1202"
    ),
  ]

  @Test(arguments: files.indices)
  func tellsWhatToDoInstead(_ index: Int) {
    let file = Self.files[index]
    #expect(refusal(file.bytes, file.name) == file.code, "\(file.what)")
  }

  @Test func vietnameseTextIsNotTakenForAnOldEncoding() throws {
    let text =
      "1. Giao Sở Nội vụ: “Õ ô õ ê ã” – quản lý ± 5 %, diện tích 5 m², tỷ lệ ½, © 2025.\n\n2. Báo cáo./."
    #expect(try imported(String(repeating: text + "\n\n", count: 30)).ids.isEmpty == false)
  }

  @Test(arguments: [true, false])
  func readsUTF16(_ hasMark: Bool) throws {
    let units = Array("1. Giao Sở Nội vụ lập danh sách.\r\n\r\n2. Báo cáo./.\r\n".utf16)
    for isBigEndian in [true, false] {
      let mark: [UInt8] = hasMark ? isBigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE] : []
      let bytes =
        mark
        + units.flatMap {
          isBigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)]
        }
      #expect(
        try importDirective(readDocument(bytes, named: "a.txt"), registry: Registry()).ids == ["1", "2"])
    }
  }

  // MARK: Harm

  @Test func aBombIsNotUnpacked() throws {
    let bomb = try wordFile("<w:p>" + String(repeating: " ", count: 12 << 20) + "</w:p>")
    #expect(bomb.count < 1 << 20)
    let time = cpuTime { #expect(refusal(bomb) == "KH1209") }
    #expect(time < .seconds(1))
  }

  @Test func namesDoNotLeaveTheArchive() throws {
    var writer = ZipWriter()
    try writer.add("[Content_Types].xml", Array("<Types/>".utf8))
    try writer.add("../../x.xml", Array("<a/>".utf8))
    #expect(refusal(writer.finish()) == "KH1209")
  }

  @Test func nothingIsFetched() throws {
    let outside =
      "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document>&x;</w:document>"
    #expect(refusal(try packed(["word/document.xml": outside])) == "KH1209")
    let growing = "<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><a>&b;</a>"
    #expect(refusal(try packed(["word/document.xml": growing])) == "KH1209")
  }

  @Test func aMillionElementsWithinOneAnotherAreRefused() throws {
    // Random attributes, so that the file does not look like a bomb already by its ratio.
    var random = SeededGenerator(seed: 1)
    var body = ""
    for _ in 0..<1_000_000 { body += random.number(below: 2) == 0 ? "<w:p>" : "<w:r>" }
    let file = try wordFile(body)
    let time = cpuTime { #expect(refusal(file) == "KH1209") }
    #expect(time < .seconds(4))
  }

  @Test func aPartThatLiesAboutItsSizeIsFoundOut() throws {
    var bytes = try wordFile(p("1. Giao Sở Nội vụ báo cáo."))
    let place = try #require(bytes.indices.last { bytes[$0...].starts(with: [0x50, 0x4B, 0x01, 0x02]) })
    bytes[place + 24] &+= 1
    #expect(refusal(bytes) == "KH1208")
  }

  @Test func tooMuchTextIsRefusedAtOnce() {
    let text = [UInt8](repeating: UInt8(ascii: "a"), count: 100 << 20)
    let time = cpuTime { #expect(refusal(text, "a.txt") == "KH1210") }
    #expect(time < .seconds(1))
  }

  @Test func theTextOfAWordFileIsBoundedToo() throws {
    var random = SeededGenerator(seed: 2)
    let words = (0..<4000).map { _ in
      (0..<40).map { _ in random.pick(["Sở", "ban", "ngành", "tỉnh"]) }.joined(separator: " ")
    }
    let file = try wordFile(words.map { p($0) }.joined())
    let limits = ImportLimits(textBytes: 100_000)
    let error = #expect(throws: ImportRefusal.self) {
      try readDocument(file, named: "a.docx", limits: limits)
    }
    #expect(error?.kind.code == "KH1210")
  }

  /// Bytes changed anywhere give a directive or a refusal.
  @Test(arguments: 0..<60)
  func survivesDamage(_ seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    var bytes =
      seed % 2 == 0
      ? try wordFile(item("Giao Sở Nội vụ.", 1) + p("a) Báo cáo."), ["numbering": "<w:num w:numId=\"1\"/>"])
      : Array(
        "KẾ HOẠCH\n\n|\nSố: 5/KH-X\n|\nX, ngày 1 tháng 2 năm 2025\n|\n\n1. Giao **Sở Nội vụ\n- a) (1) II. ngày\n"
          .utf8)
    for _ in 0...random.number(below: 8) {
      bytes[random.number(below: bytes.count)] = UInt8(random.number(below: 256))
    }
    for name in ["a.docx", "a.md", "a.html"] { _ = refusal(bytes, name) }
  }

  /// Ten times the text takes about ten times as long.
  @Test func readingIsLinear() throws {
    func text(_ count: Int) -> [UInt8] {
      Array(
        (1...count).map {
          "\($0 % 90 + 1). Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính báo cáo trước ngày 15/6/2025.\n\n- Lập danh sách gửi các cơ quan, đơn vị có liên quan.\n\n"
        }.joined().utf8)
    }
    func time(_ count: Int) -> Duration {
      let bytes = text(count)
      return (0..<3).map { _ in cpuTime { _ = refusal(bytes, "a.md") } }.min() ?? .zero
    }
    let (small, large) = (time(60), time(600))
    #expect(large < small * 20 + .milliseconds(50), "\(small) \(large)")
  }
}
