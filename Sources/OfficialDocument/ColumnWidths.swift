extension Table {
  /// As many columns as the widest row has cells; a row that has more than the table declares loses nothing.
  public var gridColumnCount: Int {
    rows.reduce(columns.count) { max($0, $1.isGroup ? 1 : $1.cells.count) }
  }

  /// The width of each column: its share of the whole, and no less than its longest word asks for.
  ///
  /// What a narrow column lacks is taken from the others in proportion to what they can spare. A column whose longest word
  /// cannot be had in full gets what there is; no column is narrower than a tenth of an even share.
  ///
  /// - Parameters:
  ///   - total: the width of the table.
  ///   - size: the size of the letters, in points.
  ///   - padding: the room left and right of the text in a cell, together.
  /// - Returns: a width for each column, the whole being `total`; empty where there is no column or no room.
  public func columnWidths(total: Length, size: Double, padding: Length) -> [Length] {
    let count = gridColumnCount
    guard count > 0, total > .pt(0) else { return [] }
    let weights = (0..<count).map { index in
      let weight = index < columns.count ? columns[index].weight : 1
      return weight.isFinite && weight > 0 ? weight : 1
    }
    let sum = weights.reduce(0, +)
    var widths = weights.map { total * (sum.isFinite ? $0 / sum : 1 / Double(count)) }
    let least = leastWidths(count: count, size: size, padding: padding, floor: total * (0.1 / Double(count)))
    let lacking = zip(widths, least).reduce(Length.pt(0)) { $0 + max($1.1 - $1.0, .pt(0)) }
    let spare = zip(widths, least).reduce(Length.pt(0)) { $0 + max($1.0 - $1.1, .pt(0)) }
    guard lacking > .pt(0) else { return widths }
    let taken = min(lacking, spare)
    for index in widths.indices {
      let difference = least[index] - widths[index]
      let share =
        difference > .pt(0) ? taken.twips / lacking.twips : spare > .pt(0) ? taken.twips / spare.twips : 0
      widths[index] = widths[index] + difference * share
    }
    return widths
  }

  private func leastWidths(count: Int, size: Double, padding: Length, floor: Length) -> [Length] {
    var longest = [Length](repeating: .pt(0), count: count)
    let bold = Font(.bold, size)
    let regular = Font(.regular, size)
    for (index, column) in columns.enumerated() { longest[index] = bold.longestWord(of: column.title) }
    for row in rows where !row.isGroup {
      for (index, cell) in row.cells.enumerated() {
        for run in cell.runs {
          let font = run.style.contains(.bold) ? bold : regular
          longest[index] = max(longest[index], font.longestWord(of: run.text))
        }
      }
    }
    return longest.map { max($0 + padding + .mm(0.2), floor) }
  }
}
