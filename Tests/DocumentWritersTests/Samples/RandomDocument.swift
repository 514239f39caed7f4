import OfficialDocument
import PlanModel
import TestSupport

/// Makes documents of every shape that the value allows, from a seed.
struct RandomDocument {
  private var generator: SeededGenerator
  /// Whether words turn up that would steer Markdown, a terminal or a table.
  private let isHostile: Bool

  init(seed: Int, isHostile: Bool = false) {
    generator = SeededGenerator(seed: seed)
    self.isHostile = isHostile
  }

  static let plainWords = [
    "Sở", "Thông", "tin", "và", "Truyền", "thông", "chủ", "trì,", "phối", "hợp", "nghiêng", "12/CT-TTg",
    "20/5/2021",
    "1457/UBND-KGVX", "đ/c", "Điện", "Biên;", "kế", "hoạch", "(gửi", "kèm)", "05", "–", "xã", "ở", "ý", "./.",
    "中文", "👩‍👩‍👧",
    "https://dienbien.gov.vn/cong-thong-tin/van-ban-chi-dao-dieu-hanh/chi-tiet-van-ban-so-1457-ubnd-kgvx",
  ]
  static let hostileWords = [
    "|", "a|b", "`ma", "`", "```", "<script>", "</td>", "<!--", "@nguoidung", "a@b.vn", "*", "**đậm**", "_x_",
    "__", "#", "##",
    "-", "+", "1.", "12)", "=", "===", "---", "~~~", "~xoá~", "\\", "\\|", "&amp;", "&#8203;",
    "[a](http://b.vn)", "![a](b)",
    "[^1]", "$x$", "e\u{301}", "ho\u{300}a", "\u{301}a", "\u{1B}[31mđỏ", "a\u{202E}b", "a\nb", "a\tb",
    "\u{7F}", "a\u{0}b", "​",
    ">", "x\u{2028}y", "\u{FEFF}z", "|---|", "{{x}}", "<a", "https://a.vn/_x_?x=1&y=2", "www.a_b.vn",
    "ftp://x_y",
  ]

  mutating func document() -> OfficialDocument {
    let isLetter = chance(2)
    var document = OfficialDocument(
      kind: isLetter ? .officialLetter : .plan,
      letterhead: Letterhead(
        superior: texts(0...2, words: 1...6), issuer: texts(1...3, words: 1...8),
        number: DocumentNumber(
          number: chance(2) ? nil : String(number(1...9999)), symbol: "KH-\(text(1...1))"),
        placeAndDate: PlaceAndDate(
          place: text(1...5), year: chance(5) ? nil : number(2020...2030),
          month: chance(3) ? nil : number(1...12),
          day: chance(3) ? nil : number(1...31)),
        letterSubject: isLetter ? text(1...30) : nil),
      title: isLetter ? nil : DocumentTitle(kind: "KẾ HOẠCH", subject: text(1...40)),
      urgency: chance(3) ? Urgency.allCases.randomElement(using: &generator) : nil,
      addressees: texts(0...4, words: 1...20), body: blocks(0...25),
      signatures: many(0...3) { $0.signature() },
      recipients: many(0...5) { Recipient($0.inlines(1...12)) })
    document.appendices = many(0...2) { $0.appendix() }
    document.circulation = chance(3) ? Circulation.allCases.randomElement(using: &generator) : nil
    document.contact =
      chance(3)
      ? ContactLine(
        address: text(1...12), email: chance(2) ? text(1...1) : nil, website: nil, phone: text(1...2),
        fax: nil)
      : nil
    document.drafting =
      chance(3) ? DraftingMark(initials: text(1...1), copies: chance(2) ? number(1...999) : nil) : nil
    document.callNotes(chance(2) ? [] : many(0...8) { $0.inlines(1...40) })
    return document
  }

  private mutating func signature() -> Signature {
    Signature(titleLines: texts(1...3, words: 1...6), name: chance(3) ? nil : text(2...4))
  }

  private mutating func appendix() -> Appendix {
    Appendix(
      key: "phụ lục", label: "Phụ lục", title: text(1...20), attachedTo: chance(2) ? text(1...20) : nil,
      blocks: blocks(0...8), isLandscape: chance(2))
  }

  private mutating func blocks(_ count: ClosedRange<Int>) -> [Block] {
    many(count) { Block(key: BlockKey("k\($0.number(0...999))"), $0.content()) }
  }

  private mutating func content() -> Block.Content {
    switch number(0...9) {
    case 0...1:
      let role = [Paragraph.Role.body, .basis, .centered].randomElement(using: &generator) ?? .body
      return .paragraph(Paragraph(inlines(0...40), role: role))
    case 2: return .table(table())
    default:
      let level = NumberingLevel.allCases.randomElement(using: &generator) ?? .clause
      return .numbered(NumberedItem(level, inlines(1...40), isTitle: chance(3)))
    }
  }

  private mutating func table() -> Table {
    let columns = many(1...(chance(6) ? 30 : 8)) {
      TableColumn(
        $0.text(0...3),
        weight: [0, 0.3, 1, 2.5, 8, .nan, -1, .infinity].randomElement(using: &$0.generator) ?? 1,
        alignment: [.left, .center, .right].randomElement(using: &$0.generator) ?? .left)
    }
    let rows = many(0...6) { random in
      let isGroup = random.chance(5)
      let cells = isGroup ? 1 : random.chance(8) ? random.number(0...(columns.count + 1)) : columns.count
      return TableRow(
        key: BlockKey("r\(random.number(0...999))"), cells: random.many(cells...cells) { $0.inlines(0...10) },
        isGroup: isGroup)
    }
    return Table(columns: columns, rows: rows)
  }

  private mutating func inlines(_ words: ClosedRange<Int>) -> Inlines {
    guard chance(3) else { return Inlines(text(words)) }
    return Inlines(
      many(1...5) {
        let text = $0.text(0...max(words.upperBound / 4, 1))
        return Run($0.chance(2) ? text : " " + text + " ", InlineStyle(rawValue: UInt8($0.number(0...7))))
      })
  }

  private mutating func texts(_ count: ClosedRange<Int>, words: ClosedRange<Int>) -> [String] {
    many(count) { $0.text(words) }
  }

  private mutating func text(_ words: ClosedRange<Int>) -> String {
    many(words) {
      let list = $0.isHostile && $0.chance(3) ? Self.hostileWords : Self.plainWords
      return list.randomElement(using: &$0.generator) ?? ""
    }.joined(separator: " ")
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  /// True once in so many times.
  private mutating func chance(_ times: Int) -> Bool { number(1...times) == 1 }

  private mutating func many<Element>(
    _ count: ClosedRange<Int>, _ make: (inout RandomDocument) -> Element
  ) -> [Element] {
    var elements: [Element] = []
    for _ in 0..<number(count) { elements.append(make(&self)) }
    return elements
  }
}
