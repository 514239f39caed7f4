import OOXML
import OfficialDocument
import TestSupport
import Testing

@testable import DocumentWriters

@Suite struct PictureTests {
  private typealias Point = GlyphOutline.Point

  /// The cover of all dots together is the area of the shape, wherever it stands.
  @Test(arguments: 0..<50) func coverIsArea(seed: Int) {
    var random = SeededGenerator(seed: seed)
    func coordinate() -> Double { Double(random.number(below: 2000)) / 100 }
    let corners = [0, 1, 2].map { _ in Point(x: coordinate(), y: coordinate()) }
    var coverage = AreaCoverage(width: 20, height: 20)
    for index in 0..<3 { coverage.add(corners[index], corners[(index + 1) % 3]) }
    let doubled =
      (corners[1].x - corners[0].x) * (corners[2].y - corners[0].y)
      - (corners[2].x - corners[0].x) * (corners[1].y - corners[0].y)
    let covered = coverage.covers.reduce(0.0) { $0 + Double($1) / 255 }
    // Each dot is rounded to a 255th.
    #expect(abs(covered - abs(doubled) / 2) < 0.5)
  }

  @Test func dotsAreCoveredInPart() {
    var coverage = AreaCoverage(width: 3, height: 2)
    let corners = [Point(x: 0.5, y: 0), Point(x: 2.25, y: 0), Point(x: 2.25, y: 2), Point(x: 0.5, y: 2)]
    for index in 0..<4 { coverage.add(corners[index], corners[(index + 1) % 4]) }
    #expect(coverage.covers == [128, 255, 64, 128, 255, 64])
  }

  @Test func edgesOutsideAreClipped() {
    var coverage = AreaCoverage(width: 2, height: 2)
    let corners = [Point(x: -5, y: -5), Point(x: 9, y: -5), Point(x: 9, y: 9), Point(x: -5, y: 9)]
    for index in 0..<4 { coverage.add(corners[index], corners[(index + 1) % 4]) }
    #expect(coverage.covers == [255, 255, 255, 255])
  }

  @Test func curvesEndWhereTheyShould() throws {
    var outline = GlyphOutline()
    outline.move(to: Point(x: 0, y: 0))
    outline.curve(Point(x: 1, y: 0), to: Point(x: 1, y: 1))
    outline.curve(Point(x: 1, y: 2), Point(x: 0, y: 2), to: Point(x: 0, y: 1))
    outline.close()
    #expect(outline.edges.last?.to == Point(x: 0, y: 0))
    for (one, next) in zip(outline.edges, outline.edges.dropFirst()) { #expect(one.to == next.from) }
    #expect(outline.edges.contains { $0.to == Point(x: 1, y: 1) })
  }

  private static func page(isRed: Bool) -> Page {
    var page = Page(width: 10, height: 5, number: 1)
    let bars = [
      Bar(x: 1, y: 1, width: 4, height: 0.3), Bar(x: 8, y: 0, width: 1, height: 99, isRed: isRed),
      Bar(x: -5, y: -5, width: 1, height: 1),
    ]
    page.placed = [Page.Placed(x: 0, y: 0, fragment: Fragment(height: 5, bars: bars))]
    return page
  }

  @Test func aThinRuleIsAWholeDot() {
    let picture = PagePicture(Self.page(isRed: false), scale: 1) { _, _ in GlyphOutline() }
    #expect(picture.channelCount == 1 && picture.dots.count == 50)
    #expect(picture.dots[10..<20] == [255, 0, 0, 0, 0, 255, 255, 255, 0, 255])
    #expect(picture.dots[40..<50].count { $0 == 0 } == 1)
  }

  @Test func redStaysRed() {
    let picture = PagePicture(Self.page(isRed: true), scale: 1) { _, _ in GlyphOutline() }
    #expect(picture.channelCount == 3)
    #expect(picture.dots[24..<27] == [255, 0, 0])
  }

  @Test func thePNGFileHoldsTheDots() throws {
    let picture = PagePicture(Self.page(isRed: true), scale: 1) { _, _ in GlyphOutline() }
    let file = try PNGFile.bytes(picture, resolution: 144)
    var rest = file[8...]
    var chunks: [String: [UInt8]] = [:]
    func number(_ bytes: ArraySlice<UInt8>) -> UInt32 { bytes.reduce(0) { $0 << 8 | UInt32($1) } }
    while !rest.isEmpty {
      let length = Int(number(rest.prefix(4)))
      let chunk = Array(rest.dropFirst(4).prefix(length + 4))
      #expect(number(rest.dropFirst(8 + length).prefix(4)) == crc32(of: chunk))
      chunks[String(decoding: chunk.prefix(4), as: UTF8.self)] = Array(chunk.dropFirst(4))
      rest = rest.dropFirst(12 + length)
    }
    #expect(chunks["IHDR"] == [0, 0, 0, 10, 0, 0, 0, 5, 8, 2, 0, 0, 0])
    let rows = try PDFReader.inflated(try #require(chunks["IDAT"]))
    #expect(rows.count == 5 * 31)
    for row in 0..<5 {
      #expect(rows[row * 31] == 0)
      #expect(rows[(row * 31 + 1)..<(row * 31 + 31)] == picture.dots[(row * 30)..<(row * 30 + 30)])
    }
    #expect(chunks["IEND"] == [])
  }
}
