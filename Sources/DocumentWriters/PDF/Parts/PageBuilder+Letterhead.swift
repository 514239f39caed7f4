internal import OfficialDocument

extension PageBuilder {
  /// The two columns at the top of the first page: the bodies and the number on the left, Quốc hiệu and the date on the right.
  mutating func letterhead() {
    let head = document.letterhead
    let columns = LetterheadColumns(head, profile)
    let upper = [bodies(head, within: columns.left), nationalTitle(head, within: columns.right)]
    let lower = [numberAndMarks(head, within: columns.left), placeAndDate(columns)]
    var fragment = Fragment()
    for row in [upper, lower] {
      let y = fragment.height
      fragment.add(row[0].fragment, x: 0, y: y)
      fragment.add(row[1].fragment, x: columns.left.pt, y: y)
    }
    append(Strip(fragment: fragment), isFirstOfBlock: true)
  }

  private mutating func bodies(_ head: Letterhead, within width: Length) -> PageColumn {
    var column = PageColumn(width: width.pt)
    for line in head.superior { name(line, styles.superior, within: width, &column) }
    var last: BalancedLines?
    for line in head.issuer { last = name(line, styles.issuer, within: width, &column) }
    if let last { column.add(rule(last.ruleLength.pt, in: width.pt)) }
    return column
  }

  @discardableResult
  private mutating func name(
    _ name: String, _ style: TextStyle, within width: Length, _ column: inout PageColumn
  ) -> BalancedLines {
    let name = BodyName(name, style.font, within: width)
    let set = tagged(.paragraph) { builder in
      builder.lines(
        Inlines(name.printed), builder.balanced(style, name.lines, in: width.pt), width: width.pt)
    }
    column.add(set, style)
    return name.lines
  }

  private mutating func nationalTitle(_ head: Letterhead, within width: Length) -> PageColumn {
    var column = PageColumn(width: width.pt)
    add(head.nationalTitle, styles.nationalTitle, to: &column)
    add(Letterhead.motto, styles.motto, to: &column)
    column.add(rule(styles.motto.font.width(of: Letterhead.motto).pt, in: width.pt))
    return column
  }

  private mutating func numberAndMarks(_ head: Letterhead, within width: Length) -> PageColumn {
    var column = PageColumn(width: width.pt)
    var number = styles.number
    // Number and date stand on one line although their sizes differ.
    number.before += styles.placeAndDate.font.ascent.pt - number.font.ascent.pt
    add(head.number.printed, number, to: &column)
    if let subject = head.printedLetterSubject {
      let even = BalancedLines(subject, font: styles.letterSubject.font, within: width)
      add(subject, balanced(styles.letterSubject, even, in: width.pt), to: &column)
    }
    if let urgency = document.urgency {
      column.space(8)
      column.add(frame(urgency, in: width.pt))
    }
    return column
  }

  /// The mark of urgency in its red frame.
  ///
  /// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.10.b.
  private mutating func frame(_ urgency: Urgency, in column: Double) -> Fragment {
    framed(
      urgency.rawValue, styles.urgency, width: urgency.frame.width.pt, height: urgency.frame.height.pt,
      in: column, isRed: true)
  }

  /// On one line or, where the column is too narrow for it, the date below the place.
  private mutating func placeAndDate(_ columns: LetterheadColumns) -> PageColumn {
    var column = PageColumn(width: columns.right.pt)
    let value = document.letterhead.placeAndDate
    var style = styles.placeAndDate
    guard style.font.width(of: value.printed) > columns.right else {
      add(value.printed, style, to: &column)
      return column
    }
    add(value.place + ",", style, to: &column)
    style.before = 0
    add(value.printedDate, style, to: &column)
    return column
  }

  mutating func add(_ text: String, _ style: TextStyle, to column: inout PageColumn) {
    let width = column.width
    column.add(tagged(.paragraph) { $0.lines(Inlines(text), style, width: width) }, style)
  }
}
