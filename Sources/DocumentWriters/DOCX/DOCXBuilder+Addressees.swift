import OOXML
import OfficialDocument

extension DOCXBuilder {
  /// «Kính gửi»: one addressee on the same line, several under each other, their dashes under the colon.
  mutating func addressees() {
    guard let first = document.addressees.first else { return }
    guard document.addressees.count > 1 else {
      paragraph(.addressees, "\(AddresseeList.label): \(first)")
      return
    }
    let list = AddresseeList(document, textWidth: textWidth)
    paragraph(.addressees, AddresseeList.label + ":", ParagraphFormat(left: list.start, alignment: .left))
    let hanging = list.start + list.labelWidth - list.textStart
    for item in list.items {
      // The dash is the marker of the list.
      paragraph(.addressee, item, ParagraphFormat(left: list.textStart, firstLine: hanging))
    }
  }
}
