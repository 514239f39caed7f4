/// The rows below a source line: its marks, and their labels where they do not run into each other.
struct MarkRows {
  private struct PlacedMark {
    let mark: Mark
    let columns: Range<Int>
  }

  private let marks: [PlacedMark]
  private let primaryRole: Paint.Role

  init(_ marks: [Mark], _ line: SnippetLine, _ primaryRole: Paint.Role) {
    self.primaryRole = primaryRole
    self.marks = marks.map { PlacedMark(mark: $0, columns: line.columns($0.range)) }
      .enumerated()
      .sorted { ($0.element.columns.lowerBound, $0.offset) < ($1.element.columns.lowerBound, $1.offset) }
      .map(\.element)
  }

  /// The signs, the label of the last mark beside them, and the other labels on rows of their own from right to left.
  func rows(after prefix: PaintedRow) -> [Snippet.Row] {
    guard !marks.isEmpty else { return [] }
    var first = prefix
    first.add(signs())
    var waiting = marks.filter { !$0.mark.label.isEmpty }
    if let last = waiting.last, isRightmost(last) {
      first.add(" " + last.mark.label, role(last.mark))
      waiting.removeLast()
    }
    var rows = [first]
    if !waiting.isEmpty { rows.append(connectors(waiting, prefix)) }
    while let next = waiting.popLast() {
      var row = connectors(waiting.filter { $0.columns.lowerBound < next.columns.lowerBound }, prefix)
      let used =
        waiting.last { $0.columns.lowerBound < next.columns.lowerBound }
        .map { $0.columns.lowerBound + 1 } ?? 0
      row.add(String(repeating: " ", count: max(0, next.columns.lowerBound - used)))
      row.add(next.mark.label, role(next.mark))
      rows.append(row)
    }
    return rows.map { .marks($0) }
  }

  private func isRightmost(_ mark: PlacedMark) -> Bool {
    marks.allSatisfy { $0.columns.upperBound <= mark.columns.upperBound }
      && marks.count { $0.columns.overlaps(mark.columns) } == 1
  }

  private func role(_ mark: Mark) -> Paint.Role { mark.isPrimary ? primaryRole : .frame }

  /// `^` below what the finding is about, `-` below related places.
  private func signs() -> PaintedRow {
    var signs: [(sign: Character, role: Paint.Role)] = []
    for mark in marks.filter({ !$0.mark.isPrimary }) + marks.filter(\.mark.isPrimary) {
      while signs.count < mark.columns.upperBound { signs.append((" ", .text)) }
      for column in mark.columns { signs[column] = (mark.mark.isPrimary ? "^" : "-", role(mark.mark)) }
    }
    var row = PaintedRow()
    var start = 0
    while start < signs.count {
      var end = start
      while end < signs.count, signs[end].role == signs[start].role { end += 1 }
      row.add(String(signs[start..<end].map(\.sign)), signs[start].role)
      start = end
    }
    return row
  }

  /// A `|` at the start of each mark whose label is still to come.
  private func connectors(_ marks: [PlacedMark], _ prefix: PaintedRow) -> PaintedRow {
    var row = prefix
    var column = 0
    for mark in marks where mark.columns.lowerBound >= column {
      row.add(String(repeating: " ", count: mark.columns.lowerBound - column))
      row.add("|", role(mark.mark))
      column = mark.columns.lowerBound + 1
    }
    return row
  }
}
