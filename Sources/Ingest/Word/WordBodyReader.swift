internal import OOXML

/// Reads the body of a Word file, or its notes, into paragraphs and tables.
///
/// Deleted and moved-away text is left out, inserted text counts; of alternatives the first is read, so that no text box
/// comes twice; a text box follows the paragraph to which it is anchored. Source: ISO/IEC 29500-1, 17.3 to 17.5, 17.13.5.
struct WordBodyReader {
  private var xml: XMLReader
  private let styles: WordStyles
  private var numbering: WordNumbering
  private var textBytesLeft: Int
  /// Paragraphs of text boxes within the paragraph that is being read.
  private var boxes: [SourceBlock] = []

  private init(
    _ bytes: [UInt8], _ styles: WordStyles, _ numbering: WordNumbering, _ limits: ImportLimits
  ) throws(XMLReadingError) {
    xml = try XMLReader(bytes, namespaces: .word)
    self.styles = styles
    self.numbering = numbering
    textBytesLeft = limits.textBytes
  }

  static func read(
    _ bytes: [UInt8], _ styles: WordStyles, _ numbering: WordNumbering, _ limits: ImportLimits
  ) throws(XMLReadingError) -> SourceDocument {
    var reader = try WordBodyReader(bytes, styles, numbering, limits)
    var blocks: [SourceBlock] = []
    while let event = try reader.xml.next() {
      if case .start("w:body") = event { try reader.readBlocks(into: &blocks) }
    }
    return SourceDocument(blocks)
  }

  /// The texts of footnotes or endnotes, without the lines that separate them from the page.
  static func notes(
    _ bytes: [UInt8], _ styles: WordStyles, _ limits: ImportLimits
  ) throws(XMLReadingError) -> [String] {
    var reader = try WordBodyReader(bytes, styles, WordNumbering(), limits)
    var notes: [String] = []
    while let event = try reader.xml.next() {
      guard case .start(let name) = event, name == "w:footnote" || name == "w:endnote" else { continue }
      let isSeparator = try reader.xml.attribute("w:type").map { $0 != "normal" } ?? false
      var blocks: [SourceBlock] = []
      try reader.readBlocks(into: &blocks)
      let text = blocks.compactMap { block in
        if case .paragraph(let paragraph) = block { paragraph.text } else { nil }
      }.joined(separator: "\n")
      if !isSeparator, !text.isEmpty { notes.append(text) }
    }
    return notes
  }

  // MARK: Blocks

  /// Reads paragraphs and tables up to the end of the element that has just started.
  private mutating func readBlocks(into blocks: inout [SourceBlock]) throws(XMLReadingError) {
    let outer = xml.depth - 1
    var joined: OpenParagraph?
    while xml.depth > outer, let event = try xml.next() {
      guard case .start(let name) = event else { continue }
      switch name {
      case "w:p":
        var paragraph = joined ?? OpenParagraph()
        joined = nil
        try readParagraph(&paragraph)
        // A paragraph whose end is deleted goes on in the next one.
        if paragraph.endIsDeleted {
          paragraph.endIsDeleted = false
          joined = paragraph
        } else {
          finish(paragraph, &blocks)
        }
      case "w:tbl":
        if let paragraph = joined { finish(paragraph, &blocks) }
        joined = nil
        blocks.append(.table(try readTable()))
      case "w:del", "w:moveFrom", "mc:Fallback", "w:sdtPr", "w:sectPr", "w:tblPr", "w:tcPr", "w:trPr":
        try xml.skip()
      // `w:sdt`, `w:ins`, `w:customXml` and the like only wrap blocks: their children come next.
      default: break
      }
    }
    if let paragraph = joined { finish(paragraph, &blocks) }
  }

  private mutating func finish(_ paragraph: OpenParagraph, _ blocks: inout [SourceBlock]) {
    let made = SourceParagraph(
      paragraph.runs, marker: paragraph.marker, isCentred: paragraph.look.isCentred ?? false)
    if !made.text.isEmpty { blocks.append(.paragraph(made)) }
    blocks += boxes
    boxes = []
  }

  private mutating func readTable() throws(XMLReadingError) -> SourceTable {
    let outer = xml.depth - 1
    var rows: [[SourceTable.Cell]] = []
    while xml.depth > outer, let event = try xml.next() {
      guard case .start(let name) = event else { continue }
      switch name {
      case "w:tr": if let row = try readRow() { rows.append(row) }
      case "w:del", "w:moveFrom", "mc:Fallback", "w:tblPr", "w:tblGrid": try xml.skip()
      default: break
      }
    }
    return SourceTable(rows)
  }

  /// Nil where the row is deleted.
  private mutating func readRow() throws(XMLReadingError) -> [SourceTable.Cell]? {
    let outer = xml.depth - 1
    var cells: [SourceTable.Cell] = []
    var isDeleted = false
    while xml.depth > outer, let event = try xml.next() {
      guard case .start(let name) = event else { continue }
      switch name {
      case "w:tc":
        var blocks: [SourceBlock] = []
        try readBlocks(into: &blocks)
        cells.append(Self.paragraphs(of: blocks))
      case "w:del": isDeleted = true
      case "w:moveFrom", "mc:Fallback", "w:sdtPr": try xml.skip()
      default: break
      }
    }
    return isDeleted ? nil : cells
  }

  /// What stands in a cell; a table in it becomes its text.
  private static func paragraphs(of blocks: [SourceBlock]) -> SourceTable.Cell {
    blocks.flatMap { block in
      switch block {
      case .paragraph(let paragraph): [paragraph]
      case .table(let table): table.rows.joined().flatMap { $0 }
      }
    }
  }

  // MARK: Paragraphs

  private struct OpenParagraph {
    var runs: [SourceRun] = []
    var look = WordLook()
    var marker: String?
    var endIsDeleted = false
    var hasLook = false
  }

  private mutating func readParagraph(_ paragraph: inout OpenParagraph) throws(XMLReadingError) {
    let outer = xml.depth - 1
    /// Fields within one another, each with whether its result has begun.
    var fields: [Bool] = []
    if !paragraph.hasLook, let style = styles.defaultParagraphStyle, let look = styles.looks[style] {
      paragraph.look = look
    }
    while xml.depth > outer, let event = try xml.next() {
      guard case .start(let name) = event else { continue }
      switch name {
      case "w:pPr": try readParagraphProperties(&paragraph)
      case "w:r": try readRun(&paragraph, &fields)
      case "w:del", "w:moveFrom", "mc:Fallback", "w:sdtPr", "m:oMathPara": try xml.skip()
      default: break
      }
    }
  }

  private mutating func readParagraphProperties(_ paragraph: inout OpenParagraph) throws(XMLReadingError) {
    let outer = xml.depth - 1
    var own = WordLook()
    var style = styles.defaultParagraphStyle
    while xml.depth > outer, let event = try xml.next() {
      guard case .start(let name) = event else { continue }
      switch name {
      case "w:pStyle": style = try xml.attribute("w:val") ?? style
      case "w:rPr": paragraph.endIsDeleted = try markIsDeleted()
      case "w:pPrChange", "w:sectPr", "w:numberingChange": try xml.skip()
      default: try own.read(name, &xml)
      }
    }
    guard !paragraph.hasLook else { return }
    paragraph.hasLook = true
    paragraph.look = own.over(style.flatMap { styles.looks[$0] } ?? WordLook())
    if let list = paragraph.look.numberingID {
      paragraph.marker = numbering.next(list: list, level: paragraph.look.numberingLevel ?? 0)
    }
  }

  /// The properties of a paragraph's end mark say whether it was deleted.
  private mutating func markIsDeleted() throws(XMLReadingError) -> Bool {
    let outer = xml.depth - 1
    var isDeleted = false
    while xml.depth > outer, let event = try xml.next() {
      if case .start(let name) = event, name == "w:del" || name == "w:moveFrom" { isDeleted = true }
    }
    return isDeleted
  }

  private mutating func readRun(
    _ paragraph: inout OpenParagraph, _ fields: inout [Bool]
  ) throws(XMLReadingError) {
    let outer = xml.depth - 1
    var look = paragraph.look
    var text = ""
    while xml.depth > outer, let event = try xml.next() {
      guard case .start(let name) = event else { continue }
      let isResult = fields.allSatisfy { $0 }
      switch name {
      case "w:rPr": try readRunProperties(&look)
      case "w:t": text += isResult ? try readText() : ""
      case "w:tab", "w:ptab": text += " "
      case "w:br", "w:cr": text += "\n"
      case "w:noBreakHyphen": text += "-"
      case "w:sym": text += try symbol()
      case "w:fldChar":
        switch try xml.attribute("w:fldCharType") {
        case "begin": fields.append(false)
        case "separate": if !fields.isEmpty { fields[fields.count - 1] = true }
        case "end": _ = fields.popLast()
        default: break
        }
      case "w:txbxContent":
        var inner: [SourceBlock] = []
        let saved = boxes
        boxes = []
        try readBlocks(into: &inner)
        boxes = saved + inner
      case "mc:Fallback", "w:delText", "w:instrText", "w:delInstrText", "w:ruby": try xml.skip()
      default: break
      }
    }
    guard !text.isEmpty, look.isHidden != true else { return }
    textBytesLeft -= text.utf8.count
    guard textBytesLeft >= 0 else { throw XMLReadingError(.tooLarge, at: xml.range.lowerBound) }
    paragraph.runs.append(
      SourceRun(
        look.isCapitals == true ? text.uppercased() : text, isBold: look.isBold ?? false,
        isItalic: look.isItalic ?? false))
  }

  private mutating func readRunProperties(_ look: inout WordLook) throws(XMLReadingError) {
    let outer = xml.depth - 1
    var own = WordLook()
    while xml.depth > outer, let event = try xml.next() {
      guard case .start(let name) = event else { continue }
      switch name {
      case "w:rStyle":
        if let style = try xml.attribute("w:val"), let base = styles.looks[style] { look = base.over(look) }
      case "w:rPrChange": try xml.skip()
      default: try own.read(name, &xml)
      }
    }
    look = own.over(look)
  }

  private mutating func readText() throws(XMLReadingError) -> String {
    let outer = xml.depth - 1
    var text = ""
    while xml.depth > outer, let event = try xml.next() {
      if case .text(let part) = event { text += part }
    }
    return text
  }

  private mutating func symbol() throws(XMLReadingError) -> String {
    guard let code = try xml.attribute("w:char"), let value = UInt32(code, radix: 16),
      let scalar = Unicode.Scalar(value), !(0xE000...0xF8FF).contains(value), value >= 0x20
    else { return "•" }
    return String(Character(scalar))
  }
}
