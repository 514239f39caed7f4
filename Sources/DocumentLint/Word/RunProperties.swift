/// What a place in a Word file says about letters; what is nil it leaves to the place below.
///
/// Source: ISO/IEC 29500-1, 17.3.2 (run properties).
struct RunProperties: Sendable, Hashable {
  enum FontName: Sendable, Hashable {
    case named(String)
    /// A face of the theme: `minorHAnsi`, `majorAscii`.
    case theme(String)
  }

  var style: String?
  /// For letters of ASCII.
  var asciiFont: FontName?
  /// For the other Latin letters, all Vietnamese ones among them.
  var latinFont: FontName?
  var isBold: Bool?
  var isItalic: Bool?
  var isCapitals: Bool?
  var isHidden: Bool?
  var isUnderlined: Bool?
  var isHighlighted: Bool?
  /// Superscript or subscript.
  var isRaised: Bool?
  /// Six hexadecimal digits in capitals, or `AUTO`.
  var color: String?
  var halfPoints: Int?

  /// These properties where they say something, else those of the place below.
  func over(_ base: RunProperties) -> RunProperties {
    RunProperties(
      style: style ?? base.style, asciiFont: asciiFont ?? base.asciiFont,
      latinFont: latinFont ?? base.latinFont,
      isBold: isBold ?? base.isBold, isItalic: isItalic ?? base.isItalic,
      isCapitals: isCapitals ?? base.isCapitals, isHidden: isHidden ?? base.isHidden,
      isUnderlined: isUnderlined ?? base.isUnderlined, isHighlighted: isHighlighted ?? base.isHighlighted,
      isRaised: isRaised ?? base.isRaised, color: color ?? base.color,
      halfPoints: halfPoints ?? base.halfPoints)
  }

  /// A character style over a paragraph style: what both switch on is off again.
  ///
  /// Source: ISO/IEC 29500-1, 17.7.3 (toggle properties).
  func toggling(_ base: RunProperties) -> RunProperties {
    func toggled(_ path: KeyPath<RunProperties, Bool?>) -> Bool? {
      guard let own = self[keyPath: path], let below = base[keyPath: path] else {
        return self[keyPath: path] ?? base[keyPath: path]
      }
      return own != below
    }
    var result = over(base)
    result.isBold = toggled(\.isBold)
    result.isItalic = toggled(\.isItalic)
    result.isCapitals = toggled(\.isCapitals)
    result.isHidden = toggled(\.isHidden)
    return result
  }
}

/// How letters are really set, after everything that has a say has been asked.
public struct Letters: Sendable, Hashable {
  /// For letters of ASCII, and for the others.
  public var asciiFont: String
  public var latinFont: String
  /// In points.
  public var size: Double
  public var isBold: Bool
  public var isItalic: Bool
  public var isCapitals: Bool
  public var isUnderlined: Bool
  public var isHighlighted: Bool
  public var isHidden: Bool
  public var isRaised: Bool
  /// Six hexadecimal digits in capitals; nil where Word chooses black itself.
  public var color: String?
}
