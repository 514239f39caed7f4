import OOXML
import OfficialDocument

extension DOCXBuilder {
  /// «Nơi nhận» and its list, level with the first line of the signature where there is one beside it.
  mutating func recipients(besideSignature: Bool) {
    guard !document.recipients.isEmpty else {
      emptyParagraph(.recipient, ParagraphFormat(list: DOCXNumbering.none))
      return
    }
    let drop = Font(.bold, profile.bodySize).ascent - Font(.boldItalic, profile.recipientsLabelSize).ascent
    let before = Self.signatureGap + (besideSignature ? drop : .pt(0))
    paragraph(.recipientsLabel, "Nơi nhận:", ParagraphFormat(before: before))
    for line in EndMarks.add(to: document.recipients.map(\.text)) { paragraph(.recipient, line) }
  }
}
