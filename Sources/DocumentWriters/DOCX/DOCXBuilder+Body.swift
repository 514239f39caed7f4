import OOXML
import OfficialDocument

extension DOCXBuilder {
  /// The blocks of the body or of an appendix.
  ///
  /// - Parameters:
  ///   - blocks: what is to be written, in order.
  ///   - following: the block behind them, which another piece holds.
  ///   - keepLast: whether the last paragraph stays on one page with what follows, so that no signature stands alone.
  mutating func blocks(_ blocks: [Block], next following: Block?, keepLast: Bool) {
    for (index, block) in blocks.enumerated() {
      let isLast = index == blocks.count - 1
      let next = isLast ? following?.content : blocks[index + 1].content
      at(block.key) { builder in
        builder.recorder?.isInBlock = true
        builder.mark(block.key)
        builder.write(block.content, before: next, keepNext: isLast && keepLast)
        builder.pendingBookmark = nil
        builder.recorder?.isInBlock = false
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
    var format = format
    // Title styles are bold and stay with the next paragraph; below the subclause there are none.
    let isBareTitle = item.isTitle && item.level >= .point
    if isBareTitle { format.keepNext = true }
    let emphasis: InlineStyle = isBareTitle ? .bold : []
    let marker = counts.counter.next(item.level)
    if item.level == .dash || item.level == .plus {
      let style: DOCXStyle = item.level == .dash ? .dash : .plus
      format.list = DOCXNumbering.position(of: style)
      paragraph(style, item.text, format, adding: emphasis)
    } else if let level = counts.automatic.level(of: item, printed: marker) {
      format.list = ListPosition(number: counts.list, level: level)
      paragraph(item.style(on: level), item.text, format, adding: emphasis)
    } else {
      format.list = DOCXNumbering.none
      let typed = Inlines([Run(marker + " ")] + item.text.runs)
      recorder?.typedMarker(marker + " ")
      paragraph(item.style(on: nil), typed, format, adding: emphasis)
    }
  }
}

extension NumberedItem {
  /// The style of a piece that counts, by the level of the list on which it stands.
  fileprivate func style(on listLevel: Int?) -> DOCXStyle {
    switch level {
    case .section: .section
    case .clause: isTitle ? .clauseTitle : .clause
    case .subclause: isTitle ? .subclauseTitle : .subclause
    case .point, .dash, .plus: listLevel.flatMap { DOCXNumbering.levels[$0].style } ?? .point
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
