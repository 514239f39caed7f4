internal import OfficialDocument

extension PageBuilder {
  /// What only the first page has: the mark of circulation above, how to reach the body at the foot.
  mutating func firstPageFurniture() {
    if let mark = document.circulation {
      let columns = LetterheadColumns(document.letterhead, profile)
      let frame = mark.frame(size: profile.circulationSize)
      let box = framed(
        mark.rawValue, styles.circulation, width: frame.width.pt, height: frame.height.pt,
        in: columns.right.pt, isRed: false)
      firstHead = Page.Placed(
        x: self.frame.left + columns.left.pt, y: self.frame.top / 2, fragment: box)
    }
    if let contact = document.contact {
      firstFoot = foot(contact.printed)
    }
  }

  /// The line across the page and the text below it, in its middle.
  ///
  /// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.4.
  private mutating func foot(_ text: String) -> Fragment {
    let gap = 3.75
    var fragment = Fragment(bars: [Bar(x: 0, y: 0, width: frame.textWidth, height: 0.75)])
    fragment.height = gap
    let even = BalancedLines(clean(text), font: styles.contact.font, within: .pt(frame.textWidth)).lines
    for line in even.flatMap({ lines(Inlines($0), styles.contact, width: frame.textWidth) }) {
      fragment.add(line, x: 0, y: fragment.height)
    }
    return fragment
  }

  /// Words in the middle of a frame, and the frame in the middle of a column.
  mutating func framed(
    _ text: String, _ style: TextStyle, width: Double, height: Double, in column: Double, isRed: Bool
  ) -> Fragment {
    let line = 1.0
    let left = (column - width) / 2
    var fragment = Fragment(height: height)
    for y in [0, height - line] {
      fragment.bars.append(Bar(x: left, y: y, width: width, height: line, isRed: isRed))
    }
    for x in [left, left + width - line] {
      fragment.bars.append(Bar(x: x, y: 0, width: line, height: height, isRed: isRed))
    }
    let words = tagged(.paragraph) { $0.lines(Inlines(text), style, width: column) }
    for line in words { fragment.add(line, x: 0, y: (height - line.height) / 2) }
    return fragment
  }
}
