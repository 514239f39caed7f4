internal import OOXML
internal import OfficialDocument
internal import SourceText

/// Reads the paragraphs and tables of one part.
///
/// Elements that it does not know are looked through, so that text within them is not lost; deleted text is passed over.
struct ContentReader {
  var xml: XMLReader
  let part: Int
  let styles: StyleSheet
  var paragraphs: [WordParagraph] = []
  /// The style of the table around each paragraph, and whether it stands in the first row.
  var tableStyles: [(style: String?, isFirstRow: Bool)?] = []
  var marks: [RunProperties] = []
  var tables: [WordTable] = []
  var sections: [(section: WordSection, references: [SectionReader.Reference])] = []
  var unjudged: [Unjudged] = []
  var changes: [Int] = []
  /// The numbers of paragraphs that stand in text boxes.
  var container: WordParagraph.Container
  private var tableStyle: (style: String?, isFirstRow: Bool)?
  private let firstTable: Int

  init(
    _ bytes: [UInt8], part: Int, container: WordParagraph.Container, firstTable: Int, styles: StyleSheet
  ) throws(XMLReadingError) {
    xml = try XMLReader(bytes, namespaces: WordXML.namespaces)
    self.part = part
    self.container = container
    self.firstTable = firstTable
    self.styles = styles
  }

  mutating func read() throws(XMLReadingError) {
    try readBlocks(downTo: -1)
  }

  /// Paragraphs and tables until the element at a depth ends.
  private mutating func readBlocks(downTo outer: Int) throws(XMLReadingError) {
    while let event = try xml.next(), xml.depth > outer {
      guard case .start(let name) = event else { continue }
      switch name {
      case "w:p": try readParagraph()
      case "w:tbl": try readTable()
      case "w:sectPr": sections.append(try SectionReader.read(&xml))
      default: try passOver(name)
      }
    }
  }

  /// Skips what holds no text of the document and notes what changes it.
  mutating func passOver(_ name: String) throws(XMLReadingError) {
    switch name {
    case "w:del", "w:moveFrom":
      changes.append(paragraphs.count)
      try xml.skip()
    case "w:ins", "w:moveTo": changes.append(paragraphs.count)
    case "w:sdtPr", "w:sdtEndPr", "w:smartTagPr", "w:customXmlPr", "mc:Fallback", "w:tblPrEx", "w:rPr":
      try xml.skip()
    case "w:altChunk":
      note("nội dung nhúng từ tệp khác", en: "content brought in from another file")
    default: break
    }
  }

  mutating func note(_ vi: String, en: String) {
    guard unjudged.count < 100 else { return }
    unjudged.append(Unjudged(paragraph: paragraphs.count, what: LocalizedText(vi, en: en)))
  }

  // MARK: Tables

  private mutating func readTable() throws(XMLReadingError) {
    let number = firstTable + tables.count
    let place = tables.count
    let outside = (container, tableStyle)
    tables.append(WordTable(part: part, isNested: isInCell))
    var properties = TableReader.Properties()
    var grid: [Int] = []
    let outer = xml.depth - 1
    while let event = try xml.next(), xml.depth > outer {
      guard case .start(let name) = event else { continue }
      switch name {
      case "w:tblPr":
        properties = try TableReader.properties(&xml)
        tables[place].hasBorders = properties.hasBorders ?? styles.hasBorders(tableStyle: properties.style)
      case "w:tblGrid": grid = try TableReader.grid(&xml)
      case "w:tr": try readRow(number, place, properties, grid)
      default: try passOver(name)
      }
    }
    (container, tableStyle) = outside
  }

  private var isInCell: Bool { if case .cell = container { true } else { false } }

  private mutating func readRow(
    _ number: Int, _ place: Int, _ properties: TableReader.Properties, _ grid: [Int]
  ) throws(XMLReadingError) {
    let row = tables[place].rows.count
    tables[place].rows.append(WordTable.Row(tag: xml.range))
    var column = 0
    let room = styles.room(ofTableStyle: properties.style)
    let outer = xml.depth - 1
    while let event = try xml.next(), xml.depth > outer {
      guard case .start(let name) = event else { continue }
      switch name {
      case "w:trPr": try TableReader.row(&xml, &tables[place].rows[row])
      case "w:tc":
        container = .cell(table: number, row: row, column: tables[place].rows[row].cells.count)
        tableStyle = (properties.style, row == 0)
        tables[place].rows[row].cells.append(
          WordTable.Cell(
            leftRoom: Length(twips: Double(properties.leftRoom ?? room.left)),
            rightRoom: Length(twips: Double(properties.rightRoom ?? room.right))))
        try readCell(place, row, grid, &column)
      default: try passOver(name)
      }
    }
  }

  private mutating func readCell(
    _ place: Int, _ row: Int, _ grid: [Int], _ column: inout Int
  ) throws(XMLReadingError) {
    let cell = tables[place].rows[row].cells.count - 1
    let own = container
    var width: Int?
    var span = 1
    let outer = xml.depth - 1
    while let event = try xml.next(), xml.depth > outer {
      guard case .start(let name) = event else { continue }
      switch name {
      case "w:tcPr":
        let properties = try TableReader.cell(&xml)
        (width, span) = (properties.width, properties.span)
        if let left = properties.leftRoom {
          tables[place].rows[row].cells[cell].leftRoom = Length(twips: Double(left))
        }
        if let right = properties.rightRoom {
          tables[place].rows[row].cells[cell].rightRoom = Length(twips: Double(right))
        }
      case "w:p":
        tables[place].rows[row].cells[cell].paragraphs.append(try readParagraph())
      case "w:tbl":
        try readTable()
        container = own
      default: try passOver(name)
      }
    }
    let columns = grid.dropFirst(column).prefix(span)
    let known = width ?? (columns.isEmpty ? nil : columns.reduce(0, +))
    tables[place].rows[row].cells[cell].width = known.map { Length(twips: Double($0)) }
    column += span
  }

  /// Text in a shape that stands beside the page's own text.
  mutating func readTextBox() throws(XMLReadingError) {
    let outside = (container, tableStyle)
    container = .textBox
    tableStyle = nil
    try readBlocks(downTo: xml.depth - 1)
    (container, tableStyle) = outside
  }

  mutating func keep(_ paragraph: WordParagraph, mark: RunProperties) -> Int {
    paragraphs.append(paragraph)
    tableStyles.append(tableStyle)
    marks.append(mark)
    return paragraphs.count - 1
  }
}
