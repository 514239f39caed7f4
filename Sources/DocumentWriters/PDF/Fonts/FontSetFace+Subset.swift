#if PDF
  internal import CHarfBuzz
  internal import OOXML
  internal import OfficialDocument

  extension FontSetFace {
    /// The face cut down to some glyphs, which keep their numbers; nil where HarfBuzz cannot do it.
    ///
    /// What only a screen or a shaper asks for is left out: the hints, the tables of features, the names.
    func subset(_ glyphs: [UInt32]) -> EmbeddedFace? {
      guard let input = hb_subset_input_create_or_fail() else { return nil }
      defer { hb_subset_input_destroy(input) }
      hb_subset_input_set_flags(
        input, HB_SUBSET_FLAGS_RETAIN_GIDS.rawValue | HB_SUBSET_FLAGS_NO_HINTING.rawValue)
      let wanted = hb_subset_input_glyph_set(input)
      for glyph in glyphs { hb_set_add(wanted, glyph) }
      let dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG)
      for tag in Self.droppedTables { hb_set_add(dropped, hb_tag_from_string(tag, 4)) }
      guard let cut = hb_subset_or_fail(face, input) else { return nil }
      defer { hb_face_destroy(cut) }
      let program = Self.bytes(hb_face_reference_blob(cut))
      guard !program.isEmpty, var compressor = ZlibCompressor(level: .balanced) else { return nil }
      return EmbeddedFace(
        name: postScriptName, isOpenType: Self.hasTable("CFF ", in: face),
        program: PDFStream(program, &compressor), shape: shape, glyphs: glyphs, widths: widths,
        letters: letters(of: glyphs), &compressor)
    }

    private static let droppedTables = [
      "GSUB", "GPOS", "GDEF", "BASE", "JSTF", "kern", "name", "post", "OS/2", "cmap", "DSIG", "FFTM", "gasp",
      "hdmx", "VDMX", "LTSH", "PCLT", "meta",
    ]

    private static func hasTable(_ tag: String, in face: OpaquePointer) -> Bool {
      let blob = hb_face_reference_table(face, hb_tag_from_string(tag, 4))
      defer { hb_blob_destroy(blob) }
      return hb_blob_get_length(blob) > 0
    }

    /// The bytes of a blob, which is given back.
    private static func bytes(_ blob: OpaquePointer?) -> [UInt8] {
      defer { hb_blob_destroy(blob) }
      var count: UInt32 = 0
      guard let data = hb_blob_get_data(blob, &count) else { return [] }
      return Array(UnsafeRawBufferPointer(start: data, count: Int(count)))
    }

    private var postScriptName: String {
      var size: UInt32 = 64
      var name = [CChar](repeating: 0, count: Int(size))
      hb_ot_name_get_utf8(face, hb_ot_name_id_t(HB_OT_NAME_ID_POSTSCRIPT_NAME), nil, &size, &name)
      let bytes = name.prefix(Int(min(size, 63))).map { UInt8(bitPattern: $0) }
      let plain = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter {
        $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-")
      }
      return plain.isEmpty ? "Serif" : String(String.UnicodeScalarView(plain))
    }

    /// For each glyph the first letter that it stands for.
    private func letters(of glyphs: [UInt32]) -> [UInt32: Unicode.Scalar] {
      var letters: [UInt32: Unicode.Scalar] = [:]
      for scalar in LetterTable.common {
        if let glyph = glyph(scalar), letters[glyph.id] == nil { letters[glyph.id] = scalar }
      }
      if glyphs.allSatisfy({ letters[$0] != nil }) { return letters }
      guard let all = hb_set_create() else { return letters }
      defer { hb_set_destroy(all) }
      hb_face_collect_unicodes(face, all)
      var value = hb_codepoint_t.max
      while hb_set_next(all, &value) != 0 {
        if let scalar = Unicode.Scalar(value), let glyph = glyph(scalar), letters[glyph.id] == nil {
          letters[glyph.id] = scalar
        }
      }
      return letters
    }

    private var shape: EmbeddedFace.Shape {
      func metric(_ tag: hb_ot_metrics_tag_t, _ fallback: Double) -> Double {
        var value: hb_position_t = 0
        guard hb_ot_metrics_get_position(font, tag, &value) != 0 else { return fallback }
        return Double(value) * 1000 / unitsPerEm
      }
      let ascent = metric(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER, 891)
      let descent = metric(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER, -216)
      return EmbeddedFace.Shape(
        ascent: ascent, descent: descent, capHeight: metric(HB_OT_METRICS_TAG_CAP_HEIGHT, 662),
        isBold: style == .bold || style == .boldItalic,
        italicAngle: style == .italic || style == .boldItalic
          ? Double(hb_style_get_value(font, HB_STYLE_TAG_SLANT_ANGLE)) : 0,
        box: box ?? (-250, -300, 2000, 1000))
    }

    /// Source: OpenType 1.9, head.
    private var box: (Double, Double, Double, Double)? {
      let head = Self.bytes(hb_face_reference_table(face, hb_tag_from_string("head", 4)))
      guard head.count >= 44 else { return nil }
      func number(at offset: Int) -> Double {
        let value = Int16(bitPattern: UInt16(head[offset]) << 8 | UInt16(head[offset + 1]))
        return Double(value) * 1000 / unitsPerEm
      }
      return (number(at: 36), number(at: 38), number(at: 40), number(at: 42))
    }
  }
#endif
