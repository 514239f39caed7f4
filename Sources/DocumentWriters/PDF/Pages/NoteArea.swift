/// The notes at the foot of one page, under their short line.
struct NoteArea {
  /// Between the text and the line, and between the line and the first note, in points.
  static let gap = 6.0
  /// How long the line is, in points: about 5 cm, as word processors draw it.
  static let ruleLength = 144.0

  /// The lines of the notes, those that a page before had no room for first.
  var lines: [Fragment]

  /// How much of the page it takes.
  var height: Double { lines.isEmpty ? 0 : Self.gap * 2 + lines.reduce(0) { $0 + $1.height } }

  /// Takes away the lines that go beyond so much room, for the next page; some are left where `least` says so.
  mutating func cut(to room: Double, least: Int = 0) -> [Fragment] {
    var used = Self.gap * 2
    let fitting = lines.prefix { line in
      used += line.height
      return used <= room
    }
    let count = min(max(fitting.count, least), lines.count)
    let rest = Array(lines[count...])
    lines = Array(lines[..<count])
    return rest
  }

  /// Everything at its place, from the upper edge of the area.
  var fragment: Fragment {
    var fragment = Fragment(bars: [Bar(x: 0, y: Self.gap, width: Self.ruleLength, height: 0.5)])
    fragment.height = Self.gap * 2
    for line in lines { fragment.add(line, x: 0, y: fragment.height) }
    return fragment
  }
}
