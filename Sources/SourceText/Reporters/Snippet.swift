/// A marked range of a file, with a few words beside it.
struct Mark {
  var range: Range<Int>
  var label: String
  var isPrimary: Bool
}

/// The lines of one file that a finding speaks of, with its marks below them.
struct Snippet {
  /// A printed row and what stands in its gutter.
  enum Row {
    case source(line: Int, PaintedRow)
    case marks(PaintedRow)
    case gap(PaintedRow)
  }

  private let source: SourceFile
  private let lines: LineTable
  private let markRole: Paint.Role
  /// Marks within one line, by line.
  private var marks: [Int: [Mark]] = [:]
  /// The one mark over several lines that gets a bar at the left.
  private var bar: Bar?

  private struct Bar {
    let mark: Mark
    let first: Int
    let last: Int
  }

  init(_ source: SourceFile, _ lines: LineTable, _ marks: [Mark], severity: Severity) {
    self.source = source
    self.lines = lines
    markRole = .severity(severity)
    for mark in marks { add(mark) }
  }

  /// The largest line number that is shown.
  var lastLine: Int { max(marks.keys.max() ?? 1, bar?.last ?? 1) }

  private mutating func add(_ given: Mark) {
    var mark = given
    mark.range = trimmed(given.range)
    let first = line(mark.range.lowerBound)
    let last = mark.range.isEmpty ? first : line(mark.range.upperBound - 1)
    if first == last {
      marks[first, default: []].append(mark)
    } else if bar == nil {
      bar = Bar(mark: mark, first: first, last: last)
    } else {
      mark.range =
        mark.range.lowerBound..<max(mark.range.lowerBound, lines.range(ofLine: first).indices.upperBound)
      marks[first, default: []].append(mark)
    }
  }

  private func line(_ byte: Int) -> Int { lines.line(at: UInt32(clamping: byte)) }

  /// A range within the file that does not end in line breaks and blank lines.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let bytes = source.bytes
    let start = min(range.lowerBound, bytes.count)
    let end = min(max(range.upperBound, start), bytes.count)
    var firstBreak = end
    var index = end
    while index > start, [0x0A, 0x0D, 0x20, 0x09].contains(bytes[index - 1]) {
      index -= 1
      if bytes[index] == 0x0A || bytes[index] == 0x0D { firstBreak = index }
    }
    return start..<firstBreak
  }

  func rows() -> [Row] {
    var rows: [Row] = []
    var previous: Int?
    for line in shownLines() {
      if let previous, line > previous + 2 {
        rows.append(.gap(prefix(inside: isInsideBar(previous + 1))))
      } else if let previous, line == previous + 2 {
        rows += self.rows(ofLine: previous + 1)
      }
      rows += self.rows(ofLine: line)
      previous = line
    }
    return rows
  }

  private func shownLines() -> [Int] {
    var shown = Set(marks.keys)
    if let bar {
      shown.formUnion(
        bar.last - bar.first < 5 ? Array(bar.first...bar.last) : [bar.first, bar.first + 1, bar.last])
    }
    return shown.sorted()
  }

  private func isInsideBar(_ line: Int) -> Bool {
    guard let bar else { return false }
    return bar.first < line && line <= bar.last
  }

  /// The place of the bar: empty where there is none in the whole snippet.
  private func prefix(inside: Bool) -> PaintedRow {
    guard let bar else { return PaintedRow() }
    return PaintedRow(inside ? "| " : "  ", role(bar.mark))
  }

  private func role(_ mark: Mark) -> Paint.Role { mark.isPrimary ? markRole : .frame }

  private func rows(ofLine line: Int) -> [Row] {
    let range = lines.range(ofLine: line).indices
    let own = marks[line] ?? []
    let place = own.map(\.range.lowerBound).min() ?? barPlace(line, range)
    let shown = SnippetLine(source.bytes, range, around: place..<place)
    var text = prefix(inside: isInsideBar(line))
    var rows: [Row] = []
    if let bar, bar.first == line {
      if startsLine(bar.mark.range.lowerBound, range) {
        text = PaintedRow("/ ", role(bar.mark))
      } else {
        let column = shown.columns(bar.mark.range.lowerBound..<bar.mark.range.lowerBound).lowerBound
        let sign = bar.mark.isPrimary ? "^" : "-"
        rows.append(
          .marks(PaintedRow(" " + String(repeating: "_", count: column + 1) + sign, role(bar.mark))))
      }
    }
    text.add(shown.text)
    rows.insert(.source(line: line, text), at: 0)
    rows += MarkRows(own, shown, markRole).rows(
      after: prefix(inside: isInsideBar(line) || bar?.first == line))
    if let bar, bar.last == line {
      let column = shown.columns(bar.mark.range.upperBound - 1..<bar.mark.range.upperBound).upperBound
      let sign = bar.mark.isPrimary ? "^" : "-"
      var row = PaintedRow("|" + String(repeating: "_", count: column) + sign, role(bar.mark))
      if !bar.mark.label.isEmpty { row.add(" " + bar.mark.label, role(bar.mark)) }
      rows.append(.marks(row))
    }
    return rows
  }

  private func barPlace(_ line: Int, _ range: Range<Int>) -> Int {
    guard let bar else { return range.lowerBound }
    if line == bar.first { return bar.mark.range.lowerBound }
    return line == bar.last ? bar.mark.range.upperBound - 1 : range.lowerBound
  }

  private func startsLine(_ byte: Int, _ range: Range<Int>) -> Bool {
    source.bytes[range.lowerBound..<max(byte, range.lowerBound)].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
