/// Gathers what the tags of a page say into paragraphs and tables.
struct HTMLBlockBuilder {
  private struct OpenTable {
    var rows: [[SourceTable.Cell]] = []
    var row: [SourceTable.Cell]?
    var cell: SourceTable.Cell?
  }

  private struct OpenList {
    var next: Int?
    var type: String
  }

  private var blocks: [SourceBlock] = []
  private var tables: [OpenTable] = []
  private var lists: [OpenList] = []
  private var runs: [SourceRun] = []
  private var marker: String?
  private var bold = 0
  private var italic = 0
  private var isCentred = false
  private var isPreformatted = false

  /// Beyond this depth a table is read as the text of the cell that holds it.
  private static let deepestTable = 8

  mutating func addText(_ text: String) {
    guard !text.isEmpty else { return }
    // Outside preformatted text a line break is a blank; `tidied` keeps only those that `br` has put in.
    let text = isPreformatted ? text : String(text.map { $0.isWhitespace ? " " : $0 })
    if var last = runs.last, last.isBold == (bold > 0), last.isItalic == (italic > 0) {
      last.text += text
      runs[runs.count - 1] = last
    } else {
      runs.append(SourceRun(text, isBold: bold > 0, isItalic: italic > 0))
    }
  }

  mutating func start(_ name: String, _ attributes: String) {
    switch name {
    case "b", "strong": bold += 1
    case "i", "em": italic += 1
    case "br": addBreak()
    case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "header", "footer",
      "blockquote",
      "center", "dd", "dt", "hr", "pre", "form", "main", "body":
      endParagraph()
      isCentred = name == "center" || attributes.lowercased().contains("center")
      if name == "pre" { isPreformatted = true }
    case "ol", "ul":
      endParagraph()
      let start = value(of: "start", attributes).flatMap { Int($0) } ?? 1
      if lists.count < 64 {
        lists.append(OpenList(next: name == "ol" ? start : nil, type: listType(attributes)))
      }
    case "li":
      endParagraph()
      startItem()
    case "table":
      endParagraph()
      if tables.count < Self.deepestTable { tables.append(OpenTable()) }
    case "tr":
      endCell()
      endRow()
      if !tables.isEmpty { tables[tables.count - 1].row = [] }
    case "td", "th":
      endCell()
      guard !tables.isEmpty else { return }
      if tables[tables.count - 1].row == nil { tables[tables.count - 1].row = [] }
      tables[tables.count - 1].cell = []
    default: break
    }
  }

  mutating func end(_ name: String) {
    switch name {
    case "b", "strong": bold = max(0, bold - 1)
    case "i", "em": italic = max(0, italic - 1)
    case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "center", "li", "dd", "dt",
      "pre":
      endParagraph()
      isPreformatted = isPreformatted && name != "pre"
    case "ol", "ul":
      endParagraph()
      _ = lists.popLast()
    case "td", "th": endCell()
    case "tr":
      endCell()
      endRow()
    case "table": endTable()
    default: break
    }
  }

  mutating func finish() -> [SourceBlock] {
    while !tables.isEmpty { endTable() }
    endParagraph()
    return blocks
  }

  private mutating func addBreak() {
    // In a cell of the head each line is a name of its own; elsewhere a break divides paragraphs.
    if tables.last?.cell != nil {
      runs.append(SourceRun("\n", isBold: bold > 0, isItalic: italic > 0))
    } else {
      endParagraph()
    }
  }

  private mutating func endParagraph() {
    let paragraph = SourceParagraph(runs, marker: marker, isCentred: isCentred)
    runs = []
    guard !paragraph.text.isEmpty else { return }
    marker = nil
    if tables.last?.cell != nil {
      tables[tables.count - 1].cell?.append(paragraph)
    } else {
      blocks.append(.paragraph(paragraph))
    }
  }

  private mutating func endCell() {
    endParagraph()
    guard var table = tables.last, let cell = table.cell else { return }
    table.row?.append(cell)
    table.cell = nil
    tables[tables.count - 1] = table
  }

  private mutating func endRow() {
    guard var table = tables.last, let row = table.row else { return }
    if !row.isEmpty { table.rows.append(row) }
    table.row = nil
    tables[tables.count - 1] = table
  }

  private mutating func endTable() {
    endCell()
    endRow()
    guard let table = tables.popLast(), !table.rows.isEmpty else { return }
    if tables.last?.cell != nil {
      // A table within a cell: its text belongs to the cell.
      for cell in table.rows.joined() { tables[tables.count - 1].cell?.append(contentsOf: cell) }
    } else {
      blocks.append(.table(SourceTable(table.rows)))
    }
  }

  private mutating func startItem() {
    guard var list = lists.last else { return }
    if let next = list.next {
      marker = ListNumber.text(next, list.type) + "."
      list.next = next &+ 1
    } else {
      marker = "-"
    }
    lists[lists.count - 1] = list
  }

  private func listType(_ attributes: String) -> String { value(of: "type", attributes) ?? "1" }

  /// The value of an attribute.
  private func value(of name: String, _ attributes: String) -> String? {
    guard let found = attributes.firstRange(of: name + "=") else { return nil }
    let rest = attributes[found.upperBound...].drop { $0 == "\"" || $0 == "'" }
    return String(rest.prefix { $0.isLetter || $0.isNumber })
  }
}
