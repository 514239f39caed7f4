internal import OfficialDocument

extension PageBuilder {
  /// The room left and right of the text in a cell, in points, as the Word file has it.
  private static var padding: Double { 4.25 }

  /// A ruled table: its first row is repeated on each page, no row is split that a page can hold.
  mutating func table(_ table: Table) {
    let widths = table.columnWidths(
      total: Length.pt(frame.textWidth), size: profile.tableSize, padding: Length.pt(Self.padding * 2)
    ).map(\.pt)
    guard !widths.isEmpty else { return }
    let titles = widths.indices.map { Inlines($0 < table.columns.count ? table.columns[$0].title : "") }
    let head = tagged(.tableHead) { builder in
      builder.row(zip(titles, widths).map { ($0, builder.styles.tableHead, $1) }, as: .columnHeader)
    }
    let body = structure.add(.tableBody, to: element)
    append(Strip(fragment: head.fragment, lineCount: head.lineCount), isFirstOfBlock: true)
    let number = heads.count
    heads.append(head.fragment)
    let cellStyles = widths.indices.map {
      styles.tableCell($0 < table.columns.count ? table.columns[$0].alignment : .left)
    }
    // The row of heads does not stand alone at the foot of a page, nor does the name of a group.
    var keepsNext = true
    for row in table.rows {
      at(row.key) { builder in
        var strip = builder.tagged(as: body) { $0.strip(row, widths, cellStyles) }
        strip.repeatedHead = number
        strip.mayBreakBefore = !keepsNext
        builder.append(strip, isFirstOfBlock: false)
      }
      keepsNext = row.isGroup
    }
  }

  private mutating func strip(_ row: TableRow, _ widths: [Double], _ cellStyles: [TextStyle]) -> Strip {
    if row.isGroup {
      let text = Inlines(row.cells.flatMap(\.runs))
      let group = self.row(
        [(text, styles.tableGroup, widths.reduce(0, +))], as: .groupHeader(columns: widths.count))
      return Strip(fragment: group.fragment, lineCount: group.lineCount)
    }
    let cells = widths.indices.map { index in
      (index < row.cells.count ? row.cells[index] : "", cellStyles[index], widths[index])
    }
    let set = self.row(cells, as: .cell)
    return Strip(fragment: set.fragment, lineCount: set.lineCount)
  }

  /// Cells side by side in their lines.
  private mutating func row(
    _ cells: [(text: Inlines, style: TextStyle, width: Double)], as kind: StructureKind
  ) -> (fragment: Fragment, lineCount: Int) {
    let line = 0.5
    var fragment = Fragment(height: line)
    var lineCount = 0
    var x = 0.0
    var edges = [x]
    let element = structure.add(.tableRow, to: element)
    for cell in cells {
      var column = PageColumn(width: max(cell.width - Self.padding * 2, 1))
      let set = tagged(as: structure.add(kind, to: element)) { builder in
        builder.lines(cell.text, cell.style, width: column.width)
      }
      column.add(set, cell.style)
      fragment.add(column.fragment, x: x + Self.padding, y: line)
      lineCount = max(lineCount, column.lineCount)
      x += cell.width
      edges.append(x)
    }
    let height = fragment.height
    for y in [0, height] {
      fragment.bars.append(Bar(x: -line / 2, y: y, width: x + line, height: line))
    }
    for edge in edges {
      fragment.bars.append(Bar(x: edge - line / 2, y: 0, width: line, height: height))
    }
    return (fragment, lineCount)
  }
}
