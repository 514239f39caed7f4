internal import OfficialDocument

extension PageBuilder {
  /// The blocks of the body or of an appendix.
  mutating func blocks(_ blocks: [Block]) {
    lists = []
    for (index, block) in blocks.enumerated() {
      at(block.key) { $0.layOut(block.content) }
      if index + 1 < blocks.count, case .table = blocks[index + 1].content { pendingSpace = 6 }
    }
  }

  private mutating func layOut(_ content: Block.Content) {
    switch content {
    case .paragraph(let paragraph):
      lists = []
      self.paragraph(paragraph.text, style(of: paragraph.role))
    case .numbered(let item): numbered(item)
    case .table(let table):
      lists = []
      tagged(.table) { $0.table(table) }
    }
  }

  private func style(of role: Paragraph.Role) -> TextStyle {
    switch role {
    case .body: styles.body
    case .basis: styles.basis
    case .centered: styles.centeredLine
    }
  }

  private mutating func numbered(_ item: NumberedItem) {
    let marker = counter.next(item.level)
    guard let level = item.headingLevel else {
      var style = styles.body
      style.keepsNext = item.isTitle
      return listItem(item.level) { builder in
        builder.paragraph(
          item.text, style, as: nil, marker: marker, emphasis: item.isTitle ? .bold : [])
      }
    }
    lists = []
    let heading = Heading(level: level, text: "\(marker) \(clean(item.text.plainText))")
    paragraph(
      item.text, styles.heading, as: .heading(level + topHeadingLevel), marker: marker, heading: heading)
  }
}

extension NumberedItem {
  /// The level in the outline, from 0; nil for a piece that is no heading.
  fileprivate var headingLevel: Int? {
    switch level {
    case .section: 0
    case .clause: isTitle ? 1 : nil
    case .subclause: isTitle ? 2 : nil
    case .point, .dash, .plus: nil
    }
  }
}
