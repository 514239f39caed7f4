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

  /// Glyphs that do not tell their letters one by one.
  struct ShapedPiece: Hashable, Sendable {
    var glyphs: Range<Int>
    var utf8: Range<Int>
  }

  var font: Font
  var isRed: Bool
  /// The place in the ``StructureTree``; -1 for what belongs to the page and not to the text.
  var element: Int32
  var x: Double
  var baseline: Double
  var width: Double
  var glyphs: [PlacedGlyph]
  /// In the order of the glyphs; every other glyph stands for one letter.
  var shaped: [ShapedPiece]
  var utf8: [UInt8]

  var text: String { String(decoding: utf8, as: UTF8.self) }
}

extension ClusterRow {
  /// The spans of a line that begins at `x`, each space grown by `stretch`.
  ///
  /// The space at which the line was broken stands at its end, outside its width: who reads the text aloud or copies it
  /// must not join the words on both sides.
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
        font: look.font, isRed: look.isRed, element: look.element, x: pen, baseline: baseline - look.rise,
        width: 0, glyphs: [], shaped: [], utf8: [])
      span.glyphs.reserveCapacity(end - index)
      let firstByte = byte
      for cluster in clusters[index..<end] {
        place(cluster, at: pen - span.x, byte: byte - firstByte, size: look.font.size, in: &span)
        byte += cluster.utf8Count
        pen += cluster.kind == .space ? cluster.width + stretch : cluster.width
      }
      span.width = pen - span.x
      if end == line.clusters.upperBound, end < clusters.count, clusters[end].kind == .space {
        place(clusters[end], at: pen - span.x, byte: byte - firstByte, size: look.font.size, in: &span)
        byte += clusters[end].utf8Count
      }
      span.utf8 = Array(utf8[firstByte..<byte])
      spans.append(span)
      index = end
    }
    return spans
  }

  private func place(_ cluster: Cluster, at x: Double, byte: Int, size: Double, in span: inout TextSpan) {
    guard cluster.kind == .shaped else {
      span.glyphs.append(TextSpan.PlacedGlyph(id: cluster.glyph, x: x, y: 0))
      return
    }
    let first = span.glyphs.count
    for glyph in shaped[Int(cluster.glyph)] {
      span.glyphs.append(TextSpan.PlacedGlyph(id: glyph.id, x: x + glyph.x * size, y: -glyph.y * size))
    }
    let piece = TextSpan.ShapedPiece(
      glyphs: first..<span.glyphs.count, utf8: byte..<(byte + cluster.utf8Count))
    // What stands side by side is told as one.
    if let last = span.shaped.last, last.glyphs.upperBound == first, last.utf8.upperBound == byte {
      span.shaped[span.shaped.count - 1] = TextSpan.ShapedPiece(
        glyphs: last.glyphs.lowerBound..<piece.glyphs.upperBound,
        utf8: last.utf8.lowerBound..<piece.utf8.upperBound)
    } else {
      span.shaped.append(piece)
    }
  }
}
