import OOXML
import OfficialDocument

extension DOCXBuilder {
  /// Ends a section before the end of the document.
  ///
  /// A section ends in a paragraph, and after a table there is none: this one is a point high.
  mutating func sectionEnd(isLandscape: Bool) {
    if recorder != nil {
      recorder?.openParagraph(.sectionEnd, nil, at: "section", endsLandscape: isLandscape)
      recorder?.closeParagraph()
      return
    }
    xml.raw("<w:p><w:pPr><w:pStyle")
    xml.attribute("w:val", DOCXStyle.sectionEnd.rawValue)
    xml.raw("/>")
    section(isLandscape: isLandscape)
    xml.raw("</w:pPr></w:p>")
  }

  /// Ends the last section, which stands at the end of the document.
  mutating func lastSection(isLandscape: Bool) {
    // A table cannot be the last thing on a page: Word wants a paragraph after it.
    emptyParagraph(.sectionEnd)
    if recorder == nil { section(isLandscape: isLandscape) }
  }

  /// A4 with the decree's margins, the page number above from page 2 on, counted from 1.
  ///
  /// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.
  mutating func section(isLandscape: Bool) {
    xml.raw("<w:sectPr>")
    reference("header", "default", parts.pageNumber)
    reference("header", "first", counts.isMainSection ? parts.firstHeader : parts.emptyHeader)
    reference("footer", "first", counts.isMainSection ? parts.firstFooter : parts.emptyFooter)
    counts.isMainSection = false
    xml.raw("<w:type w:val=\"nextPage\"/><w:pgSz")
    let short = profile.paperWidth.roundedTwips
    let long = profile.paperHeight.roundedTwips
    xml.attribute("w:w", isLandscape ? long : short)
    xml.attribute("w:h", isLandscape ? short : long)
    if isLandscape { xml.raw(" w:orient=\"landscape\"") }
    xml.raw("/><w:pgMar")
    xml.attribute("w:top", profile.topMargin.roundedTwips)
    xml.attribute("w:right", profile.rightMargin.roundedTwips)
    xml.attribute("w:bottom", profile.bottomMargin.roundedTwips)
    xml.attribute("w:left", profile.leftMargin.roundedTwips)
    xml.attribute("w:header", (profile.topMargin * 0.5).roundedTwips)
    xml.attribute("w:footer", (profile.bottomMargin * 0.5).roundedTwips)
    xml.raw(
      " w:gutter=\"0\"/><w:pgNumType w:fmt=\"decimal\" w:start=\"1\"/><w:cols w:space=\"720\"/><w:titlePg/></w:sectPr>"
    )
  }

  private mutating func reference(_ kind: StaticString, _ pages: StaticString, _ id: String?) {
    guard let id else { return }
    xml.raw("<w:")
    xml.raw(kind)
    xml.raw("Reference w:type=\"")
    xml.raw(pages)
    xml.raw("\"")
    xml.attribute("r:id", id)
    xml.raw("/>")
  }

  /// The part with the page number: in the middle of the top margin, the field written whole.
  static func pageNumberPart() -> [UInt8] {
    var xml = XMLWriter()
    xml.raw(XMLWriter.declaration)
    xml.raw(
      "<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:pPr><w:pStyle")
    xml.attribute("w:val", DOCXStyle.header.rawValue)
    xml.raw("/></w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>")
    xml.raw("<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>")
    xml.raw("<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r>")
    xml.raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:hdr>")
    return xml.bytes
  }
}
