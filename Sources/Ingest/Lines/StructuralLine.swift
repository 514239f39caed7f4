internal import VietnameseText

/// A line that always stands for itself: a part of the head or of the end.
enum StructuralLine {
  case motto, number, kind, addressees, recipients, authority, appendix

  init?(_ line: TextLine) { self.init(line.plain) }

  init?(_ text: String) {
    guard text.utf8.count < 400 else { return nil }
    let first = words(text.prefix(60))
    guard let word = first.first else { return nil }
    let key = first.prefix(8).map(\.key).joined(separator: " ")
    if key.holds("cong hoa xa hoi chu nghia") || key.holds("doc lap tu do") {
      self = .motto
      return
    }
    switch word.key {
    case "so" where text.prefix(5).contains(":") || text.contains("/"):
      self = .number
      if !word.isCapitalised || !text.contains(where: { $0 == "/" || $0 == ":" }) { return nil }
    case "kinh" where first.count > 1 && (first[1].key == "gui" || first[1].key.hasPrefix("gui:")):
      self = .addressees
    case "noi" where first.count > 1 && first[1].key == "nhan" && text.count < 30: self = .recipients
    case "tm", "kt", "tl", "tuq", "k/t", "t/m", "t/l":
      // The name may stand behind the title on the same line.
      guard first.count > 1, first[1].text.isInCapitals, word.text.contains(".") || word.text.contains("/")
      else {
        return nil
      }
      self = .authority
    case "phu" where first.count > 1 && first[1].key == "luc" && word.text.isInCapitals: self = .appendix
    default:
      guard text.isInCapitals, first.count <= 3, TitleKind(text) != nil else { return nil }
      self = .kind
    }
  }
}
