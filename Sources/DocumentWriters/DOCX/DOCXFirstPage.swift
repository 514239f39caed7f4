import OOXML
import OfficialDocument

/// What only the first page has above and below its text: the mark of circulation, and how to reach the body.
///
/// Sections that follow have first pages of their own, which take over the first page's head and foot unless theirs are
/// there: an appendix gets empty ones.
extension DOCXBuilder {
  static func circulationPart(_ document: OfficialDocument) -> DOCXPart {
    part("hdr", document) { $0.circulation() }
  }

  static func contactPart(_ document: OfficialDocument) -> DOCXPart {
    part("ftr", document) { $0.contact() }
  }

  /// A head (`hdr`) or foot (`ftr`) with nothing in it.
  static func emptyPart(_ root: StaticString) -> [UInt8] {
    var xml = XMLWriter()
    open(root, in: &xml)
    xml.raw("<w:p><w:pPr><w:pStyle")
    xml.attribute("w:val", DOCXStyle.header.rawValue)
    xml.raw("/></w:pPr></w:p>")
    close(root, in: &xml)
    return xml.bytes
  }

  private static func part(
    _ root: StaticString, _ document: OfficialDocument, _ content: (inout DOCXBuilder) -> Void
  ) -> DOCXPart {
    var builder = DOCXBuilder(document, SectionParts(), marksBlocks: false)
    open(root, in: &builder.xml)
    builder.at("letterhead", content)
    close(root, in: &builder.xml)
    return DOCXPart(bytes: builder.xml.bytes, replaced: builder.replaced)
  }

  private static func open(_ root: StaticString, in xml: inout XMLWriter) {
    xml.raw(XMLWriter.declaration)
    xml.raw("<w:")
    xml.raw(root)
    xml.raw(" xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">")
  }

  private static func close(_ root: StaticString, in xml: inout XMLWriter) {
    xml.raw("</w:")
    xml.raw(root)
    xml.raw(">")
  }

  /// The frame in the top margin, in the middle above the Quốc hiệu.
  private mutating func circulation() {
    guard let mark = document.circulation else { return emptyParagraph(.header) }
    let columns = LetterheadColumns(document.letterhead, profile)
    let side = max(columns.right - mark.frame(size: profile.circulationSize).width, .pt(0)) * 0.5
    // The lines of a frame are drawn outside the indents.
    let line = ParagraphFormat.Border.frameLine
    paragraph(
      .circulation, mark.rawValue, ParagraphFormat(left: columns.left + side + line, right: side + line))
  }

  private mutating func contact() {
    guard let text = document.contact?.printed else { return emptyParagraph(.header) }
    openParagraph(.contact)
    // Broken here and not by indents, which would shorten the line above.
    for (index, line) in balanced(text, Font(.regular, profile.contactSize), within: textWidth).lines
      .enumerated()
    {
      if index > 0 { lineBreak() }
      run(line)
    }
    closeParagraph()
  }
}

/// A part of the package beside the main one, and what could not be written into it as it was.
struct DOCXPart {
  var bytes: [UInt8]
  var replaced: [ReplacedCharacter]
}

/// The relationships that lead from sections to heads and feet of their pages.
struct SectionParts: Sendable, Hashable {
  var pageNumber = ""
  var firstHeader: String?
  var firstFooter: String?
  var emptyHeader: String?
  var emptyFooter: String?
}
