import Testing

@testable import DocumentWriters

@Suite struct PDFBytesTests {
  private static func text(_ write: (inout PDFBytes) -> Void) -> String {
    var bytes = PDFBytes()
    write(&bytes)
    return String(decoding: bytes.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (0.0, "0"), (1, "1"), (-1, "-1"), (0.5, ".5"), (0.05, ".05"), (-0.25, "-.25"), (595.2756, "595.28"),
    (12.999, "13"), (-0.001, "0"), (1e300, "32767"), (-.infinity, "-32767"), (.nan, "0"),
  ]) func numbersHaveTwoDecimals(number: Double, text: String) {
    #expect(Self.text { $0.append(decimal: number) } == text)
  }

  @Test(arguments: [0, 7, -7, 10, 1_000_000, Int.max, Int.min]) func integersAreWhole(number: Int) {
    #expect(Self.text { $0.append(number) } == "\(number)")
  }

  @Test(arguments: [
    ("", "()"), ("Ke hoach", "(Ke hoach)"), ("a(b)\\c", "(a\\(b\\)\\\\c)"), ("Kế", "<FEFF004B1EBF>"),
    ("𡨸", "<FEFFD846DE38>"), ("a\nb", "<FEFF0061000A0062>"),
  ]) func textsAreAsciiOrUTF16(text: String, written: String) {
    #expect(Self.text { $0.append(text: text) } == written)
  }

  @Test func aCarriageReturnInAStringIsEscaped() {
    var bytes = PDFBytes()
    for byte: UInt8 in [0x0D, 0x0A, 0x00, 0xFF] { bytes.append(stringByte: byte) }
    #expect(bytes.bytes == [0x5C, 0x72, 0x0A, 0x00, 0xFF])
  }

  @Test func metadataEscapesWhatXMLMeans() {
    let metadata = PDFProperties(title: "A < B & C", author: "", moment: "2021-06-01T00:00:00Z").metadata
    #expect(metadata.contains("<rdf:li xml:lang=\"x-default\">A &lt; B &amp; C</rdf:li>"))
    #expect(metadata.contains("<xmp:CreateDate>2021-06-01T00:00:00Z</xmp:CreateDate>"))
    #expect(!metadata.contains("dc:creator"))
  }

  @Test func aSetOfGlyphsKeepsTheirOrder() {
    var set = GlyphSet()
    for glyph: UInt32 in [700, 3, 64, 63, 3] { set.insert(glyph) }
    #expect(set.glyphs == [3, 63, 64, 700])
    #expect(set.contains(64) && !set.contains(65) && !set.contains(100_000))
  }

  @Test func aGlyphTellsItsLetter() {
    // Two letters share a glyph, as in many typefaces.
    let table = LetterTable { scalar in
      Glyph(id: scalar == "–" ? UInt32(UInt8(ascii: "-")) : scalar.value, advance: 0.5)
    }
    #expect(table["-"]?.id == UInt32(UInt8(ascii: "-")))
    #expect(table["–"] == nil)
    #expect(table["ặ"]?.id == 0x1EB7)
    #expect(table["α"] == nil && table["\u{301}"] == nil && table["\u{10FFFF}"] == nil)
  }
}
