#if PDF
  internal import CPangoCairo
  internal import OfficialDocument

  /// Paints pages on a surface of Cairo's.
  struct CairoCanvas: ~Copyable {
    let context: OpaquePointer
    private let fonts: FontSet
    private var font: Font?
    private var isRed = false
    private var glyphs: [cairo_glyph_t] = []
    private var clusters: [cairo_text_cluster_t] = []

    /// The surface stays with its owner.
    init(_ surface: OpaquePointer, _ fonts: FontSet) {
      context = cairo_create(surface)
      self.fonts = fonts
      cairo_set_source_rgb(context, 0, 0, 0)
    }

    deinit { cairo_destroy(context) }

    mutating func paint(_ page: Page) {
      paintBars(of: page, isRed: false)
      paintBars(of: page, isRed: true)
      for placed in page.placed {
        for span in placed.fragment.spans { paint(span, placed.x, placed.y) }
      }
    }

    /// All rules of one colour in one go: Cairo looks at each thing that is painted twice.
    private mutating func paintBars(of page: Page, isRed: Bool) {
      var isEmpty = true
      for placed in page.placed {
        for bar in placed.fragment.bars where bar.isRed == isRed {
          cairo_rectangle(context, placed.x + bar.x, placed.y + bar.y, bar.width, bar.height)
          isEmpty = false
        }
      }
      if isEmpty { return }
      use(isRed: isRed)
      cairo_fill(context)
    }

    private mutating func paint(_ span: TextSpan, _ x: Double, _ y: Double) {
      use(isRed: span.isRed)
      use(span.font)
      glyphs.removeAll(keepingCapacity: true)
      clusters.removeAll(keepingCapacity: true)
      for glyph in span.glyphs {
        glyphs.append(
          cairo_glyph_t(
            index: UInt(glyph.id), x: x + span.x + glyph.x, y: y + span.baseline + glyph.y))
      }
      for mapping in span.mappings {
        clusters.append(cairo_text_cluster_t(num_bytes: mapping.utf8Count, num_glyphs: mapping.glyphCount))
      }
      span.utf8.withUnsafeBytes { bytes in
        cairo_show_text_glyphs(
          context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), glyphs,
          Int32(glyphs.count), clusters, Int32(clusters.count), cairo_text_cluster_flags_t(rawValue: 0))
      }
    }

    private mutating func use(isRed: Bool) {
      guard isRed != self.isRed else { return }
      self.isRed = isRed
      cairo_set_source_rgb(context, isRed ? 1 : 0, 0, 0)
    }

    private mutating func use(_ font: Font) {
      guard font != self.font else { return }
      if font.face != self.font?.face { cairo_set_font_face(context, fonts.cairoFace(font.face)) }
      if font.size != self.font?.size { cairo_set_font_size(context, font.size) }
      self.font = font
    }
  }

  /// Bytes that Cairo writes.
  final class ByteSink {
    fileprivate(set) var bytes: [UInt8] = []

    /// For Cairo's functions that write to a stream, with the sink as their closure.
    static let write: cairo_write_func_t = { closure, data, length in
      guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
      let sink = Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
      sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
      return CAIRO_STATUS_SUCCESS
    }

    var closure: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }
  }

  extension DocumentWritingError {
    /// What Cairo says, in its own words.
    init(_ status: cairo_status_t) {
      self = .drawing(cairo_status_to_string(status).map { String(cString: $0) } ?? "")
    }
  }
#endif
