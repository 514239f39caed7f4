internal import VietnameseText

/// How far the head of a document reaches: letterhead, title and subject, addressees.
struct HeadExtent {
  let end: Int

  init(_ blocks: [SourceBlock], from start: Int) {
    var index = start
    var expectsSubject = false
    var expectsAddressees = false
    scan: while index < blocks.count, index - start < 60 {
      switch blocks[index] {
      case .table(let table):
        guard Self.isHead(table) || expectsAddressees && Self.isList(table) else { break scan }
        expectsAddressees = Self.callsAddressees(table) && !Self.holdsList(table)
      case .paragraph(let paragraph):
        let text = paragraph.text
        if Self.isHeadLine(paragraph) {
          expectsSubject = TitleKind(firstLine(text)) != nil || expectsSubject && text.isInCapitals
          // A title with its subject in one paragraph still lets lines of the subject follow.
        } else if HeadPhrases.isAddressees(text) {
          expectsAddressees = true
          expectsSubject = false
        } else if expectsAddressees, Self.isItem(paragraph) {
          expectsSubject = false
        } else if expectsSubject, Self.isSubject(paragraph, first: Self.isTitle(blocks, index - 1)) {
          break
        } else {
          break scan
        }
      }
      index += 1
    }
    end = index
  }

  static func isSubject(_ paragraph: SourceParagraph, first: Bool) -> Bool {
    let text = paragraph.text
    guard text.count < 1000, !BasisPhrases.begins(text), Marker.readings(of: text).isEmpty,
      paragraph.marker == nil
    else {
      return false
    }
    if text.isInCapitals { return true }
    if first { return !text.isFinished || paragraph.isBold || paragraph.isCentred || text.count < 160 }
    return (paragraph.isBold || paragraph.isCentred) && text.count < 400
  }

  private static func isTitle(_ blocks: [SourceBlock], _ index: Int) -> Bool {
    guard index >= 0, case .paragraph(let paragraph) = blocks[index] else { return false }
    return TitleKind(paragraph.text) != nil
  }

  /// A line of the letterhead, or the title.
  private static func isHeadLine(_ paragraph: SourceParagraph) -> Bool {
    let text = paragraph.text
    if paragraph.marker != nil { return false }
    if TitleKind(firstLine(text)) != nil || !text.contains(where: { $0.isLetter || $0.isNumber }) {
      return true
    }
    let words = words(text.prefix(200))
    if HeadPhrases.nationalTitle(in: words) != nil || HeadPhrases.motto(in: words) != nil { return true }
    switch StructuralLine(firstLine(text)) {
    case .number, .motto, .kind: return true
    default: break
    }
    if SubjectPhrase.range(in: words) == 0 || SubjectPhrase.begins(text) { return true }
    // Place and date fill their line.
    if text.count < 120, let date = IssueDate.find(in: words), date.place != nil, date.range == words.indices
    {
      return true
    }
    return text.isInCapitals && text.count < 200 && Marker.readings(of: text).isEmpty
  }

  private static func isHead(_ table: SourceTable) -> Bool {
    guard table.rows.count <= 12 else { return false }
    return table.rows.joined().joined().contains { paragraph in
      let words = words(paragraph.text.prefix(200))
      return HeadPhrases.nationalTitle(in: words) != nil || HeadPhrases.isAddressees(paragraph.text)
        || StructuralLine(firstLine(paragraph.text)) == .number || SubjectPhrase.range(in: words) == 0
    }
  }

  private static func callsAddressees(_ table: SourceTable) -> Bool {
    table.rows.joined().joined().contains { HeadPhrases.isAddressees($0.text) }
  }

  private static func holdsList(_ table: SourceTable) -> Bool {
    table.rows.joined().joined().contains { isItem($0) }
  }

  private static func isList(_ table: SourceTable) -> Bool {
    let paragraphs = Array(table.rows.joined().joined())
    return table.rows.count <= 3 && !paragraphs.isEmpty && paragraphs.allSatisfy(isItem)
  }

  /// A line of a list of addressees.
  private static func isItem(_ paragraph: SourceParagraph) -> Bool {
    if let marker = paragraph.marker {
      return Marker.readings(of: marker + " x").first?.marker.style == .dash
    }
    return Marker.readings(of: paragraph.text).first.map { !$0.marker.style.isCounted } ?? false
  }
}

/// «V/v» and what stands for it.
enum SubjectPhrase {
  /// The place of the word.
  static func range(in words: [Word]) -> Int? {
    words.firstIndex { $0.key == "v/v" || $0.key.hasPrefix("v/v") && $0.text.count < 12 }
  }

  /// «Về việc …» as a line of the letterhead.
  static func begins(_ text: String) -> Bool {
    guard text.count < 400 else { return false }
    let first = words(text.prefix(20))
    return first.count > 2 && first[0].isCapitalised && first[0].key == "ve" && first[1].key == "viec"
  }
}

/// Words with which a basis begins.
enum BasisPhrases {
  static func begins(_ text: String) -> Bool {
    let words = words(text.prefix(40))
    guard let first = words.first, first.isCapitalised, words.count > 2 else { return false }
    switch first.key {
    case "can": return words[1].key == "cu"
    case "thuc": return words[1].key == "hien"
    case "theo", "xet": return true
    case "tiep": return words[1].key == "theo"
    default: return false
    }
  }
}
