import OOXML
import OfficialDocument
import VietnameseText

extension DOCXBuilder {
  /// The blocks of the body or of an appendix.
  ///
  /// - Parameters:
  ///   - blocks: what is to be written, in order.
  ///   - keepLast: whether the last paragraph stays on one page with what follows, so that no signature stands alone.
  mutating func blocks(_ blocks: [Block], keepLast: Bool) {
    for (index, block) in blocks.enumerated() {
      let isLast = index == blocks.count - 1
      at(block.key) {
        $0.write(
          block.content, before: isLast ? nil : blocks[index + 1].content, keepNext: isLast && keepLast)
      }
    }
  }

  private mutating func write(_ content: Block.Content, before next: Block.Content?, keepNext: Bool) {
    var format = ParagraphFormat(keepNext: keepNext)
    if case .table = next { format.after = .pt(6) }
    switch content {
    case .paragraph(let paragraph): self.paragraph(paragraph.style, paragraph.text, format)
    case .numbered(let item): numbered(item, format)
    case .table(let table): self.table(table)
    }
  }

  private mutating func numbered(_ item: NumberedItem, _ format: ParagraphFormat) {
    if item.level < .point { pointCount = 0 }
    if item.level == .point { pointCount += 1 }
    let style = style(of: item)
    var format = format
    format.list = style.flatMap(DOCXNumbering.position)
    if item.level <= .point { format.list?.number = list }
    // Title styles are bold and stay with the next paragraph; below the subclause there are none.
    let isBareTitle = item.isTitle && item.level >= .point
    if isBareTitle { format.keepNext = true }
    let emphasis: InlineStyle = isBareTitle ? .bold : []
    if let style {
      paragraph(style, item.text, format, adding: emphasis)
    } else {
      format.list = DOCXNumbering.none
      let marker = Run((letterNumber(pointCount) ?? "") + ") ")
      paragraph(.point, Inlines([marker] + item.text.runs), format, adding: emphasis)
    }
  }

  /// Nil for a point after the last letter of the alphabet, whose marker no level counts.
  private func style(of item: NumberedItem) -> DOCXStyle? {
    switch item.level {
    case .section: .section
    case .clause: item.isTitle ? .clauseTitle : .clause
    case .subclause: item.isTitle ? .subclauseTitle : .subclause
    case .point: DOCXNumbering.pointStyle(at: pointCount)
    case .dash: .dash
    case .plus: .plus
    }
  }
}

extension Paragraph {
  fileprivate var style: DOCXStyle {
    switch role {
    case .body: .body
    case .basis: .basis
    case .centered: .centered
    }
  }
}
