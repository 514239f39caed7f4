internal import OfficialDocument

extension PageBuilder {
  /// The mark of circulation, which stands in the top margin of the first page alone.
  mutating func firstPageHead() {
    guard let mark = document.circulation else { return }
    let columns = LetterheadColumns(document.letterhead, profile)
    let size = mark.frame(size: profile.circulationSize)
    let box = framed(
      mark.rawValue, styles.circulation, width: size.width.pt, height: size.height.pt, in: columns.right.pt,
      isRed: false)
    firstHead = Page.Placed(x: frame.left + columns.left.pt, y: frame.top / 2, fragment: box)
  }

  /// How to reach the body, at the foot of the first page alone.
  mutating func firstPageFoot() {
    if let contact = document.contact { firstFoot = foot(contact.printed) }
  }

  /// The line across the page and the text below it, in its middle.
  ///
  /// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.4.
  private mutating func foot(_ text: String) -> Fragment {
    let gap = 3.75
    var fragment = Fragment(bars: [Bar(x: 0, y: 0, width: frame.textWidth, height: 0.75)])
    fragment.height = gap
    let even = BalancedLines(clean(text), font: styles.contact.font, within: .pt(frame.textWidth)).lines
    var words = tagged(.paragraph) { builder in
      even.flatMap { builder.lines(Inlines($0), builder.styles.contact, width: builder.frame.textWidth) }
    }
    for index in words.indices.dropLast() { words[index].endWithSpace(from: source) }
    for line in words { fragment.add(line, x: 0, y: fragment.height) }
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
