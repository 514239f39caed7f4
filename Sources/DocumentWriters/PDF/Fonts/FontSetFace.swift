#if PDF
  internal import CHarfBuzz
  internal import OfficialDocument
  internal import Synchronization

  /// One face of an installed typeface.
  ///
  /// HarfBuzz lets many threads at once read a face and a font that nobody may change any more.
  final class FontSetFace: @unchecked Sendable {
    let style: FontFace
    let face: OpaquePointer
    let font: OpaquePointer
    let unitsPerEm: Double
    /// Of each glyph, in thousandths of an em, rounded to the hundredths that a file says.
    let widths: [Float]

    /// Nil where the file cannot be read or lacks a Vietnamese letter.
    init?(_ file: InstalledFonts.File, _ style: FontFace) {
      guard let blob = hb_blob_create_from_file_or_fail(file.path) else { return nil }
      defer { hb_blob_destroy(blob) }
      guard let face = hb_face_create(blob, file.index), let font = hb_font_create(face) else { return nil }
      self.style = style
      self.face = face
      // In the font's own units, without the rounding that a screen asks for.
      self.font = font
      hb_face_make_immutable(face)
      hb_font_make_immutable(font)
      let unitsPerEm = Double(max(hb_face_get_upem(face), 1))
      self.unitsPerEm = unitsPerEm
      widths = (0..<hb_face_get_glyph_count(face)).map { glyph in
        Float((Double(hb_font_get_glyph_h_advance(font, glyph)) * 100_000 / unitsPerEm).rounded() / 100)
      }
      guard LetterTable.vietnamese.allSatisfy({ glyph($0) != nil }) else { return nil }
    }

    deinit {
      hb_font_destroy(font)
      hb_face_destroy(face)
    }

    func glyph(_ scalar: Unicode.Scalar) -> Glyph? {
      var id: hb_codepoint_t = 0
      guard hb_font_get_nominal_glyph(font, scalar.value, &id) != 0, id != 0 else { return nil }
      return Glyph(id: id, advance: Double(hb_font_get_glyph_h_advance(font, id)) / unitsPerEm)
    }
  }
#endif
