/// Finds tables among the lines of Markdown: rows of cells on one line, and cells on lines of their own between bars.
enum PipeTables {
  enum Item {
    case lines([TextLine])
    case table([[[TextLine]]])
  }

  private enum Token {
    case bar
    case row([[TextLine]])
    case text([TextLine])
  }

  static func items(_ lines: [TextLine]) -> [Item] {
    let tokens = tokens(lines)
    var items: [Item] = []
    var index = 0
    while index < tokens.count {
      switch tokens[index] {
      case .text(let lines):
        items.append(.lines(lines))
        index += 1
      case .row:
        var rows: [[[TextLine]]] = []
        while index < tokens.count, case .row(let cells) = tokens[index] {
          if !cells.isEmpty { rows.append(cells) }
          index += 1
        }
        if !rows.isEmpty { items.append(.table(rows)) }
      case .bar:
        let (rows, next) = barTable(tokens, from: index)
        if !rows.isEmpty { items.append(.table(rows)) }
        index = next
      }
    }
    return items
  }

  private static func tokens(_ lines: [TextLine]) -> [Token] {
    var tokens: [Token] = []
    var text: [TextLine] = []
    func flush(_ tokens: inout [Token]) {
      if !text.isEmpty { tokens.append(.text(text)) }
      text = []
    }
    for line in lines {
      if line.plain.allSatisfy({ $0 == "|" || $0 == " " }) {
        flush(&tokens)
        tokens.append(.bar)
      } else if line.plain.hasPrefix("|"), line.plain.dropFirst().contains("|") {
        flush(&tokens)
        let isRule = line.plain.allSatisfy { "|-: ".contains($0) }
        tokens.append(.row(isRule ? [] : cells(line)))
      } else {
        text.append(line)
      }
    }
    flush(&tokens)
    return tokens
  }

  private static func cells(_ line: TextLine) -> [[TextLine]] {
    var parts = line.marked.split(separator: "|", omittingEmptySubsequences: false).dropFirst()
    if parts.last?.trimmingBlanks.isEmpty ?? false { parts = parts.dropLast() }
    return parts.map { part in
      let cell = TextLine(part, hasEmphasis: true)
      return cell.isBlank ? [] : [cell]
    }
  }

  /// Cells between bars on lines of their own.
  ///
  /// Two bars end a row; the last row has as many cells as the first.
  ///
  /// A table of one row has two cells, as the head and the end of a document have: what follows its last bar is no cell.
  private static func barTable(_ tokens: [Token], from start: Int) -> (rows: [[[TextLine]]], next: Int) {
    let width = rowWidth(tokens, from: start)
    var rows: [[[TextLine]]] = []
    var row: [[TextLine]] = []
    var index = start
    scan: while index < tokens.count {
      switch tokens[index] {
      case .bar:
        if index > start, case .bar = tokens[index - 1], !row.isEmpty {
          rows.append(row)
          row = []
        }
      case .text(let lines):
        guard row.count < width, isCell(lines) else { break scan }
        // Text that no bar closes is no cell.
        guard index + 1 < tokens.count, case .bar = tokens[index + 1] else { break scan }
        row.append(lines)
      case .row: break scan
      }
      index += 1
    }
    if !row.isEmpty { rows.append(row) }
    return (rows, max(index, start + 1))
  }

  private static func rowWidth(_ tokens: [Token], from start: Int) -> Int {
    var count = 0
    var index = start
    while index < tokens.count, count <= 12 {
      switch tokens[index] {
      case .bar:
        if index > start, case .bar = tokens[index - 1], count > 0 { return count }
      case .text(let lines):
        guard isCell(lines) else { return 2 }
        count += 1
      case .row: return 2
      }
      index += 1
    }
    return 2
  }

  /// A cell begins right behind its bar and holds some lines; the text of the document between two tables is longer, or
  /// has a title or numbered points in it.
  private static func isCell(_ lines: [TextLine]) -> Bool {
    guard let first = lines.first, !first.followsBlank else { return false }
    if StructuralLine(first) == .recipients { return true }
    return lines.count <= 14
      && !lines.contains { line in
        StructuralLine(line) == .kind
          || Marker.readings(of: line.plain).contains { $0.marker.style.isCounted && !$0.rest.isEmpty }
      }
  }
}
