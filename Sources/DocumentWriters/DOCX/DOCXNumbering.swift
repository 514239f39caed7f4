import OOXML
import OfficialDocument

/// The lists of a document, all numbered by the word processor.
///
/// Word counts in the English alphabet, the decree in the Vietnamese one: a b c d **đ** e **g** h i **k** l m n o p q r s
/// t u v **x** y. No number format of Word's has it, so the points of one list are spread over five levels that look
/// alike: `a-d` and, because it goes on counting, `e` as its fifth; `đ` as a fixed letter between them; and three
/// levels that start at g, k and x. The markers are counted, not typed, and each level starts anew after a higher one.
/// Who inserts a point before the fifth in Word counts on rightly up to d; beyond it the style of the letter is chosen
/// by hand. Where counting would not give the printed marker, after y and in a text whose levels are out of order, the
/// marker is typed.
///
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6; ISO/IEC 29500-1, 17.9.
enum DOCXNumbering {
  /// The numbering instance of the body; each appendix has one of its own, so that it starts anew.
  static let body = 1
  private static let dashes = 2
  private static let recipients = 3
  private static let addressees = 4

  /// Takes a paragraph out of the list of its style.
  static let none = ListPosition(number: 0, level: 0)

  static func instance(ofAppendix index: Int) -> Int { addressees + 1 + index }

  /// The list position that belongs to a style; nil for styles that are not numbered.
  static func position(of style: DOCXStyle) -> ListPosition? {
    switch style {
    case .dash: ListPosition(number: dashes, level: 0)
    case .plus: ListPosition(number: dashes, level: 1)
    case .recipient: ListPosition(number: recipients, level: 0)
    case .addressee: ListPosition(number: addressees, level: 0)
    case .clauseTitle: ListPosition(number: body, level: 1)
    case .subclauseTitle: ListPosition(number: body, level: 2)
    default: levels.firstIndex { $0.style == style }.map { ListPosition(number: body, level: $0) }
    }
  }

  /// One level of a list.
  struct Level {
    var style: DOCXStyle?
    /// The format of its numbers, as `w:numFmt` has it.
    var format: StaticString
    /// The marker, `%1` standing for the number of the first level.
    var text: StaticString
    var start = 1
  }

  static let levels: [Level] = [
    Level(style: .section, format: "upperRoman", text: "%1."),
    Level(style: .clause, format: "decimal", text: "%2."),
    Level(style: .subclause, format: "decimal", text: "%2.%3."),
    Level(style: .point, format: "lowerLetter", text: "%4)"),
    Level(style: .pointFive, format: "none", text: "đ)"),
    Level(style: .pointFromSeven, format: "lowerLetter", text: "%6)", start: 7),
    Level(style: .pointFromTen, format: "lowerLetter", text: "%7)", start: 11),
    Level(style: .pointFromTwentyTwo, format: "lowerLetter", text: "%8)", start: 24),
  ]

  static func part(_ profile: LayoutProfile, appendixCount: Int) -> [UInt8] {
    var xml = XMLWriter()
    xml.raw(XMLWriter.declaration)
    xml.raw("<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">")
    let indented = ParagraphFormat(left: .pt(0), firstLine: profile.firstLineIndent)
    let flush = ParagraphFormat(left: .pt(0), firstLine: .pt(0))
    definition(0, "2F0A1C01", levels, indented, to: &xml)
    let bullets = [("-", DOCXStyle.dash), ("+", .plus)] as [(StaticString, DOCXStyle)]
    definition(1, "2F0A1C02", bullets.map(bullet), indented, to: &xml)
    definition(2, "2F0A1C03", [bullet("-", .recipient)], flush, to: &xml)
    definition(3, "2F0A1C04", [bullet("-", .addressee)], flush, to: &xml)
    for (number, definition) in zip(body..., 0..<4) {
      instance(number, of: definition, restarts: false, to: &xml)
    }
    for index in 0..<appendixCount {
      instance(instance(ofAppendix: index), of: 0, restarts: true, to: &xml)
    }
    xml.raw("</w:numbering>")
    return xml.bytes
  }

  private static func bullet(_ sign: StaticString, _ style: DOCXStyle) -> Level {
    Level(style: style, format: "bullet", text: sign)
  }

  private static func definition(
    _ id: Int, _ identifier: StaticString, _ levels: [Level], _ format: ParagraphFormat,
    to xml: inout XMLWriter
  ) {
    xml.raw("<w:abstractNum")
    xml.attribute("w:abstractNumId", id)
    xml.raw("><w:nsid w:val=\"")
    xml.raw(identifier)
    xml.raw("\"/><w:multiLevelType w:val=\"multilevel\"/>")
    for (index, level) in levels.enumerated() {
      xml.raw("<w:lvl")
      xml.attribute("w:ilvl", index)
      xml.raw("><w:start")
      xml.attribute("w:val", level.start)
      xml.raw("/><w:numFmt w:val=\"")
      xml.raw(level.format)
      xml.raw("\"/>")
      if let style = level.style {
        xml.raw("<w:pStyle")
        xml.attribute("w:val", style.rawValue)
        xml.raw("/>")
      }
      xml.raw("<w:suff w:val=\"space\"/><w:lvlText w:val=\"")
      xml.raw(level.text)
      xml.raw("\"/><w:lvlJc w:val=\"left\"/><w:pPr>")
      format.write(to: &xml)
      xml.raw("</w:pPr></w:lvl>")
    }
    xml.raw("</w:abstractNum>")
  }

  private static func instance(_ number: Int, of definition: Int, restarts: Bool, to xml: inout XMLWriter) {
    xml.raw("<w:num")
    xml.attribute("w:numId", number)
    xml.raw("><w:abstractNumId")
    xml.attribute("w:val", definition)
    xml.raw("/>")
    if restarts {
      for (index, level) in levels.enumerated() {
        xml.raw("<w:lvlOverride")
        xml.attribute("w:ilvl", index)
        xml.raw("><w:startOverride")
        xml.attribute("w:val", level.start)
        xml.raw("/></w:lvlOverride>")
      }
    }
    xml.raw("</w:num>")
  }
}
