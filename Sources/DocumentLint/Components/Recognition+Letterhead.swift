internal import PlanModel
internal import VietnameseText

extension Recognition {
  private static let nationalTitle = "cong hoa xa hoi chu nghia viet nam"
  /// How far down the letterhead is looked for, in paragraphs.
  private static let reach = 60

  mutating func findLetterhead() {
    let near = document.main.prefix(Self.reach)
    guard let title = near.first(where: { folds($0).contains(Self.nationalTitle) }) else {
      findLooseParts(near)
      return
    }
    outline.hasLetterhead = true
    outline.components[title] = .nationalTitle
    guard case .cell(let table, _, let column) = document.paragraphs[title].container else {
      note(
        title, "bố cục phần đầu văn bản, vì không đặt trong bảng hai cột",
        en: "the layout of the letterhead, which is not set in a table of two columns")
      findLooseParts(near)
      return
    }
    outline.letterheadTable = table
    for row in document.tables[table].rows {
      for (number, cell) in row.cells.enumerated() where number == column || row.cells.count == 1 {
        rightColumn(cell.paragraphs, title)
      }
    }
    let left = document.tables[table].rows.flatMap { row in
      row.cells.enumerated().filter { $0.offset != column && row.cells.count > 1 }.flatMap(
        \.element.paragraphs)
    }
    leftColumn(left)
  }

  private mutating func rightColumn(_ paragraphs: [Int], _ title: Int) {
    for index in paragraphs where index != title {
      let words = folds(index)
      if words.hasPrefix("doc lap") {
        outline.components[index] = .motto
      } else if isDate(words) {
        outline.components[index] = .placeAndDate
        outline.date = Self.date(of: words)
      } else if isBlank(index), carriesLine(index) {
        outline.components[index] = .rule
      }
    }
  }

  /// The bodies stand above the number; below it there may be a subject and marks.
  private mutating func leftColumn(_ paragraphs: [Int]) {
    let number = paragraphs.firstIndex { isNumber($0) }
    let names = paragraphs[..<(number ?? paragraphs.count)].filter { !isBlank($0) && !isTypedRule($0) }
    let first = firstIssuerLine(names)
    for (place, index) in names.enumerated() {
      outline.components[index] = place < first ? .superior : .issuer
    }
    for index in paragraphs where isBlank(index) && carriesLine(index) { outline.components[index] = .rule }
    guard let number else { return }
    outline.components[paragraphs[number]] = .number
    var isSubject = false
    for index in paragraphs[(number + 1)...] where !isBlank(index) {
      if ["HỎA TỐC", "HOẢ TỐC", "THƯỢNG KHẨN", "KHẨN"].contains(outline.texts[index]) {
        outline.components[index] = .urgency
        isSubject = false
      } else if folds(index).hasPrefix("v/v") || isSubject {
        outline.components[index] = .letterSubject
        outline.isLetter = true
        isSubject = true
      }
    }
  }

  /// Words with which the name of a subordinate body begins: a line that starts with one is not that of the superior.
  private static let subordinates = [
    "so ", "chi cuc", "trung tam", "phong ", "van phong", "ban ", "bao ", "dai ", "truong ", "cuc ", "vu ",
    "thanh tra", "cong an", "benh vien", "hoi dong", "hoi ", "lien doan", "tinh doan",
  ]

  /// The number of names that belong to the superior body.
  ///
  /// A name in regular letters above one in bold is the superior's. Where all are alike the words decide, so that a
  /// superior's name in bold is found out.
  private func firstIssuerLine(_ names: [Int]) -> Int {
    guard names.count > 1 else { return 0 }
    let isBold = names.map { index in
      let runs = document.paragraphs[index].readableRuns
      return !runs.isEmpty && runs.allSatisfy(\.letters.isBold)
    }
    if let first = isBold.firstIndex(of: true), first > 0 { return first }
    let start = names.indices.dropFirst().first { place in
      let words = folds(names[place])
      return Self.subordinates.contains { words.hasPrefix($0) }
    }
    // Without bold and without a telling word, the last line is the issuer's.
    return start ?? (isBold.contains(true) ? 0 : names.count - 1)
  }

  func isNumber(_ index: Int) -> Bool {
    let words = folds(index)
    guard words.hasPrefix("so") else { return false }
    let rest = words.dropFirst(2).drop { $0 == " " }
    guard let first = rest.first else { return false }
    return first == ":"
      || (rest.contains("/") && (first.isASCIIDigit || first == "/" || first == "." || first == "…"))
  }

  func isDate(_ words: String) -> Bool {
    words.contains("ngay") && words.contains("thang") && words.contains("nam") && words.count < 120
  }

  /// Letters that people type where a line should be drawn.
  func isTypedRule(_ index: Int) -> Bool {
    let text = outline.texts[index]
    return text.count > 2 && text.allSatisfy { "_-–—=*¯ˉ".contains($0) }
  }

  static func date(of words: String) -> CalendarDate? {
    var numbers: [Int] = []
    for word in words.split(whereSeparator: { !$0.isASCIIDigit }) { numbers.append(Int(word) ?? -1) }
    guard numbers.count >= 3 else { return nil }
    let last = numbers.suffix(3).map { $0 }
    return CalendarDate(year: last[2], month: last[1], day: last[0])
  }

  /// Parts of a letterhead that stand in paragraphs of their own.
  private mutating func findLooseParts(_ near: ArraySlice<Int>) {
    for index in near where outline.components[index] == .other {
      let words = folds(index)
      if words.hasPrefix("doc lap"), words.contains("hanh phuc") {
        outline.components[index] = .motto
        outline.hasLetterhead = true
      } else if outline.first(.number) == nil, isNumber(index) {
        outline.components[index] = .number
      } else if outline.first(.placeAndDate) == nil, isDate(words), words.contains(", ngay"),
        !words.hasPrefix("can cu")
      {
        outline.components[index] = .placeAndDate
        outline.date = Self.date(of: words)
      }
      if outline.first(.number) != nil, outline.first(.placeAndDate) != nil { break }
    }
  }
}
