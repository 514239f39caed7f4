import OOXML
import OfficialDocument

/// What the parts of a package depend on that do not depend on a document's words.
struct DOCXShape: Hashable {
  var profile: LayoutProfile
  var appendixCount: Int
  /// Whether the file says from which plan it was written.
  var hasOrigin: Bool
  var hasComments = false
  var hasCirculation: Bool
  var hasContact: Bool
  var hasFootnotes: Bool

  init(_ document: OfficialDocument, _ options: DOCXOptions) {
    profile = document.profile
    appendixCount = document.appendices.count
    hasOrigin = options.planDigest != nil
    hasCirculation = document.circulation != nil && !document.printsOnlyAppendices
    hasContact = document.contact != nil && !document.printsOnlyAppendices
    hasFootnotes = !document.footnotes.isEmpty
  }
}

extension DOCXShape {
  /// Whether an appendix would take over the first page's head or foot if it had none of its own.
  var hasEmptyHeader: Bool { hasCirculation && appendixCount > 0 }
  var hasEmptyFooter: Bool { hasContact && appendixCount > 0 }
}

/// The parts of a package that are the same for all documents of one shape, compressed once.
struct DOCXPackage: Sendable {
  static let documentPart = "word/document.xml"
  static let coreProperties = "docProps/core.xml"
  static let comments = "word/comments.xml"
  static let origin = "customXml/item1.xml"
  private static let originProperties = "customXml/itemProps1.xml"
  private static let styles = "word/styles.xml"
  private static let numbering = "word/numbering.xml"
  private static let settings = "word/settings.xml"
  private static let fontTable = "word/fontTable.xml"
  private static let header = "word/header1.xml"
  static let firstHeader = "word/header2.xml"
  static let firstFooter = "word/footer1.xml"
  private static let emptyHeader = "word/header3.xml"
  private static let emptyFooter = "word/footer2.xml"
  static let footnotes = "word/footnotes.xml"

  let shape: DOCXShape
  /// In the order in which they stand in the file, before the parts of the single document.
  let constant: [PreparedEntry]
  /// The relationships that lead from the document to heads and feet of pages.
  let sectionParts: SectionParts

  init(_ shape: DOCXShape) throws(ZipError) {
    self.shape = shape
    sectionParts = Self.sectionParts(shape)
    var constant: [PreparedEntry] = []
    var zip = ZipWriter(level: .thorough)
    for (name, bytes) in Self.constantParts(shape) { constant.append(try zip.prepared(name, bytes)) }
    self.constant = constant
  }

  static func sectionParts(_ shape: DOCXShape) -> SectionParts {
    let parts = parts(shape)
    return SectionParts(
      pageNumber: parts.relationshipID(of: header) ?? "", firstHeader: parts.relationshipID(of: firstHeader),
      firstFooter: parts.relationshipID(of: firstFooter),
      emptyHeader: parts.relationshipID(of: emptyHeader), emptyFooter: parts.relationshipID(of: emptyFooter))
  }

  /// The parts beside the main one that hold words of the document.
  static func ownParts(
    _ document: OfficialDocument, _ shape: DOCXShape, footnotes: @autoclosure () -> DOCXPart
  ) -> [(name: String, part: DOCXPart)] {
    var parts: [(name: String, part: DOCXPart)] = []
    if shape.hasCirculation { parts.append((firstHeader, DOCXBuilder.circulationPart(document))) }
    if shape.hasContact { parts.append((firstFooter, DOCXBuilder.contactPart(document))) }
    if shape.hasFootnotes { parts.append((Self.footnotes, footnotes())) }
    return parts
  }

  static func constantParts(_ shape: DOCXShape) -> [(name: String, bytes: [UInt8])] {
    let parts = parts(shape)
    return [("[Content_Types].xml", parts.contentTypes)] + parts.relationshipParts + [
      (styles, DOCXStyles.part(shape.profile)),
      (numbering, DOCXNumbering.part(shape.profile, appendixCount: shape.appendixCount)),
      (settings, DOCXSettings.settings(hasFootnotes: shape.hasFootnotes)),
      (fontTable, DOCXSettings.fontTable(shape.profile)),
      (header, DOCXBuilder.pageNumberPart()),
    ] + (shape.hasEmptyHeader ? [(emptyHeader, DOCXBuilder.emptyPart("hdr"))] : [])
      + (shape.hasEmptyFooter ? [(emptyFooter, DOCXBuilder.emptyPart("ftr"))] : [])
      + (shape.hasOrigin ? [(originProperties, DOCXOrigin.properties())] : [])
  }

  private static func parts(_ shape: DOCXShape) -> PackageParts {
    PackageParts(
      ordinaryParts + (shape.hasOrigin ? originParts : []) + (shape.hasComments ? [commentsPart] : [])
        + (shape.hasCirculation ? [part(firstHeader, "header")] : [])
        + (shape.hasContact ? [part(firstFooter, "footer")] : [])
        + (shape.hasEmptyHeader ? [part(emptyHeader, "header")] : [])
        + (shape.hasEmptyFooter ? [part(emptyFooter, "footer")] : [])
        + (shape.hasFootnotes ? [part(footnotes, "footnotes")] : []))
  }

  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

  private static let ordinaryParts: [PackagePart] = [
    PackagePart(
      documentPart, contentType: word + "document.main+xml", relationship: office + "officeDocument"),
    PackagePart(
      coreProperties, contentType: "application/vnd.openxmlformats-package.core-properties+xml",
      relationship: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"),
    part(styles, "styles"),
    part(numbering, "numbering"),
    part(settings, "settings"),
    part(fontTable, "fontTable"),
    part(header, "header"),
  ]

  private static let commentsPart = part(comments, "comments")

  private static func part(_ name: String, _ kind: String) -> PackagePart {
    PackagePart(name, contentType: word + kind + "+xml", relationship: office + kind, from: documentPart)
  }

  private static let originParts = [
    PackagePart(
      origin, contentType: "application/xml", relationship: office + "customXml", from: documentPart),
    PackagePart(
      originProperties,
      contentType: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
      relationship: office + "customXmlProps", from: origin),
  ]
}
