public import OfficialDocument

/// What a place in a Word file says about paragraphs; what is nil it leaves to the place below.
///
/// Source: ISO/IEC 29500-1, 17.3.1 (paragraph properties).
struct ParagraphProperties: Sendable, Hashable {
  var style: String?
  var alignment: Alignment?
  /// In twips.
  var before: Int?
  var after: Int?
  /// In 240ths of a line for `auto`, in twips otherwise.
  var line: Int?
  var lineRule: LineRule?
  var left: Int?
  var right: Int?
  /// Negative where the first line hangs out.
  var firstLine: Int?
  var hasTopBorder: Bool?
  var hasBottomBorder: Bool?
  var isContextual: Bool?
  var list: ListPlace?
  var keepsNext: Bool?

  /// These properties where they say something, else those of the place below.
  func over(_ base: ParagraphProperties) -> ParagraphProperties {
    ParagraphProperties(
      style: style ?? base.style, alignment: alignment ?? base.alignment, before: before ?? base.before,
      after: after ?? base.after, line: line ?? base.line, lineRule: lineRule ?? base.lineRule,
      left: left ?? base.left, right: right ?? base.right, firstLine: firstLine ?? base.firstLine,
      hasTopBorder: hasTopBorder ?? base.hasTopBorder,
      hasBottomBorder: hasBottomBorder ?? base.hasBottomBorder,
      isContextual: isContextual ?? base.isContextual, list: list ?? base.list,
      keepsNext: keepsNext ?? base.keepsNext)
  }
}

/// Where the lines of a paragraph begin and end.
public enum Alignment: String, Sendable, Hashable {
  case left, center, right, both
}

/// How the figure of line spacing is meant.
public enum LineRule: String, Sendable, Hashable {
  case auto, exact, atLeast
}

/// A numbering instance and the level in it.
struct ListPlace: Sendable, Hashable {
  var number: Int?
  var level: Int?
}

/// How a paragraph is really set.
public struct Setting: Sendable, Hashable {
  public var alignment: Alignment
  public var before: Length
  public var after: Length
  public var lineRule: LineRule
  /// In lines for `auto`, in points otherwise.
  public var line: Double
  public var left: Length
  public var right: Length
  public var firstLine: Length
  /// A line above or below the text, as wide as the measure between the indents.
  public var hasBorder: Bool
  public var isContextual: Bool
}
