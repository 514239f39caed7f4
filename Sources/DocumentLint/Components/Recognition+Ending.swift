internal import VietnameseText

extension Recognition {
  private static let authorities = [
    "tm.", "kt.", "q.", "tl.", "tuq.", "t/m", "k/t", "kt/", "tm/", "tl/", "t/l",
  ]
  private static let titles = [
    "giam doc", "pho giam doc", "chu tich", "pho chu tich", "bo truong", "thu truong", "cuc truong",
    "chi cuc truong",
    "truong", "pho truong", "chanh van phong", "pho chanh", "tong bien tap", "hieu truong", "vien truong",
    "tong giam doc",
    "thu tuong", "bi thu", "truong ban", "chanh thanh tra", "quyen",
  ]

  /// «Nơi nhận» and the signature beside it.
  mutating func findEnding(from start: Int) {
    let candidates = document.main.filter { $0 >= start }
    let label = candidates.last { folds($0).hasPrefix("noi nhan") }
    if let label {
      outline.components[label] = .recipientsLabel
      if case .cell(let table, let row, let column) = document.paragraphs[label].container {
        outline.endingTable = table
        let cell = document.tables[table].rows[row].cells[column].paragraphs
        for index in cell where index > label && !isBlank(index) { outline.components[index] = .recipient }
      } else {
        for index in candidates.drop(while: { $0 <= label }) {
          if isBlank(index) || isInTable(index) || !isListed(index) { break }
          outline.components[index] = .recipient
        }
      }
    } else {
      outline.endingTable = candidates.last { isSignature($0) }.flatMap { table(of: $0) }
    }
    guard let ending = outline.endingTable else {
      findLooseSignature(candidates, before: label)
      return
    }
    for cell in document.tables[ending].cells where !cell.paragraphs.contains(where: { $0 == label }) {
      signature(cell.paragraphs.filter { !isBlank($0) || document.paragraphs[$0].text.contains("\u{A0}") })
    }
  }

  private func isListed(_ index: Int) -> Bool {
    let marker = document.paragraphs[index].marker ?? outline.texts[index]
    return marker.hasPrefix("-") || marker.hasPrefix("–")
  }

  private func isSignature(_ index: Int) -> Bool {
    guard isInTable(index), table(of: index) != outline.letterheadTable, isAllCapitals(outline.texts[index])
    else {
      return false
    }
    let words = folds(index)
    return (Self.authorities + Self.titles).contains { words.hasPrefix($0) }
  }

  /// Titles are in capitals, or begin with the words of one; the last line that is neither is the name.
  private mutating func signature(_ paragraphs: [Int]) {
    let lines = paragraphs.filter { !isBlank($0) }
    guard !lines.isEmpty else { return }
    let hint = lines.filter { outline.texts[$0].hasPrefix("(") }
    let words = lines.filter { !hint.contains($0) }
    guard let last = words.last else { return }
    for (place, index) in words.enumerated() {
      let isTitle =
        (Self.authorities + Self.titles).contains { folds(index).hasPrefix($0) }
        || place == 0 && isAllCapitals(outline.texts[index])
      outline.components[index] = !isTitle && index == last ? .signatureName : .signatureTitle
    }
  }

  private mutating func findLooseSignature(_ candidates: [Int], before label: Int?) {
    let lines = candidates.filter { !isInTable($0) && isAllCapitals(outline.texts[$0]) }
    let titles = lines.suffix(4).filter { index in
      Self.authorities.contains { folds(index).hasPrefix($0) }
        || Self.titles.contains(folds(index))
    }
    guard let first = titles.first else { return }
    for index in titles { outline.components[index] = .signatureTitle }
    note(
      first, "bố cục phần ký, vì không đặt trong bảng hai cột",
      en: "the layout of the signature, which is not set in a table of two columns")
  }

  /// Appendices begin with a line that holds the word «Phụ lục» alone or with its number.
  mutating func findAppendices(from start: Int) {
    let ending = outline.first(.recipientsLabel) ?? outline.first(.signatureTitle)
    let isOnly = ending == nil && !outline.hasLetterhead
    for index in document.main where index >= (isOnly ? 0 : ending ?? start) && !isInTable(index) {
      let words = folds(index)
      if words.hasPrefix("phu luc"), outline.texts[index].split(separator: " ").count <= 3 {
        let numeral = outline.texts[index].split(separator: " ").dropFirst(2).first.map(String.init) ?? ""
        outline.components[index] = .appendixLabel
        outline.appendices.append(Outline.AppendixOutline(label: index, numeral: numeral))
      }
    }
    if isOnly, let first = outline.appendices.first?.label {
      outline.isAppendixOnly = document.main.first { !isBlank($0) } == first
    }
    for (place, appendix) in outline.appendices.enumerated() {
      let end = place + 1 < outline.appendices.count ? outline.appendices[place + 1].label : Int.max
      head(of: place, document.main.filter { $0 > appendix.label && $0 < end })
    }
  }

  private mutating func head(of place: Int, _ paragraphs: [Int]) {
    for index in paragraphs {
      if isBlank(index) {
        if carriesLine(index) { outline.components[index] = .rule }
        if outline.appendices[place].attachedTo != nil { return }
        continue
      }
      guard !isInTable(index), Marker(document.paragraphs[index].marker ?? outline.texts[index]) == nil else {
        return
      }
      let words = folds(index)
      if words.hasPrefix("(kem theo") || words.hasPrefix("(ban hanh kem theo") {
        outline.components[index] = .attachedTo
        outline.appendices[place].attachedTo = index
        return
      }
      guard outline.appendices[place].title.count < 4,
        outline.appendices[place].title.isEmpty || isAllCapitals(outline.texts[index])
      else { return }
      outline.components[index] = .appendixTitle
      outline.appendices[place].title.append(index)
    }
  }
}
