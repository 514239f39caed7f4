internal import OOXML

/// Reads the properties of runs and paragraphs; the reader stands behind their start tag.
enum PropertyReader {
  static func runProperties(_ xml: inout XMLReader) throws(XMLReadingError) -> RunProperties {
    var result = RunProperties()
    let outer = xml.depth - 1
    while let event = try xml.next(), xml.depth > outer {
      guard case .start(let name) = event else { continue }
      switch name {
      case "w:rStyle": result.style = try xml.value()
      case "w:rFonts": try fonts(&xml, &result)
      case "w:b": result.isBold = try xml.toggle()
      case "w:i": result.isItalic = try xml.toggle()
      case "w:caps": result.isCapitals = try xml.toggle()
      case "w:vanish": result.isHidden = try xml.toggle()
      case "w:u": result.isUnderlined = try xml.value().map { $0 != "none" } ?? false
      case "w:highlight": result.isHighlighted = try xml.value() != "none"
      case "w:vertAlign": result.isRaised = try xml.value() != "baseline"
      case "w:color":
        // A colour of the theme wins over the figure beside it, which is a copy of it.
        result.color = try xml.value()?.uppercased()
      case "w:sz": result.halfPoints = try xml.number("w:val")
      // What the letters were before a recorded change.
      case "w:rPrChange": try xml.skip()
      default: break
      }
    }
    return result
  }

  private static func fonts(_ xml: inout XMLReader, _ result: inout RunProperties) throws(XMLReadingError) {
    if let theme = try xml.attribute("w:asciiTheme") {
      result.asciiFont = .theme(theme)
    } else if let name = try xml.attribute("w:ascii") {
      result.asciiFont = .named(name)
    }
    if let theme = try xml.attribute("w:hAnsiTheme") {
      result.latinFont = .theme(theme)
    } else if let name = try xml.attribute("w:hAnsi") {
      result.latinFont = .named(name)
    }
  }

  /// What `w:pPr` holds.
  struct ParagraphContent {
    var paragraph = ParagraphProperties()
    /// The letters of the paragraph's own mark.
    var mark = RunProperties()
    var section: (WordSection, [SectionReader.Reference])?
  }

  static func paragraphProperties(_ xml: inout XMLReader) throws(XMLReadingError) -> ParagraphContent {
    var content = ParagraphContent()
    var result = ParagraphProperties()
    let outer = xml.depth - 1
    while let event = try xml.next(), xml.depth > outer {
      guard case .start(let name) = event else { continue }
      switch name {
      case "w:pStyle": result.style = try xml.value()
      case "w:jc": result.alignment = alignment(try xml.value())
      case "w:keepNext": result.keepsNext = try xml.toggle()
      case "w:contextualSpacing": result.isContextual = try xml.toggle()
      case "w:spacing":
        result.before = try xml.number("w:before")
        result.after = try xml.number("w:after")
        result.line = try xml.number("w:line")
        result.lineRule = try xml.attribute("w:lineRule").flatMap { LineRule(rawValue: $0) }
        if result.line != nil, result.lineRule == nil { result.lineRule = .auto }
      case "w:ind":
        result.left = try edge(&xml, "w:left", "w:start")
        result.right = try edge(&xml, "w:right", "w:end")
        if let hanging = try xml.number("w:hanging") {
          result.firstLine = -hanging
        } else {
          result.firstLine = try xml.number("w:firstLine")
        }
      case "w:numPr": result.list = try list(&xml)
      case "w:pBdr": try borders(&xml, &result)
      case "w:rPr": content.mark = try runProperties(&xml)
      case "w:sectPr": content.section = try SectionReader.read(&xml)
      case "w:pPrChange": try xml.skip()
      default: break
      }
    }
    content.paragraph = result
    return content
  }

  /// An indent under its transitional or its strict name.
  private static func edge(
    _ xml: inout XMLReader, _ name: String, _ strictName: String
  ) throws(XMLReadingError) -> Int? {
    if let value = try xml.number(name) { return value }
    return try xml.number(strictName)
  }

  private static func alignment(_ value: String?) -> Alignment? {
    switch value {
    case "left", "start": .left
    case "right", "end": .right
    case "center": .center
    case "both", "distribute", "lowKashida", "mediumKashida", "highKashida", "thaiDistribute": .both
    default: nil
    }
  }

  private static func list(_ xml: inout XMLReader) throws(XMLReadingError) -> ListPlace {
    var place = ListPlace()
    let outer = xml.depth - 1
    while let event = try xml.next(), xml.depth > outer {
      if event == .start("w:numId") { place.number = try xml.number("w:val") }
      if event == .start("w:ilvl") { place.level = try xml.number("w:val") }
    }
    return place
  }

  private static func borders(
    _ xml: inout XMLReader, _ result: inout ParagraphProperties
  ) throws(XMLReadingError) {
    let outer = xml.depth - 1
    while let event = try xml.next(), xml.depth > outer {
      guard case .start(let name) = event else { continue }
      let isDrawn = try !["none", "nil"].contains(xml.value() ?? "none")
      if name == "w:top" { result.hasTopBorder = isDrawn }
      if name == "w:bottom" { result.hasBottomBorder = isDrawn }
    }
  }
}
