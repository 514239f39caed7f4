internal import OfficialDocument
public import SourceText

/// A paragraph of a Word file: its words, how they are set, and where each stands in the XML.
public struct WordParagraph: Sendable {
  /// Where a paragraph stands.
  public enum Container: Sendable, Hashable {
    case body
    case cell(table: Int, row: Int, column: Int)
    case header, footer, note, textBox
  }

  /// A stretch of letters that are set alike.
  public struct Run: Sendable {
    /// Bytes of the paragraph's text.
    public var range: Range<Int>
    public var letters: Letters
    /// The result of a field, such as a page number.
    public var isField: Bool
    /// Bytes of the part: the whole element, and its properties.
    var element: Range<Int>
    var properties: Range<Int>?
    var direct: RunProperties
  }

  /// A stretch of text and the bytes of the part that hold it.
  struct Piece: Sendable {
    var range: Range<Int>
    var xml: Range<Int>
    /// Whether the bytes of the part are the bytes of the text.
    var isVerbatim: Bool
  }

  /// A picture, a shape or a line.
  struct Drawing: Sendable {
    var isLine = false
    /// Text in it is told of by itself.
    var holdsText = false
    var width: Length?
  }

  public internal(set) var part: Int
  public internal(set) var container: Container
  /// The marker that Word prints before the text; nil where there is none.
  public internal(set) var marker: String?
  /// Without the marker.
  public internal(set) var text = ""
  public internal(set) var runs: [Run] = []
  public internal(set) var setting: Setting
  public internal(set) var styleName = ""
  public internal(set) var section = 0
  /// Where the text stands in the text of its part; the marker stands before it.
  public internal(set) var span: SourceSpan = .nowhere
  var direct = ParagraphProperties()
  var pieces: [Piece] = []
  var drawings: [Drawing] = []
  var fields: [String] = []
  var bookmarks: [String] = []
  /// Bytes of the part: the start tag, the whole element, the properties.
  var tag: Range<Int>
  var element: Range<Int>
  var properties: Range<Int>?
  var hasBreak = false
  var hasLineBreak = false
  var hasSection = false

  /// Whether there is nothing to be read in it.
  public var isBlank: Bool { text.utf8.allSatisfy { $0 <= 0x20 } || text.allSatisfy { $0.isWhitespace } }

  /// The bytes of some part of the text, as a place.
  func place(_ range: Range<Int>) -> SourceSpan {
    let start = Int(span.range.start)
    return SourceSpan(span.file, ByteRange(start + range.lowerBound..<start + range.upperBound))
  }

  /// The runs that have something to read in them, superscripts left out.
  var readableRuns: [Run] {
    let bytes = Array(text.utf8)
    return runs.filter { run in
      !run.letters.isRaised && run.range.upperBound <= bytes.count
        && bytes[run.range].contains { $0 > 0x20 && $0 != 0xC2 && $0 != 0xA0 }
    }
  }

  /// The size in which most of it is set.
  var mainSize: Double? {
    var counts: [Double: Int] = [:]
    for run in readableRuns { counts[run.letters.size, default: 0] += run.range.count }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }
}
