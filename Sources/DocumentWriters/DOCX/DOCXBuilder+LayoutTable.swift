import OOXML
import OfficialDocument

extension DOCXBuilder {
  /// A table without lines that puts its cells beside each other; its rows are never split.
  ///
  /// - Parameters:
  ///   - columns: the widths, in twips.
  ///   - description: what the table is for, read out to those who do not see it.
  ///   - rows: writes the rows.
  mutating func layoutTable(_ columns: [Int], description: StaticString, _ rows: (inout DOCXBuilder) -> Void)
  {
    openTable(style: DOCXStyles.layoutTable, columns: columns, hasHeader: false, description: description)
    rows(&self)
    closeTable()
  }

  mutating func layoutRow(_ cells: (inout DOCXBuilder) -> Void) {
    openRow()
    cells(&self)
    closeRow()
  }

  mutating func layoutCell(width: Int, span: Int = 1, _ content: (inout DOCXBuilder) -> Void) {
    openCell(width: width, span: span)
    content(&self)
    closeCell()
  }

  mutating func openTable(style: String, columns: [Int], hasHeader: Bool, description: StaticString?) {
    if recorder != nil {
      recorder?.openTable(
        FlowTable(
          key: place.rawValue, style: style, columns: columns, hasHeader: hasHeader, description: description)
      )
      return
    }
    xml.raw("<w:tbl><w:tblPr><w:tblStyle")
    xml.attribute("w:val", style)
    xml.raw("/><w:tblW")
    xml.attribute("w:w", columns.reduce(0, +))
    xml.raw(" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"")
    xml.raw(hasHeader ? "0020\" w:firstRow=\"1\"" : "0000\" w:firstRow=\"0\"")
    xml.raw(" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>")
    if let description {
      xml.raw("<w:tblDescription w:val=\"")
      xml.raw(description)
      xml.raw("\"/>")
    }
    xml.raw("</w:tblPr><w:tblGrid>")
    for width in columns {
      xml.raw("<w:gridCol")
      xml.attribute("w:w", width)
      xml.raw("/>")
    }
    xml.raw("</w:tblGrid>")
  }

  mutating func closeTable() {
    if recorder != nil {
      recorder?.closeTable()
      return
    }
    xml.raw("</w:tbl>")
  }

  /// A row that is never split; a header row is repeated on each page.
  mutating func openRow(isHeader: Bool = false, _ revision: Revision? = nil) {
    if recorder != nil {
      recorder?.openRow(isHeader: isHeader, at: place)
      return
    }
    xml.raw("<w:tr><w:trPr><w:cantSplit/>")
    if isHeader { xml.raw("<w:tblHeader/>") }
    if let revision { self.revision(revision) }
    xml.raw("</w:trPr>")
  }

  mutating func closeRow() {
    if recorder != nil {
      recorder?.closeRow()
      return
    }
    xml.raw("</w:tr>")
  }

  mutating func closeCell() {
    if recorder != nil {
      recorder?.closeCell()
      return
    }
    xml.raw("</w:tc>")
  }

  mutating func openCell(width: Int, span: Int = 1) {
    if recorder != nil {
      recorder?.openCell(width: width, span: span)
      return
    }
    xml.raw("<w:tc><w:tcPr><w:tcW")
    xml.attribute("w:w", width)
    xml.raw(" w:type=\"dxa\"/>")
    if span > 1 {
      xml.raw("<w:gridSpan")
      xml.attribute("w:val", span)
      xml.raw("/>")
    }
    xml.raw("</w:tcPr>")
  }
}
