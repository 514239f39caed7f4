internal import OfficialDocument

/// Letters of one look on one line, each with its place: what a page is painted from.
struct TextSpan: Hashable, Sendable {
  struct PlacedGlyph: Hashable, Sendable {
    var id: UInt32
    /// From the span's left edge, in points.
    var x: Double
    /// Downwards from the baseline, in points.
    var y: Double
  }

  /// How many bytes of the text how many glyphs stand for.
  struct Mapping: Hashable, Sendable {
    var utf8Count: Int32
    var glyphCount: Int32
  }

  var font: Font
  var isRed: Bool
  var x: Double
  var baseline: Double
  var width: Double
  var glyphs: [PlacedGlyph]
  var mappings: [Mapping]
  var utf8: [UInt8]

  var text: String { String(decoding: utf8, as: UTF8.self) }
}

extension ClusterRow {
  /// The spans of a line that begins at `x`, each space grown by `stretch`.
  func spans(
    of line: RowLine, utf8Start: Int, x: Double, baseline: Double, stretch: Double
  ) -> [TextSpan] {
    var spans: [TextSpan] = []
    var pen = x
    var index = line.clusters.lowerBound
    var byte = utf8Start
    while index < line.clusters.upperBound {
      let number = clusters[index].look
      let end =
        clusters[index..<line.clusters.upperBound].firstIndex { $0.look != number }
        ?? line.clusters.upperBound
      let look = looks[Int(number)]
      var span = TextSpan(
        font: look.font, isRed: look.isRed, x: pen, baseline: baseline - look.rise, width: 0, glyphs: [],
        mappings: [], utf8: [])
      span.glyphs.reserveCapacity(end - index)
      span.mappings.reserveCapacity(end - index)
      let firstByte = byte
      for cluster in clusters[index..<end] {
        let count = place(cluster, at: pen - span.x, size: look.font.size, in: &span)
        span.mappings.append(TextSpan.Mapping(utf8Count: Int32(cluster.utf8Count), glyphCount: Int32(count)))
        byte += cluster.utf8Count
        pen += cluster.kind == .space ? cluster.width + stretch : cluster.width
      }
      span.utf8 = Array(utf8[firstByte..<byte])
      span.width = pen - span.x
      spans.append(span)
      index = end
    }
    return spans
  }

  private func place(_ cluster: Cluster, at x: Double, size: Double, in span: inout TextSpan) -> Int {
    guard cluster.kind == .shaped else {
      span.glyphs.append(TextSpan.PlacedGlyph(id: cluster.glyph, x: x, y: 0))
      return 1
    }
    let glyphs = shaped[Int(cluster.glyph)]
    for glyph in glyphs {
      span.glyphs.append(TextSpan.PlacedGlyph(id: glyph.id, x: x + glyph.x * size, y: -glyph.y * size))
    }
    return glyphs.count
  }
}
