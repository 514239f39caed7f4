/// The outline of a glyph as straight lines, in em, upwards from the baseline.
struct GlyphOutline: Sendable, Hashable {
  struct Point: Sendable, Hashable {
    var x: Double
    var y: Double
  }

  struct Edge: Sendable, Hashable {
    var from: Point
    var to: Point
  }

  private(set) var edges: [Edge] = []
  private var start = Point(x: 0, y: 0)
  private var pen = Point(x: 0, y: 0)

  /// Fine enough for letters on a page of a few thousand dots.
  private static let stepsOfCurve = 8

  mutating func move(to point: Point) {
    close()
    (start, pen) = (point, point)
  }

  mutating func line(to point: Point) {
    edges.append(Edge(from: pen, to: point))
    pen = point
  }

  mutating func curve(_ control: Point, to end: Point) {
    let begin = pen
    for step in 1...Self.stepsOfCurve {
      let t = Double(step) / Double(Self.stepsOfCurve)
      line(to: between(between(begin, control, t), between(control, end, t), t))
    }
  }

  mutating func curve(_ first: Point, _ second: Point, to end: Point) {
    let begin = pen
    for step in 1...Self.stepsOfCurve {
      let t = Double(step) / Double(Self.stepsOfCurve)
      let middle = between(first, second, t)
      line(
        to: between(
          between(between(begin, first, t), middle, t), between(middle, between(second, end, t), t), t))
    }
  }

  mutating func close() {
    if pen != start { line(to: start) }
  }

  private func between(_ a: Point, _ b: Point, _ t: Double) -> Point {
    Point(x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t)
  }
}
