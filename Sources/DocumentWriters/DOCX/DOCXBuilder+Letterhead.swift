import OOXML
import OfficialDocument

extension DOCXBuilder {
  /// The two columns at the top of the first page: the bodies and the number on the left, Quốc hiệu and the date on the right.
  mutating func letterhead() {
    let head = document.letterhead
    let columns = LetterheadColumns(head, profile)
    let left = columns.left.roundedTwips
    let right = columns.right.roundedTwips
    layoutTable([left, right], description: "Phần đầu văn bản") { table in
      table.layoutRow { row in
        row.layoutCell(width: left) { $0.bodies(head, within: columns.left) }
        row.layoutCell(width: right) { $0.nationalTitle(head, within: columns.right) }
      }
      table.layoutRow { row in
        row.layoutCell(width: left) { $0.numberAndMarks(head, within: columns.left) }
        row.layoutCell(width: right) { $0.placeAndDate(columns) }
      }
    }
  }

  private mutating func bodies(_ head: Letterhead, within column: Length) {
    if head.superior.isEmpty, head.issuer.isEmpty { emptyParagraph(.issuer) }
    for line in head.superior { name(line, .superior, Font(.regular, profile.headSize), within: column) }
    var last: BalancedLines?
    for line in head.issuer { last = name(line, .issuer, Font(.bold, profile.headSize), within: column) }
    ruleParagraph(last?.ruleLength ?? .pt(0), in: column)
  }

  @discardableResult
  private mutating func name(
    _ name: String, _ style: DOCXStyle, _ font: Font, within column: Length
  ) -> BalancedLines {
    let name = BodyName(name, font, within: column)
    paragraph(style, name.printed, sideIndents(name.lines, in: column))
    return name.lines
  }

  private mutating func nationalTitle(_ head: Letterhead, within column: Length) {
    paragraph(.nationalTitle, head.nationalTitle)
    paragraph(.motto, Letterhead.motto)
    ruleParagraph(Font(.bold, profile.mottoSize).width(of: Letterhead.motto), in: column)
  }

  private mutating func numberAndMarks(_ head: Letterhead, within column: Length) {
    // Number and date stand on one line although their sizes differ.
    let drop = Font(.italic, profile.dateSize).ascent - Font(.regular, profile.numberSize).ascent
    let before = DOCXStyle.number.paragraph(profile).before ?? .pt(0)
    paragraph(.number, head.number.printed, ParagraphFormat(before: before + drop))
    if let subject = head.printedLetterSubject {
      let lines = balanced(subject, Font(.regular, profile.letterSubjectSize), within: column)
      paragraph(.letterSubject, subject, sideIndents(lines, in: column))
    }
    if let urgency = document.urgency {
      // The lines of a frame are drawn outside the indents.
      let side = max(column - urgency.frame.width, .pt(0)) * 0.5 + ParagraphFormat.Border.frameLine
      paragraph(.urgency, urgency.rawValue, ParagraphFormat(left: side, right: side))
    }
  }

  /// On one line or, where the column is too narrow for it, the date below the place.
  private mutating func placeAndDate(_ columns: LetterheadColumns) {
    let value = document.letterhead.placeAndDate
    guard Font(.italic, profile.dateSize).width(of: value.printed) > columns.right else {
      paragraph(.placeAndDate, value.printed)
      return
    }
    openParagraph(.placeAndDate)
    run(value.place + ",")
    lineBreak()
    run(value.printedDate)
    closeParagraph()
  }
}

/// The widths of the two columns: the right one wide enough for Quốc hiệu and the date, the left one has the rest.
struct LetterheadColumns {
  let left: Length
  let right: Length

  init(_ head: Letterhead, _ profile: LayoutProfile) {
    let air = Length.mm(1)
    let title = Font(.bold, profile.headSize).width(of: head.nationalTitle) + air
    let date = Font(.italic, profile.dateSize).width(of: head.placeAndDate.printed) + air
    let number = Font(.regular, profile.numberSize).width(of: head.number.printed) + air
    let wanted = max(profile.letterheadRightColumn, title)
    right = date <= profile.textWidth - max(number, .mm(45)) ? max(wanted, date) : wanted
    left = profile.textWidth - right
  }
}
