import OfficialDocument

/// A document as the paragraphs and tables of its Word file, in order: what ``DOCXBuilder`` would write, as values.
struct DOCXFlow: Sendable {
  var elements: [FlowElement]

  init(_ document: OfficialDocument) {
    var builder = DOCXBuilder(document, SectionParts(), marksBlocks: false)
    builder.recorder = FlowRecorder()
    builder.build()
    elements = builder.recorder?.elements ?? []
  }
}

enum FlowElement: Sendable {
  case paragraph(FlowParagraph)
  case table(FlowTable)
}

struct FlowParagraph: Sendable {
  /// The key of the block; outside of blocks the key of the piece, the style and a number.
  var key: String
  var setting: ParagraphSetting
  var text = RevisableText()
  /// How many bytes at the start of the text are its number, where no list counts it.
  var markerCount = 0
  /// The numbers of the notes that the text calls, in its order.
  var notes: [Int] = []
  /// Whether a section ends here, and if so whether its pages lie on their side.
  var endsLandscape: Bool?
}

/// The style of a paragraph and what it sets itself.
struct ParagraphSetting: Sendable {
  var style: DOCXStyle
  var format: ParagraphFormat?

  /// Whether a reader sees the same marker before both and both are of the same kind; measures come from the layout.
  func looksLike(_ other: ParagraphSetting) -> Bool {
    style == other.style && format?.list == other.format?.list
  }
}

struct FlowTable: Sendable {
  var key: String
  var style: String
  /// In twips.
  var columns: [Int]
  var hasHeader: Bool
  var description: StaticString?
  var rows: [FlowRow] = []
}

struct FlowRow: Sendable {
  var key: String
  var isHeader: Bool
  var cells: [FlowCell] = []
}

struct FlowCell: Sendable {
  var width: Int
  var span: Int
  var paragraphs: [FlowParagraph] = []
}

/// Takes what the builder would write and keeps it as values.
struct FlowRecorder: Sendable {
  private(set) var elements: [FlowElement] = []
  /// Whether a block of the body is being written, whose own key names its paragraph.
  var isInBlock = false
  private var paragraph: FlowParagraph?
  private var markerCount = 0
  private var table: FlowTable?
  private var row: FlowRow?
  private var cell: FlowCell?
  /// How often a name has been given, so that each key stands once in a document.
  private var uses: [String: Int] = [:]

  mutating func openParagraph(
    _ style: DOCXStyle, _ format: ParagraphFormat?, at place: BlockKey, endsLandscape: Bool? = nil
  ) {
    let key =
      isInBlock && table == nil ? place.rawValue : numbered("\(place.rawValue)/\(style.rawValue)")
    paragraph = FlowParagraph(
      key: key, setting: ParagraphSetting(style: style, format: format), markerCount: markerCount,
      endsLandscape: endsLandscape)
    markerCount = 0
  }

  /// The next paragraph begins with its number.
  mutating func typedMarker(_ text: String) { markerCount = text.utf8.count }

  mutating func run(_ text: String, _ style: InlineStyle) {
    if style.contains(.footnote), let number = Int(text) {
      paragraph?.text.appendFootnoteCall(style)
      paragraph?.notes.append(number)
    } else {
      paragraph?.text.append(text, style)
    }
  }

  mutating func lineBreak() { paragraph?.text.appendLineBreak() }

  mutating func closeParagraph() {
    guard let closed = paragraph else { return }
    paragraph = nil
    if table == nil {
      elements.append(.paragraph(closed))
    } else {
      cell?.paragraphs.append(closed)
    }
  }

  mutating func openTable(_ opened: FlowTable) { table = opened }

  mutating func closeTable() {
    if let table { elements.append(.table(table)) }
    table = nil
  }

  mutating func openRow(isHeader: Bool, at place: BlockKey) {
    let key = isInBlock && !isHeader ? place.rawValue : numbered("\(place.rawValue)/hàng")
    row = FlowRow(key: key, isHeader: isHeader)
  }

  mutating func closeRow() {
    if let row { table?.rows.append(row) }
    row = nil
  }

  mutating func openCell(width: Int, span: Int) { cell = FlowCell(width: width, span: span) }

  mutating func closeCell() {
    if let cell { row?.cells.append(cell) }
    cell = nil
  }

  private mutating func numbered(_ name: String) -> String {
    let count = (uses[name] ?? 0) + 1
    uses[name] = count
    return "\(name)-\(count)"
  }
}
