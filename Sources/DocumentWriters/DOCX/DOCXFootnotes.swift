import OOXML
import OfficialDocument

/// The part `word/footnotes.xml`: the line above the notes, and the notes themselves.
///
/// The first two are Word's own: the separator, and the one above a note that goes on from the page before.
/// Source: ISO/IEC 29500-1, 17.11.
enum DOCXFootnotes {
  static func part(_ document: OfficialDocument) -> DOCXPart {
    part(document) { builder in
      for (index, note) in document.footnotes.enumerated() {
        builder.footnote(index + 1, note.key) { $0.runs(note.text) }
      }
    }
  }

  static func part(_ document: OfficialDocument, _ notes: (inout DOCXBuilder) -> Void) -> DOCXPart {
    var builder = DOCXBuilder(document, SectionParts(), marksBlocks: false)
    builder.xml.raw(XMLWriter.declaration)
    builder.xml.raw(
      """
      <w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
      <w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>\
      <w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p>\
      </w:footnote>
      """)
    notes(&builder)
    builder.xml.raw("</w:footnotes>")
    return DOCXPart(bytes: builder.xml.bytes, replaced: builder.replaced)
  }
}

extension DOCXBuilder {
  /// A note with its number before it, which Word counts.
  mutating func footnote(_ id: Int, _ key: BlockKey, _ content: (inout DOCXBuilder) -> Void) {
    at(key) { builder in
      builder.xml.raw("<w:footnote")
      builder.xml.attribute("w:id", id)
      builder.xml.raw(">")
      builder.openParagraph(.footnote)
      builder.xml.raw("<w:r>")
      builder.runProperties([.footnote])
      builder.xml.raw("<w:footnoteRef/></w:r>")
      builder.xml.raw("<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>")
      content(&builder)
      builder.closeParagraph()
      builder.xml.raw("</w:footnote>")
    }
  }

  /// The call of a note in the text; Word shows its number.
  mutating func footnoteReference(_ id: Int, _ style: InlineStyle) {
    xml.raw("<w:r>")
    runProperties(style)
    xml.raw("<w:footnoteReference")
    xml.attribute("w:id", id)
    xml.raw("/></w:r>")
  }
}
