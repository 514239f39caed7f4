internal import OfficialDocument

/// A table of a Word file; its paragraphs are among those of the document.
struct WordTable: Sendable {
  struct Cell: Sendable {
    /// Numbers of paragraphs of the document.
    var paragraphs: [Int] = []
    /// Nil where the file does not say it.
    var width: Length?
    var leftRoom: Length
    var rightRoom: Length

    /// The width of the text in it.
    var textWidth: Length? { width.map { $0 - leftRoom - rightRoom } }
  }

  struct Row: Sendable {
    var cells: [Cell] = []
    var isHeader = false
    var isUnsplit = false
    /// Bytes of the part: the start tag and the row's properties.
    var tag: Range<Int>
    var properties: Range<Int>?
  }

  var rows: [Row] = []
  var hasBorders = false
  var part: Int
  /// Whether it stands in a cell of another table.
  var isNested: Bool

  var cells: [Cell] { rows.flatMap(\.cells) }
  var paragraphs: [Int] { cells.flatMap(\.paragraphs) }
}
