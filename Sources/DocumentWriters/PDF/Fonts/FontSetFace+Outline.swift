#if PDF
  internal import CHarfBuzz

  extension FontSetFace {
    /// The outline of a glyph; empty for a space.
    func outline(_ glyph: UInt32) -> GlyphOutline {
      let drawing = OutlineDrawing(scale: 1 / unitsPerEm)
      withExtendedLifetime(drawing) {
        kh_font_draw_glyph(
          font, glyph, OutlineDrawing.functions, Unmanaged.passUnretained(drawing).toOpaque())
      }
      drawing.outline.close()
      return drawing.outline
    }
  }

  /// What HarfBuzz draws a glyph on.
  private final class OutlineDrawing {
    var outline = GlyphOutline()
    private let scale: Double

    init(scale: Double) { self.scale = scale }

    private func point(_ x: Float, _ y: Float) -> GlyphOutline.Point {
      GlyphOutline.Point(x: Double(x) * scale, y: Double(y) * scale)
    }

    private static func drawing(_ data: UnsafeMutableRawPointer?) -> OutlineDrawing? {
      data.map { Unmanaged<OutlineDrawing>.fromOpaque($0).takeUnretainedValue() }
    }

    /// Made once and never changed again.
    nonisolated(unsafe) static let functions: OpaquePointer? = {
      let functions = hb_draw_funcs_create()
      hb_draw_funcs_set_move_to_func(
        functions,
        { _, data, _, x, y, _ in
          guard let drawing = drawing(data) else { return }
          drawing.outline.move(to: drawing.point(x, y))
        }, nil, nil)
      hb_draw_funcs_set_line_to_func(
        functions,
        { _, data, _, x, y, _ in
          guard let drawing = drawing(data) else { return }
          drawing.outline.line(to: drawing.point(x, y))
        }, nil, nil)
      hb_draw_funcs_set_quadratic_to_func(
        functions,
        { _, data, _, controlX, controlY, x, y, _ in
          guard let drawing = drawing(data) else { return }
          drawing.outline.curve(drawing.point(controlX, controlY), to: drawing.point(x, y))
        }, nil, nil)
      hb_draw_funcs_set_cubic_to_func(
        functions,
        { _, data, _, firstX, firstY, secondX, secondY, x, y, _ in
          guard let drawing = drawing(data) else { return }
          drawing.outline.curve(
            drawing.point(firstX, firstY), drawing.point(secondX, secondY), to: drawing.point(x, y))
        }, nil, nil)
      hb_draw_funcs_set_close_path_func(
        functions, { _, data, _, _ in drawing(data)?.outline.close() }, nil, nil)
      hb_draw_funcs_make_immutable(functions)
      return functions
    }()
  }
#endif
