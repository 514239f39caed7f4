#if PDF
  public import OfficialDocument
  public import SourceText

  /// Writes a page of the PDF file as a picture.
  public struct PNGWriter: DocumentWriter {
    public let name = "png"
    public let fileEnding = "png"
    public let mediaType = "image/png"
    public let title = LocalizedText("Ảnh một trang", en: "Picture of a page")
    public let isText = false

    /// From 1, through all sections.
    private let page: Int
    /// Dots an inch.
    static let resolution = 144.0

    public init(page: Int = 1) {
      self.page = page
    }

    public func write(_ document: OfficialDocument) throws(DocumentWritingError) -> DocumentContent {
      let set = try SetDocument(document)
      guard set.pages.indices.contains(page - 1) else { throw .noSuchPage(page, of: set.pages.count) }
      let picture = PagePicture(
        set.pages[page - 1], scale: Self.resolution / 72, outline: { set.fonts.outline($0, $1) })
      return .bytes(try PNGFile.bytes(picture, resolution: Self.resolution))
    }
  }
#endif
