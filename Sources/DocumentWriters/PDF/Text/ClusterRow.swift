internal import OfficialDocument

/// How the letters of a run stand in their paragraph.
struct RunLook: Hashable {
  var font: Font
  /// How far the baseline is raised, in points.
  var rise: Double = 0
  var isRed = false
  /// The piece of the document that it belongs to; see ``StructureTree``.
  var element: Int32 = -1
}

/// A paragraph's text as a row of clusters, each with its width: all that breaking lines asks for.
struct ClusterRow {
  enum Kind {
    case letter
    /// Where a line may break and which grows in a justified line.
    case space
    /// More glyphs than one; `glyph` is a place in ``ClusterRow/shaped``.
    case shaped
  }

  struct Cluster {
    var glyph: UInt32
    /// In points.
    var width: Double
    var look: Int32
    var kind: Kind
    /// Whether a word too wide for its line is best broken after it.
    var endsPiece: Bool
    var utf8Count: Int
  }

  private(set) var clusters: [Cluster] = []
  private(set) var utf8: [UInt8] = []
  private(set) var looks: [RunLook] = []
  private(set) var shaped: [[ClusterGlyph]] = []
  /// Letters that the typeface lacks, in the order of the text.
  private(set) var missing: [Unicode.Scalar] = []
  private var word: [Unicode.Scalar] = []
  private var wordIsSimple = true

  /// Adds text; it is clean, and a space at the beginning or after another space is left out.
  mutating func add(_ text: String, _ look: RunLook, from source: some GlyphSource) {
    flushLook(look)
    clusters.reserveCapacity(clusters.count + text.utf8.count)
    var start = clusters.count
    var utf8Start = utf8.count
    for scalar in text.unicodeScalars {
      if scalar == " " {
        endWord(start, utf8Start, source)
        addSpace(source)
        (start, utf8Start) = (clusters.count, utf8.count)
      } else {
        word.append(scalar)
        addLetter(scalar, source)
      }
    }
    endWord(start, utf8Start, source)
  }

  /// Takes the spaces from the end.
  mutating func trim() {
    while clusters.last?.kind == .space {
      clusters.removeLast()
      utf8.removeLast()
    }
  }

  private mutating func flushLook(_ look: RunLook) {
    if looks.last != look { looks.append(look) }
  }

  private var look: RunLook { looks[looks.count - 1] }

  private mutating func addSpace(_ source: some GlyphSource) {
    guard let last = clusters.last, last.kind != .space else { return }
    let glyph = source.glyph(" ", look.font.face) ?? Glyph(id: 0, advance: 0.25)
    append(glyph, .space, " ")
  }

  private mutating func addLetter(_ scalar: Unicode.Scalar, _ source: some GlyphSource) {
    guard wordIsSimple else { return }
    // A no-break space is drawn and copied as a space; it neither breaks nor grows.
    if let glyph = source.glyph(scalar == "\u{A0}" ? " " : scalar, look.font.face) {
      append(glyph, .letter, scalar == "\u{A0}" ? " " : scalar)
    } else {
      wordIsSimple = false
    }
  }

  private mutating func append(_ glyph: Glyph, _ kind: Kind, _ scalar: Unicode.Scalar) {
    let before = utf8.count
    utf8.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    clusters.append(
      Cluster(
        glyph: glyph.id, width: glyph.advance * look.font.size, look: Int32(looks.count - 1), kind: kind,
        endsPiece: Self.endsPiece(scalar), utf8Count: utf8.count - before))
  }

  private static func endsPiece(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "/", "–", "—", ".", ",", ";", "_", "?", "&", "=": true
    default: false
    }
  }

  /// A word in which a letter depends on its neighbours is shaped as a whole.
  private mutating func endWord(_ start: Int, _ utf8Start: Int, _ source: some GlyphSource) {
    defer {
      word.removeAll(keepingCapacity: true)
      wordIsSimple = true
    }
    guard !wordIsSimple else { return }
    clusters.removeSubrange(start...)
    utf8.removeSubrange(utf8Start...)
    let result = source.shape(word, look.font.face)
    missing += result.missing
    for scalar in word { utf8.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter) }
    for cluster in result.clusters {
      clusters.append(
        Cluster(
          glyph: UInt32(shaped.count), width: cluster.advance * look.font.size, look: Int32(looks.count - 1),
          kind: .shaped, endsPiece: false, utf8Count: cluster.utf8Count))
      shaped.append(cluster.glyphs)
    }
  }
}
