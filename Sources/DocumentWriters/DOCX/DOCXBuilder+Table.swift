import OOXML
import OfficialDocument

extension DOCXBuilder {
  /// A ruled table: its first row is marked as header and repeated on each page, no row is split.
  mutating func table(_ table: Table) {
    let columns = TableColumns(table, total: textWidth, size: profile.tableSize)
    guard !columns.widths.isEmpty else { return }
    openTable(style: DOCXStyles.gridTable, columns: columns.widths, hasHeader: true, description: nil)
    header(table, columns)
    for row in table.rows { at(row.key) { $0.row(row, columns) } }
    closeTable()
  }

  private mutating func header(_ table: Table, _ columns: TableColumns) {
    openRow(isHeader: true)
    for (index, width) in columns.widths.enumerated() {
      openCell(width: width)
      paragraph(.tableHead, index < table.columns.count ? table.columns[index].title : "")
      closeCell()
    }
    closeRow()
  }

  private mutating func row(_ row: TableRow, _ columns: TableColumns) {
    mark(row.key)
    openRow()
    if row.isGroup {
      openCell(width: columns.total, span: columns.widths.count)
      paragraph(.tableGroup, Inlines(row.cells.flatMap(\.runs)))
      closeCell()
    } else {
      for index in columns.widths.indices {
        openBodyCell(index, columns)
        openBookmark()
        if index < row.cells.count { runs(row.cells[index]) }
        closeParagraph()
        closeCell()
      }
    }
    closeRow()
  }

  private mutating func openBodyCell(_ index: Int, _ columns: TableColumns) {
    if recorder == nil {
      xml.raw(columns.openings[index])
    } else {
      openCell(width: columns.widths[index])
      openParagraph(columns.styles[index])
    }
  }
}

/// What the cells of a column have in common, written once for the table.
private struct TableColumns {
  /// In twips; they add up to the table's width.
  let widths: [Int]
  let total: Int
  /// The markup that opens a cell and its paragraph.
  let openings: [[UInt8]]
  let styles: [DOCXStyle]

  /// The room left and right of the text, as the table style has it.
  private static let padding = Length(twips: 170)

  init(_ table: Table, total: Length, size: Double) {
    self.total = total.roundedTwips
    let exact = table.columnWidths(total: total, size: size, padding: Self.padding)
    var edge = Length.pt(0)
    var previous = 0
    widths = exact.map { width in
      edge = edge + width
      defer { previous = edge.roundedTwips }
      return edge.roundedTwips - previous
    }
    styles = widths.indices.map { index in
      Self.style(index < table.columns.count ? table.columns[index].alignment : .left)
    }
    openings = zip(widths, styles).map(Self.opening)
  }

  private static func opening(_ width: Int, _ style: DOCXStyle) -> [UInt8] {
    var xml = XMLWriter()
    xml.raw("<w:tc><w:tcPr><w:tcW")
    xml.attribute("w:w", width)
    xml.raw(" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:pStyle")
    xml.attribute("w:val", style.rawValue)
    xml.raw("/></w:pPr>")
    return xml.bytes
  }

  private static func style(_ alignment: TableColumn.Alignment) -> DOCXStyle {
    switch alignment {
    case .left: .tableLeft
    case .center: .tableCenter
    case .right: .tableRight
    }
  }
}
