#if PDF
  internal import CPangoCairo
  internal import OfficialDocument

  /// Writes pages into a PDF file in memory.
  enum PDFFile {
    static func bytes(
      _ pages: [Page], _ fonts: FontSet, properties: PDFProperties
    ) throws(DocumentWritingError) -> [UInt8] {
      let sink = ByteSink()
      guard
        let surface = cairo_pdf_surface_create_for_stream(
          ByteSink.write, sink.closure, pages.first?.width ?? 0, pages.first?.height ?? 0)
      else { throw .drawing("") }
      defer { cairo_surface_destroy(surface) }
      // Later versions pack objects into streams, to which nothing can be added; see `PDFUpdate`.
      cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_4)
      describe(surface, properties)
      var canvas = CairoCanvas(surface, fonts)
      for page in pages {
        cairo_pdf_surface_set_size(surface, page.width, page.height)
        canvas.paint(page)
        cairo_show_page(canvas.context)
      }
      outline(of: pages, on: surface)
      cairo_surface_finish(surface)
      let status = cairo_surface_status(surface)
      guard status == CAIRO_STATUS_SUCCESS else { throw DocumentWritingError(status) }
      return withExtendedLifetime(sink) { PDFUpdate(properties).added(to: sink.bytes) }
    }

    private static func describe(_ surface: OpaquePointer, _ properties: PDFProperties) {
      let entries: [(cairo_pdf_metadata_t, String)] = [
        (CAIRO_PDF_METADATA_TITLE, properties.title), (CAIRO_PDF_METADATA_AUTHOR, properties.author),
        (CAIRO_PDF_METADATA_CREATOR, "kehoach"),
        // An empty text leaves out the time of the clock.
        (CAIRO_PDF_METADATA_CREATE_DATE, ""),
      ]
      for (key, value) in entries where !value.isEmpty || key == CAIRO_PDF_METADATA_CREATE_DATE {
        cairo_pdf_surface_set_metadata(surface, key, value)
      }
    }

    private static func outline(of pages: [Page], on surface: OpaquePointer) {
      /// The last entry of each level.
      var parents: [Int32] = []
      for (index, page) in pages.enumerated() {
        for target in page.targets {
          parents.removeSubrange(min(target.heading.level, parents.count)...)
          let place = "page=\(index + 1) pos=[0 \(target.y)]"
          let parent = parents.last ?? Int32(CAIRO_PDF_OUTLINE_ROOT)
          parents.append(
            cairo_pdf_surface_add_outline(
              surface, parent, target.heading.text, place, CAIRO_PDF_OUTLINE_FLAG_OPEN))
        }
      }
    }
  }
#endif
