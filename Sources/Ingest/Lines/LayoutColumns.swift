internal import VietnameseText

/// Finds the parts of a page that stand in two columns side by side, as pdftotext lays them out.
enum LayoutColumns {
  enum Item {
    case lines([TextLine])
    case columns(left: [TextLine], right: [TextLine])
  }

  static func items(_ lines: [TextLine]) -> [Item] {
    var items: [Item] = []
    var rest = lines[...]
    func take(_ part: ArraySlice<TextLine>, _ edge: Int) {
      var left: [TextLine] = []
      var right: [TextLine] = []
      for line in part {
        let (first, second) = split(line, at: edge)
        if let first { left.append(first) }
        if let second { right.append(second) }
      }
      items.append(.columns(left: left, right: right))
    }
    if let head = head(of: lines) {
      items.append(.lines(Array(lines[..<head.range.lowerBound])))
      take(lines[head.range], head.edge)
      rest = lines[head.range.upperBound...]
    }
    if let end = end(of: rest) {
      items.append(.lines(Array(rest[..<end.range.lowerBound])))
      take(rest[end.range], end.edge)
      rest = rest[end.range.upperBound...]
    }
    items.append(.lines(Array(rest)))
    return items
  }

  /// From the line with the Quốc hiệu to the title or «Kính gửi».
  private static func head(of lines: [TextLine]) -> (range: Range<Int>, edge: Int)? {
    for (index, line) in lines.prefix(200).enumerated() {
      let parts = segments(line)
      guard parts.count == 2, words(parts[1].text).firstPlace(of: ["cong", "hoa", "xa", "hoi"]) == 0 else {
        continue
      }
      // The lines below may begin a little before it: they are centred under one another.
      var edge = parts[1].column
      var end = index
      while end < lines.count, end < index + 24 {
        let structure = StructuralLine(lines[end])
        if end > index, structure == .kind || structure == .addressees { break }
        let parts = segments(lines[end])
        if parts.count == 2 { edge = min(edge, parts[1].column) }
        // Without a title or addressees the head ends with the paragraph that fills the line.
        if end > index, parts.count == 1, parts[0].column < edge,
          parts[0].column + parts[0].text.count > edge + 12
        {
          break
        }
        end += 1
      }
      return (index..<end, edge)
    }
    return nil
  }

  /// From «Nơi nhận» on, where the signature stands beside it.
  private static func end(of lines: ArraySlice<TextLine>) -> (range: Range<Int>, edge: Int)? {
    guard
      let start = lines.firstIndex(where: { line in
        guard let first = segments(line).first else { return false }
        return StructuralLine(String(first.text)) == .recipients
      })
    else { return nil }
    var first = start
    // The authority may stand some lines higher than «Nơi nhận».
    while first > lines.startIndex, segments(lines[first - 1]).count == 1, lines[first - 1].indent > 30,
      lines[first - 1].plain.isInCapitals
    {
      first -= 1
    }
    var columns: [Int] = []
    var end = start
    while end < lines.endIndex {
      if end > start, StructuralLine(lines[end]) == .appendix || lines[end].startsPage { break }
      let parts = segments(lines[end])
      if parts.count == 2 { columns.append(parts[1].column) }
      end += 1
    }
    guard let edge = columns.min() else { return nil }
    return (first..<end, edge)
  }

  private static func split(_ line: TextLine, at edge: Int) -> (TextLine?, TextLine?) {
    func made(_ part: Segment) -> TextLine {
      var made = TextLine(Substring(part.text), hasEmphasis: false)
      made.followsBlank = line.followsBlank
      return made
    }
    let parts = segments(line)
    switch parts.count {
    case 0: return (nil, nil)
    case 1:
      let middle = parts[0].column + parts[0].text.count / 2
      let isRight = parts[0].column >= edge - 4 || parts[0].column > 12 && middle > edge
      return isRight ? (nil, made(parts[0])) : (made(parts[0]), nil)
    default: return (made(parts[0]), made(parts[1]))
    }
  }

  private struct Segment {
    let column: Int
    let text: Substring
  }

  /// What stands on a line, divided where three blanks or more hold it apart; the last two count.
  private static func segments(_ line: TextLine) -> [Segment] {
    var found: [Segment] = []
    var column = line.indent
    var rest = line.marked
    while !rest.isEmpty {
      var end = rest.startIndex
      var blanks = 0
      var gap: Substring.Index?
      var index = rest.startIndex
      while index < rest.endIndex {
        if rest[index] == " " {
          blanks += 1
          if blanks == 3 {
            gap = end
            break
          }
        } else {
          blanks = 0
          end = rest.index(after: index)
        }
        index = rest.index(after: index)
      }
      let text = rest[..<(gap ?? rest.endIndex)]
      found.append(Segment(column: column, text: text))
      let behind = rest[text.endIndex...]
      let blank = behind.prefix { $0 == " " }.count
      column += text.count + blank
      rest = behind.dropFirst(blank)
    }
    return found.count > 2
      ? [Segment(column: found[0].column, text: found[0].text), found[found.count - 1]] : found
  }
}
