internal import PlanModel
internal import VietnameseText

extension Recognition {
  private static let kinds: [(words: String, kind: DocumentKind)] = DocumentKind.allCases.map {
    (folded($0.name), $0)
  }

  /// Title, addressees and everything between them and the signature; then the texts of the appendices.
  mutating func findBody(from start: Int) {
    let end =
      outline.endingTable.flatMap { document.tables[$0].paragraphs.first }
      ?? outline.first(.recipientsLabel) ?? outline.first(.signatureTitle) ?? .max
    let middle = document.main.filter { $0 >= start && $0 < min(end, outline.firstAppendix) }
    let rest = title(addressees(middle))
    body(rest, takesBasis: true)
    body(document.main.filter { $0 > outline.firstAppendix }, takesBasis: false)
  }

  /// Gives what is left behind «Kính gửi».
  private mutating func addressees(_ paragraphs: [Int]) -> [Int] {
    guard let first = paragraphs.prefix(12).first(where: { folds($0).hasPrefix("kinh gui") }) else {
      return paragraphs
    }
    outline.components[first] = .addressees
    for index in paragraphs.drop(while: { $0 <= first }) {
      let marker = document.paragraphs[index].marker ?? outline.texts[index]
      guard !isBlank(index), marker.hasPrefix("-") || marker.hasPrefix("–") else { break }
      outline.components[index] = .addressee
    }
    return paragraphs
  }

  /// Kind and subject in the middle of the page; gives what is left.
  private mutating func title(_ paragraphs: [Int]) -> [Int] {
    let words = paragraphs.filter { !isBlank($0) && outline.components[$0] == .other && !isInTable($0) }
    guard
      let first = words.prefix(4).first(where: { index in
        isAllCapitals(outline.texts[index]) && Self.kinds.contains { $0.words == folds(index) }
      })
    else {
      if outline.first(.addressees) != nil { outline.isLetter = true }
      if outline.isLetter { outline.kind = .officialLetter }
      return paragraphs
    }
    outline.kind = Self.kinds.first { $0.words == folds(first) }?.kind
    outline.components[first] = .kind
    var count = 0
    for index in paragraphs.drop(while: { $0 <= first }) {
      if isBlank(index) {
        if carriesLine(index) { outline.components[index] = .rule }
        if count > 0 { break }
        continue
      }
      let text = folds(index)
      guard outline.components[index] == .other, !isInTable(index), !text.hasPrefix("can cu"), count < 6,
        count == 0 || document.paragraphs[index].setting.alignment == .center
      else { break }
      if isTypedRule(index) { break }
      outline.components[index] = .subject
      count += 1
    }
    return paragraphs
  }

  private mutating func body(_ paragraphs: [Int], takesBasis: Bool) {
    var isOpening = takesBasis
    for index in paragraphs where outline.components[index] == .other && !isTypedRule(index) {
      if isInTable(index) {
        outline.components[index] = .tableText
        continue
      }
      if isBlank(index) {
        if carriesLine(index) { outline.components[index] = .rule }
        continue
      }
      let component = component(of: index, isOpening)
      if component != .basis { isOpening = false }
      outline.components[index] = component
    }
  }

  private func component(of index: Int, _ isOpening: Bool) -> Component {
    let paragraph = document.paragraphs[index]
    let text = outline.texts[index]
    if isOpening, folds(index).hasPrefix("can cu ") { return .basis }
    let marker = Marker(paragraph.marker ?? text)
    let words = paragraph.marker == nil ? marker.map { text.dropFirst($0.length) } ?? text[...] : text[...]
    let isShort = words.count < 200 && !(words.last.map { ".;:,!?".contains($0) } ?? true)
    switch marker?.level {
    case .roman where isShort || isAllCapitals(words): return .sectionTitle
    case .number, .subnumber, .letter:
      let runs = paragraph.readableRuns
      return isShort && !runs.isEmpty && runs.allSatisfy(\.letters.isBold) ? .clauseTitle : .item
    case .dash, .plus, .roman: return .item
    case nil:
      if paragraph.setting.alignment == .center, words.count < 200 { return .centered }
      return .body
    }
  }
}
