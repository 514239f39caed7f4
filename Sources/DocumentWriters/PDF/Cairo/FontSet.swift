#if PDF
  internal import CPangoCairo
  internal import OfficialDocument

  /// The four faces of an installed typeface, found by Pango, looked into with HarfBuzz, drawn by Cairo.
  ///
  /// One thread at a time uses a set; ``FontPool`` sees to it.
  final class FontSet: GlyphSource {
    let family: String
    private let map: UnsafeMutablePointer<PangoFontMap>
    private let faces: [FontSetFace]
    /// What has been looked up, for each face the letters below ``tableSize``.
    private var known: [[Entry]]
    private let buffer: OpaquePointer

    private enum Entry {
      case unknown, complex
      case glyph(Glyph)
    }

    /// Latin and Vietnamese letters, punctuation and signs.
    private static let tableSize = 0x2300

    /// Nil where the family is not installed, lacks a face, or lacks a Vietnamese letter.
    init?(family name: String) {
      guard let map = pango_cairo_font_map_new() else { return nil }
      // Pango ends the process when it is asked for a font on a machine that has none.
      guard pango_font_map_get_family(map, name) != nil, let context = pango_font_map_create_context(map)
      else {
        g_object_unref(map)
        return nil
      }
      defer { g_object_unref(UnsafeMutableRawPointer(context)) }
      let faces = FontFace.allCases.compactMap { FontSetFace(map, context, family: name, $0) }
      guard faces.count == FontFace.allCases.count, let buffer = hb_buffer_create() else {
        g_object_unref(map)
        return nil
      }
      family = name
      self.map = map
      self.faces = faces
      self.buffer = buffer
      known = faces.map { _ in Array(repeating: .unknown, count: Self.tableSize) }
    }

    deinit {
      hb_buffer_destroy(buffer)
      g_object_unref(map)
    }

    func cairoFace(_ face: FontFace) -> OpaquePointer? { faces[face.rawValue].cairoFace }

    func glyph(_ scalar: Unicode.Scalar, _ face: FontFace) -> Glyph? {
      let index = Int(scalar.value)
      guard index < Self.tableSize else { return lookUp(scalar, face) }
      switch known[face.rawValue][index] {
      case .glyph(let glyph): return glyph
      case .complex: return nil
      case .unknown:
        let glyph = lookUp(scalar, face)
        known[face.rawValue][index] = glyph.map { .glyph($0) } ?? .complex
        return glyph
      }
    }

    private func lookUp(_ scalar: Unicode.Scalar, _ face: FontFace) -> Glyph? {
      guard scalar.standsAlone else { return nil }
      if let glyph = faces[face.rawValue].glyph(scalar) { return glyph }
      // What stands for a character that is none has no picture in many typefaces.
      return scalar == "\u{FFFD}" ? faces[face.rawValue].glyph("?") : nil
    }

    func shape(
      _ word: [Unicode.Scalar], _ face: FontFace
    ) -> (clusters: [ShapedCluster], missing: [Unicode.Scalar]) {
      var missing: [Unicode.Scalar] = []
      let clusters = shape(word[...], faces[face.rawValue], &missing)
      return (clusters, missing)
    }

    private func shape(
      _ word: ArraySlice<Unicode.Scalar>, _ face: FontSetFace, _ missing: inout [Unicode.Scalar]
    ) -> [ShapedCluster] {
      let shaped = face.shape(word, buffer)
      if !shaped.isBackward {
        missing += shaped.missing
        return shaped.clusters
      }
      // What is read from the right is one piece, unless it would not fit on a line.
      let advance = shaped.clusters.reduce(0) { $0 + $1.advance }
      guard advance > 12, word.count > 1 else {
        missing += shaped.missing
        return [ShapedCluster(joining: shaped.clusters)]
      }
      let middle = word.startIndex + word.count / 2
      return shape(word[..<middle], face, &missing) + shape(word[middle...], face, &missing)
    }
  }

  extension ShapedCluster {
    fileprivate init(joining clusters: [ShapedCluster]) {
      self.init(utf8Count: 0, glyphs: [], advance: 0)
      for cluster in clusters {
        glyphs += cluster.glyphs.map { ClusterGlyph(id: $0.id, x: advance + $0.x, y: $0.y) }
        utf8Count += cluster.utf8Count
        advance += cluster.advance
      }
    }
  }

  extension Unicode.Scalar {
    /// Whether the letter looks alike whatever stands beside it, and is written from the left.
    fileprivate var standsAlone: Bool {
      switch value {
      case 0x0590..<0x10A0, 0x1100..<0x1200, 0x1700..<0x1C80, 0xA800..<0xAC00, 0xD7B0..<0xD800,
        0xFB00..<0xFE00, 0xFE70..<0xFEFF, 0x10800..<0x12000, 0x1E800..<0x1F000:
        false
      default:
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .format, .control, .surrogate, .unassigned: false
        default: true
        }
      }
    }
  }
#endif
