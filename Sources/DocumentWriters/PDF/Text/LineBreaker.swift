/// A line of a ``ClusterRow``, without the space at which it ends.
struct RowLine: Hashable {
  var clusters: Range<Int>
  /// In points, before a justified line is stretched.
  var width: Double
  var spaceCount: Int
  /// Whether the text goes on in the next line because this one is full.
  var isFull: Bool
}

extension ClusterRow {
  /// Fills one line after the other, as a word processor does.
  ///
  /// Lines break at spaces only, so that neither `12/CT-TTg` nor `Covid-19` is torn. A word that is wider than a whole line
  /// is broken within, after a hyphen or a stroke where that helps, else between two letters.
  func lines(first: Double, others: Double) -> [RowLine] {
    var lines: [RowLine] = []
    var start = 0
    var width = 0.0
    var spaces = 0
    /// The last space of the line, and how wide and how full of spaces the line is before it.
    var breakAt: (index: Int, width: Double, spaces: Int)?
    var index = 0
    while index < clusters.count {
      let measure = (lines.isEmpty ? first : others) + Self.tolerance
      let cluster = clusters[index]
      if cluster.kind == .space {
        breakAt = (index, width, spaces)
        spaces += 1
        width += cluster.width
        index += 1
      } else if width + cluster.width <= measure || index == start {
        width += cluster.width
        index += 1
      } else if let place = breakAt {
        lines.append(
          RowLine(clusters: start..<place.index, width: place.width, spaceCount: place.spaces, isFull: true))
        start = place.index + 1
        (index, width, spaces, breakAt) = (start, 0, 0, nil)
      } else {
        let end = clusters[start..<index].lastIndex { $0.endsPiece }.map { $0 + 1 } ?? index
        let used = clusters[start..<end].reduce(0) { $0 + $1.width }
        lines.append(RowLine(clusters: start..<end, width: used, spaceCount: 0, isFull: true))
        (start, index, width, spaces) = (end, end, 0, 0)
      }
    }
    if start < clusters.count || lines.isEmpty {
      lines.append(
        RowLine(clusters: start..<clusters.count, width: width, spaceCount: spaces, isFull: false))
    }
    return lines
  }

  /// What adding up many widths may be wrong by.
  private static let tolerance = 1e-6
}
