extension FlowElement: Matchable {
  var key: String {
    switch self {
    case .paragraph(let paragraph): paragraph.key
    case .table(let table): table.key
    }
  }

  var group: Substring { key.lastIndex(of: "/").map { key[..<$0] } ?? key[...] }

  /// Of a table nothing: it is known by its key.
  var content: RevisableText {
    switch self {
    case .paragraph(let paragraph): paragraph.content
    case .table: RevisableText()
    }
  }

  func isSameKind(as other: FlowElement) -> Bool {
    switch (self, other) {
    case (.paragraph(let left), .paragraph(let right)): left.isSameKind(as: right)
    case (.table(let left), .table(let right)): left.columns.count == right.columns.count
    case (.paragraph, .table), (.table, .paragraph): false
    }
  }
}

extension FlowParagraph: Matchable {
  var group: Substring { key[...] }
  var content: RevisableText { markerCount > 0 ? text.slice(markerCount..<text.bytes.count) : text }

  func isSameKind(as other: FlowParagraph) -> Bool {
    (endsLandscape == nil) == (other.endsLandscape == nil)
      && (setting.style == .rule) == (other.setting.style == .rule)
  }
}

extension FlowRow: Matchable {
  var group: Substring { key[...] }

  var content: RevisableText {
    var text = RevisableText()
    // A row is counted in its first cell.
    for cell in cells.count > 1 ? cells.dropFirst() : cells[...] {
      for paragraph in cell.paragraphs { text.append(paragraph.text) }
      text.appendLineBreak()
    }
    return text
  }

  func isSameKind(as other: FlowRow) -> Bool {
    isHeader == other.isHeader && cells.map(\.span) == other.cells.map(\.span)
  }
}
