/// A document with its changes: the elements of both versions in one order.
enum RevisedElement: Sendable {
  case paragraph(RevisedParagraph)
  case table(RevisedTable)
}

/// A paragraph of one version or of both.
struct RevisedParagraph: Sendable {
  /// The newest key it has.
  var key: String
  var old: FlowParagraph?
  var new: FlowParagraph?
  /// What happens to its end: with a revision there, the paragraph joins the next one when its end goes.
  var end: Revision?
  /// How it is set once everything is accepted, and once everything is rejected.
  var newSetting: ParagraphSetting
  var oldSetting: ParagraphSetting
  /// The number of the move of which it is one end.
  var move: Int?
  /// Regressions that are told here, by their place in the list.
  var comments: [Int] = []

  /// A paragraph that both versions have.
  init(_ old: FlowParagraph, _ new: FlowParagraph) {
    key = new.key
    self.old = old
    self.new = new
    newSetting = new.setting
    oldSetting = old.setting
  }

  init(deleted old: FlowParagraph, move: Int? = nil) {
    key = old.key
    self.old = old
    end = .deleted
    newSetting = old.setting
    oldSetting = old.setting
    self.move = move
  }

  init(inserted new: FlowParagraph, move: Int? = nil) {
    key = new.key
    self.new = new
    end = .inserted
    newSetting = new.setting
    oldSetting = new.setting
    self.move = move
  }

  /// Nil for a paragraph that both versions have.
  var revision: Revision? { old == nil ? .inserted : new == nil ? .deleted : nil }

  var endsLandscape: Bool? { new.map(\.endsLandscape) ?? old?.endsLandscape }

  var pieces: [RevisedPiece] {
    if let old, let new { return revisedPieces(old.text, new.text) }
    let text = new?.text ?? old?.text ?? RevisableText()
    return text.isEmpty ? [] : [RevisedPiece(revision: revision, text: text)]
  }
}

/// The call of a note that one version has, or both; the numbers are those of the versions.
struct RevisedFootnoteCall: Sendable {
  var old: Int?
  var new: Int?
}

extension RevisedParagraph {
  /// The calls of notes in its pieces, in their order.
  var footnoteCalls: [RevisedFootnoteCall] {
    var (before, after) = (old?.notes ?? [], new?.notes ?? [])
    guard !before.isEmpty || !after.isEmpty else { return [] }
    var calls: [RevisedFootnoteCall] = []
    before.reverse()
    after.reverse()
    for piece in pieces {
      for _ in 0..<piece.text.footnoteCallCount {
        calls.append(
          RevisedFootnoteCall(
            old: piece.revision == .inserted ? nil : before.popLast(),
            new: piece.revision == .deleted ? nil : after.popLast()))
      }
    }
    return calls
  }
}

struct RevisedTable: Sendable {
  /// The table of the new version where there is one; its own rows are not looked at.
  var frame: FlowTable
  var rows: [RevisedRow]
}

struct RevisedRow: Sendable {
  var key: String
  var isHeader: Bool
  var revision: Revision?
  var cells: [RevisedCell]
}

struct RevisedCell: Sendable {
  var width: Int
  var span: Int
  var paragraphs: [RevisedParagraph]
}
