#if PDF
  public import OfficialDocument
  public import SourceText

  /// Writes documents as PDF files in the layout of Nghị định 30/2020/NĐ-CP.
  ///
  /// The typeface is the document's, else one with the same widths; a letter that it lacks is an error, never a box.
  public struct PDFWriter: DocumentWriter {
    public let name = "pdf"
    public let fileEnding = "pdf"
    public let mediaType = "application/pdf"
    public let title = LocalizedText("Tệp PDF", en: "PDF file")
    public let isText = false

    private let secondsSince1970: Int?

    /// - Parameter secondsSince1970: the moment of writing, such as SOURCE_DATE_EPOCH; without it the file carries the
    ///   document's own date, or none.
    public init(secondsSince1970: Int? = nil) {
      self.secondsSince1970 = secondsSince1970
    }

    public func write(_ document: OfficialDocument) throws(DocumentWritingError) -> DocumentContent {
      let properties = PDFProperties(
        title: clean(document.propertyTitle), author: clean(document.propertyAuthor),
        moment: document.moment(secondsSince1970: secondsSince1970))
      let set = try SetDocument(document)
      return .bytes(try PDFFile.bytes(set.pages, set.structure, set.fonts, properties: properties))
    }
  }

  /// A document on its pages.
  struct SetDocument {
    let pages: [Page]
    let structure: StructureTree
    let fonts: FontSet

    init(_ document: OfficialDocument) throws(DocumentWritingError) {
      fonts = try FontLibrary.fonts(for: document.profile.font)
      var builder = PageBuilder(document, fonts)
      builder.build()
      guard builder.missing.isEmpty else {
        throw .missingLetters(builder.missing, family: fonts.family)
      }
      (pages, structure) = (builder.pages, builder.structure)
    }
  }
#endif
