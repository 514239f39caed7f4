/// How much of each dot a shape covers, found from its edges alone.
///
/// An edge covers what lies on its right; upward and downward edges cancel each other. Each row holds by how much the
/// cover changes from dot to dot, so that adding up along the row gives the cover itself.
struct AreaCoverage {
  let width: Int
  let height: Int
  /// Two more dots a row take what an edge at its end has left over.
  private let stride: Int
  private var changes: [Float]

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    stride = width + 2
    changes = Array(repeating: 0, count: stride * height)
  }

  /// Adds an edge in dots from the upper left corner.
  mutating func add(_ from: GlyphOutline.Point, _ to: GlyphOutline.Point) {
    guard from.y != to.y else { return }
    let sign: Double = from.y < to.y ? 1 : -1
    let (top, bottom) = from.y < to.y ? (from, to) : (to, from)
    let slope = (bottom.x - top.x) / (bottom.y - top.y)
    let first = max(Int(top.y.rounded(.down)), 0)
    let end = min(Int(bottom.y.rounded(.up)), height)
    guard first < end else { return }
    for row in first..<end {
      let y0 = max(top.y, Double(row))
      let y1 = min(bottom.y, Double(row + 1))
      let x0 = top.x + slope * (y0 - top.y)
      let x1 = top.x + slope * (y1 - top.y)
      add(row, from: min(x0, x1), to: max(x0, x1), cover: sign * (y1 - y0))
    }
  }

  /// Spreads the cover of an edge within one row over the dots that it crosses.
  private mutating func add(_ row: Int, from left: Double, to right: Double, cover: Double) {
    let (left, right) = (clamped(left), clamped(right))
    let first = Int(left)
    let last = Int(right)
    var covered = 0.0
    for dot in first...last {
      // The part of the edge that lies in this dot, and how far from the dot's right side it runs.
      let a = max(left, Double(dot))
      let b = min(right, Double(dot + 1))
      let part = right > left ? cover * (b - a) / (right - left) : cover
      let area = part * (Double(dot + 1) - (a + b) / 2)
      changes[row * stride + dot] += Float(covered + area)
      covered = part - area
    }
    changes[row * stride + last + 1] += Float(covered)
  }

  private func clamped(_ x: Double) -> Double { min(max(x, 0), Double(width)) }

  /// From 0 to 255 for each dot, row by row.
  var covers: [UInt8] {
    var covers: [UInt8] = []
    covers.reserveCapacity(width * height)
    for y in 0..<height {
      var sum: Float = 0
      for x in 0..<width {
        sum += changes[y * stride + x]
        covers.append(UInt8((min(abs(sum), 1) * 255).rounded()))
      }
    }
    return covers
  }
}
