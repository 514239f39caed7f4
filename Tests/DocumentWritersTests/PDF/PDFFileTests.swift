import OOXML
import OfficialDocument
import TestSupport
import Testing

@testable import DocumentWriters

/// A typeface whose glyphs are code points and whose program is none.
struct TableTypeface: EmbeddableTypeface {
  static let glyphCount: UInt32 = 0x10000

  func widths(_ face: FontFace) -> [Float] { Self.widths[face.rawValue] }

  private static let widths: [[Float]] = FontFace.allCases.map { face in
    (0..<glyphCount).map { value in
      let letter = Unicode.Scalar(value).map { String($0) } ?? ""
      return Float((Font(face, 1).width(of: letter).pt * 100_000).rounded() / 100)
    }
  }

  func commonGlyphs(_ face: FontFace) -> GlyphSet {
    var set = GlyphSet()
    for letter in LetterTable.common { set.insert(letter.value) }
    return set
  }

  func embedded(_ face: FontFace, further: GlyphSet) throws(DocumentWritingError) -> EmbeddedFace {
    guard var compressor = ZlibCompressor(level: .quick) else { throw .tooLarge }
    let glyphs = commonGlyphs(face).union(further).glyphs
    return EmbeddedFace(
      name: "Table-\(face)", isOpenType: false, program: PDFStream(Array("program".utf8), &compressor),
      shape: EmbeddedFace.Shape(
        ascent: 891, descent: -216, capHeight: 662, isBold: face == .bold, italicAngle: 0,
        box: (0, -300, 1000, 1000)),
      glyphs: glyphs, widths: widths(face),
      letters: Dictionary(
        glyphs.compactMap { glyph in Unicode.Scalar(glyph).map { (glyph, $0) } },
        uniquingKeysWith: { a, _ in a }),
      &compressor)
  }
}

/// The whole file, read back without looking at how it was written.
@Suite struct PDFFileTests {
  static let documents: [OfficialDocument] =
    [letter1457, draftPlan, issuedPlan, jointPlan, wordPlan()]
    + (0..<8).map { seed in
      var random = RandomDocument(seed: seed + 900, isHostile: seed % 2 == 1)
      return random.document()
    }

  private static func file(_ document: OfficialDocument) throws -> (PageBuilder<TableGlyphs>, PDFReader) {
    let builder = laidOut(document)
    let bytes = try PDFFile.bytes(
      builder.pages, builder.structure, TableTypeface(), properties: PDFProperties(title: "Kế hoạch (1)"))
    #expect(
      try PDFFile.bytes(
        builder.pages, builder.structure, TableTypeface(), properties: PDFProperties(title: "Kế hoạch (1)"))
        == bytes)
    return (builder, try PDFReader(bytes))
  }

  private static func contents(_ reader: PDFReader) throws -> [ContentReader] {
    let kids = try #require(reader.objects[reader.numbers("/Type/Pages/")[0]])
    return try PDFReader.references(in: kids).map { page in
      let text = try #require(reader.objects[page])
      let stream = try #require(PDFReader.integer("/Contents", in: text).flatMap { reader.streams[$0] })
      let typeface = TableTypeface()
      return try ContentReader(stream) { glyph, font in
        let face = FontFace.allCases.first { "/F\($0.rawValue)" == font } ?? .regular
        return Double(typeface.widths(face)[Int(glyph)])
      }
    }
  }

  @Test(arguments: documents.indices) func everyReferenceLeadsToAnObject(index: Int) throws {
    let (_, reader) = try Self.file(Self.documents[index])
    for (number, text) in reader.objects {
      for reference in PDFReader.references(in: text) {
        #expect(reader.objects[reference] != nil, "\(number) → \(reference)")
      }
    }
    #expect(reader.trailer.contains("/Root ") && reader.trailer.contains("/Info "))
  }

  /// Where a viewer puts each glyph, and which, is what the layout said.
  @Test(arguments: documents.indices) func glyphsStandWhereTheyWereLaidOut(index: Int) throws {
    let (builder, reader) = try Self.file(Self.documents[index])
    let contents = try Self.contents(reader)
    try #require(contents.count == builder.pages.count)
    for (page, content) in zip(builder.pages, contents) {
      let wanted = page.spans.flatMap { span in span.glyphs.map { (span, $0) } }
      try #require(content.shown.count == wanted.count)
      for ((span, glyph), shown) in zip(wanted, content.shown) {
        #expect(shown.glyph == glyph.id & 0xFFFF)
        #expect(shown.font == "/F\(span.font.face.rawValue)")
        #expect(abs(shown.size - span.font.size) < 0.006)
        #expect(abs(shown.x - span.x - glyph.x) < 0.03, "\(span.text)")
        #expect(abs(page.height - shown.y - span.baseline - glyph.y) < 0.02, "\(span.text)")
      }
      #expect(content.rectangles.count == page.placed.reduce(0) { $0 + $1.fragment.bars.count })
    }
  }

  /// Each letter belongs to the piece of the structure that the layout named.
  @Test(arguments: documents.indices) func marksLeadToTheStructure(index: Int) throws {
    let (builder, reader) = try Self.file(Self.documents[index])
    let contents = try Self.contents(reader)
    let parentTree = try #require(reader.objects[reader.numbers("<</Nums[")[0]])
    let lists = parentTree.split(separator: "[").dropFirst(2).map { PDFReader.references(in: String($0)) }
    try #require(lists.count == contents.count)
    for (page, (content, elements)) in zip(builder.pages, zip(contents, lists)) {
      #expect(content.marks == Array(0..<elements.count))
      var wanted: [Int?] = []
      for placed in page.placed {
        for span in placed.fragment.spans {
          let element = placed.isRepeated || span.element < 0 ? nil : Int(span.element)
          wanted += span.glyphs.map { _ in element }
        }
      }
      for (element, shown) in zip(wanted, content.shown) {
        #expect((element == nil) == (shown.mark == nil))
        guard let element, let mark = shown.mark else { continue }
        let object = try #require(reader.objects[elements[mark]])
        #expect(object.hasPrefix("<</S/\(builder.structure.elements[element].kind.name)/P "))
      }
    }
  }

  @Test func whatIsShapedIsSaidInWords() throws {
    let (_, reader) = try Self.file(
      bodyOnly([Block(key: "p", .paragraph(Paragraph("Chữ x\u{33F}y và (số) \\ hết")))]))
    let shown = try Self.contents(reader).flatMap(\.shown)
    let texts = shown.compactMap(\.actualText)
    #expect(Set(texts) == ["\u{FEFF}x\u{33F}y"])
    // Glyphs that need a stroke before them in a string.
    for letter in "()\\" { #expect(shown.contains { $0.glyph == letter.unicodeScalars.first?.value }) }
  }

  @Test func rareLettersAreEmbeddedWithTheOthers() throws {
    let plain = try Self.file(bodyOnly([Block(key: "p", .paragraph(Paragraph("Chữ")))])).1
    let rare = try Self.file(bodyOnly([Block(key: "p", .paragraph(Paragraph("Chữ ж")))])).1
    func names(_ reader: PDFReader) -> Set<Substring> {
      Set(
        reader.numbers("/Type/FontDescriptor").compactMap { number in
          reader.objects[number]?.split(separator: "/").first {
            $0.hasPrefix("FontName") == false && $0.contains("+")
          }
        })
    }
    // The face with the letter has a name of its own, the others are shared.
    #expect(names(plain).subtracting(names(rare)).count == 1)
    let maps = rare.streams.values.map { String(decoding: $0, as: UTF8.self) }
    #expect(maps.contains { $0.contains("<0436> <0436>") })
  }

  @Test func theOutlineIsATreeOfHeadings() throws {
    let (builder, reader) = try Self.file(wordPlan())
    let headings = builder.pages.flatMap(\.targets).map(\.heading)
    let root = try #require(reader.numbers("/Type/Outlines").first)
    var titles: [String] = []
    func walk(_ parent: Int) throws {
      var next = PDFReader.integer("/First", in: try #require(reader.objects[parent]))
      var previous: Int?
      while let number = next {
        let text = try #require(reader.objects[number])
        #expect(PDFReader.integer("/Parent", in: text) == parent)
        #expect(PDFReader.integer("/Prev", in: text) == previous)
        titles.append(text)
        try walk(number)
        (previous, next) = (number, PDFReader.integer("/Next", in: text))
      }
      #expect(PDFReader.integer("/Last", in: try #require(reader.objects[parent])) == previous)
    }
    try walk(root)
    try #require(titles.count == headings.count)
    for (text, heading) in zip(titles, headings) {
      var title = PDFBytes()
      title.append(text: heading.text)
      #expect(text.hasPrefix("<</Title" + String(decoding: title.bytes, as: UTF8.self) + "/Parent"))
    }
  }
}
