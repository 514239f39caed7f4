internal import OOXML
internal import OfficialDocument
internal import SourceText

/// Works out how each paragraph and run is really set, and which marker stands before it.
struct FormatResolver {
  private let styles: StyleSheet
  private let numbering: Numbering
  private var counter: MarkerCounter
  /// What a paragraph style, a character style and a table style come to together.
  private var runBases: [Key: RunProperties] = [:]
  private var seenTableStyles: Set<String> = []
  private var paragraphBases: [String: ParagraphProperties] = [:]

  private struct Key: Hashable {
    var paragraph: String?
    var run: String?
    var table: String?
    var isFirstRow: Bool
  }

  init(_ styles: StyleSheet, _ numbering: Numbering) {
    self.styles = styles
    self.numbering = numbering
    counter = MarkerCounter(numbering)
  }

  /// Settles the paragraphs that a reader has gathered.
  mutating func resolve(_ reader: inout ContentReader) {
    for index in reader.paragraphs.indices {
      let table = reader.tableStyles[index]
      if let table, styles.hasOtherConditions(tableStyle: table.style),
        seenTableStyles.insert(table.style ?? "").inserted
      {
        reader.unjudged.append(
          Unjudged(
            paragraph: index,
            what: LocalizedText(
              "chữ của bảng theo kiểu bảng có định dạng riêng cho từng hàng, cột",
              en: "letters of a table whose style sets rows or columns apart")))
      }
      let style = reader.paragraphs[index].direct.style ?? styles.defaultParagraphStyle
      for run in reader.paragraphs[index].runs.indices {
        reader.paragraphs[index].runs[run].letters = letters(
          reader.paragraphs[index].runs[run].direct, style, table)
      }
      reader.paragraphs[index].styleName = styles.name(ofStyle: style)
      if let unknown = settle(&reader.paragraphs[index], style, table?.style) {
        reader.unjudged.append(
          Unjudged(
            paragraph: index,
            what: LocalizedText(
              "danh sách đánh số \(unknown) mà tệp không nói rõ",
              en: "a list (\(unknown)) that the file does not define")))
      }
    }
  }

  private mutating func letters(
    _ direct: RunProperties, _ style: String?, _ table: (style: String?, isFirstRow: Bool)?
  ) -> Letters {
    let key = Key(
      paragraph: style, run: direct.style, table: table?.style, isFirstRow: table?.isFirstRow ?? false)
    let base: RunProperties
    if let known = runBases[key] {
      base = known
    } else {
      var below = styles.defaultRun
      if let table {
        below = styles.run(ofStyle: table.style).over(below)
        if table.isFirstRow, let first = styles.firstRow(ofTableStyle: table.style) {
          below = first.over(below)
        }
      }
      let own = styles.run(ofStyle: direct.style).toggling(styles.run(ofStyle: style))
      base = own.over(below)
      runBases[key] = base
    }
    let all = direct.over(base)
    let ascii = styles.font(all.asciiFont) ?? "Times New Roman"
    let color = all.color.flatMap { $0 == "AUTO" ? nil : $0 }
    return Letters(
      asciiFont: ascii, latinFont: styles.font(all.latinFont) ?? ascii,
      size: Double(all.halfPoints ?? 20) / 2,
      isBold: all.isBold ?? false, isItalic: all.isItalic ?? false, isCapitals: all.isCapitals ?? false,
      isUnderlined: all.isUnderlined ?? false, isHighlighted: all.isHighlighted ?? false,
      isHidden: all.isHidden ?? false, isRaised: all.isRaised ?? false, color: color)
  }

  /// Gives the number of a list that the file does not define.
  private mutating func settle(
    _ paragraph: inout WordParagraph, _ style: String?, _ table: String?
  ) -> Int? {
    let key = (style ?? "") + "\u{0}" + (table ?? "")
    let base: ParagraphProperties
    if let known = paragraphBases[key] {
      base = known
    } else {
      let below = styles.paragraph(ofStyle: table).over(styles.defaultParagraph)
      base = styles.paragraph(ofStyle: style).over(below)
      paragraphBases[key] = base
    }
    let direct = paragraph.direct
    let list = direct.list ?? base.list
    var all = direct.over(base)
    var unknown: Int?
    if let list, let number = list.number ?? base.list?.number, number != 0 {
      let level =
        direct.list?.level ?? style.flatMap { numbering.level(ofStyle: $0, in: number) } ?? list.level ?? 0
      if let own = numbering.level(number, level) {
        let listed = own.paragraph
        all.left = direct.left ?? listed.left ?? base.left
        all.right = direct.right ?? listed.right ?? base.right
        all.firstLine = direct.firstLine ?? listed.firstLine ?? base.firstLine
      }
      paragraph.marker = counter.next(number, level)
      if paragraph.marker == nil { unknown = number }
      if paragraph.marker?.isEmpty == true { paragraph.marker = nil }
    }
    paragraph.setting = Self.setting(all)
    return unknown
  }

  private static func setting(_ all: ParagraphProperties) -> Setting {
    func length(_ twips: Int?) -> Length { Length(twips: Double(twips ?? 0)) }
    let rule = all.lineRule ?? .auto
    let line = Double(all.line ?? 240)
    return Setting(
      alignment: all.alignment ?? .left, before: length(all.before), after: length(all.after), lineRule: rule,
      line: rule == .auto ? line / 240 : line / 20, left: length(all.left), right: length(all.right),
      firstLine: length(all.firstLine), hasBorder: all.hasTopBorder ?? false || all.hasBottomBorder ?? false,
      isContextual: all.isContextual ?? false)
  }
}
