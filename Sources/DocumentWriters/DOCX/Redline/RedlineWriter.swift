import OOXML
import OfficialDocument

/// Writes a redlined document as a Word file with tracked changes.
///
/// The same document, author and moment give the same bytes.
public struct RedlineWriter: Sendable {
  /// Who is named as the author of every change and comment.
  public let author: String
  /// The moment of every change.
  public let secondsSince1970: Int

  public init(author: String, secondsSince1970: Int) {
    self.author = author
    self.secondsSince1970 = secondsSince1970
  }

  public func file(_ redline: RedlinedDocument) throws(DocumentWritingError) -> [UInt8] {
    do throws(ZipError) {
      let document = redline.document
      var shape = DOCXShape(document, DOCXOptions())
      shape.appendixCount = redline.appendixCount
      shape.hasComments = !redline.comments.isEmpty
      shape.hasFootnotes = !redline.footnotes.old.isEmpty || !redline.footnotes.new.isEmpty
      let package = try DOCXPackage(shape)
      let moment = w3cMoment(secondsSince1970: secondsSince1970)
      let marks = RevisionMarks(author: clean(author), date: moment ?? "1970-01-01T00:00:00Z")
      var zip = ZipWriter()
      for entry in package.constant { try zip.add(entry) }
      let parts = Self.parts(redline, package.sectionParts, marks)
      try zip.add(PreparedEntry(DOCXPackage.documentPart, segments: [zip.segment(parts.document)]))
      try zip.add(
        DOCXPackage.coreProperties,
        DOCXCoreProperties.part(document, secondsSince1970: secondsSince1970))
      if shape.hasComments {
        try zip.add(DOCXPackage.comments, DOCXComments.part(redline.comments, marks))
      }
      for (name, part) in DOCXPackage.ownParts(document, shape, footnotes: parts.footnotes) {
        try zip.add(name, part.bytes)
      }
      return zip.finish()
    } catch {
      throw .tooLarge
    }
  }

  /// The main part, and the notes that it calls with their own changes.
  static func parts(
    _ redline: RedlinedDocument, _ sectionParts: SectionParts, _ marks: RevisionMarks
  ) -> (document: [UInt8], footnotes: DOCXPart) {
    var builder = DOCXBuilder(redline.document, sectionParts, marksBlocks: false)
    builder.revisions = marks
    builder.write(.head(nil, nil))
    builder.write(redline.elements)
    builder.section(isLandscape: redline.endsLandscape.new)
    builder.xml.raw("</w:body></w:document>")
    let footnotes = DOCXFootnotes.part(redline.document) { part in
      part.revisions = builder.revisions
      for (index, call) in builder.footnoteCalls.enumerated() {
        part.write(call, id: index + 1, redline.footnotes)
      }
    }
    return (builder.xml.bytes, footnotes)
  }
}

/// The part `word/comments.xml`.
///
/// Source: ISO/IEC 29500-1, 17.13.4.
enum DOCXComments {
  static func part(_ comments: [RedlineComment], _ marks: RevisionMarks) -> [UInt8] {
    var xml = XMLWriter()
    xml.raw(XMLWriter.declaration)
    xml.raw("<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">")
    for (index, comment) in comments.enumerated() {
      xml.raw("<w:comment")
      xml.attribute("w:id", index)
      xml.attribute("w:author", marks.author)
      xml.attribute("w:date", marks.date)
      xml.raw("><w:p><w:r><w:t xml:space=\"preserve\">")
      xml.text(clean(comment.text))
      xml.raw("</w:t></w:r></w:p></w:comment>")
    }
    xml.raw("</w:comments>")
    return xml.bytes
  }
}
