internal import OfficialDocument

/// A letter of a typeface: its number there and its width in em.
struct Glyph: Hashable, Sendable {
  var id: UInt32
  var advance: Double
}

/// A glyph of a cluster, moved from where the pen stands, in em.
struct ClusterGlyph: Hashable, Sendable {
  var id: UInt32
  /// Before it the pen has moved so far from the cluster's left edge.
  var x: Double
  /// Upwards.
  var y: Double
}

/// Letters that are set together, such as a letter with a combining mark, or a whole word that is read from the right.
struct ShapedCluster: Hashable, Sendable {
  var utf8Count: Int
  var glyphs: [ClusterGlyph]
  /// In em.
  var advance: Double
}

/// The four faces of a typeface, as far as setting text needs them.
///
/// The layout knows nothing else about fonts; it can be tested without any.
protocol GlyphSource: AnyObject {
  /// The glyph of a letter that needs no company and shares it with no other; nil where the face lacks the letter, where its
  /// neighbours decide on its form, or where it is rare.
  func glyph(_ scalar: Unicode.Scalar, _ face: FontFace) -> Glyph?

  /// A word with such letters, and the letters that the face lacks.
  func shape(_ word: [Unicode.Scalar], _ face: FontFace) -> (
    clusters: [ShapedCluster], missing: [Unicode.Scalar]
  )
}
