import Batch
import OOXML
import SourceText
import TestSupport
import Testing

/// Workbooks put together cell by cell, so that they can be anything.
struct SheetBytes {
  var sheets = ["Trang 1": "<sheetData/>"]
  var order = ["Trang 1"]
  var strings = ""
  var formats = ""
  var styles = ""
  var date1904 = false
  var main = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"

  init(rows: String) { sheets["Trang 1"] = "<sheetData>\(rows)</sheetData>" }

  static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  var parts: [(String, String)] {
    let types = """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/xl/workbook.xml" ContentType="\(main)"/></Types>
      """
    func relationships(_ list: [(String, String)]) -> String {
      let entries = list.enumerated().map { index, entry in
        "<Relationship Id=\"r\(index)\" Type=\"\(Self.relations)/\(entry.0)\" Target=\"\(entry.1)\"/>"
      }
      return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + entries.joined() + "</Relationships>"
    }
    let list = order.enumerated().map { index, name in
      "<sheet name=\"\(name)\" sheetId=\"\(index + 1)\" r:id=\"r\(index + 2)\"/>"
    }
    return [
      ("[Content_Types].xml", types),
      ("_rels/.rels", relationships([("officeDocument", "xl/workbook.xml")])),
      (
        "xl/_rels/workbook.xml.rels",
        relationships(
          [("sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml")]
            + order.indices.map { ("worksheet", "worksheets/sheet\($0).xml") })
      ),
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(Self.namespace)\" xmlns:r=\"\(Self.relations)\"><workbookPr date1904=\"\(date1904)\"/><sheets>\(list.joined())</sheets></workbook>"
      ),
      ("xl/sharedStrings.xml", "<sst xmlns=\"\(Self.namespace)\">\(strings)</sst>"),
      (
        "xl/styles.xml",
        "<styleSheet xmlns=\"\(Self.namespace)\"><numFmts>\(formats)</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>\(styles)</cellXfs></styleSheet>"
      ),
    ]
      + order.enumerated().map { index, name in
        (
          "xl/worksheets/sheet\(index).xml",
          "<worksheet xmlns=\"\(Self.namespace)\">\(sheets[name] ?? "")</worksheet>"
        )
      }
  }

  var bytes: [UInt8] {
    get throws {
      var zip = ZipWriter()
      for (name, text) in parts { try zip.add(name, Array(text.utf8)) }
      return zip.finish()
    }
  }
}

@Suite struct SheetTableTests {
  private func read(_ bytes: [UInt8], sheet: String? = nil, limit: Int = 1 << 20) -> (
    table: SheetTable?, text: String, found: [Diagnostic]
  ) {
    var found: [Diagnostic] = []
    let table = SheetTable(
      SourceFile(id: FileID(3), path: "a.xlsx", bytes: bytes), sheet: sheet, limit: limit, &found)
    let text = table.map { String(decoding: $0.source.bytes, as: UTF8.self) } ?? ""
    return (table, text, (found + (table?.faults ?? [])).map { table?.named($0) ?? $0 })
  }

  @Test func readsSharedAndInlineStringsInTheirPlaces() throws {
    var book = SheetBytes(
      rows: """
        <row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><r><t>nơi </t></r><r><t>gửi</t></r></is></c></row>
        <row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4" t="str"><f>A1</f><v>x;y</v></c></row>
        <row r="5"><c r="B5"/><c r="C5" t="b"><v>1</v></c></row>
        """)
    book.strings =
      "<si><t>mã</t><rPh><t>maa</t></rPh></si><si><t xml:space=\"preserve\">hai \"dòng\"\nmột</t></si>"
    let (_, text, found) = read(try book.bytes)
    #expect(text == "\nmã,,nơi gửi\n\n\"hai \"\"dòng\"\"\nmột\",\"x;y\",\n,,có")
    #expect(found.isEmpty)
  }

  @Test(arguments: [
    ("n", "44336", 0, "44336"), ("n", "0.07", 0, "0.07"), ("n", "1E3", 0, "1000"), ("n", "-2.5", 0, "-2.5"),
    ("n", "44336", 1, "20/05/2021"), ("n", "44336.604166666664", 2, "20/05/2021 14:30"),
    ("n", "0.604166666664", 3, "14:30"), ("n", "7", 4, "0007"), ("n", "0.07", 5, "7%"),
    ("n", "0.0725", 5, "7.25%"), ("n", "1", 1, "01/01/1900"), ("n", "59", 1, "28/02/1900"),
    ("n", "61", 1, "01/03/1900"), ("n", "1500000", 6, "1500000"), ("n", "44336", 7, "20/05/2021"),
    ("n", "7", 8, "0007"), ("str", "", 0, ""),
    ("d", "2021-05-20T00:00:00", 0, "2021-05-20"), ("n", "12345678901234567890", 0, "1.2345678901234567e+19"),
  ])
  func showsNumbersAsTheirStyleDoes(_ type: String, _ value: String, _ style: Int, _ text: String) throws {
    var book = SheetBytes(rows: "<row><c t=\"\(type)\" s=\"\(style)\"><v>\(value)</v></c></row>")
    book.formats = """
      <numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="165" formatCode="0000"/>\
      <numFmt numFmtId="166" formatCode="#,##0&quot; đồng&quot;"/><numFmt numFmtId="167" formatCode="[$-42A]&quot;ngày&quot; d;@"/>\
      <numFmt numFmtId="168" formatCode="0000;-0000"/>
      """
    book.styles = [0, 14, 164, 20, 165, 10, 166, 167, 168].map { "<xf numFmtId=\"\($0)\"/>" }.joined()
    #expect(read(try book.bytes).text == text)
  }

  @Test func countsFrom1904WhereTheWorkbookDoes() throws {
    var book = SheetBytes(rows: "<row><c s=\"0\"><v>42874</v></c></row>")
    book.styles = "<xf numFmtId=\"14\"/>"
    book.date1904 = true
    #expect(read(try book.bytes).text == "20/05/2021")
  }

  @Test func namesTheCellOfWhatIsWrong() throws {
    let book = SheetBytes(
      rows: """
        <row r="1"><c r="A1" t="str"><v>mã</v></c><c r="B1" t="str"><v>hạn</v></c></row>
        <row r="7"><c r="A7" t="e"><v>#N/A</v></c><c r="B7"><f>NOW()</f></c><c r="C7"><f>A1+1</f><v/></c></row>
        <row r="8"><c r="B8" s="0"><v>60</v></c></row>
        """)
    var dated = book
    dated.styles = "<xf numFmtId=\"14\"/>"
    #expect(
      read(try dated.bytes).found.map(\.message.vi) == [
        "ô A7: ô báo lỗi #N/A", "ô B7: ô có công thức chưa được tính",
        "ô C7: ô có công thức chưa được tính",
        "ô B8: số 60 không phải là một ngày có thật",
      ])
  }

  @Test func takesTheSheetThatIsNamed() throws {
    var book = SheetBytes(rows: "")
    book.order = ["Trang 1", "Huyện"]
    book.sheets["Huyện"] = "<sheetData><row><c t=\"str\"><v>hai</v></c></row></sheetData>"
    #expect(read(try book.bytes, sheet: "huyen").text == "hai")
    let (table, _, found) = read(try book.bytes, sheet: "Xã")
    #expect(table == nil)
    #expect(found.map(\.code) == ["KH0694"])
    #expect(found.first?.message.vi.contains("«Trang 1», «Huyện»") == true)
  }

  @Test func refusesWhatIsNoWorkbook() throws {
    #expect(read([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]).found.map(\.code) == ["KH0693"])
    var word = SheetBytes(rows: "")
    word.main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    #expect(read(try word.bytes).found.first?.message.vi == "tệp không phải là bảng tính Excel (.xlsx)")
    let whole = try SheetBytes(rows: "<row><c><v>1</v></c></row>").bytes
    for length in [4, 60, whole.count / 2, whole.count - 1] {
      #expect(read(Array(whole.prefix(length))).found.map(\.code) == ["KH0693"])
    }
  }

  @Test(arguments: [
    "<row r=\"3\"/><row r=\"2\"/>", "<row r=\"1048577\"/>", "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>",
    "<row r=\"1\"><c r=\"A2\"/></row>", "<row r=\"1\"><c r=\"XFE1\"/></row>", "<row r=\"-1\"/>",
    "<row r=\"1\"><c r=\"a1\"/></row>", "<row r=\"99999999999999999999\"/>",
    "<row r=\"1\"><c r=\"AAAAAAAAAAAAAAAAAAAAAA1\"/></row>",
  ])
  func refusesCellsOutOfPlace(_ rows: String) throws {
    let found = read(try SheetBytes(rows: rows).bytes).found
    #expect(found.map(\.code) == ["KH0693"])
  }

  /// A long string that every cell shares must not fill the memory.
  @Test func aStringSharedTooOftenIsRefused() throws {
    let cells = (0..<60).map { _ in "<c t=\"s\"><v>0</v></c>" }.joined()
    var book = SheetBytes(rows: "<row>\(cells)</row>")
    book.strings = "<si><t>\(String(repeating: "x", count: 10_000))</t></si>"
    #expect(read(try book.bytes, limit: 100_000).found.first?.message.vi == "bảng tính quá lớn")
    #expect(read(try book.bytes, limit: 1_000_000).found.isEmpty)
  }

  @Test func entitiesFromElsewhereAreRefused() throws {
    var book = SheetBytes(rows: "")
    book.strings = "<si><t>&x;</t></si>"
    #expect(read(try book.bytes).found.first?.message.vi.contains("không an toàn") == true)
  }

  /// Random bytes in place of random bytes of a workbook: an answer, and never a trap.
  @Test(arguments: 0..<60) func survivesAnyDamage(_ seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    var book = SheetBytes(
      rows: "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>44336.5</v></c></row>")
    book.strings = "<si><t>mã</t></si>"
    var texts = book.parts.map { ($0.0, Array($0.1.utf8)) }
    for _ in 0..<4 {
      let part = random.number(below: texts.count)
      let place = random.number(below: texts[part].1.count)
      texts[part].1[place] = UInt8(random.number(below: 128))
    }
    var zip = ZipWriter()
    for (name, bytes) in texts { try zip.add(name, bytes) }
    _ = read(zip.finish())
    var bytes = try book.bytes
    for _ in 0..<8 { bytes[random.number(below: bytes.count)] = UInt8(random.number(below: 256)) }
    _ = read(bytes)
  }
}
