/// The faces of Times New Roman that a document uses.
public enum FontFace: Int, Sendable, Hashable, CaseIterable {
  case regular, bold, italic, boldItalic

  public init(bold: Bool, italic: Bool) {
    self = bold ? (italic ? .boldItalic : .bold) : (italic ? .italic : .regular)
  }
}

/// A face at a size, as text is measured and set in it.
public struct Font: Sendable, Hashable {
  public var face: FontFace
  /// In points.
  public var size: Double

  public init(_ face: FontFace, _ size: Double) {
    self.face = face
    self.size = size
  }

  /// How wide a text is when it is set on one line, without kerning, as Word sets it.
  ///
  /// Letters outside the Latin and Vietnamese ranges are taken as one em wide when they are ideographs or emoji, as half
  /// an em otherwise; combining marks take no room.
  public func width(of text: some StringProtocol) -> Length {
    let metrics = FontMetrics.table(face)
    var units = 0
    for scalar in text.unicodeScalars { units += metrics.advance(of: scalar) }
    return .pt(Double(units) * size / Double(FontMetrics.unitsPerEm))
  }

  /// The width of the widest piece between two spaces, tabs or line ends.
  public func longestWord(of text: String) -> Length {
    let metrics = FontMetrics.table(face)
    var longest = 0
    var current = 0
    for scalar in text.unicodeScalars {
      if scalar == " " || scalar == "\n" || scalar == "\t" {
        longest = max(longest, current)
        current = 0
      } else {
        current += metrics.advance(of: scalar)
      }
    }
    return .pt(Double(max(longest, current)) * size / Double(FontMetrics.unitsPerEm))
  }

  /// Height of a single line, ascent, descent and the font's own gap together.
  public var lineHeight: Length { .pt(size * 2355 / 2048) }
  /// From the top of the line to the baseline.
  public var ascent: Length { .pt(size * 1825 / 2048) }
}

/// The widths of one face, laid out for quick look-up.
struct FontMetrics: Sendable {
  static let unitsPerEm = 2048
  private static let latinRange: Range<UInt32> = 0x00C0..<0x0180
  private static let vietnameseRange: Range<UInt32> = 0x1EA0..<0x1EFA

  /// U+0000 to U+017F; 0 where the table does not know the letter.
  private let low: [UInt16]
  /// U+1EA0 to U+1EF9.
  private let vietnamese: [UInt16]
  private let others: [UInt32: UInt16]

  private static let tables = FontFace.allCases.map(FontMetrics.init)

  static func table(_ face: FontFace) -> FontMetrics { tables[face.rawValue] }

  private init(_ face: FontFace) {
    let basic = AdvanceTable.basic(face)
    let others = AdvanceTable.others.mapValues { widths in
      switch face {
      case .regular: widths.0
      case .bold: widths.1
      case .italic: widths.2
      case .boldItalic: widths.3
      }
    }
    func width(ofBase base: Unicode.Scalar) -> UInt16 {
      if base == "." { return 0 }
      return base.isASCII ? basic[Int(base.value) - 0x20] : others[base.value] ?? 0
    }
    var low = [UInt16](repeating: 0, count: 0x20) + basic + [0]
    low += (UInt32(0x80)..<Self.latinRange.lowerBound).map { others[$0] ?? 0 }
    low += AdvanceTable.latinBases.unicodeScalars.map(width(ofBase:))
    self.low = low
    vietnamese = AdvanceTable.vietnameseBases.unicodeScalars.map(width(ofBase:))
    self.others = others
  }

  func advance(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < UInt32(low.count) {
      let width = low[Int(value)]
      if width > 0 { return Int(width) }
    } else if Self.vietnameseRange.contains(value) {
      return Int(vietnamese[Int(value - Self.vietnameseRange.lowerBound)])
    }
    return others[value].map(Int.init) ?? Self.fallback(scalar)
  }

  private static func fallback(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: 0
    default:
      scalar.properties.isIdeographic || scalar.properties.isEmojiPresentation ? unitsPerEm : unitsPerEm / 2
    }
  }
}
