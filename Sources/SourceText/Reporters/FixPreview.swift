/// What a fix makes of the lines that it touches: those before and those after, as a small difference.
struct FixPreview {
  /// A line before or after, with its number in the old file.
  struct Line: Equatable {
    let number: Int
    let isNew: Bool
    let text: String
    /// The first byte of the line that the fix changes.
    let place: Int
  }

  private static let shownLines = 4

  /// The lines to show of one file's edits, in order; empty where the edits cannot be made or change no line.
  static func lines(_ edits: [TextEdit], _ source: SourceFile, _ table: LineTable) -> [Line] {
    let sorted = edits.enumerated().sorted {
      ($0.element.span.range.start, $0.element.span.range.end, $0.offset)
        < ($1.element.span.range.start, $1.element.span.range.end, $1.offset)
    }
    .map(\.element)
    var result: [Line] = []
    var group: [TextEdit] = []
    for edit in sorted {
      if let last = group.last,
        table.line(at: edit.span.range.start) > table.line(at: last.span.range.end) + 1
      {
        result += lines(ofGroup: group, source, table)
        group = []
      }
      group.append(edit)
    }
    return result + lines(ofGroup: group, source, table)
  }

  /// The difference that edits near each other make.
  private static func lines(ofGroup edits: [TextEdit], _ source: SourceFile, _ table: LineTable) -> [Line] {
    guard let first = edits.first, let last = edits.map(\.span.range.end).max() else { return [] }
    let firstLine = table.line(at: first.span.range.start)
    let start = table.range(ofLine: firstLine).indices.lowerBound
    let end = max(start, table.range(ofLine: table.line(at: last)).indices.upperBound)
    let region = source.bytes[min(start, source.bytes.count)..<min(end, source.bytes.count)]
    let part = SourceFile(id: source.id, path: source.path, bytes: Array(region))
    let moved = edits.map { edit in
      let range = Int(edit.span.range.start) - start..<max(Int(edit.span.range.end), start) - start
      return TextEdit(part.span(range), edit.replacement)
    }
    guard let after = try? part.applying(moved) else { return [] }
    return difference(textLines(part.bytes), textLines(after), firstLine: firstLine)
  }

  private static func textLines(_ bytes: [UInt8]) -> [String] {
    let text = SourceFile(id: FileID(0), path: "", bytes: bytes)
    let table = LineTable(text)
    return (1...table.lineCount).map { table.text(ofLine: $0) }
  }

  /// Lines that are the same at both ends are left out; bytes decide, for a fix may compose a letter.
  private static func difference(_ old: [String], _ new: [String], firstLine: Int) -> [Line] {
    var prefix = 0
    while prefix < min(old.count, new.count), isSame(old[prefix], new[prefix]) { prefix += 1 }
    var suffix = 0
    while suffix < min(old.count, new.count) - prefix,
      isSame(old[old.count - 1 - suffix], new[new.count - 1 - suffix])
    { suffix += 1 }
    let removed = old[prefix..<old.count - suffix]
    let added = new[prefix..<new.count - suffix]
    let place = zip(removed.first?.utf8 ?? "".utf8, added.first?.utf8 ?? "".utf8).prefix { $0 == $1 }.count
    return [(removed, false), (added, true)].flatMap { lines, isNew in
      shortened(lines).map { offset, text in
        Line(
          number: firstLine + prefix + offset, isNew: isNew, text: text, place: offset == 0 ? place : 0)
      }
    }
  }

  private static func isSame(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8)
  }

  private static func shortened(_ lines: ArraySlice<String>) -> [(offset: Int, text: String)] {
    let numbered = lines.enumerated().map { (offset: $0.offset, text: $0.element) }
    guard numbered.count > shownLines else { return numbered }
    return numbered.prefix(shownLines - 1) + [(offset: shownLines - 1, text: "…")]
  }
}
