internal import OOXML
internal import OfficialDocument

extension ContentReader {
  /// Where the reader stands in a field: `{ PAGE }` has an instruction and a result.
  enum FieldPart { case instruction, result }

  /// What is gathered of a paragraph while it is read.
  struct Gathered {
    var paragraph: WordParagraph
    var text: [UInt8] = []
    var fields: [FieldPart] = []
    var instruction = ""

    mutating func add(_ bytes: some Collection<UInt8>, xml: Range<Int>, isVerbatim: Bool) {
      let start = text.count
      text += bytes
      paragraph.pieces.append(
        WordParagraph.Piece(range: start..<text.count, xml: xml, isVerbatim: isVerbatim))
    }

    mutating func endInstruction() {
      guard !instruction.isEmpty else { return }
      paragraph.fields.append(instruction)
      instruction = ""
    }
  }

  /// Reads a paragraph and gives its number.
  @discardableResult
  mutating func readParagraph() throws(XMLReadingError) -> Int {
    let tag = xml.range
    let own = container
    var gathered = Gathered(
      paragraph: WordParagraph(part: part, container: own, setting: .plain, tag: tag, element: tag))
    var mark = RunProperties()
    let outer = xml.depth - 1
    while let event = try xml.next(), xml.depth > outer {
      switch event {
      case .start("w:pPr"):
        let start = xml.range.lowerBound
        let content = try PropertyReader.paragraphProperties(&xml)
        gathered.paragraph.properties = start..<xml.range.upperBound
        gathered.paragraph.direct = content.paragraph
        mark = content.mark
        if let section = content.section {
          sections.append(section)
          gathered.paragraph.hasSection = true
        }
      case .start("w:r"): try readRun(&gathered)
      case .start("w:fldSimple"):
        gathered.paragraph.fields.append(try xml.attribute("w:instr") ?? "")
        gathered.fields.append(.result)
      case .end("w:fldSimple"): _ = gathered.fields.popLast()
      case .start("w:bookmarkStart"):
        if let name = try xml.attribute("w:name") { gathered.paragraph.bookmarks.append(name) }
      case .start("w:txbxContent"): try readTextBox()
      case .start(let name):
        if name.hasPrefix("?:oMath") { note("công thức toán học", en: "a formula") }
        try passOver(name)
      default: break
      }
    }
    var paragraph = gathered.paragraph
    paragraph.element = tag.lowerBound..<xml.range.upperBound
    paragraph.text = String(decoding: gathered.text, as: UTF8.self)
    return keep(paragraph, mark: mark)
  }

  private mutating func readRun(_ gathered: inout Gathered) throws(XMLReadingError) {
    let start = xml.range.lowerBound
    let first = gathered.text.count
    let isField = gathered.fields.contains(.result)
    var direct = RunProperties()
    var properties: Range<Int>?
    let outer = xml.depth - 1
    while let event = try xml.next(), xml.depth > outer {
      guard case .start(let name) = event else { continue }
      switch name {
      case "w:rPr":
        let start = xml.range.lowerBound
        direct = try PropertyReader.runProperties(&xml)
        properties = start..<xml.range.upperBound
      case "w:t": try readText(&gathered)
      case "w:tab": gathered.add([0x09], xml: xml.range, isVerbatim: false)
      case "w:br", "w:cr":
        if try xml.attribute("w:type") == "page" { gathered.paragraph.hasBreak = true }
        gathered.paragraph.hasLineBreak = true
        if gathered.text.last != 0x20 { gathered.add([0x20], xml: xml.range, isVerbatim: false) }
      case "w:noBreakHyphen": gathered.add([UInt8(ascii: "-")], xml: xml.range, isVerbatim: false)
      case "w:sym": gathered.add("•".utf8, xml: xml.range, isVerbatim: false)
      case "w:instrText": gathered.instruction += try readWords()
      case "w:fldChar": try readField(&gathered)
      case "w:drawing", "w:pict": try readDrawing(&gathered)
      case "w:object": note("đối tượng nhúng", en: "an embedded object")
      case "w:txbxContent": try readTextBox()
      default: try passOver(name)
      }
    }
    guard gathered.text.count > first else { return }
    gathered.paragraph.runs.append(
      WordParagraph.Run(
        range: first..<gathered.text.count, letters: .plain,
        isField: isField || gathered.fields.contains(.result),
        element: start..<xml.range.upperBound, properties: properties, direct: direct))
  }

  private mutating func readText(_ gathered: inout Gathered) throws(XMLReadingError) {
    let outer = xml.depth - 1
    while let event = try xml.next(), xml.depth > outer {
      guard case .text(let text) = event else { continue }
      // A paragraph is one line wherever its text is shown.
      let bytes = text.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
      gathered.add(bytes, xml: xml.range, isVerbatim: xml.bytes[xml.range].elementsEqual(bytes))
    }
  }

  private mutating func readWords() throws(XMLReadingError) -> String {
    var words = ""
    let outer = xml.depth - 1
    while let event = try xml.next(), xml.depth > outer {
      if case .text(let text) = event { words += text }
    }
    return words
  }

  private mutating func readField(_ gathered: inout Gathered) throws(XMLReadingError) {
    switch try xml.attribute("w:fldCharType") {
    case "begin": gathered.fields.append(.instruction)
    case "separate":
      gathered.endInstruction()
      if !gathered.fields.isEmpty { gathered.fields[gathered.fields.count - 1] = .result }
    case "end":
      gathered.endInstruction()
      _ = gathered.fields.popLast()
    default: break
    }
  }

  /// A picture or shape: whether it is a line, and how wide it is drawn.
  private mutating func readDrawing(_ gathered: inout Gathered) throws(XMLReadingError) {
    var drawing = WordParagraph.Drawing()
    let outer = xml.depth - 1
    while let event = try xml.next(), xml.depth > outer {
      guard case .start(let name) = event else { continue }
      switch name {
      case "wp:extent":
        drawing.width = try xml.number("cx").map { Length(twips: Double($0) / 635) }
      case "a:prstGeom":
        drawing.isLine = try ["line", "straightConnector1"].contains(xml.attribute("prst"))
      case "v:line":
        drawing.isLine = true
        if let from = Self.abscissa(try xml.attribute("from")),
          let to = Self.abscissa(try xml.attribute("to"))
        {
          drawing.width = Length(twips: Double(abs(to - from)))
        }
      case "v:shape":
        // Word's own name for the type of a straight connector.
        drawing.isLine = try xml.attribute("type")?.hasSuffix("_t32") ?? false
        drawing.width = Self.width(ofStyle: try xml.attribute("style") ?? "") ?? drawing.width
      case "w:txbxContent":
        drawing.holdsText = true
        try readTextBox()
      default: try passOver(name)
      }
    }
    gathered.paragraph.drawings.append(drawing)
  }

  private static func abscissa(_ point: String?) -> Int? {
    point?.split(separator: ",", omittingEmptySubsequences: false).first.flatMap { Measure.twips(String($0)) }
  }

  private static func width(ofStyle style: String) -> Length? {
    for part in style.split(separator: ";") {
      let words = part.split(separator: ":").map { $0.filter { $0 != " " } }
      if words.count == 2, words[0] == "width" {
        return Measure.twips(words[1]).map { Length(twips: Double($0)) }
      }
    }
    return nil
  }
}

extension Letters {
  /// Before anything has been asked.
  static let plain = Letters(
    asciiFont: "", latinFont: "", size: 10, isBold: false, isItalic: false, isCapitals: false,
    isUnderlined: false,
    isHighlighted: false, isHidden: false, isRaised: false, color: nil)
}

extension Setting {
  static let plain = Setting(
    alignment: .left, before: .pt(0), after: .pt(0), lineRule: .auto, line: 1, left: .pt(0), right: .pt(0),
    firstLine: .pt(0), hasBorder: false, isContextual: false)
}
