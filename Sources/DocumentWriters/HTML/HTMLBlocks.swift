internal import OfficialDocument
internal import SourceText

extension HTMLPage {
  /// The blocks of one text on a page with so much room; titles are headings from the given level down.
  func blocks(_ blocks: [Block], headingLevel: Int, width: Length) -> String {
    zip(blocks, printedMarkers(of: blocks)).map { block, marker in
      switch block.content {
      case .paragraph(let paragraph):
        element("p", ["class": paragraph.role.htmlClass], html(paragraph.text))
      case .numbered(let item): html(item, marker: marker ?? "", headingLevel)
      case .table(let table): html(table, columnShares: shares(of: table, width))
      }
    }.joined(separator: "\n")
  }

  /// The share of each column in hundredths of the table, as wide as in the other formats.
  private func shares(of table: Table, _ width: Length) -> [Double] {
    table.columnWidths(total: width, size: profile.tableSize, padding: .mm(3)).map {
      $0.twips / width.twips * 100
    }
  }
}

private func html(_ item: NumberedItem, marker: String, _ headingLevel: Int) -> String {
  let text = escapedHTML(marker) + (item.text.isEmpty ? "" : " " + html(item.text))
  let isTitle = item.isTitle || item.level == .section
  switch item.level {
  case .section, .clause, .subclause:
    guard isTitle else { return element("p", [:], text) }
    return element("h\(min(headingLevel + item.level.rawValue, 6))", ["class": "muc"], text)
  case .point, .dash, .plus:
    return element("p", ["class": isTitle ? "dam" : ""], text)
  }
}

/// A table with the names of its columns marked as such; a group row names the rows below it.
private func html(_ table: Table, columnShares: [Double]) -> String {
  let count = table.gridColumnCount
  guard count > 0 else { return "" }
  let columns = columnShares.map { "<col style=\"width:\(decimal($0))%\">" }.joined()
  let titles = (0..<count).map { index in
    element(
      "th", ["scope": "col"], escapedHTML(index < table.columns.count ? table.columns[index].title : ""))
  }
  let rows = table.rows.map { row -> String in
    if row.isGroup {
      let name = html(Inlines(row.cells.flatMap(\.runs)))
      return element(
        "tr", ["class": "nhom"], element("th", ["colspan": String(count), "scope": "colgroup"], name))
    }
    let cells = (0..<count).map { index in
      element(
        "td", ["class": index < table.columns.count ? table.columns[index].alignment.htmlClass : ""],
        index < row.cells.count ? html(row.cells[index]) : "")
    }
    return element("tr", [:], cells.joined())
  }
  return element(
    "table", [:],
    "<colgroup>\(columns)</colgroup>\n" + element("thead", [:], element("tr", [:], titles.joined())) + "\n"
      + element("tbody", [:], "\n" + rows.joined(separator: "\n") + "\n"))
}

extension Paragraph.Role {
  fileprivate var htmlClass: String {
    switch self {
    case .body: ""
    case .basis: "can-cu"
    case .centered: "giua"
    }
  }
}

extension TableColumn.Alignment {
  fileprivate var htmlClass: String {
    switch self {
    case .left: ""
    case .center: "giua"
    case .right: "phai"
    }
  }
}
