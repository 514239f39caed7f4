internal import OfficialDocument

/// How a paragraph is set on the page; lengths in points.
struct TextStyle {
  enum Alignment { case left, center, right, justified }

  var font: Font
  var isRed = false
  var before = 0.0
  var after = 0.0
  var left = 0.0
  var right = 0.0
  var firstLine = 0.0
  /// Times a single line.
  var lineSpacing = 1.0
  var alignment = Alignment.left
  /// Stays on one page with what follows.
  var keepsNext = false
  /// All its lines stay on one page.
  var keepsLines = false

  var lineHeight: Double { font.lineHeight.pt * lineSpacing }
  /// From the top of a line to its baseline: what a wider spacing adds stands above the letters.
  var ascent: Double { lineHeight - font.lineHeight.pt + font.ascent.pt }

  /// The font of a run within the paragraph, raised and small where it is superscript.
  func look(_ style: InlineStyle, _ element: Int32) -> RunLook {
    let isBold = style.contains(.bold) || font.face == .bold || font.face == .boldItalic
    let isItalic = style.contains(.italic) || font.face == .italic || font.face == .boldItalic
    let face = FontFace(bold: isBold, italic: isItalic)
    guard style.contains(.superscript) else {
      return RunLook(font: Font(face, font.size), isRed: isRed, element: element)
    }
    // Small and low enough to stay within the line.
    return RunLook(
      font: Font(face, font.size * 0.65), rise: font.size * 0.31, isRed: isRed, element: element)
  }
}
