import OOXML
import OfficialDocument

/// The part `word/styles.xml`: one font for every script, no theme, Vietnamese as the language.
enum DOCXStyles {
  static let layoutTable = "BangTrinhBay"
  static let gridTable = "BangKe"
  static let footnoteCall = "FootnoteReference"

  static func part(_ profile: LayoutProfile) -> [UInt8] {
    var xml = XMLWriter(reserving: 1 << 14)
    xml.raw(XMLWriter.declaration)
    xml.raw("<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">")
    defaults(profile, to: &xml)
    for style in DOCXStyle.allCases { write(style, profile, to: &xml) }
    xml.raw(tableStyles)
    xml.raw(footnoteCallStyle)
    xml.raw("</w:styles>")
    return xml.bytes
  }

  private static func defaults(_ profile: LayoutProfile, to xml: inout XMLWriter) {
    xml.raw("<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts")
    for script: StaticString in ["w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"] {
      xml.attribute(script, profile.font)
    }
    xml.raw("/>")
    RunFormat(color: "000000", size: profile.bodySize).write(to: &xml)
    xml.raw(
      "<w:lang w:val=\"vi-VN\" w:eastAsia=\"vi-VN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
    )
    ParagraphFormat(before: .pt(0), after: .pt(0), line: .multiple(1)).write(to: &xml)
    xml.raw("</w:pPr></w:pPrDefault></w:docDefaults>")
  }

  private static func write(_ style: DOCXStyle, _ profile: LayoutProfile, to xml: inout XMLWriter) {
    xml.raw("<w:style w:type=\"paragraph\"")
    if style == .normal { xml.raw(" w:default=\"1\"") }
    if !style.isBuiltIn { xml.raw(" w:customStyle=\"1\"") }
    xml.attribute("w:styleId", style.rawValue)
    xml.raw("><w:name")
    xml.attribute("w:val", style.name)
    xml.raw("/>")
    reference("w:basedOn", style.base, to: &xml)
    reference("w:next", style.next, to: &xml)
    xml.raw("<w:qFormat/><w:pPr>")
    style.paragraph(profile).write(to: &xml)
    xml.raw("</w:pPr><w:rPr>")
    style.run(profile).write(to: &xml)
    xml.raw("</w:rPr></w:style>")
  }

  private static func reference(_ element: StaticString, _ style: DOCXStyle?, to xml: inout XMLWriter) {
    guard let style else { return }
    xml.raw("<")
    xml.raw(element)
    xml.attribute("w:val", style.rawValue)
    xml.raw("/>")
  }

  /// The number of a note, in the text and before the note.
  private static let footnoteCallStyle: StaticString = """
    <w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>\
    <w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
    """

  /// A table that only lays out, without lines and without room around its cells, and the ruled table of the body.
  private static let tableStyles: StaticString = """
    <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
    <w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>\
    <w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>\
    <w:bottom w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
    <w:style w:type="table" w:customStyle="1" w:styleId="BangTrinhBay"><w:name w:val="Bảng trình bày"/>\
    <w:basedOn w:val="TableNormal"/><w:tblPr><w:tblCellMar><w:top w:w="0" w:type="dxa"/>\
    <w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/>\
    </w:tblCellMar></w:tblPr></w:style>\
    <w:style w:type="table" w:customStyle="1" w:styleId="BangKe"><w:name w:val="Bảng kẻ ô"/>\
    <w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>\
    <w:top w:val="single" w:sz="4" w:space="0" w:color="000000"/>\
    <w:left w:val="single" w:sz="4" w:space="0" w:color="000000"/>\
    <w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/>\
    <w:right w:val="single" w:sz="4" w:space="0" w:color="000000"/>\
    <w:insideH w:val="single" w:sz="4" w:space="0" w:color="000000"/>\
    <w:insideV w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tblBorders></w:tblPr></w:style>
    """
}

extension DOCXStyle {
  /// Whether Word knows the style by its name.
  fileprivate var isBuiltIn: Bool {
    switch self {
    case .normal, .heading1, .heading2, .heading3, .header, .footnote: true
    default: false
    }
  }
}
