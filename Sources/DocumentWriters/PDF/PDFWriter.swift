#if PDF
  internal import CPangoCairo
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
      return .bytes(
        try withPages(of: document) { (pages, fonts) throws(DocumentWritingError) in
          try PDFFile.bytes(pages, fonts, properties: properties)
        })
    }
  }

  /// Lays a document out and does something with its pages.
  func withPages<Result>(
    of document: OfficialDocument, _ body: ([Page], FontSet) throws(DocumentWritingError) -> Result
  ) throws(DocumentWritingError) -> Result {
    try FontPool.withFonts(for: document.profile.font) { (fonts) throws(DocumentWritingError) in
      var builder = PageBuilder(document, fonts)
      builder.build()
      guard builder.missing.isEmpty else {
        throw .missingLetters(builder.missing, family: fonts.family)
      }
      return try body(builder.pages, fonts)
    }
  }
#endif
