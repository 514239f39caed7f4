internal import OfficialDocument

extension PageBuilder {
  /// An appendix on a page of its own, with its own page numbers and its own numbering.
  mutating func appendix(_ appendix: Appendix) {
    at(appendix.key) { builder in
      let name = [appendix.label, appendix.title].map(clean).filter { !$0.isEmpty }.joined(separator: ". ")
      builder.paragraph(
        appendix.label, builder.styles.appendixLabel, heading: Heading(level: 0, text: name))
      guard let attachedTo = appendix.attachedTo else {
        builder.centeredTitle(appendix.title, builder.styles.appendixTitle)
        return
      }
      let style = builder.styles.appendixTitle
      let width = builder.frame.textWidth
      let even = BalancedLines(appendix.title, font: style.font, within: Length.pt(width * 0.85))
      builder.paragraph(appendix.title, builder.balanced(style, even, in: width))
      builder.centeredTitle(attachedTo, builder.styles.attachedTo)
    }
    blocks(appendix.blocks)
  }
}
