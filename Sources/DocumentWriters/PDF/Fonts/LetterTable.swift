/// The letters of a face that need no company: Latin and Vietnamese ones, punctuation, signs of money and of sums.
///
/// No two of them share a glyph, so that a glyph tells its letter.
struct LetterTable: Sendable {
  /// U+0020 to U+01FF, U+1E00 to U+1EFF and U+2000 to U+22FF, one behind the other.
  private var entries: [Glyph?]
  /// The glyphs of the table.
  private(set) var glyphs = GlyphSet()

  private static let ranges: [Range<UInt32>] = [0x0020..<0x0200, 0x1E00..<0x1F00, 0x2000..<0x2300]

  /// A table with what a face has.
  init(_ glyph: (Unicode.Scalar) -> Glyph?) {
    entries = Array(repeating: nil, count: Self.ranges.reduce(0) { $0 + $1.count })
    for scalar in Self.common {
      guard let place = Self.place(of: scalar.value), let glyph = glyph(scalar),
        glyphs.insert(glyph.id)
      else { continue }
      entries[place] = glyph
    }
  }

  subscript(scalar: Unicode.Scalar) -> Glyph? {
    Self.place(of: scalar.value).flatMap { entries[$0] }
  }

  private static func place(of value: UInt32) -> Int? {
    switch value {
    case 0x0020..<0x0200: Int(value) - 0x20
    case 0x1E00..<0x1F00: Int(value) - 0x1E00 + 0x1E0
    case 0x2000..<0x2300: Int(value) - 0x2000 + 0x2E0
    default: nil
    }
  }

  /// Letters by which one sees whether a typeface was made for Vietnamese.
  ///
  /// Source: TCVN 6909:2001.
  static let vietnamese =
    Array("ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư".unicodeScalars) + scalars(0x1EA0..<0x1EFA)

  /// What documents in Vietnamese are written with; where one glyph serves two letters, the first has it.
  static let common: [Unicode.Scalar] = {
    let signs = "–—‘’“”…•§©«»°±²³·×÷₫→−≤≥"
    return scalars(0x20..<0x7F) + vietnamese + Array(signs.unicodeScalars)
  }()

  private static func scalars(_ range: Range<UInt32>) -> [Unicode.Scalar] {
    range.compactMap(Unicode.Scalar.init(_:))
  }
}
