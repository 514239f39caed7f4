internal import OfficialDocument

extension PageBuilder {
  /// An appendix on a page of its own, with its own page numbers and its own numbering.
  mutating func appendix(_ appendix: Appendix) {
    tagged(.part) { $0.part(appendix) }
  }

  private mutating func part(_ appendix: Appendix) {
    at(appendix.key) { builder in
      let name = [appendix.label, appendix.title].map(clean).filter { !$0.isEmpty }.joined(separator: ". ")
      builder.tagged(.heading(builder.topHeadingLevel)) { builder in
        builder.paragraph(
          appendix.label, builder.styles.appendixLabel, as: nil, heading: Heading(level: 0, text: name),
          goesOn: true)
        let style = builder.styles.appendixTitle
        guard appendix.attachedTo != nil else {
          return builder.centeredTitle(appendix.title, style, as: nil)
        }
        let width = builder.frame.textWidth
        let even = BalancedLines(appendix.title, font: style.font, within: Length.pt(width * 0.85))
        builder.paragraph(appendix.title, builder.balanced(style, even, in: width), as: nil)
      }
      if let attachedTo = appendix.attachedTo {
        builder.centeredTitle(attachedTo, builder.styles.attachedTo)
      }
    }
    blocks(appendix.blocks)
  }
}
