internal import OfficialDocument
internal import SourceText

/// A block of the plan as it is printed, or a row of its tables, cell by cell; calls of notes, which Word numbers, left out.
struct PrintedBlock {
  var key: String
  var texts: [String]

  /// The blocks of a document in the order of print.
  static func all(of document: OfficialDocument) -> [PrintedBlock] {
    var result: [PrintedBlock] = []
    for blocks in [document.body] + document.appendices.map(\.blocks) {
      for (block, marker) in zip(blocks, printedMarkers(of: blocks)) {
        let key = block.key.rawValue
        switch block.content {
        case .paragraph(let paragraph):
          result.append(PrintedBlock(key: key, texts: [plainText(paragraph.text.withoutFootnotes.plainText)]))
        case .numbered(let item):
          let text = (marker.map { $0 + " " } ?? "") + item.text.withoutFootnotes.plainText
          result.append(PrintedBlock(key: key, texts: [plainText(text)]))
        case .table(let table):
          result.append(PrintedBlock(key: key, texts: table.columns.map { plainText($0.title) }))
          result += table.rows.map { row in
            // A row that heads a group is one cell over all columns.
            PrintedBlock(
              key: row.key.rawValue,
              texts: row.isGroup
                ? [plainText(row.cells.map(\.withoutFootnotes.plainText).joined())]
                : row.cells.map { plainText($0.withoutFootnotes.plainText) }
            )
          }
        }
      }
    }
    return result
  }
}

/// A paragraph of a file, or a row of its tables, cell by cell.
struct FoundBlock {
  /// The block of the plan that it prints; nil where no bookmark tells.
  var key: String?
  var texts: [String]
  var spans: [SourceSpan]

  var span: SourceSpan { spans.first { !$0.range.isEmpty } ?? spans.first ?? .nowhere }

  private struct RowPlace: Hashable {
    var table: Int
    var row: Int
  }

  /// What stands in the body and the appendices of a file, in the order of print.
  static func all(of file: WordDocument, _ outline: Outline, _ origin: WordOrigin) -> [FoundBlock] {
    var result: [FoundBlock] = []
    var rows: Set<RowPlace> = []
    func key(_ paragraphs: [Int]) -> String? {
      paragraphs.lazy.flatMap { file.paragraphs[$0].bookmarks }.compactMap { origin.keys[$0] }.first
    }
    for index in file.main {
      let paragraph = file.paragraphs[index]
      guard outline.components[index].isText, !paragraph.isBlank || !paragraph.bookmarks.isEmpty else {
        continue
      }
      guard case .cell(let table, let row, _) = paragraph.container else {
        let text = (paragraph.marker.map { $0 + " " } ?? "") + outline.texts[index]
        result.append(FoundBlock(key: key([index]), texts: [text], spans: [paragraph.span]))
        continue
      }
      guard rows.insert(RowPlace(table: table, row: row)).inserted else { continue }
      let own = file.tables[table].rows[row]
      let known = key(own.cells.flatMap(\.paragraphs))
      if known == nil, own.isHeader { continue }
      let texts = own.cells.map { cell in
        cell.paragraphs.map { outline.texts[$0] }.filter { !$0.isEmpty }.joined(separator: " ")
      }
      let spans = own.cells.map { $0.paragraphs.first.map { file.paragraphs[$0].span } ?? paragraph.span }
      result.append(FoundBlock(key: known, texts: texts, spans: spans))
    }
    return result
  }
}

extension Component {
  /// Whether it is printed from a block of the body or of an appendix.
  fileprivate var isText: Bool {
    switch self {
    case .basis, .sectionTitle, .clauseTitle, .item, .body, .centered, .tableText: true
    default: false
    }
  }
}
