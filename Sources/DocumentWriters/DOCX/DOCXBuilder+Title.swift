import OOXML
import OfficialDocument

extension DOCXBuilder {
  /// Kind and trích yếu in the middle of the page over their short rule.
  mutating func title() {
    guard let title = document.title else { return }
    paragraph(.kind, title.kind)
    centeredTitle(.subject, title.subject)
  }

  /// A bold title in even lines, with the short rule under its last line.
  mutating func centeredTitle(_ style: DOCXStyle, _ text: String) {
    let lines = balanced(text, Font(.bold, profile.bodySize), within: textWidth * 0.85)
    paragraph(style, text, sideIndents(lines, in: textWidth))
    ruleParagraph(lines.ruleLength, in: textWidth, after: Self.titleGap)
  }

  /// Between the rule under a title and what follows, over the space that this has itself.
  static let titleGap = Length.pt(6)

  /// A line of the given length in the middle of a column: the upper border of a paragraph that has no text.
  ///
  /// A border is drawn alike by Word and LibreOffice, stays under its text when the text grows, and needs no drawing
  /// that could be dragged away.
  ///
  /// - Parameters:
  ///   - length: how long the line is.
  ///   - column: the width in whose middle it stands.
  ///   - after: the room below it; with it the line stays on one page with what follows.
  mutating func ruleParagraph(_ length: Length, in column: Length, after: Length? = nil) {
    guard length > .pt(0) else { return }
    let side = max(column - length, .pt(0)) * 0.5
    emptyParagraph(.rule, ParagraphFormat(keepNext: after != nil, after: after, left: side, right: side))
  }

  func balanced(_ text: String, _ font: Font, within limit: Length) -> BalancedLines {
    BalancedLines(text, font: font, within: limit)
  }

  /// Indents that leave the measure at which the lines come out even; nil where the text needs only one line.
  func sideIndents(_ lines: BalancedLines, in column: Length) -> ParagraphFormat? {
    guard lines.lines.count > 1, lines.measure < column else { return nil }
    let side = (column - lines.measure) * 0.5
    return ParagraphFormat(left: side, right: side)
  }
}
