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
    xml.raw("</w:tbl>")
  }

  private mutating func header(_ table: Table, _ columns: TableColumns) {
    xml.raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
    for (index, width) in columns.widths.enumerated() {
      openCell(width: width)
      paragraph(.tableHead, index < table.columns.count ? table.columns[index].title : "")
      xml.raw("</w:tc>")
    }
    xml.raw("</w:tr>")
  }

  private mutating func row(_ row: TableRow, _ columns: TableColumns) {
    mark(row.key)
    xml.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
    if row.isGroup {
      openCell(width: columns.total, span: columns.widths.count)
      paragraph(.tableGroup, Inlines(row.cells.flatMap(\.runs)))
      xml.raw("</w:tc>")
    } else {
      for index in columns.widths.indices {
        xml.raw(columns.openings[index])
        openBookmark()
        if index < row.cells.count { runs(row.cells[index]) }
        closeParagraph()
        xml.raw("</w:tc>")
      }
    }
    xml.raw("</w:tr>")
  }
}

/// What the cells of a column have in common, written once for the table.
private struct TableColumns {
  /// In twips; they add up to the table's width.
  let widths: [Int]
  let total: Int
  /// The markup that opens a cell and its paragraph.
  let openings: [[UInt8]]

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
    openings = widths.enumerated().map { index, width in
      Self.opening(width, index < table.columns.count ? table.columns[index].alignment : .left)
    }
  }

  private static func opening(_ width: Int, _ alignment: TableColumn.Alignment) -> [UInt8] {
    var xml = XMLWriter()
    xml.raw("<w:tc><w:tcPr><w:tcW")
    xml.attribute("w:w", width)
    xml.raw(" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:pStyle")
    xml.attribute("w:val", style(alignment).rawValue)
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
