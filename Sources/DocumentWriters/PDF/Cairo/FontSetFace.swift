#if PDF
  internal import CPangoCairo
  internal import OfficialDocument

  /// One face of an installed typeface.
  final class FontSetFace {
    let cairoFace: OpaquePointer
    private let pangoFont: UnsafeMutablePointer<PangoFont>
    private let font: OpaquePointer
    private let unitsPerEm: Double

    init?(
      _ map: UnsafeMutablePointer<PangoFontMap>, _ context: OpaquePointer, family: String, _ face: FontFace
    ) {
      let isBold = face == .bold || face == .boldItalic
      let isItalic = face == .italic || face == .boldItalic
      let description = pango_font_description_new()
      defer { pango_font_description_free(description) }
      pango_font_description_set_family(description, family)
      pango_font_description_set_weight(description, isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
      pango_font_description_set_style(description, isItalic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
      pango_font_description_set_absolute_size(description, 12 * Double(PANGO_SCALE))
      guard let pangoFont = pango_font_map_load_font(map, context, description),
        let scaled = pango_cairo_font_get_scaled_font(OpaquePointer(pangoFont)),
        let cairoFace = cairo_scaled_font_get_font_face(scaled),
        let fontFace = hb_font_get_face(pango_font_get_hb_font(pangoFont)),
        // In the font's own units, without the rounding that a screen asks for.
        let font = hb_font_create(fontFace)
      else { return nil }
      self.pangoFont = pangoFont
      self.cairoFace = cairo_font_face_reference(cairoFace)
      self.font = font
      unitsPerEm = Double(max(hb_face_get_upem(fontFace), 1))
      let weight = hb_style_get_value(font, HB_STYLE_TAG_WEIGHT)
      let slant = hb_style_get_value(font, HB_STYLE_TAG_ITALIC)
      // A face that is only made to look bold or slanted is not the one that was asked for.
      guard (weight >= 600) == isBold, (slant > 0) == isItalic, hasVietnamese else { return nil }
    }

    deinit {
      hb_font_destroy(font)
      cairo_font_face_destroy(cairoFace)
      g_object_unref(pangoFont)
    }

    private var hasVietnamese: Bool {
      FontSetFace.vietnamese.unicodeScalars.allSatisfy { glyph($0) != nil }
    }

    /// Letters by which one sees whether a typeface was made for Vietnamese.
    ///
    /// Source: TCVN 6909:2001.
    private static let vietnamese: String = {
      let marked = (0x1EA0...0x1EF9).compactMap(Unicode.Scalar.init(_:)).map(String.init).joined()
      return "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư" + marked
    }()

    func glyph(_ scalar: Unicode.Scalar) -> Glyph? {
      var id: hb_codepoint_t = 0
      guard hb_font_get_nominal_glyph(font, scalar.value, &id) != 0, id != 0 else { return nil }
      return Glyph(id: id, advance: Double(hb_font_get_glyph_h_advance(font, id)) / unitsPerEm)
    }

    struct Shaping {
      var clusters: [ShapedCluster] = []
      var missing: [Unicode.Scalar] = []
      var isBackward = false
    }

    /// Shapes a word in one direction; glyphs come as they stand from left to right.
    func shape(_ word: ArraySlice<Unicode.Scalar>, _ buffer: OpaquePointer) -> Shaping {
      let scalars = word.map(\.value)
      hb_buffer_clear_contents(buffer)
      hb_buffer_add_codepoints(buffer, scalars, Int32(scalars.count), 0, Int32(scalars.count))
      hb_buffer_guess_segment_properties(buffer)
      hb_shape(font, buffer, nil, 0)
      var count: UInt32 = 0
      guard let infos = hb_buffer_get_glyph_infos(buffer, &count),
        let positions = hb_buffer_get_glyph_positions(buffer, &count), count > 0
      else { return Shaping(missing: Array(word)) }
      var result = Shaping()
      result.isBackward = hb_buffer_get_direction(buffer) == HB_DIRECTION_RTL
      var start = 0
      while start < Int(count) {
        let first = Int(infos[start].cluster)
        var end = start + 1
        while end < Int(count), Int(infos[end].cluster) == first { end += 1 }
        let next =
          result.isBackward
          ? (start == 0 ? scalars.count : Int(infos[start - 1].cluster))
          : (end == Int(count) ? scalars.count : Int(infos[end].cluster))
        let letters = word.dropFirst(first).prefix(max(next - first, 1))
        if (start..<end).contains(where: { infos[$0].codepoint == 0 }) {
          result.missing.append(letters.first { glyph($0) == nil } ?? letters.first ?? "\u{FFFD}")
        }
        result.clusters.append(cluster(letters, infos, positions, start..<end))
        start = end
      }
      return result
    }

    private func cluster(
      _ letters: ArraySlice<Unicode.Scalar>, _ infos: UnsafeMutablePointer<hb_glyph_info_t>,
      _ positions: UnsafeMutablePointer<hb_glyph_position_t>, _ range: Range<Int>
    ) -> ShapedCluster {
      var cluster = ShapedCluster(
        utf8Count: letters.reduce(0) { $0 + UTF8.width($1) }, glyphs: [], advance: 0)
      for index in range {
        let position = positions[index]
        cluster.glyphs.append(
          ClusterGlyph(
            id: infos[index].codepoint, x: cluster.advance + Double(position.x_offset) / unitsPerEm,
            y: Double(position.y_offset) / unitsPerEm))
        cluster.advance += Double(position.x_advance) / unitsPerEm
      }
      return cluster
    }
  }
#endif
