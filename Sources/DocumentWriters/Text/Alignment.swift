internal import OfficialDocument
internal import VietnameseText

/// Puts a line in the middle of a measure, without spaces after it.
func centered(_ line: String, in measure: Int) -> String {
  spaces((measure - displayWidth(of: line)) / 2) + line
}

/// Fills a line up with spaces to a measure.
func aligned(_ line: String, _ alignment: TableColumn.Alignment, to measure: Int) -> String {
  let room = max(measure - displayWidth(of: line), 0)
  switch alignment {
  case .left: return line + spaces(room)
  case .center: return spaces(room / 2) + line + spaces(room - room / 2)
  case .right: return spaces(room) + line
  }
}

/// Sets two columns side by side; the right one begins where the left one's measure ends.
func sideBySide(_ left: [String], measure: Int, _ right: [String]) -> [String] {
  (0..<max(left.count, right.count)).map { row in
    let start = row < left.count ? left[row] : ""
    let end = row < right.count ? right[row] : ""
    return (aligned(start, .left, to: measure) + end).trimmingTrailingSpaces()
  }
}

/// A rule a third to a half as long as the line above it, as near to its middle as whole columns allow.
///
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.2.b and II.5.b.
func shortRule(under line: String) -> String {
  let width = displayWidth(of: line)
  let shortest = (width + 2) / 3
  let longest = max(width / 2, shortest)
  let middle = (shortest + longest) / 2
  let even = (width - middle).isMultiple(of: 2) ? middle : middle + 1
  return rule(even <= longest ? even : middle)
}

/// A rule of so many columns.
func rule(_ length: Int) -> String { String(repeating: "─", count: max(length, 0)) }
