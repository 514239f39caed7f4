internal import OfficialDocument

/// The blocks of one text, each a paragraph, a heading or a table.
func markdownBlocks(_ blocks: [Block]) -> [String] {
  zip(blocks, printedMarkers(of: blocks)).map { block, marker in
    switch block.content {
    case .paragraph(let paragraph):
      markdown(paragraph.text, style: paragraph.role == .basis ? .italic : [])
    case .numbered(let item):
      markdown(item, marker: marker ?? "")
    case .table(let table):
      markdown(table)
    }
  }
}

/// A section, or a titled clause or subclause, is a heading; the main title is the only one of the first level.
private func markdown(_ item: NumberedItem, marker: String) -> String {
  let prefix = item.text.isEmpty ? marker : marker + " "
  let isTitle = item.isTitle || item.level == .section
  switch item.level {
  case .section, .clause, .subclause:
    guard isTitle else { return markdown(item.text, after: prefix) }
    let hashes = String(repeating: "#", count: item.level.rawValue + 2)
    return "\(hashes) \(markdown(item.text, after: prefix, startsLine: false))"
  case .point, .dash, .plus:
    return markdown(item.text, after: prefix, style: isTitle ? .bold : [])
  }
}

/// A table; a group row is bold, in its first cell.
private func markdown(_ table: Table) -> String {
  let titles = table.columns.map { escapedMarkdown($0.title, startsLine: false) }
  let rows = table.rows.map { row in
    row.cells.map { markdown($0, style: row.isGroup ? .bold : [], startsLine: false) }
  }
  return markdownTable(
    [titles] + rows, alignments: table.columns.map(\.alignment), columns: table.gridColumnCount)
}
