internal import OfficialDocument

extension PageBuilder {
  /// Kind and trích yếu in the middle of the page over their short rule.
  mutating func title() {
    guard let title = document.title else { return }
    tagged(.heading(1)) { builder in
      builder.paragraph(title.kind, builder.styles.kind, as: nil, goesOn: true)
      builder.centeredTitle(title.subject, builder.styles.subject, as: nil)
    }
  }

  /// A title in even lines, with the short rule under its last line.
  mutating func centeredTitle(
    _ text: String, _ style: TextStyle, as kind: StructureKind? = .paragraph
  ) {
    let even = BalancedLines(text, font: style.font, within: Length.pt(frame.textWidth * 0.85))
    paragraph(text, balanced(style, even, in: frame.textWidth), as: kind)
    append(Strip(fragment: rule(even.ruleLength.pt, in: frame.textWidth), lineCount: 0), isFirstOfBlock: true)
    pendingSpace = 6
    previousKeepsNext = true
  }

  /// «Kính gửi»: one addressee on the same line, several under each other, their dashes under the colon.
  mutating func addressees() {
    guard let first = document.addressees.first else { return }
    guard document.addressees.count > 1 else {
      paragraph("\(AddresseeList.label): \(first)", styles.addressees)
      return
    }
    let list = AddresseeList(document, textWidth: Length.pt(frame.textWidth))
    var label = styles.addressees
    label.alignment = .left
    label.left = list.start.pt
    paragraph(AddresseeList.label + ":", label)
    var style = styles.addressee
    style.left = list.textStart.pt
    style.firstLine = list.start.pt + list.labelWidth.pt - list.textStart.pt
    let element = structure.add(.list(.none), to: element)
    for item in list.items {
      listItem(of: element) { $0.paragraph(Inlines(item), style, as: nil, marker: "-") }
    }
  }
}
