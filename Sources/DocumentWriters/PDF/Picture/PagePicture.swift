internal import OfficialDocument

/// A page as dots of grey, or of red, green and blue where something on it is red.
struct PagePicture {
  let width: Int
  let height: Int
  /// Bytes a dot: one or three.
  let channelCount: Int
  /// Row by row from the top.
  private(set) var dots: [UInt8]
  private let scale: Double
  private let outline: (UInt32, FontFace) -> GlyphOutline
  private var stamps: [StampKey: GlyphStamp] = [:]

  private struct StampKey: Hashable {
    var glyph: UInt32
    var font: Font
    var quarter: Int
  }

  /// Draws a page with so many dots a point.
  init(_ page: Page, scale: Double, outline: @escaping (UInt32, FontFace) -> GlyphOutline) {
    width = Int((page.width * scale).rounded(.up))
    height = Int((page.height * scale).rounded(.up))
    channelCount = page.hasRed ? 3 : 1
    dots = Array(repeating: 0xFF, count: width * height * channelCount)
    self.scale = scale
    self.outline = outline
    for placed in page.placed {
      for bar in placed.fragment.bars { draw(bar, x: placed.x, y: placed.y) }
      for span in placed.fragment.spans {
        for glyph in span.glyphs {
          draw(
            glyph.id, of: span, x: placed.x + span.x + glyph.x, y: placed.y + span.baseline + glyph.y)
        }
      }
    }
  }

  /// Rules are whole dots, and thin ones equally thick wherever they stand.
  private mutating func draw(_ bar: Bar, x: Double, y: Double) {
    func range(_ start: Double, _ length: Double, _ limit: Int) -> Range<Int> {
      let low = min(max((start * scale).rounded(), 0), Double(limit))
      let size = length * scale
      let end = size < 4 ? low + size.rounded() : ((start + length) * scale).rounded()
      let high = min(max(end, low + 1), Double(limit))
      return Int(low)..<max(Int(high), Int(low))
    }
    for row in range(y + bar.y, bar.height, height) {
      for column in range(x + bar.x, bar.width, width) { darken(column, row, 0xFF, isRed: bar.isRed) }
    }
  }

  /// Letters stand on whole rows and on quarters of a dot, so that most are drawn once.
  private mutating func draw(_ glyph: UInt32, of span: TextSpan, x: Double, y: Double) {
    let quarters = Int((min(max(x, -1000), 20_000) * scale * 4).rounded())
    let row = Int((min(max(y, -1000), 20_000) * scale).rounded())
    let key = StampKey(glyph: glyph, font: span.font, quarter: quarters & 3)
    let stamp =
      stamps[key]
      ?? GlyphStamp(
        outline(glyph, span.font.face), size: span.font.size * scale, shift: Double(key.quarter) / 4)
    stamps[key] = stamp
    let (left, top) = ((quarters >> 2) + stamp.left, row + stamp.top)
    guard left >= 0, top >= 0, left + stamp.width <= width, top + stamp.height <= height else { return }
    for y in 0..<stamp.height {
      for x in 0..<stamp.width where stamp.covers[y * stamp.width + x] > 0 {
        darken(left + x, top + y, stamp.covers[y * stamp.width + x], isRed: span.isRed)
      }
    }
  }

  private mutating func darken(_ x: Int, _ y: Int, _ cover: UInt8, isRed: Bool) {
    let place = (y * width + x) * channelCount
    for channel in (isRed ? 1 : 0)..<channelCount {
      dots[place + channel] = UInt8(Int(dots[place + channel]) * (255 - Int(cover)) / 255)
    }
  }
}

extension Page {
  fileprivate var hasRed: Bool {
    placed.contains { placed in
      placed.fragment.bars.contains(where: \.isRed) || placed.fragment.spans.contains(where: \.isRed)
    }
  }
}

/// A glyph as dots, to be put at many places.
private struct GlyphStamp {
  /// From the dot in which the glyph's origin stands.
  private(set) var left = 0
  private(set) var top = 0
  private(set) var width = 0
  private(set) var height = 0
  /// From 0 to 255.
  private(set) var covers: [UInt8] = []

  /// The origin stands so far to the right in its dot.
  init(_ outline: GlyphOutline, size: Double, shift: Double) {
    func onStamp(_ point: GlyphOutline.Point) -> GlyphOutline.Point {
      GlyphOutline.Point(x: shift + point.x * size, y: -point.y * size)
    }
    let edges = outline.edges.map { GlyphOutline.Edge(from: onStamp($0.from), to: onStamp($0.to)) }
    guard let lowX = edges.map(\.from.x).min(), let highX = edges.map(\.from.x).max(),
      let lowY = edges.map(\.from.y).min(), let highY = edges.map(\.from.y).max(),
      // A glyph wider than any page is a fault of the typeface.
      max(abs(lowX), abs(highX), abs(lowY), abs(highY)) < 4000
    else { return }
    left = Int(lowX.rounded(.down))
    top = Int(lowY.rounded(.down))
    width = Int(highX.rounded(.up)) - left
    height = Int(highY.rounded(.up)) - top
    var coverage = AreaCoverage(width: width, height: height)
    for edge in edges {
      coverage.add(
        GlyphOutline.Point(x: edge.from.x - Double(left), y: edge.from.y - Double(top)),
        GlyphOutline.Point(x: edge.to.x - Double(left), y: edge.to.y - Double(top)))
    }
    covers = coverage.covers
  }
}
