internal import OfficialDocument

/// A page as dots of red, green and blue.
struct PagePicture {
  let width: Int
  let height: Int
  /// Three bytes a dot, row by row from the top.
  private(set) var dots: [UInt8]
  private let scale: Double

  /// Draws a page.
  ///
  /// - Parameters:
  ///   - scale: dots a point.
  ///   - outline: of a glyph in a face.
  init(_ page: Page, scale: Double, outline: (UInt32, FontFace) -> GlyphOutline) {
    width = Int((page.width * scale).rounded(.up))
    height = Int((page.height * scale).rounded(.up))
    dots = Array(repeating: 0xFF, count: width * height * 3)
    self.scale = scale
    var known: [FontFace: [UInt32: GlyphOutline]] = [:]
    for placed in page.placed {
      for bar in placed.fragment.bars { draw(bar, x: placed.x, y: placed.y) }
      for span in placed.fragment.spans {
        for glyph in span.glyphs {
          let shape = known[span.font.face]?[glyph.id] ?? outline(glyph.id, span.font.face)
          known[span.font.face, default: [:]][glyph.id] = shape
          let (x, y) = (placed.x + span.x + glyph.x, placed.y + span.baseline + glyph.y)
          fill(shape, x: x, y: y, size: span.font.size, isRed: span.isRed)
        }
      }
    }
  }

  private mutating func draw(_ bar: Bar, x: Double, y: Double) {
    var outline = GlyphOutline()
    outline.move(to: GlyphOutline.Point(x: 0, y: 0))
    outline.line(to: GlyphOutline.Point(x: bar.width, y: 0))
    outline.line(to: GlyphOutline.Point(x: bar.width, y: -bar.height))
    outline.line(to: GlyphOutline.Point(x: 0, y: -bar.height))
    outline.close()
    fill(outline, x: x + bar.x, y: y + bar.y, size: 1, isRed: bar.isRed)
  }

  /// Fills an outline whose origin stands at a place on the page, in points.
  private mutating func fill(_ outline: GlyphOutline, x: Double, y: Double, size: Double, isRed: Bool) {
    func onPage(_ point: GlyphOutline.Point) -> GlyphOutline.Point {
      GlyphOutline.Point(x: (x + point.x * size) * scale, y: (y - point.y * size) * scale)
    }
    let edges = outline.edges.map { (from: onPage($0.from), to: onPage($0.to)) }
    guard let left = edges.map(\.from.x).min(), let right = edges.map(\.from.x).max(),
      let top = edges.map(\.from.y).min(), let bottom = edges.map(\.from.y).max(),
      left < Double(width), right > 0, top < Double(height), bottom > 0
    else { return }
    let x0 = Int(max(left, 0))
    let y0 = Int(max(top, 0))
    let x1 = Int(min(right, Double(width - 1))) + 1
    let y1 = Int(min(bottom, Double(height - 1))) + 1
    guard x1 > x0, y1 > y0 else { return }
    var coverage = AreaCoverage(width: x1 - x0, height: y1 - y0)
    func inside(_ point: GlyphOutline.Point) -> GlyphOutline.Point {
      GlyphOutline.Point(x: point.x - Double(x0), y: point.y - Double(y0))
    }
    for edge in edges { coverage.add(inside(edge.from), inside(edge.to)) }
    coverage.forEachDot { x, y, cover in
      let place = ((y0 + y) * width + x0 + x) * 3
      for channel in (isRed ? 1 : 0)..<3 {
        dots[place + channel] = UInt8(Float(dots[place + channel]) * (1 - cover))
      }
    }
  }
}
