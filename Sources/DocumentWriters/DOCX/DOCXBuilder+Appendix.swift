import OOXML
import OfficialDocument

extension DOCXBuilder {
  /// The title of an appendix on a page of its own, with its own page numbers and its own numbering.
  mutating func appendix(_ appendix: Appendix, at index: Int) {
    counts.list = DOCXNumbering.instance(ofAppendix: index)
    counts.counter = NumberingCounter()
    counts.automatic = AutomaticNumbering()
    textWidth = appendix.isLandscape ? profile.landscapeTextWidth : profile.textWidth
    at(appendix.key) { builder in
      builder.paragraph(.appendixLabel, appendix.label)
      if let attachedTo = appendix.attachedTo {
        let lines = builder.balanced(
          appendix.title, Font(.bold, builder.profile.bodySize), within: builder.textWidth * 0.85)
        builder.paragraph(.appendixTitle, appendix.title, builder.sideIndents(lines, in: builder.textWidth))
        let attached = builder.balanced(
          attachedTo, Font(.italic, builder.profile.bodySize), within: builder.textWidth * 0.85)
        builder.paragraph(.attachedTo, attachedTo, builder.sideIndents(attached, in: builder.textWidth))
        builder.ruleParagraph(attached.ruleLength, in: builder.textWidth, after: Self.titleGap)
      } else {
        builder.centeredTitle(.appendixTitle, appendix.title)
      }
    }
  }
}

extension LayoutProfile {
  /// The width of the text on a page that lies on its side; the margins stay where they are.
  var landscapeTextWidth: Length { paperHeight - leftMargin - rightMargin }
}
