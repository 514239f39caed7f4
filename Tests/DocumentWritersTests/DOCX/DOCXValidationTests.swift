import DocumentWriters
import Foundation
import OfficialDocument
import TestSupport
import Testing

/// The files as programs that share nothing with us read them: the schemas, python-docx, LibreOffice.
///
/// What is not on the machine is skipped: the schemas beside the checkout, `python3` (or KEHOACH_PYTHON) with lxml and
/// python-docx, `soffice` with `pdftotext` and a font that has the Vietnamese letters.
@Suite struct DOCXValidationTests {
  private static let validator = URL(fileURLWithPath: #filePath)
    .appendingPathComponent("../../../../../shared/checks/docx/validate_docx.py").standardizedFileURL
  private static let python = ProcessInfo.processInfo.environment["KEHOACH_PYTHON"] ?? "python3"
  static let hasPythonDocx = runProgram([python, "-c", "import lxml, docx"]).status == 0
  static let hasSchemas = FileManager.default.fileExists(atPath: validator.path) && hasPythonDocx
  static let hasOffice =
    runProgram(["soffice", "--version"]).status == 0 && runProgram(["pdftotext", "-v"]).status == 0
    && runProgram(["fc-list", ":family=Liberation Serif:lang=vi"]).output.contains("Liberation")

  private static let documents: [(name: String, document: OfficialDocument)] = [
    ("letter", letter1457), ("draft", draftPlan), ("issued", issuedPlan), ("joint", jointPlan),
    ("word", wordPlan()),
  ]

  @Test(.enabled(if: hasSchemas)) func agreesWithTheSchemas() throws {
    let generated = (0..<60).map { ("generated\($0)", generatedDocument(seed: $0)) }
    try withFiles(Self.documents + generated) { folder, files in
      let result = runProgram([Self.python, Self.validator.path] + files)
      #expect(result.status == 0, "\(result.output.split(separator: "\n").filter { !$0.hasSuffix(": ok") })")
    }
  }

  @Test(.enabled(if: hasPythonDocx)) func isReadByPythonDocx() throws {
    let script = """
      import docx, sys
      d = docx.Document(sys.argv[1])
      print(d.core_properties.title)
      print(d.sections[0].page_width.mm, d.sections[0].left_margin.mm, len(d.sections), len(d.tables))
      print([p.style.name for p in d.paragraphs if p.text.startswith("Căn cứ")][0])
      """
    try withFiles([("draft", draftPlan)]) { _, files in
      let lines = runProgram([Self.python, "-c", script] + files).output.split(separator: "\n")
      #expect(lines.count == 3)
      #expect(lines.first?.hasPrefix("Kế hoạch Triển khai thực hiện") == true)
      #expect(
        lines.dropFirst().first?.hasPrefix("209.9") == true
          || lines.dropFirst().first?.hasPrefix("210") == true)
      #expect(lines.last == "Căn cứ")
    }
  }

  @Test(.enabled(if: hasOffice)) func isLaidOutByLibreOffice() throws {
    try withFiles(Self.documents) { folder, files in
      let profile = "-env:UserInstallation=file://\(folder.path)/profile"
      _ = runProgram(
        ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder.path] + files)
      for (name, document) in Self.documents {
        let pages = try pages(of: folder.appendingPathComponent(name + ".pdf"))
        let first = try #require(pages.first)
        let lines = first.split(separator: "\n")
        #expect(lines.contains { $0.contains(document.letterhead.nationalTitle) }, "\(name): the title wraps")
        #expect(
          lines.contains { $0.contains(document.letterhead.number.symbol) && $0.contains(", ngày") },
          "\(name)")
        // Numbers stand alone above the text from the second page of the document and of each appendix.
        #expect(pages[0].trimmingPrefix { $0.isWhitespace }.hasPrefix("2") == false)
        #expect(pages[1].trimmingPrefix { $0.isWhitespace }.hasPrefix("2\n"), "\(name)")
        let markers = printedMarkers(of: document.body).compactMap { $0 }
        let shown = pages.joined().split(whereSeparator: \.isWhitespace).map(String.init)
        var rest = shown[...]
        for marker in markers {
          let place = rest.firstIndex(of: marker)
          #expect(place != nil, "\(name): \(marker) is missing or out of order")
          rest = place.map { rest[($0 + 1)...] } ?? rest
        }
      }
    }
  }

  private func pages(of pdf: URL) throws -> [String] {
    let text = runProgram(["pdftotext", "-layout", pdf.path, "-"]).output
    return text.split(separator: "\u{C}").map(String.init)
  }

  private func withFiles(
    _ documents: [(name: String, document: OfficialDocument)],
    _ check: (_ folder: URL, _ files: [String]) throws -> Void
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("kehoach-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try documents.map { name, document in
      let file = folder.appendingPathComponent(name + ".docx")
      // Every other file carries its origin.
      let options = DOCXOptions(planDigest: name.count.isMultiple(of: 2) ? "abc" : nil)
      try Data(DOCXWriter(options: options).write(document).bytes).write(to: file)
      return file.path
    }
    try check(folder, files)
  }
}

/// A document of random shape and size.
private func generatedDocument(seed: Int) -> OfficialDocument {
  var random = SeededGenerator(seed: seed)
  let words = ["tuyên", "truyền", "12/CT-TTg", "báo", "chí", "&", "<b>", "“mạng”", "đ)", "😀", "Điện", "Biên"]
  func text(_ most: Int) -> String {
    (0..<random.number(below: most + 1)).map { _ in random.pick(words) }.joined(separator: " ")
  }
  func inlines() -> Inlines {
    Inlines(
      (0..<random.number(below: 4)).map { _ in
        Run(text(12) + " ", InlineStyle(rawValue: UInt8(random.number(below: 8))))
      })
  }
  func blocks() -> [Block] {
    (0..<random.number(below: 25)).map { index in
      let key = BlockKey("b\(index)")
      switch random.number(below: 8) {
      case 0:
        return Block(
          key: key, .paragraph(Paragraph(inlines(), role: random.pick([.body, .basis, .centered]))))
      case 1:
        let columns = (0..<random.number(below: 8)).map { _ in
          TableColumn(
            text(4), weight: Double(random.number(below: 5)),
            alignment: random.pick([.left, .center, .right]))
        }
        let rows = (0..<random.number(below: 6)).map { row in
          TableRow(
            key: BlockKey("\(index)/\(row)"), cells: (0..<random.number(below: 9)).map { _ in inlines() },
            isGroup: random.number(below: 4) == 0)
        }
        return Block(key: key, .table(Table(columns: columns, rows: rows)))
      default:
        let level = random.pick(NumberingLevel.allCases)
        return Block(
          key: key, .numbered(NumberedItem(level, inlines(), isTitle: random.number(below: 3) == 0)))
      }
    }
  }
  var document = wordPlan(activities: 1)
  document.letterhead.superior = (0..<random.number(below: 3)).map { _ in text(5) }
  document.letterhead.issuer = (0..<random.number(below: 3)).map { _ in text(5) }
  document.letterhead.letterSubject = random.number(below: 2) == 0 ? text(20) : nil
  document.title = random.number(below: 2) == 0 ? DocumentTitle(kind: text(2), subject: text(40)) : nil
  document.urgency = random.pick(Urgency.allCases + [nil, nil])
  document.addressees = (0..<random.number(below: 4)).map { _ in text(8) }
  document.body = blocks()
  document.signatures = (0..<random.number(below: 5)).map { _ in
    Signature(
      titleLines: (0..<random.number(below: 4)).map { _ in text(4) },
      name: random.number(below: 2) == 0 ? text(3) : nil)
  }
  document.recipients = (0..<random.number(below: 5)).map { _ in Recipient(inlines()) }
  document.appendices = (0..<random.number(below: 4)).map { index in
    Appendix(
      key: BlockKey("pl\(index)"), label: "Phụ lục \(index)", title: text(10),
      attachedTo: random.number(below: 2) == 0 ? text(12) : nil,
      blocks: blocks(), isLandscape: random.number(below: 2) == 0)
  }
  document.circulation = random.pick(Circulation.allCases + [nil, nil])
  document.contact =
    random.number(below: 2) == 0
    ? ContactLine(address: text(9), email: text(1), website: nil, phone: text(2), fax: nil) : nil
  document.drafting =
    random.number(below: 2) == 0
    ? DraftingMark(initials: text(1), copies: random.number(below: 2) == 0 ? 30 : nil) : nil
  document.callNotes((0..<random.number(below: 6)).map { _ in inlines() })
  return document
}
