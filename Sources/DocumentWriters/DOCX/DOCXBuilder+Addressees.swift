import OOXML
import OfficialDocument

extension DOCXBuilder {
  private static let label = "Kính gửi"

  /// «Kính gửi»: one addressee on the same line, several under each other, their dashes under the colon.
  mutating func addressees() {
    guard let first = document.addressees.first else { return }
    guard document.addressees.count > 1 else {
      paragraph(.addressees, "\(Self.label): \(first)")
      return
    }
    let font = Font(.regular, profile.bodySize)
    // The dash is the marker of the list.
    let items = document.printedAddressees.map { String($0.dropFirst(2)) }
    let label = font.width(of: Self.label)
    let widest = items.map { font.width(of: "- " + $0) }.max() ?? .pt(0)
    let start = max((textWidth - label - widest) * 0.5, profile.firstLineIndent)
    paragraph(.addressees, Self.label + ":", ParagraphFormat(left: start, alignment: .left))
    let dash = font.width(of: "- ")
    for item in items {
      paragraph(.addressee, item, ParagraphFormat(left: start + label + dash, firstLine: .pt(0) - dash))
    }
  }
}
