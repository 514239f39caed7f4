import OOXML
import OfficialDocument

extension DOCXBuilder {
  /// A whole paragraph of plain text.
  mutating func paragraph(_ style: DOCXStyle, _ text: String, _ format: ParagraphFormat? = nil) {
    openParagraph(style, format)
    run(text)
    closeParagraph()
  }

  /// A whole paragraph of runs.
  mutating func paragraph(
    _ style: DOCXStyle, _ text: Inlines, _ format: ParagraphFormat? = nil, adding: InlineStyle = []
  ) {
    openParagraph(style, format)
    runs(text, adding: adding)
    closeParagraph()
  }

  /// A paragraph without text: a rule, the end of a section, a cell with nothing in it.
  mutating func emptyParagraph(_ style: DOCXStyle, _ format: ParagraphFormat? = nil) {
    openParagraph(style, format)
    closeParagraph()
  }

  mutating func openParagraph(_ style: DOCXStyle, _ format: ParagraphFormat? = nil) {
    if recorder != nil {
      recorder?.openParagraph(style, format, at: place)
      return
    }
    xml.raw("<w:p><w:pPr><w:pStyle")
    xml.attribute("w:val", style.rawValue)
    xml.raw("/>")
    format?.write(to: &xml)
    xml.raw("</w:pPr>")
    openBookmark()
  }

  mutating func closeParagraph() {
    if recorder != nil {
      recorder?.closeParagraph()
      return
    }
    closeBookmark()
    xml.raw("</w:p>")
  }

  mutating func runs(_ text: Inlines, adding: InlineStyle = []) {
    for piece in text.runs { run(piece.text, piece.style.union(adding)) }
  }

  mutating func run(_ text: String, _ style: InlineStyle = []) {
    guard !text.isEmpty else { return }
    if recorder != nil {
      recorder?.run(text, style)
      return
    }
    if style.contains(.footnote), let number = Int(text) { return footnoteReference(number, style) }
    xml.raw("<w:r>")
    runProperties(style)
    runText(text)
    xml.raw("</w:r>")
  }

  mutating func runProperties(_ style: InlineStyle) {
    if !style.isEmpty {
      xml.raw("<w:rPr>")
      let isCall = style.contains(.footnote)
      if isCall {
        xml.raw("<w:rStyle")
        xml.attribute("w:val", DOCXStyles.footnoteCall)
        xml.raw("/>")
      }
      if style.contains(.bold) { xml.raw("<w:b/>") }
      if style.contains(.italic) { xml.raw("<w:i/>") }
      if style.contains(.superscript), !isCall { xml.raw("<w:vertAlign w:val=\"superscript\"/>") }
      xml.raw("</w:rPr>")
    }
  }

  /// Ends the line, not the paragraph.
  mutating func lineBreak() {
    if recorder != nil {
      recorder?.lineBreak()
      return
    }
    xml.raw("<w:r><w:br/></w:r>")
  }
}
