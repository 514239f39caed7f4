import OfficialDocument
import VietnameseText

/// What a word processor counts in the list of ``DOCXNumbering``, kept beside the printed markers to see where it would
/// show another one.
struct AutomaticNumbering: Sendable, Hashable {
  /// The last number of each level; nil where it starts anew.
  private var counts = [Int?](repeating: nil, count: DOCXNumbering.levels.count)

  /// The level of the list on which the next piece gets its printed marker; nil when no level would show it.
  mutating func level(of item: NumberedItem, printed marker: String) -> Int? {
    guard let level = candidate(for: item.level, marker) else { return nil }
    let next = counts[level].map { $0 + 1 } ?? DOCXNumbering.levels[level].start
    guard shown(next, on: level) == marker else { return nil }
    counts[level] = next
    for lower in (level + 1)..<max(counts.count, level + 1) { counts[lower] = nil }
    return level
  }

  private func candidate(for level: NumberingLevel, _ marker: String) -> Int? {
    switch level {
    case .section: 0
    case .clause: 1
    case .subclause: 2
    case .point: pointLevel(marker)
    case .dash, .plus: nil
    }
  }

  private func pointLevel(_ marker: String) -> Int? {
    switch number(ofLetters: String(marker.dropLast())) {
    case 5: 4
    case .some(...6): 3
    case .some(7...9): 5
    case .some(10...21): 6
    case .some(22...23): 7
    default: nil
    }
  }

  private func shown(_ number: Int, on level: Int) -> String? {
    switch level {
    case 0: romanNumeral(number).map { $0 + "." }
    case 1: "\(number)."
    // Word and LibreOffice differ in what they show for a level that has not begun.
    case 2: counts[1].map { "\($0).\(number)." }
    case 4: "đ)"
    default: 1...26 ~= number ? "\(Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(number - 1)))))" : nil
    }
  }
}
