internal import OfficialDocument

/// Several addressees under «Kính gửi:», their dashes under the colon, all of it in the middle of the page.
struct AddresseeList {
  static let label = "Kính gửi"

  /// Without their dashes.
  let items: [String]
  /// Where the label begins, from the left margin.
  let start: Length
  let labelWidth: Length
  /// Where the names begin; the dashes hang out to their left.
  let textStart: Length

  init(_ document: OfficialDocument, textWidth: Length) {
    let font = Font(.regular, document.profile.bodySize)
    items = document.printedAddressees.map { String($0.dropFirst(2)) }
    labelWidth = font.width(of: Self.label)
    let widest = items.map { font.width(of: "- " + $0) }.max() ?? .pt(0)
    start = max((textWidth - labelWidth - widest) * 0.5, document.profile.firstLineIndent)
    textStart = start + labelWidth + font.width(of: "- ")
  }
}
