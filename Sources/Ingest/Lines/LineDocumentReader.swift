/// Reads text files: plain text, Markdown, and what pdftotext makes of a page.
struct LineDocumentReader {
  private let hasEmphasis: Bool
  private let isMarkdown: Bool
  /// Rows of tables do not begin with a bar, as Markdown allows: `a | b` above `--- | ---`.
  private let hasBareTables: Bool
  private var blocks: [SourceBlock] = []

  private init(_ text: String, isMarkdown: Bool) {
    self.isMarkdown = isMarkdown
    hasEmphasis = isMarkdown || text.contains("**")
    hasBareTables =
      isMarkdown
      && text.split(separator: "\n").contains { line in
        line.hasPrefix("-") && line.contains("|") && line.allSatisfy { "-|: \r".contains($0) }
      }
  }

  static func read(_ text: String, isMarkdown: Bool = false) -> SourceDocument {
    var reader = LineDocumentReader(text, isMarkdown: isMarkdown)
    reader.read(reader.lines(of: text))
    return SourceDocument(reader.blocks)
  }

  private func lines(of text: String) -> [TextLine] {
    var lines: [TextLine] = []
    var followsBlank = true
    var startsPage = false
    for part in text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" || $0 == "\r" })
    {
      var content = part
      if content.contains("\u{C}") {
        startsPage = true
        content = Substring(content.filter { $0 != "\u{C}" })
      }
      if isMarkdown || hasEmphasis { content = MarkdownLine.unwrapped(content) }
      for piece in cells(content) {
        var line = TextLine(piece, hasEmphasis: hasEmphasis)
        if line.isBlank {
          followsBlank = true
          continue
        }
        line.followsBlank = followsBlank
        line.startsPage = startsPage
        followsBlank = piece.endIndex < content.endIndex
        startsPage = false
        lines.append(line)
      }
    }
    return lines
  }

  /// A page copied as text has bars where the columns of its head and end met: `Số: 5/KH-UBND | Hà Nội, ngày …|`.
  private func cells(_ line: Substring) -> [Substring] {
    guard !hasBareTables, line.contains("|"), !line.drop(while: { $0 == " " }).hasPrefix("|") else {
      return [line]
    }
    return line.split(separator: "|").filter { !$0.trimmingBlanks.isEmpty }
  }

  private mutating func read(_ lines: [TextLine]) {
    let reflow = LineReflow(lines)
    if !lines.contains(where: { $0.plain.hasPrefix("|") }) {
      readColumns(lines, reflow)
      return
    }
    for item in PipeTables.items(lines) {
      switch item {
      case .lines(let lines): append(lines, reflow)
      case .table(let rows):
        let cells = rows.map { row in row.map { cell in cellParagraphs(cell, reflow) } }
        blocks.append(.table(SourceTable(cells)))
      }
    }
  }

  /// The two columns of the head and of the end, where blanks hold them apart, become tables.
  private mutating func readColumns(_ lines: [TextLine], _ reflow: LineReflow) {
    for item in LayoutColumns.items(lines) {
      switch item {
      case .lines(let lines): append(lines, reflow)
      case .columns(let left, let right):
        let row = [left, right].map { column in cellParagraphs(column, reflow) }
        blocks.append(.table(SourceTable([row])))
      }
    }
  }

  private mutating func append(_ lines: [TextLine], _ reflow: LineReflow) {
    var part: [TextLine] = []
    var startsPage = false
    for line in lines {
      if line.isPageNumber {
        startsPage = true
      } else if line.isRule {
        appendParagraphs(part, reflow)
        part = []
      } else {
        var line = line
        // What stood before the number goes on behind it.
        line.startsPage = line.startsPage || startsPage
        line.followsBlank = line.followsBlank || startsPage
        part.append(line)
        startsPage = false
      }
    }
    appendParagraphs(part, reflow)
  }

  private mutating func appendParagraphs(_ lines: [TextLine], _ reflow: LineReflow) {
    for paragraph in reflow.paragraphs(of: lines) {
      let text = paragraph.map { String($0.marked) }.joined(separator: " ")
      blocks.append(.paragraph(SourceParagraph(runs(text))))
    }
  }

  /// In a cell the lines stay apart, for names and titles stand on lines of their own.
  private func cellParagraphs(_ lines: [TextLine], _ reflow: LineReflow) -> SourceTable.Cell {
    let content = lines.filter { !$0.isRule && !$0.isBlank }
    return reflow.paragraphs(of: content).map { paragraph in
      SourceParagraph(runs(paragraph.map { String($0.marked) }.joined(separator: "\n")))
    }
  }

  private func runs(_ text: String) -> [SourceRun] {
    hasEmphasis ? MarkdownLine.runs(text) : [SourceRun(text)]
  }
}
