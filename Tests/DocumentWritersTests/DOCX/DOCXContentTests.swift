import FoundationXML
import OfficialDocument
import PlanModel
import TestSupport
import Testing

@testable import DocumentWriters

@Suite struct DOCXContentTests {
  private func document(_ blocks: Block.Content...) -> OfficialDocument {
    var document = letter1457
    document.body = blocks.enumerated().map { Block(key: BlockKey("b\($0)"), $1) }
    return document
  }

  @Test func givesTheSameBytesForTheSameDocument() throws {
    for plan in [wordPlan(), letter1457] {
      let first = try DOCXWriter().write(plan)
      #expect(try DOCXWriter().write(plan) == first)
      // What was prepared, for this layout or another one, changes nothing but the time it takes.
      #expect(try DOCXWriter().prepared(for: plan).write(plan) == first)
      #expect(try DOCXWriter().prepared(for: letter1457).write(plan) == first)
    }
  }

  /// A writer prepared for a document takes from it what another one says alike, and never anything else.
  @Test(arguments: 0..<60) func reusesOnlyWhatIsTheSame(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    var sample = RandomDocument(seed: seed, isHostile: seed % 2 == 0)
    let first = sample.document()
    let writer = DOCXWriter().prepared(for: first)
    let other = sample.document()
    var changed = first
    for _ in 0...random.number(below: 3) {
      switch random.number(below: 7) {
      case 0: changed.addressees.append("Sở Y tế \(seed)")
      case 1: changed.recipients.insert(Recipient(Inlines("Sở Y tế \(seed)")), at: 0)
      case 2: changed.letterhead.placeAndDate.day = 1 + random.number(below: 28)
      case 3 where !changed.body.isEmpty: changed.body.remove(at: random.number(below: changed.body.count))
      case 4 where !changed.body.isEmpty:
        changed.body[random.number(below: changed.body.count)].content = .numbered(
          NumberedItem(random.pick(NumberingLevel.allCases), Inlines("đổi \(seed)")))
      case 5 where !changed.appendices.isEmpty: changed.appendices[0].isLandscape.toggle()
      default: changed.signatures = changed.signatures.reversed()
      }
    }
    for document in [changed, other, first] {
      #expect(try writer.file(document) == DOCXWriter().file(document))
    }
  }

  @Test func datesTheFileFromTheDocumentOrTheOption() throws {
    let own = try WordFile(letter1457).xml("docProps/core.xml")
    #expect(own.all("dcterms:created").first?.stringValue == "2021-05-20T00:00:00Z")
    let given = try WordFile(letter1457, options: DOCXOptions(secondsSince1970: 951_825_599)).xml(
      "docProps/core.xml")
    #expect(given.all("dcterms:modified").first?.stringValue == "2000-02-29T11:59:59Z")
    #expect(try WordFile(wordPlan()).xml("docProps/core.xml").all("dcterms:created").isEmpty)
    #expect(own.all("dc:title").first?.stringValue?.hasPrefix("Công văn V/v triển khai") == true)
    #expect(own.all("dc:language").first?.stringValue == "vi-VN")
  }

  @Test func saysFromWhichPlanAndBlocksItWasWritten() throws {
    let plan = wordPlan(activities: 2)
    let file = try WordFile(plan, options: DOCXOptions(planDigest: "a\"b"))
    let origin = try file.xml("customXml/item1.xml")
    #expect(origin.attribute("plan") == "a\"b")
    let names = Dictionary(
      uniqueKeysWithValues: origin.all("block").compactMap { block in
        block.attribute("key").flatMap { key in block.attribute("bookmark").map { (key, $0) } }
      })
    var texts: [String: String] = [:]
    for paragraph in try file.paragraphs() {
      let starts = paragraph.element.all("w:bookmarkStart")
      #expect(
        starts.map { $0.attribute("w:id") }
          == paragraph.element.all("w:bookmarkEnd").map { $0.attribute("w:id") })
      for start in starts { texts[start.attribute("w:name") ?? ""] = paragraph.text }
    }
    #expect(texts.count == names.count)
    for block in plan.body + plan.appendices.flatMap(\.blocks) {
      let text = try #require(names[block.key.rawValue].flatMap { texts[$0] }, "\(block.key)")
      switch block.content {
      case .paragraph(let paragraph): #expect(text == paragraph.text.plainText)
      case .numbered(let item): #expect(text == item.text.plainText)
      case .table(let table):
        #expect(text == table.columns[0].title)
        for row in table.rows {
          #expect(names[row.key.rawValue].flatMap { texts[$0] } == row.cells[0].plainText)
        }
      }
    }
    let types = file.text(of: "[Content_Types].xml")
    #expect(types.contains("/customXml/itemProps1.xml"))
    #expect(try !WordFile(plan).text(of: "word/document.xml").contains("bookmark"))
    #expect(try !WordFile(plan).text(of: "[Content_Types].xml").contains("customXml"))
  }

  @Test func keepsTheWordsOfEveryBlock() throws {
    let paragraphs = try WordFile(letter1457).paragraphs()
    for block in letter1457.body {
      let text =
        switch block.content {
        case .paragraph(let paragraph): paragraph.text.plainText
        case .numbered(let item): item.text.plainText
        case .table: ""
        }
      #expect(paragraphs.contains { $0.text == text })
    }
  }

  @Test func neverBreaksADocumentNumber() throws {
    let file = try WordFile(
      document(.paragraph(Paragraph("Chỉ thị số 12/CT-TTg và Đài Phát thanh - Truyền hình"))))
    let paragraph = try #require(try file.paragraphs().first { $0.style == "NoiDung" })
    #expect(paragraph.element.all("w:noBreakHyphen").count == 1)
    #expect(paragraph.text == "Chỉ thị số 12/CT-TTg và Đài Phát thanh - Truyền hình")
  }

  @Test func setsRunsApart() throws {
    let text = Inlines([
      Run("đậm ", .bold), Run("nghiêng", [.italic, .bold]), Run("2", .superscript), Run(""),
    ])
    let file = try WordFile(document(.paragraph(Paragraph(text))))
    let runs = try #require(try file.paragraphs().first { $0.style == "NoiDung" }).element.all("w:r")
    #expect(runs.count == 3)
    #expect(runs[0].first("w:rPr/w:b") != nil && runs[0].first("w:rPr/w:i") == nil)
    #expect(runs[1].first("w:rPr/w:b") != nil && runs[1].first("w:rPr/w:i") != nil)
    #expect(runs[2].value("w:rPr/w:vertAlign") == "superscript")
    #expect(runs[0].first("w:t")?.attribute("xml:space") == "preserve")
  }

  @Test func marksAndRepeatsTheHeaderOfATable() throws {
    let file = try WordFile(document(.table(taskTable(rows: 7, prefix: "t"))))
    let table = try #require(try file.xml().all("w:tbl").dropFirst().first)
    let rows = table.elements(forName: "w:tr")
    #expect(rows.count == 1 + 7 + 2)
    #expect(rows.map { $0.first("w:trPr/w:tblHeader") != nil } == [true] + Array(repeating: false, count: 9))
    #expect(rows.allSatisfy { $0.first("w:trPr/w:cantSplit") != nil })
    #expect(table.all("w:gridCol").count == 6)
    #expect(rows[1].elements(forName: "w:tc").count == 1)
    #expect(rows[1].value("w:tc/w:tcPr/w:gridSpan") == "6")
    let heads = rows[0].all("w:p").map(WordParagraph.init)
    #expect(heads.allSatisfy { $0.style == "BangTieuDe" })
    let width = table.all("w:gridCol").compactMap { Int($0.attribute("w:w") ?? "") }.reduce(0, +)
    #expect(width == LayoutProfile().textWidth.roundedTwips)
    #expect(table.value("w:tblPr/w:tblLook") == "0020")
  }

  @Test func padsAndWidensRowsThatDoNotFitTheirTable() throws {
    let rows = [
      TableRow(key: "short", cells: ["một"]), TableRow(key: "long", cells: ["1", "2", "3"]),
      TableRow(key: "none", cells: []), TableRow(key: "group", cells: [], isGroup: true),
    ]
    let table = Table(columns: [TableColumn("a", weight: 1), TableColumn("b", weight: 1)], rows: rows)
    let file = try WordFile(document(.table(table)))
    let written = try #require(try file.xml().all("w:tbl").dropFirst().first)
    #expect(written.elements(forName: "w:tr").map { $0.elements(forName: "w:tc").count } == [3, 3, 3, 3, 1])
    #expect(written.all("w:tc").allSatisfy { $0.elements(forName: "w:p").count == 1 })
  }

  @Test func leavesOutATableWithoutColumns() throws {
    let file = try WordFile(document(.table(Table(columns: [], rows: []))))
    #expect(try file.xml().all("w:tbl").count == 2)
  }

  @Test func hasNoParagraphWithoutTextButRulesAndEnds() throws {
    for document in [letter1457, wordPlan(), wordPlan(signers: 2)] {
      let empty = try WordFile(document).paragraphs().filter(\.text.isEmpty).map(\.style)
      #expect(Set(empty).isSubset(of: ["DuongKe", "HetPhan"]), "\(empty)")
    }
  }

  @Test func usesOnlyStylesThatAreDefined() throws {
    let file = try WordFile(wordPlan())
    let defined = Set(try file.xml("word/styles.xml").all("w:style").compactMap { $0.attribute("w:styleId") })
    #expect(Set(try file.paragraphs().map(\.style)).isSubset(of: defined))
    #expect(defined.count == DOCXStyle.allCases.count + 4)
    let styles = file.text(of: "word/styles.xml")
    #expect(!styles.contains("Theme"))
    #expect(DOCXStyle.allCases.allSatisfy { styles.contains("w:val=\"\($0.name)\"") })
  }

  @Test func reportsEachCharacterThatXMLCannotHoldWithItsBlock() throws {
    var document = document(
      .paragraph(Paragraph("một\u{0}hai\u{B}x")), .numbered(NumberedItem(.clause, "]]> <w:p> & \"")),
      .table(Table(columns: [TableColumn("a", weight: 1)], rows: [TableRow(key: "row", cells: ["\u{FFFE}"])]))
    )
    document.signatures = [Signature(titleLines: ["GIÁM\u{1}ĐỐC"], name: "")]
    let file = try WordFile(document)
    let expected: [(BlockKey, Unicode.Scalar)] = [
      ("b0", "\u{0}"), ("b0", "\u{B}"), ("row", "\u{FFFE}"), ("signatures", "\u{1}"),
    ]
    #expect(file.replaced == expected.map(ReplacedCharacter.init))
    let texts = try file.paragraphs().map(\.text)
    #expect(texts.contains { $0.hasPrefix("một\u{FFFD}hai") })
    #expect(texts.contains("GIÁM\u{FFFD}ĐỐC"))
    #expect(texts.contains("]]> <w:p> & \""))
  }

  @Test(arguments: [
    "", " ", "\n\n", "\t", "😀🇻🇳👨‍👩‍👧", "漢喃 𠀀", "\u{202E}đảo ngược\u{202C}", "e\u{302}\u{301}", "a\r\nb",
    "\u{FEFF}x",
    "“nháy” – …", "</w:t></w:r>", "&amp;&#0;", "a  b", "\u{AD}\u{85}", "ᄀ\u{1161}",
    String(repeating: "W", count: 2_000),
  ])
  func writesHostileTextInEveryPlace(text: String) throws {
    var document = document(
      .paragraph(Paragraph(Inlines(text))), .numbered(NumberedItem(.point, Inlines(text), isTitle: true)),
      .table(
        Table(
          columns: [TableColumn(text, weight: 1), TableColumn("b", weight: 1)],
          rows: [TableRow(key: "r", cells: [Inlines(text), ""])])))
    document.letterhead = Letterhead(
      superior: [text], issuer: [text], number: DocumentNumber(number: text, symbol: text),
      placeAndDate: PlaceAndDate(place: text, year: .max, month: -1, day: 99), letterSubject: text,
      nationalTitle: text)
    document.title = DocumentTitle(kind: text, subject: text)
    document.addressees = [text, text]
    document.signatures = [Signature(titleLines: [text], name: text)]
    document.recipients = [Recipient(Inlines(text))]
    document.appendices = [
      Appendix(
        key: "pl", label: text, title: text, attachedTo: text, blocks: document.body, isLandscape: true)
    ]
    let file = try WordFile(document)
    let body = try #require(try file.paragraphs().first { $0.style == "NoiDung" })
    #expect(
      Array(body.text.unicodeScalars) == Array(cleaned(text).unicodeScalars), "as the other formats write it")
    for (name, _) in file.parts { _ = try file.xml(name) }
  }

  @Test(arguments: [String(repeating: "W", count: 200_000), String(repeating: "từ ", count: 70_000)])
  func writesAVeryLongCell(text: String) throws {
    let row = TableRow(key: "r", cells: [Inlines(text), "hai"])
    let columns = [TableColumn("a", weight: 1), TableColumn("b", weight: 1)]
    let file = try WordFile(document(.table(Table(columns: columns, rows: [row]))))
    #expect(file.text(of: "word/document.xml").contains(text))
    let widths = try file.xml().all("w:tbl")[1].all("w:gridCol").compactMap { Int($0.attribute("w:w") ?? "") }
    #expect(widths.allSatisfy { $0 > 0 } && widths.reduce(0, +) == LayoutProfile().textWidth.roundedTwips)
  }

  @Test(arguments: 0..<200) func takesForPlainOnlyWhatCleaningLeavesAlone(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let scalars: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x0...0x2FF, 0x300...0x36F, 0x1E00...0x1FFF, 0x1100...0x11FF, 0x2000...0x206F,
      0xFE00...0xFFFF,
    ]
    var text = ""
    for _ in 0..<random.number(below: 12) {
      let value = random.pick(scalars).randomElement(using: &random) ?? 0x20
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    if isPlain(text) { #expect(Array(cleaned(text).utf8) == Array(text.utf8)) }
  }

  @Test func takesVietnameseForPlain() {
    #expect(isPlain("Sở Thông tin và Truyền thông “hướng dẫn” – Chỉ thị số 12/CT-TTg; ƯỚC, ĐỀ… ‘x’"))
    #expect(!isPlain("hai  dấu cách"))
    #expect(!isPlain("e\u{301}"))
  }

  @Test func writesADocumentWithNothingInIt() throws {
    let empty = OfficialDocument(
      kind: .plan,
      letterhead: Letterhead(
        superior: [], issuer: [], number: DocumentNumber(number: nil, symbol: ""),
        placeAndDate: PlaceAndDate(place: "")),
      body: [], signatures: [], recipients: [])
    let file = try WordFile(empty)
    let body = try #require(file.xml().first("w:body"))
    #expect(body.children?.last?.name == "w:sectPr")
    #expect(try file.xml().all("w:tc").allSatisfy { $0.children?.last?.name == "w:p" })
  }
}
