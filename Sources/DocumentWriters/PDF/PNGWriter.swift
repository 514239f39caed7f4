#if PDF
  internal import CPangoCairo
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
      .bytes(
        try withPages(of: document) { (pages, fonts) throws(DocumentWritingError) in
          guard pages.indices.contains(page - 1) else { throw .noSuchPage(page, of: pages.count) }
          return try picture(pages[page - 1], fonts)
        })
    }

    private func picture(_ page: Page, _ fonts: FontSet) throws(DocumentWritingError) -> [UInt8] {
      let scale = Self.resolution / 72
      let width = Int32((page.width * scale).rounded(.up))
      let height = Int32((page.height * scale).rounded(.up))
      guard let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height) else {
        throw .drawing("")
      }
      defer { cairo_surface_destroy(surface) }
      var canvas = CairoCanvas(surface, fonts)
      cairo_set_source_rgb(canvas.context, 1, 1, 1)
      cairo_paint(canvas.context)
      cairo_set_source_rgb(canvas.context, 0, 0, 0)
      cairo_scale(canvas.context, scale, scale)
      canvas.paint(page)
      let sink = ByteSink()
      let status = withExtendedLifetime(sink) {
        cairo_surface_write_to_png_stream(surface, ByteSink.write, sink.closure)
      }
      guard status == CAIRO_STATUS_SUCCESS else { throw DocumentWritingError(status) }
      return sink.bytes
    }
  }
#endif
