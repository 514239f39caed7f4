import OOXML
import OfficialDocument

/// Who makes the changes of a redlined document, and when; numbers the revisions.
struct RevisionMarks: Sendable {
  let author: String
  /// As `xsd:dateTime`.
  let date: String
  private var lastID = 0

  init(author: String, date: String) {
    self.author = author
    self.date = date
  }

  /// Every revision has a number of its own: Word rejects a file with the same number twice.
  mutating func nextID() -> Int {
    lastID += 1
    return lastID
  }
}

/// Tracked changes.
///
/// Source: ISO/IEC 29500-1, 17.13.5.
extension DOCXBuilder {
  mutating func write(_ elements: [RevisedElement]) {
    for element in elements {
      switch element {
      case .paragraph(let paragraph): write(paragraph)
      case .table(let table): write(table)
      }
    }
  }

  private mutating func write(_ table: RevisedTable) {
    let frame = table.frame
    openTable(
      style: frame.style, columns: frame.columns, hasHeader: frame.hasHeader, description: frame.description)
    for row in table.rows {
      openRow(isHeader: row.isHeader, row.revision)
      for cell in row.cells {
        openCell(width: cell.width, span: cell.span)
        for paragraph in cell.paragraphs { write(paragraph) }
        closeCell()
      }
      closeRow()
    }
    closeTable()
  }

  private mutating func write(_ paragraph: RevisedParagraph) {
    xml.raw("<w:p><w:pPr>")
    setting(paragraph.newSetting)
    if let end = paragraph.end {
      xml.raw("<w:rPr>")
      revision(end)
      xml.raw("</w:rPr>")
    }
    if let endsLandscape = paragraph.endsLandscape { section(isLandscape: endsLandscape) }
    if !paragraph.newSetting.looksLike(paragraph.oldSetting) {
      openRevision("pPrChange")
      xml.raw("><w:pPr>")
      setting(paragraph.oldSetting)
      xml.raw("</w:pPr></w:pPrChange>")
    }
    xml.raw("</w:pPr>")
    for comment in paragraph.comments { commentMark("commentRangeStart", comment) }
    pendingCalls = paragraph.footnoteCalls[...]
    if let move = paragraph.move {
      writeMoved(paragraph, move)
    } else {
      for piece in paragraph.pieces { write(piece) }
    }
    for comment in paragraph.comments {
      commentMark("commentRangeEnd", comment)
      xml.raw("<w:r>")
      commentMark("commentReference", comment)
      xml.raw("</w:r>")
    }
    xml.raw("</w:p>")
  }

  private mutating func setting(_ setting: ParagraphSetting) {
    xml.raw("<w:pStyle")
    xml.attribute("w:val", setting.style.rawValue)
    xml.raw("/>")
    setting.format?.write(to: &xml)
  }

  private mutating func commentMark(_ name: StaticString, _ comment: Int) {
    xml.raw("<w:")
    xml.raw(name)
    xml.attribute("w:id", comment)
    xml.raw("/>")
  }

  // MARK: Revisions

  /// An empty element that says that the end of a paragraph, or a row, came or goes.
  mutating func revision(_ revision: Revision) {
    openRevision(revision.element)
    xml.raw("/>")
  }

  /// The start tag of a revision without its bracket.
  private mutating func openRevision(_ element: StaticString) {
    xml.raw("<w:")
    xml.raw(element)
    xml.attribute("w:id", revisions.nextID())
    xml.attribute("w:author", revisions.author)
    xml.attribute("w:date", revisions.date)
  }

  private mutating func close(_ element: StaticString) {
    xml.raw("</w:")
    xml.raw(element)
    xml.raw(">")
  }

  private mutating func write(_ piece: RevisedPiece) {
    guard let revision = piece.revision else { return runs(of: piece.text, isDeleted: false) }
    openRevision(revision.element)
    xml.raw(">")
    runs(of: piece.text, isDeleted: revision == .deleted)
    close(revision.element)
  }

  /// One end of a move; Word pairs the two ends by their name.
  private mutating func writeMoved(_ paragraph: RevisedParagraph, _ move: Int) {
    let isSource = paragraph.revision == .deleted
    let element: StaticString = isSource ? "moveFrom" : "moveTo"
    let range = revisions.nextID()
    xml.raw(isSource ? "<w:moveFromRangeStart" : "<w:moveToRangeStart")
    xml.attribute("w:id", range)
    xml.attribute("w:author", revisions.author)
    xml.attribute("w:date", revisions.date)
    xml.attribute("w:name", "move\(move)")
    xml.raw("/>")
    for piece in paragraph.pieces {
      openRevision(element)
      xml.raw(">")
      runs(of: piece.text, isDeleted: false)
      close(element)
    }
    xml.raw(isSource ? "<w:moveFromRangeEnd" : "<w:moveToRangeEnd")
    xml.attribute("w:id", range)
    xml.raw("/>")
  }

  private mutating func runs(of text: RevisableText, isDeleted: Bool) {
    for run in text.runs {
      xml.raw("<w:r>")
      runProperties(run.style)
      var start = run.bytes.startIndex
      for index in run.bytes.indices where RevisableText.signs.contains(run.bytes[index]) {
        words(run.bytes[start..<index], isDeleted)
        sign(run.bytes[index])
        start = index + 1
      }
      words(run.bytes[start...], isDeleted)
      xml.raw("</w:r>")
    }
  }

  private mutating func sign(_ byte: UInt8) {
    switch byte {
    case RevisableText.lineBreak: xml.raw("<w:br/>")
    case RevisableText.heldHyphen: xml.raw("<w:noBreakHyphen/>")
    default:
      footnoteCalls.append(pendingCalls.popFirst() ?? RevisedFootnoteCall())
      xml.raw("<w:footnoteReference")
      xml.attribute("w:id", footnoteCalls.count)
      xml.raw("/>")
    }
  }

  /// A note with its own changes: what only one version says is deleted or inserted, as its call is.
  mutating func write(
    _ call: RevisedFootnoteCall, id: Int, _ notes: (old: [Footnote], new: [Footnote])
  ) {
    func note(_ number: Int?, _ notes: [Footnote]) -> Footnote? {
      number.flatMap { notes.indices.contains($0 - 1) ? notes[$0 - 1] : nil }
    }
    let (before, after) = (note(call.old, notes.old), note(call.new, notes.new))
    let old = RevisableText(before?.text ?? "")
    let new = RevisableText(after?.text ?? "")
    footnote(id, after?.key ?? before?.key ?? "") { builder in
      for piece in revisedPieces(old, new) { builder.write(piece) }
    }
  }

  private mutating func words(_ utf8: ArraySlice<UInt8>, _ isDeleted: Bool) {
    guard !utf8.isEmpty else { return }
    xml.raw(isDeleted ? "<w:delText xml:space=\"preserve\">" : "<w:t xml:space=\"preserve\">")
    utf8.withUnsafeBufferPointer { xml.escape($0, quotes: false) }
    xml.raw(isDeleted ? "</w:delText>" : "</w:t>")
  }
}

extension Revision {
  var element: StaticString {
    switch self {
    case .inserted: "ins"
    case .deleted: "del"
    }
  }
}
