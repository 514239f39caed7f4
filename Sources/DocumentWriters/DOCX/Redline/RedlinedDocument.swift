public import OfficialDocument

/// A new version of a document with its changes against an old one, as a word processor tracks them.
///
/// It is made of the keyed blocks of both documents, never of two files: accepting everything gives the new document, rejecting
/// everything the old one, letter by letter. The layout is that of the new version.
public struct RedlinedDocument: Sendable {
  /// How a whole paragraph is told that stands in another place without an edit.
  public enum Moves: Sendable {
    /// As moved.
    case native
    /// As deleted there and inserted here.
    case deletionAndInsertion
  }

  /// The new version.
  public let document: OfficialDocument
  let elements: [RevisedElement]
  let comments: [RedlineComment]
  /// Enough lists for the appendices of both versions.
  let appendixCount: Int
  /// Whether the pages of the last section lie on their side, and whether they did.
  let endsLandscape: (old: Bool, new: Bool)
  /// The notes of both versions.
  let footnotes: (old: [Footnote], new: [Footnote])

  /// - Parameters:
  ///   - old: the document against which the changes are told.
  ///   - new: the document as it is now.
  ///   - moves: how moved paragraphs are told.
  ///   - comments: what is to be said at single paragraphs.
  public init(
    from old: OfficialDocument, to new: OfficialDocument, moves: Moves = .native,
    comments: [RedlineComment] = []
  ) {
    document = new
    var merging = FlowMerging(tellsMoves: moves == .native)
    var elements = merging.merged(DOCXFlow(old).elements, DOCXFlow(new).elements)
    if !merging.cancelledMoves.isEmpty {
      elements.changeParagraphs { paragraph in
        if let move = paragraph.move, merging.cancelledMoves.contains(move) { paragraph.move = nil }
      }
    }
    placeComments(comments, in: &elements)
    self.elements = elements
    self.comments = comments
    appendixCount = max(old.appendices.count, new.appendices.count)
    footnotes = (old.footnotes, new.footnotes)
    endsLandscape = (old.appendices.last?.isLandscape ?? false, new.appendices.last?.isLandscape ?? false)
  }

  /// How many letters are marked as changed.
  public var paintedCount: PaintedCount {
    var count = PaintedCount()
    var elements = elements
    elements.changeParagraphs { paragraph in
      for piece in paragraph.pieces {
        let letters = piece.text.plain.unicodeScalars.count
        switch (piece.revision, paragraph.move) {
        case (nil, _): break
        case (_, .some): count.moved += letters
        case (.inserted, nil): count.inserted += letters
        case (.deleted, nil): count.deleted += letters
        }
      }
    }
    return count
  }

  /// Letters, in Unicode scalars; a moved paragraph counts at both its places.
  public struct PaintedCount: Sendable, Hashable {
    public var inserted = 0
    public var deleted = 0
    public var moved = 0
  }
}

extension [RevisedElement] {
  /// Goes through all paragraphs, those of tables too, in the order of the document.
  mutating func changeParagraphs(_ change: (inout RevisedParagraph) -> Void) {
    for index in indices {
      switch self[index] {
      case .paragraph(var paragraph):
        change(&paragraph)
        self[index] = .paragraph(paragraph)
      case .table(var table):
        for row in table.rows.indices {
          for cell in table.rows[row].cells.indices {
            for place in table.rows[row].cells[cell].paragraphs.indices {
              change(&table.rows[row].cells[cell].paragraphs[place])
            }
          }
        }
        self[index] = .table(table)
      }
    }
  }
}
