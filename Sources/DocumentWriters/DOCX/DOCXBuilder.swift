import OOXML
public import OfficialDocument

/// Writes the part `word/document.xml`, piece by piece, each piece in a file of its own.
struct DOCXBuilder {
  let document: OfficialDocument
  let parts: SectionParts
  var xml: XMLWriter
  /// What could not be written as it was, with its place.
  var replaced: [ReplacedCharacter] = []
  /// The block that is being written.
  var place: BlockKey = "letterhead"
  /// How many of the writer's replaced characters have been given a place.
  private var notedCount = 0
  var counts: DOCXCounts
  /// Whether the paragraphs say which block they print; see ``DOCXOrigin``.
  let marksBlocks: Bool
  /// The keys of the marked blocks; a bookmark is named after its place here.
  var keys: [BlockKey] = []
  var pendingBookmark: Int?
  var currentBookmark: Int?

  /// Where it is there, the document is recorded as values instead of being written; see ``FlowRecorder``.
  var recorder: FlowRecorder?
  /// Who changes what a redlined document marks as changed.
  var revisions = RevisionMarks(author: "", date: "")
  /// The calls of notes that a redlined document has written, and those of the paragraph that are still to come.
  var footnoteCalls: [RevisedFootnoteCall] = []
  var pendingCalls: ArraySlice<RevisedFootnoteCall> = []

  var profile: LayoutProfile { document.profile }

  init(_ document: OfficialDocument, _ parts: SectionParts, marksBlocks: Bool) {
    self.document = document
    self.marksBlocks = marksBlocks
    self.parts = parts
    xml = XMLWriter(reserving: 1 << 15)
    counts = DOCXCounts(
      textWidth: document.profile.textWidth, isMainSection: !document.printsOnlyAppendices)
  }

  var textWidth: Length {
    get { counts.textWidth }
    set { counts.textWidth = newValue }
  }

  /// Writes the whole document.
  mutating func build() {
    for piece in DOCXPiece.all(of: document) { write(piece) }
  }

  mutating func write(_ piece: DOCXPiece) {
    switch piece {
    case .head(let letterhead, _):
      xml.raw(XMLWriter.declaration)
      xml.raw("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"")
      xml.raw(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>")
      if letterhead != nil { at("letterhead") { $0.letterhead() } }
    case .title: at("title") { $0.title() }
    case .addressees: at("addressees") { $0.addressees() }
    case .blocks(let blocks, let next, let keepLast): self.blocks(blocks, next: next, keepLast: keepLast)
    case .signatures: at("signatures") { $0.signatures() }
    case .appendix(let appendix, let index, let previous):
      if let previous { sectionEnd(isLandscape: previous == .landscape) }
      self.appendix(appendix, at: index)
    case .end(let isLandscape):
      lastSection(isLandscape: isLandscape)
      xml.raw("</w:body></w:document>")
    }
  }

  /// Writes a piece and notes under its key the characters that XML cannot hold.
  mutating func at(_ key: BlockKey, _ write: (inout DOCXBuilder) -> Void) {
    noteReplaced()
    let outer = place
    place = key
    write(&self)
    noteReplaced()
    place = outer
  }

  private mutating func noteReplaced() {
    for scalar in xml.replaced[notedCount...] {
      replaced.append(ReplacedCharacter(place: place, scalar: scalar))
    }
    notedCount = xml.replaced.count
  }
}

/// A character that no XML file can hold and for which U+FFFD stands in the document.
public struct ReplacedCharacter: Sendable, Hashable {
  /// The block in which it stood; `letterhead`, `title`, `addressees`, and `signatures` outside the body; the key of a note.
  public let place: BlockKey
  public let scalar: Unicode.Scalar
}
