#if PDF
  internal import CHarfBuzz

  extension FontSetFace {
    struct Shaping {
      var clusters: [ShapedCluster] = []
      var missing: [Unicode.Scalar] = []
      var isBackward = false
    }

    /// What a word processor leaves alone unless it is told otherwise.
    private static let features = ["kern", "liga", "clig"].map { (name: String) in
      hb_feature_t(tag: hb_tag_from_string(name, 4), value: 0, start: 0, end: UInt32.max)
    }

    /// Shapes a word in one direction; glyphs come as they stand from left to right.
    func shape(_ word: ArraySlice<Unicode.Scalar>) -> Shaping {
      guard let buffer = hb_buffer_create() else { return Shaping(missing: Array(word)) }
      defer { hb_buffer_destroy(buffer) }
      // What stands for a character that is none has no picture in many typefaces.
      let hasReplacement = glyph("\u{FFFD}") != nil
      let scalars = word.map { $0 == "\u{FFFD}" && !hasReplacement ? UInt32(UInt8(ascii: "?")) : $0.value }
      hb_buffer_add_codepoints(buffer, scalars, Int32(scalars.count), 0, Int32(scalars.count))
      hb_buffer_guess_segment_properties(buffer)
      hb_shape(font, buffer, Self.features, UInt32(Self.features.count))
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
