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
    // The dash, which is the first run, is the marker of the list.
    for line in document.printedRecipients { paragraph(.recipient, Inlines(Array(line.runs.dropFirst()))) }
  }
}
