#if PDF
  import Foundation
  import OfficialDocument
  import SourceText
  import TestSupport
  import Testing

  @testable import DocumentWriters

  /// The file as other programs read it: poppler's tools, where they are on the machine.
  @Suite struct PDFWriterTests {
    static let hasPoppler = runProgram(["pdftotext", "-v"]).status == 0
    static let documents: [(name: String, document: OfficialDocument)] = [
      ("letter", letter1457), ("draft", draftPlan), ("issued", issuedPlan), ("joint", jointPlan),
      ("word", wordPlan()),
    ]

    private static func text(_ bytes: [UInt8]) -> String {
      runProgram(["pdftotext", "-raw", "-", "-"], input: bytes).output
    }

    @Test(arguments: documents.map(\.name)) func theSameDocumentGivesTheSameBytes(name: String) throws {
      let document = try #require(Self.documents.first { $0.name == name }?.document)
      let first = try PDFWriter().write(document).bytes
      #expect(try PDFWriter().write(document).bytes == first)
      #expect(first.starts(with: Array("%PDF-1.7".utf8)))
      let content = String(decoding: first, as: UTF8.self)
      #expect(content.contains("/Lang (vi-VN)"))
      // A draft has no date, and the clock's must not stand there.
      #expect(content.contains("/CreationDate") == !document.isDraft)
    }

    @Test func manyThreadsGiveTheSameBytes() async throws {
      let alone = try PDFWriter().write(wordPlan()).bytes
      try await withThrowingTaskGroup(of: [UInt8].self) { group in
        for _ in 0..<8 { group.addTask { try PDFWriter().write(wordPlan()).bytes } }
        for try await bytes in group { #expect(bytes == alone) }
      }
    }

    @Test func theMomentOfWritingCanBeGiven() throws {
      let bytes = try PDFWriter(secondsSince1970: 1_622_505_600).write(draftPlan).bytes
      #expect(String(decoding: bytes, as: UTF8.self).contains("/CreationDate (D:20210601000000Z)"))
    }

    @Test(.enabled(if: hasPoppler), arguments: documents.map(\.name))
    func theTextComesBackAsItIs(name: String) throws {
      let document = try #require(Self.documents.first { $0.name == name }?.document)
      let text = Self.text(try PDFWriter().write(document).bytes)
      #expect(text.precomposedStringWithCanonicalMapping.unicodeScalars.elementsEqual(text.unicodeScalars))
      let set = text.filter { !$0.isWhitespace }
      #expect(!set.contains("\u{FFFD}"))
      let pages = try SetDocument(document).pages
      for span in pages.flatMap(\.spans) {
        #expect(set.contains(span.text.filter { !$0.isWhitespace }), "\(span.text)")
      }
    }

    @Test(.enabled(if: hasPoppler)) func documentNumbersComeBackWhole() throws {
      let document = bodyOnly([
        paragraph("12/CT-TTg", lines: 6), paragraph("1457/UBND-KGVX", lines: 6),
        paragraph("Covid-19", lines: 6),
      ])
      let words = Self.text(try PDFWriter().write(document).bytes).split { $0.isWhitespace }
      for word in ["12/CT-TTg", "1457/UBND-KGVX", "Covid-19"] {
        guard
          case .paragraph(let paragraph)? = document.body.first(where: { $0.key.rawValue == word })?.content
        else { continue }
        #expect(words.count { $0 == word } == paragraph.text.plainText.split(separator: " ").count)
      }
    }

    @Test(.enabled(if: hasPoppler)) func saysWhatItIs() throws {
      let bytes = try PDFWriter().write(issuedPlan).bytes
      let info = runProgram(["pdfinfo", "-"], input: bytes).output
      #expect(info.contains("Kế hoạch"))
      #expect(info.contains(issuedPlan.letterhead.issuer.joined(separator: " ")))
      let fonts = runProgram(["pdffonts", "-"], input: bytes).output.split(separator: "\n").dropFirst(2)
      #expect(!fonts.isEmpty)
      for font in fonts {
        // emb sub uni
        #expect(font.contains("yes yes yes"), "\(font)")
      }
    }

    @Test func lettersThatChangeWithTheirNeighboursAreShaped() throws {
      let document = bodyOnly([
        Block(key: "p", .paragraph(Paragraph("Chữ x\u{33F}y và שלום trong câu"))),
        Block(key: "q", .paragraph(Paragraph(Inlines(String(repeating: "שלום", count: 300))))),
      ])
      let pages = try SetDocument(document).pages
      let right = document.profile.leftMargin.pt + document.profile.textWidth.pt + 0.01
      #expect(pages.flatMap(\.spans).allSatisfy { $0.x + $0.width < right })
      #expect(pages[0].text.contains("שלום"))
    }

    @Test(.enabled(if: hasPoppler)) func rareLettersComeBackAsTheyAre() throws {
      let document = bodyOnly([
        Block(
          key: "p", .paragraph(Paragraph("Góc α = 30°, từ Æsop đến Жуков → ngã ba, x\u{33F}y và e\u{301}")))
      ])
      let text = Self.text(try PDFWriter().write(document).bytes)
      for word in ["α", "30°", "Æsop", "Жуков", "→", "x\u{33F}y", "é"] {
        #expect(text.contains(word), "\(word)")
      }
      let other = bodyOnly([Block(key: "p", .paragraph(Paragraph("Góc β")))])
      #expect(Self.text(try PDFWriter().write(other).bytes).contains("β"))
    }

    @Test(.enabled(if: hasPoppler)) func readersAreToldTheStructure() throws {
      let bytes = try PDFWriter().write(wordPlan()).bytes
      #expect(runProgram(["pdfinfo", "-"], input: bytes).output.contains("Tagged:          yes"))
      let structure = runProgram(["pdfinfo", "-struct-text", "-"], input: bytes).output
      for piece in [
        "H1 (block)", "H2 (block)", "Table (block)", "TH:", "LBody (block)", "Part\n",
      ] {
        #expect(structure.contains(piece), "\(piece)")
      }
      #expect(structure.contains("/Scope /Column") && structure.contains("\"I. MỤC ĐÍCH, YÊU CẦU\""))
    }

    @Test(.enabled(if: runProgram(["qpdf", "--version"]).status == 0), arguments: documents.map(\.name))
    func otherProgramsFindNoFault(name: String) throws {
      let document = try #require(Self.documents.first { $0.name == name }?.document)
      let file = FileManager.default.temporaryDirectory.appending(path: "kehoach-\(name)-\(UUID()).pdf")
      defer { try? FileManager.default.removeItem(at: file) }
      try Data(PDFWriter().write(document).bytes).write(to: file)
      let result = runProgram(["qpdf", "--check", file.path])
      #expect(result.status == 0, "\(result.output)")
    }

    private static let installed = FontLibrary.substitutes.filter { FontSet(family: $0) != nil }

    @Test(arguments: installed) func everySubstituteCanBeEmbedded(family: String) throws {
      let fonts = try #require(FontSet(family: family))
      for face in FontFace.allCases {
        let embedded = try fonts.embedded(face, further: GlyphSet())
        #expect(10_000..<80_000 ~= embedded.program.plainCount)
        #expect(embedded.isOpenType == (family == "TeX Gyre Termes"))
        let glyph = try #require(fonts.glyph("ặ", face))
        #expect(!fonts.outline(glyph.id, face).edges.isEmpty)
      }
      var builder = PageBuilder(issuedPlan, fonts)
      builder.build()
      let bytes = try PDFFile.bytes(
        builder.pages, builder.structure, fonts, properties: PDFProperties(title: "Kế hoạch"))
      guard Self.hasPoppler else { return }
      let text = Self.text(bytes).filter { !$0.isWhitespace }
      for span in builder.pages.flatMap(\.spans) {
        #expect(text.contains(span.text.filter { !$0.isWhitespace }), "\(span.text)")
      }
    }

    @Test(arguments: ["📢", "𡨸", "中"]) func aLetterThatTheTypefaceLacksIsAnError(letter: Character) throws {
      let document = bodyOnly([
        Block(key: "HD-01/tên", .numbered(NumberedItem(.clause, Inlines("Phát \(letter) thanh"))))
      ])
      let error = #expect(throws: DocumentWritingError.self) { try PDFWriter().write(document) }
      let message = try #require(error).message.vi
      #expect(message.contains("«\(letter)»") && message.contains("HD-01/tên") && message.contains("U+"))
    }

    @Test func controlCharactersAreReplacedNotRefused() throws {
      let document = bodyOnly([Block(key: "p", .paragraph(Paragraph("trước\u{1}sau \u{202E}ngược")))])
      #expect(try !PDFWriter().write(document).bytes.isEmpty)
    }

    @Test func aPictureHasTheSizeOfItsPage() throws {
      let bytes = try PNGWriter(page: 1).write(letter1457).bytes
      #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
      func number(at offset: Int) -> Int { bytes[offset..<(offset + 4)].reduce(0) { $0 << 8 | Int($1) } }
      #expect(number(at: 16) == 1191 && number(at: 20) == 1684)
      #expect(try PNGWriter(page: 1).write(letter1457).bytes == bytes)
      #expect(throws: DocumentWritingError.noSuchPage(99, of: pages(letter1457).count)) {
        try PNGWriter(page: 99).write(letter1457)
      }
    }
  }
#endif
