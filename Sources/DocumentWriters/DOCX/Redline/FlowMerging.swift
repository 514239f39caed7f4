/// Puts two flows into one.
struct FlowMerging {
  /// Whether whole paragraphs that moved unedited are told as moved, and not as deleted and inserted.
  let tellsMoves: Bool
  private var moveCount = 0
  /// Moves that must be told as a deletion and an insertion.
  private(set) var cancelledMoves: Set<Int> = []

  init(tellsMoves: Bool) { self.tellsMoves = tellsMoves }

  /// What stands in one place of the merged list.
  private enum Step {
    case both(Int, Int)
    case deleted(Int, move: Int?)
    case inserted(Int, move: Int?)
  }

  mutating func merged(_ old: [FlowElement], _ new: [FlowElement]) -> [RevisedElement] {
    let steps = steps(old, new, FlowMatching(old, new)) { left, right in
      guard case .paragraph(let before) = left, case .paragraph(let after) = right else { return false }
      // The number of a paragraph follows its place; each end of a move holds its own.
      return before.content == after.content && !before.content.isEmpty && before.endsLandscape == nil
    }
    var elements: [RevisedElement] = []
    var stretch: [RevisedParagraph] = []
    func flush(_ merging: inout FlowMerging) {
      merging.settleEnd(&stretch)
      elements += stretch.map { .paragraph($0) }
      stretch = []
    }
    func add(_ element: RevisedElement, _ merging: inout FlowMerging) {
      switch element {
      case .paragraph(let paragraph): stretch.append(paragraph)
      case .table:
        flush(&merging)
        elements.append(element)
      }
    }
    for step in steps { add(element(step, old, new), &self) }
    flush(&self)
    return elements
  }

  private mutating func element(_ step: Step, _ old: [FlowElement], _ new: [FlowElement]) -> RevisedElement {
    switch step {
    case .both(let left, let right):
      switch (old[left], new[right]) {
      case (.paragraph(let before), .paragraph(let after)): .paragraph(RevisedParagraph(before, after))
      case (.table(let before), .table(let after)): .table(table(before, after))
      case (_, .paragraph(let after)): .paragraph(RevisedParagraph(inserted: after))
      case (_, .table(let after)): .table(table(after, .inserted))
      }
    case .deleted(let left, let move):
      switch old[left] {
      case .paragraph(let before): .paragraph(RevisedParagraph(deleted: before, move: move))
      case .table(let before): .table(table(before, .deleted))
      }
    case .inserted(let right, let move):
      switch new[right] {
      case .paragraph(let after): .paragraph(RevisedParagraph(inserted: after, move: move))
      case .table(let after): .table(table(after, .inserted))
      }
    }
  }

  /// Between two pairs that keep their order stands first what only the old version has there, then what the new one has.
  private mutating func steps<Item: Matchable>(
    _ old: [Item], _ new: [Item], _ matching: FlowMatching, isMovable: (Item, Item) -> Bool
  ) -> [Step] {
    var moves: (old: [Int: Int], new: [Int: Int]) = ([:], [:])
    for pair in matching.pairs where pair.isMoved && tellsMoves && isMovable(old[pair.old], new[pair.new]) {
      moveCount += 1
      moves.old[pair.old] = moveCount
      moves.new[pair.new] = moveCount
    }
    var steps: [Step] = []
    var (left, right) = (0, 0)
    func addGap(to oldEnd: Int, _ newEnd: Int) {
      while left < oldEnd {
        steps.append(.deleted(left, move: moves.old[left]))
        left += 1
      }
      while right < newEnd {
        steps.append(.inserted(right, move: moves.new[right]))
        right += 1
      }
    }
    for pair in matching.pairs where !pair.isMoved {
      addGap(to: pair.old, pair.new)
      steps.append(.both(pair.old, pair.new))
      (left, right) = (pair.old + 1, pair.new + 1)
    }
    addGap(to: old.count, new.count)
    return steps
  }

  // MARK: Tables

  private mutating func table(_ old: FlowTable, _ new: FlowTable) -> RevisedTable {
    let matching = FlowMatching(old.rows, new.rows)
    let rows = steps(old.rows, new.rows, matching) { _, _ in false }.map { step in
      switch step {
      case .both(let left, let right): row(old.rows[left], new.rows[right])
      case .deleted(let left, _): row(old.rows[left], .deleted, widths: new.columns)
      case .inserted(let right, _): row(new.rows[right], .inserted, widths: new.columns)
      }
    }
    return RevisedTable(frame: new, rows: rows)
  }

  private func table(_ table: FlowTable, _ revision: Revision) -> RevisedTable {
    RevisedTable(frame: table, rows: table.rows.map { row($0, revision, widths: table.columns) })
  }

  private mutating func row(_ old: FlowRow, _ new: FlowRow) -> RevisedRow {
    var cells: [RevisedCell] = []
    for (before, after) in zip(old.cells, new.cells) {
      cells.append(
        RevisedCell(
          width: after.width, span: after.span, paragraphs: paragraphs(before.paragraphs, after.paragraphs)))
    }
    return RevisedRow(key: new.key, isHeader: new.isHeader, revision: nil, cells: cells)
  }

  /// A row of one version, as wide as the table in which it stands.
  private func row(_ row: FlowRow, _ revision: Revision, widths: [Int]) -> RevisedRow {
    var column = 0
    let cells = row.cells.map { cell in
      let own = widths.dropFirst(column).prefix(cell.span)
      column += cell.span
      let paragraphs = cell.paragraphs.map { paragraph in
        revision == .deleted
          ? RevisedParagraph(deleted: paragraph) : RevisedParagraph(inserted: paragraph)
      }
      return RevisedCell(
        width: own.isEmpty ? cell.width : own.reduce(0, +), span: cell.span, paragraphs: paragraphs)
    }
    return RevisedRow(key: row.key, isHeader: row.isHeader, revision: revision, cells: cells)
  }

  private mutating func paragraphs(_ old: [FlowParagraph], _ new: [FlowParagraph]) -> [RevisedParagraph] {
    if old.count == 1, new.count == 1 { return [RevisedParagraph(old[0], new[0])] }
    var paragraphs = steps(old, new, FlowMatching(old, new)) { $0.text == $1.text && !$0.text.isEmpty }.map {
      step in
      switch step {
      case .both(let left, let right): RevisedParagraph(old[left], new[right])
      case .deleted(let left, let move): RevisedParagraph(deleted: old[left], move: move)
      case .inserted(let right, let move): RevisedParagraph(inserted: new[right], move: move)
      }
    }
    settleEnd(&paragraphs)
    return paragraphs
  }

  // MARK: The last paragraph

  /// Sees to it that the last end before a table, or of a cell, is in both versions.
  ///
  /// Such an end cannot go: Word and LibreOffice would leave an empty paragraph. What is deleted there, or inserted, begins
  /// with the end of the paragraph before it instead, and the last end takes on how that paragraph is set.
  private mutating func settleEnd(_ paragraphs: inout [RevisedParagraph]) {
    let tail = (paragraphs.lastIndex { $0.revision == nil } ?? -1) + 1
    guard tail < paragraphs.count else { return }
    let last = paragraphs.count - 1
    if let deleted = paragraphs[tail...].lastIndex(where: { $0.revision == .deleted }),
      let inserted = paragraphs[tail...].lastIndex(where: { $0.revision == .inserted }),
      let before = paragraphs[deleted].old, let after = paragraphs[inserted].new
    {
      cancelMoves(of: [paragraphs[deleted], paragraphs[inserted]])
      paragraphs.remove(at: max(deleted, inserted))
      paragraphs.remove(at: min(deleted, inserted))
      paragraphs.append(RevisedParagraph(before, after))
    } else if tail > 0 {
      cancelMoves(of: paragraphs[tail...])
      let kept = paragraphs[tail - 1]
      let revision = paragraphs[last].revision
      paragraphs[tail - 1].end = revision
      paragraphs[last].end = nil
      if revision == .deleted {
        paragraphs[last].newSetting = kept.newSetting
      } else {
        paragraphs[last].oldSetting = kept.oldSetting
      }
    }
  }

  private mutating func cancelMoves(of paragraphs: some Sequence<RevisedParagraph>) {
    for paragraph in paragraphs { if let move = paragraph.move { cancelledMoves.insert(move) } }
  }
}
