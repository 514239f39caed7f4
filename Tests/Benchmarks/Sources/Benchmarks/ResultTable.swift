/// The figures of a run, a line each.
struct ResultTable {
  private var rows: [[String]] = []
  private(set) var unmetCount = 0

  static let columns = ["what", "figure", "unit", "ratio", "wanted", "met"]

  /// A figure that others are compared with, or that is only told.
  mutating func add(_ what: String, _ figure: String, _ unit: String) {
    rows.append([what, figure, unit, "", "", ""])
  }

  /// A comparison of which nothing is wanted.
  mutating func add(_ what: String, _ figure: String, _ unit: String, ratio: Double) {
    rows.append([what, figure, unit, fixed(ratio, ratio < 10 ? 2 : 1), "", ""])
  }

  /// A comparison whose ratio must be at least so much.
  mutating func add(_ what: String, _ figure: String, _ unit: String, ratio: Double, atLeast wanted: Double) {
    add(what, figure, unit, ratio, "≥ \(trimmed(wanted))", met: ratio >= wanted)
  }

  /// A comparison whose ratio may be at most so much.
  mutating func add(_ what: String, _ figure: String, _ unit: String, ratio: Double, atMost wanted: Double) {
    add(what, figure, unit, ratio, "≤ \(trimmed(wanted))", met: ratio <= wanted)
  }

  private mutating func add(
    _ what: String, _ figure: String, _ unit: String, _ ratio: Double, _ wanted: String, met: Bool
  ) {
    if !met { unmetCount += 1 }
    rows.append([what, figure, unit, fixed(ratio, ratio < 10 ? 2 : 1), wanted, met ? "yes" : "no"])
  }

  private func trimmed(_ number: Double) -> String {
    number == number.rounded() ? fixed(number, 0) : fixed(number, 2)
  }

  /// The table in Markdown, its columns lined up.
  var markdown: String {
    let all = [Self.columns] + rows
    let widths = Self.columns.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    func line(_ cells: [String]) -> String {
      let padded = zip(cells, widths).enumerated().map { index, pair in
        let space = String(repeating: " ", count: pair.1 - pair.0.count)
        return Self.isNumber(index) ? space + pair.0 : pair.0 + space
      }
      return "| " + padded.joined(separator: " | ") + " |"
    }
    let rule = widths.enumerated().map { index, width in
      String(repeating: "-", count: width + 1) + (Self.isNumber(index) ? ":" : "-")
    }
    return ([line(Self.columns), "|" + rule.joined(separator: "|") + "|"] + rows.map(line))
      .joined(separator: "\n")
  }

  private static func isNumber(_ column: Int) -> Bool { column == 1 || column == 3 }
}
