#if PDF
  internal import OfficialDocument
  internal import Synchronization

  /// The four faces of an installed typeface, which all threads share.
  final class FontSet: GlyphSource, Sendable {
    let family: String
    private let faces: [FontSetFace]
    /// The letters that nearly every document needs, for each face.
    private let tables: [LetterTable]
    /// Cut down once: with these letters alone, or with the further glyphs that some document needs as well.
    private let subsets = Mutex<[SubsetKey: EmbeddedFace]>([:])

    private struct SubsetKey: Hashable {
      var face: FontFace
      var further: GlyphSet
    }

    /// So many subsets with rare letters are kept.
    private static let subsetLimit = 64

    /// Nil where the family is not installed, lacks a face, or lacks a Vietnamese letter.
    init?(family name: String) {
      let faces = FontFace.allCases.compactMap { face in
        InstalledFonts.files(family: name, face).lazy.compactMap { FontSetFace($0, face) }.first
      }
      guard faces.count == FontFace.allCases.count else { return nil }
      family = name
      self.faces = faces
      tables = faces.map { face in LetterTable { face.glyph($0) } }
    }

    func glyph(_ scalar: Unicode.Scalar, _ face: FontFace) -> Glyph? { tables[face.rawValue][scalar] }

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
      let shaped = face.shape(word)
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

    func outline(_ glyph: UInt32, _ face: FontFace) -> GlyphOutline { faces[face.rawValue].outline(glyph) }
  }

  extension FontSet: EmbeddableTypeface {
    func widths(_ face: FontFace) -> [Float] { faces[face.rawValue].widths }

    func commonGlyphs(_ face: FontFace) -> GlyphSet { tables[face.rawValue].glyphs }

    func embedded(_ face: FontFace, further: GlyphSet) throws(DocumentWritingError) -> EmbeddedFace {
      let key = SubsetKey(face: face, further: further)
      if let known = subsets.withLock({ $0[key] }) { return known }
      let glyphs = tables[face.rawValue].glyphs.union(further).glyphs
      guard let subset = faces[face.rawValue].subset(glyphs) else {
        throw .drawing("hb_subset_or_fail: \(family)")
      }
      subsets.withLock { subsets in
        if subsets.count < Self.subsetLimit { subsets[key] = subset }
      }
      return subset
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
#endif
