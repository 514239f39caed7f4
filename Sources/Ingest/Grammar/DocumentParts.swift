internal import VietnameseText

/// A document cut into its head, body, end and what follows the signature.
///
/// What stands before the head and, appendices apart, behind the end belongs to the page on which the document was found.
struct DocumentParts {
  var head: [SourceBlock] = []
  var body: [SourceBlock] = []
  var end: [SourceBlock] = []
  var appendices: [SourceBlock] = []

  init(_ blocks: [SourceBlock]) {
    let start = Self.start(of: blocks)
    var index = start
    // The head ends where the text of the document begins: the grammar of the head finds that place.
    let headEnd = HeadExtent(blocks, from: start).end
    head = Array(blocks[start..<headEnd])
    index = headEnd
    while index < blocks.count, !Self.beginsEnd(blocks, index) { index += 1 }
    body = Array(blocks[headEnd..<index])
    let endStart = index
    while index < blocks.count, !Self.beginsAppendix(blocks[index]) { index += 1 }
    end = Array(blocks[endStart..<index])
    appendices = Array(blocks[index...])
  }

  /// The place of the Quốc hiệu with the issuer before it; without it, of the title or the addressees.
  private static func start(of blocks: [SourceBlock]) -> Int {
    let firstBlocks = blocks.prefix(400)
    if let place = firstBlocks.firstIndex(where: { $0.texts.contains(where: HeadPhrases.holdsNationalTitle) })
    {
      // Paragraphs in capitals right before it name the issuer; lines that are drawn may stand between.
      var start = place
      var index = place - 1
      while index >= 0, place - index < 6, case .paragraph(let before) = blocks[index] {
        let isDrawn = !before.text.contains { $0.isLetter || $0.isNumber }
        let isName = before.text.isInCapitals && before.text.count < 120
        guard isDrawn || isName || SubjectPhrase.begins(before.text) else { break }
        if !isDrawn { start = index }
        index -= 1
      }
      return start
    }
    return firstBlocks.firstIndex { block in
      block.texts.contains { TitleKind($0) != nil && $0.isInCapitals || HeadPhrases.isAddressees($0) }
    } ?? 0
  }

  private static func beginsEnd(_ blocks: [SourceBlock], _ index: Int) -> Bool {
    switch blocks[index] {
    case .paragraph(let paragraph):
      let text = paragraph.text
      // Such a line begins with a capital; most paragraphs begin with a marker, and long ones are none of them.
      guard paragraph.marker == nil, text.utf8.count < 2000, let first = text.utf8.first,
        (0x41...0x5A).contains(first) || first > 0x7F
      else { return false }
      if StructuralLine(firstLine(text)) == .recipients || EndPhrases.beginsRecipients(text) { return true }
      return StructuralLine(firstLine(text)) == .authority
        || EndPhrases.isSignature(text) && endsBody(blocks, index)
    case .table(let table):
      return table.rows.count <= 6
        && table.rows.joined().contains { cell in
          cell.contains { paragraph in
            let line = StructuralLine(firstLine(paragraph.text))
            return line == .recipients || line == .authority || EndPhrases.beginsRecipients(paragraph.text)
          }
        }
    }
  }

  /// Whether the sign that closes the body, `./.`, stands right before.
  private static func endsBody(_ blocks: [SourceBlock], _ index: Int) -> Bool {
    guard index > 0, let last = blocks[index - 1].texts.last else { return false }
    return last.hasSuffix("./.") || last.hasSuffix("/.")
  }

  private static func beginsAppendix(_ block: SourceBlock) -> Bool {
    switch block {
    case .paragraph(let paragraph): StructuralLine(firstLine(paragraph.text)) == .appendix
    case .table(let table): TaskTable(table) != nil
    }
  }
}

/// The first line; «TM.», «KT.» alone on it with the line behind them, which they belong to.
func firstLine(_ text: String) -> String {
  guard let end = text.firstIndex(of: "\n") else { return text }
  let line = text[..<end]
  guard line.utf8.count <= 4, line.hasSuffix(".") else { return String(line) }
  return "\(line) \(firstLine(String(text[text.index(after: end)...])))"
}

extension SourceBlock {
  /// The texts of its paragraphs; of a table, those of its cells.
  var texts: [String] {
    switch self {
    case .paragraph(let paragraph): [paragraph.text]
    case .table(let table): table.rows.joined().flatMap { $0.map(\.text) }
    }
  }
}

/// Words by which the parts of a head are known.
enum HeadPhrases {
  private static let nationalTitle = ["cong", "hoa", "xa", "hoi", "chu", "nghia", "viet", "nam"]
  private static let motto = ["doc", "lap", "tu", "do", "hanh", "phuc"]

  static func holdsNationalTitle(_ text: String) -> Bool {
    guard text.count < 2000, text.contains(where: { $0 == "C" || $0 == "c" }) else { return false }
    return range(of: nationalTitle, in: words(text)) != nil && text.contains { $0.isUppercase }
  }

  static func nationalTitle(in words: [Word]) -> Range<Int>? { range(of: nationalTitle, in: words) }
  static func motto(in words: [Word]) -> Range<Int>? { range(of: motto, in: words) }

  /// «Kính gửi:», or «… điện:» of a telegram.
  static func isAddressees(_ text: String) -> Bool {
    let words = words(text.prefix(120))
    // The name may stand right behind the colon: «Kính gửi:Sở Nội vụ».
    if words.count > 1, words[0].key == "kinh", words[1].key == "gui" || words[1].key.hasPrefix("gui:") {
      return true
    }
    return isTelegramCall(text)
  }

  static func isTelegramCall(_ text: String) -> Bool {
    let line = firstLine(text)
    guard line.hasSuffix(":"), line.count < 80, let last = words(line).last else { return false }
    return last.key == "dien" && !last.isCapitalised && line.dropLast(5).isInCapitals
  }

  /// The place of words that may have dashes between them.
  private static func range(of keys: [String], in words: [Word]) -> Range<Int>? {
    for start in words.indices where words[start].key == keys[0] {
      var index = start
      var found = 0
      while index < words.count, found < keys.count {
        if words[index].key == keys[found] { found += 1 } else if !words[index].key.isEmpty { break }
        index += 1
      }
      if found == keys.count { return start..<index }
    }
    return nil
  }
}

/// Words by which the end of a document is known.
enum EndPhrases {
  private static let titles = [
    "thu tuong", "chu tich", "pho chu tich", "giam doc", "pho giam doc", "bo truong", "thu truong",
    "chanh van phong",
    "pho chanh van phong", "cuc truong", "truong ban", "tong giam doc", "hieu truong", "chanh thanh tra",
    "vien truong", "chanh an", "pho thu tuong", "tong cuc truong", "q chu tich", "q giam doc", "truong phong",
  ]

  /// «Nơi nhận:» with the list behind it on the same line.
  static func beginsRecipients(_ text: String) -> Bool {
    let first = words(text.prefix(30))
    return first.count > 1 && first[0].key == "noi" && first[1].key == "nhan" && first[0].isCapitalised
      && first[1].text.hasSuffix(":")
  }

  /// A title in capitals that stands alone, as a head of a body signs.
  static func isSignature(_ text: String) -> Bool {
    let line = firstLine(text)
    guard line.count < 60, line.isInCapitals else { return false }
    return titles.contains(words(line).map(\.key).joined(separator: " "))
  }
}
