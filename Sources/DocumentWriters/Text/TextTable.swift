internal import OfficialDocument
internal import VietnameseText

/// A table drawn with lines, its columns as wide as their weights say and no narrower than their longest word.
///
/// Where so many columns do not fit on the page, each row is written as a list of «title: text» instead.
struct TextTable {
  /// A word up to this width is never broken in a cell: it holds every date and number of a document.
  private static let longestWholeWord = 16

  private let table: Table
  private let width: Int
  private let columnCount: Int

  init(_ table: Table, width: Int) {
    self.table = table
    self.width = width
    columnCount = table.gridColumnCount
  }

  var lines: [String] {
    guard columnCount > 0 else { return [] }
    guard let widths = columnWidths() else { return listed() }
    return drawn(widths)
  }

  private func title(_ column: Int) -> String {
    column < table.columns.count ? table.columns[column].title : ""
  }

  private func text(_ row: TableRow, _ column: Int) -> String {
    column < row.cells.count ? row.cells[column].printedPlain : ""
  }

  /// What a group row says.
  private func groupText(_ row: TableRow) -> String {
    row.cells.map(\.printedPlain).filter { !$0.isEmpty }.joined(separator: " ")
  }
}

// MARK: - Widths

extension TextTable {
  /// The width of the text in each column, without its padding; nil when the columns do not fit.
  private func columnWidths() -> [Int]? {
    let room = width - (columnCount + 1) - 2 * columnCount
    let least = (0..<columnCount).map(leastWidth)
    let spare = room - least.reduce(0, +)
    guard spare >= 0 else { return nil }
    let shares = (0..<columnCount).map { index in
      let weight = index < table.columns.count ? table.columns[index].weight : 1
      return weight.isFinite ? max(weight, 0) : 0
    }
    return distributed(room, least: least, shares: shares)
  }

  private func leastWidth(_ column: Int) -> Int {
    var texts = [title(column)]
    texts += table.rows.lazy.filter { !$0.isGroup }.map { text($0, column) }
    let longest =
      texts.lazy.flatMap { $0.split(separator: " ") }.map { displayWidth(of: String($0)) }.max() ?? 0
    return min(max(longest, 2), Self.longestWholeWord)
  }

  /// Beginning from the least widths, gives a step at a time to the column that has the least of its share.
  private func distributed(_ room: Int, least: [Int], shares: [Double]) -> [Int] {
    let sum = shares.reduce(0, +)
    let shares =
      sum > 0 && sum.isFinite ? shares.map { $0 / sum } : least.map { _ in 1 / Double(least.count) }
    func part(_ width: Int, _ share: Double) -> Double { share > 0 ? Double(width) / share : .infinity }
    var widths = least
    for _ in 0..<max(room - least.reduce(0, +), 0) {
      let parts = zip(widths, shares).map(part)
      guard let neediest = parts.indices.min(by: { parts[$0] < parts[$1] }) else { break }
      widths[neediest] += 1
    }
    return widths
  }
}

// MARK: - Drawing

extension TextTable {
  private func drawn(_ widths: [Int]) -> [String] {
    let isTitled = (0..<columnCount).contains { !title($0).isEmpty }
    let hasInnerLines = (isTitled ? [true] : []) + table.rows.map { !$0.isGroup }
    guard let first = hasInnerLines.first, let last = hasInnerLines.last else { return [] }
    var lines = [edge(widths, above: false, below: first, ends: ("┌", "┐"))]
    if isTitled {
      lines += row((0..<columnCount).map(title), widths) { _ in .center }
      if let next = table.rows.first {
        lines.append(edge(widths, above: true, below: !next.isGroup, ends: ("╞", "╡"), isDouble: true))
      }
    }
    for (index, row) in table.rows.enumerated() {
      if index > 0 {
        lines.append(
          edge(widths, above: !table.rows[index - 1].isGroup, below: !row.isGroup, ends: ("├", "┤")))
      }
      lines +=
        row.isGroup
        ? group(row, widths) : self.row((0..<columnCount).map { text(row, $0) }, widths, alignment)
    }
    lines.append(edge(widths, above: last, below: false, ends: ("└", "┘")))
    return lines
  }

  private func alignment(_ column: Int) -> TableColumn.Alignment {
    column < table.columns.count ? table.columns[column].alignment : .left
  }

  private func row(
    _ texts: [String], _ widths: [Int], _ alignment: (Int) -> TableColumn.Alignment
  ) -> [String] {
    let cells = zip(texts, widths).map { wrapped($0, to: $1) }
    let height = max(cells.map(\.count).max() ?? 0, 1)
    return (0..<height).map { line in
      let parts = cells.enumerated().map { column, cell in
        aligned(line < cell.count ? cell[line] : "", alignment(column), to: widths[column])
      }
      return "│ " + parts.joined(separator: " │ ") + " │"
    }
  }

  private func group(_ row: TableRow, _ widths: [Int]) -> [String] {
    let measure = widths.reduce(0, +) + 3 * (widths.count - 1)
    let lines = wrapped(groupText(row), to: measure)
    return (lines.isEmpty ? [""] : lines).map { "│ " + aligned($0, .left, to: measure) + " │" }
  }

  /// A line between rows, joined to the lines between columns above and below where there are any.
  private func edge(
    _ widths: [Int], above: Bool, below: Bool, ends: (String, String), isDouble: Bool = false
  ) -> String {
    let joint =
      switch (above, below) {
      case (true, true): isDouble ? "╪" : "┼"
      case (true, false): isDouble ? "╧" : "┴"
      case (false, true): isDouble ? "╤" : "┬"
      case (false, false): isDouble ? "═" : "─"
      }
    let pieces = widths.map { String(repeating: isDouble ? "═" : "─", count: $0 + 2) }
    return ends.0 + pieces.joined(separator: joint) + ends.1
  }
}

// MARK: - As a list

extension TextTable {
  private func listed() -> [String] {
    let rows = table.rows.map { row in
      row.isGroup ? wrapped(groupText(row), to: width) : entries(row)
    }
    let titles =
      table.rows.isEmpty ? [wrapped(table.columns.map(\.title).joined(separator: " · "), to: width)] : []
    let edge = rule(width)
    return [edge] + (titles + rows.filter { !$0.isEmpty }).flatMap { $0 + [edge] }
  }

  private func entries(_ row: TableRow) -> [String] {
    (0..<columnCount).flatMap { column -> [String] in
      let text = text(row, column)
      let title = title(column)
      guard !text.isEmpty else { return [] }
      return wrapped(title.isEmpty ? text : "\(title): \(text)", to: width, indent: 2)
    }
  }
}
