internal import OfficialDocument

extension PageBuilder {
  /// The lines of a paragraph, each a fragment as high as its line.
  ///
  /// - Parameters:
  ///   - text: what is to be set.
  ///   - style: how.
  ///   - width: from the left edge of the column to the right one, the style's indents inside it.
  ///   - marker: the number or dash before the text, on its first line.
  ///   - emphasis: what is added to the style of each run.
  /// - Returns: the lines from top to bottom; one without letters where there is no text.
  mutating func lines(
    _ text: Inlines, _ style: TextStyle, width: Double, marker: String? = nil, emphasis: InlineStyle = []
  ) -> [Fragment] {
    var row = ClusterRow()
    let own = Int32(element)
    if let marker {
      row.add(marker + "\u{A0}", style.look(emphasis, Int32(label ?? element)), from: source)
    }
    var calls: [(number: Int, cluster: Int)] = []
    for run in text.runs {
      if run.style.contains(.footnote), let number = Int(run.text) {
        calls.append((number, row.clusters.count))
      }
      row.add(clean(run.text), style.look(run.style.union(emphasis), own), from: source)
    }
    row.trim()
    missing += row.missing.map { MissingLetter(place: place, scalar: $0) }
    let measure = max(width - style.left - style.right, 1)
    let first = max(measure - style.firstLine, 1)
    var byte = 0
    var fragments: [Fragment] = []
    let broken = row.lines(first: first, others: measure)
    fragments.reserveCapacity(broken.count)
    for (index, line) in broken.enumerated() {
      let room = (index == 0 ? first : measure) - line.width
      let start = style.left + (index == 0 ? style.firstLine : 0)
      let isStretched = style.alignment == .justified && line.isFull && line.spaceCount > 0
      let spans = row.spans(
        of: line, utf8Start: byte, x: start + style.alignment.offset(room), baseline: style.ascent,
        stretch: isStretched ? max(room, 0) / Double(line.spaceCount) : 0)
      let noteCalls = calls.filter { line.clusters.contains($0.cluster) }
        .map { NoteCall(number: $0.number, baseline: style.ascent) }
      fragments.append(Fragment(height: style.lineHeight, spans: spans, noteCalls: noteCalls))
      byte += line.clusters.reduce(0) { $0 + row.clusters[$1].utf8Count }
      // The next line begins behind the space at which this one was broken.
      let next = line.clusters.upperBound
      if next < row.clusters.count, row.clusters[next].kind == .space { byte += 1 }
    }
    return fragments
  }

  /// A paragraph of the page itself, whose lines may stand on two pages.
  ///
  /// It is a piece of the structure of the given kind; without one it belongs to the piece that is being laid out, and it
  /// may go on in another paragraph.
  mutating func paragraph(
    _ text: Inlines, _ style: TextStyle, as kind: StructureKind? = .paragraph, marker: String? = nil,
    emphasis: InlineStyle = [], heading: Heading? = nil, goesOn: Bool = false
  ) {
    var lines = tagged(as: kind.map { structure.add($0, to: element) } ?? element, label: label) { builder in
      builder.lines(text, style, width: builder.frame.textWidth, marker: marker, emphasis: emphasis)
    }
    if goesOn, let last = lines.indices.last { lines[last].endWithSpace(from: source) }
    for (index, line) in lines.enumerated() {
      var strip = Strip(fragment: line)
      if index == 0 {
        strip.headings = heading.map { [$0] } ?? []
        strip.before = style.before
      } else {
        // No widow, no orphan: two lines of a paragraph at least stand together on a page.
        strip.mayBreakBefore = index >= 2 && lines.count - index >= 2 && !style.keepsLines
      }
      append(strip, isFirstOfBlock: index == 0)
    }
    endBlock(style)
  }

  mutating func paragraph(
    _ text: String, _ style: TextStyle, as kind: StructureKind? = .paragraph, heading: Heading? = nil,
    goesOn: Bool = false
  ) {
    paragraph(Inlines(text), style, as: kind, heading: heading, goesOn: goesOn)
  }

  mutating func append(_ strip: Strip, isFirstOfBlock: Bool) {
    var strip = strip
    if isFirstOfBlock {
      strip.before += pendingSpace
      pendingSpace = 0
      if previousKeepsNext { strip.mayBreakBefore = false }
      previousKeepsNext = false
    }
    strips.append(strip)
  }

  mutating func endBlock(_ style: TextStyle) {
    pendingSpace = style.after
    previousKeepsNext = style.keepsNext
  }

  /// A line of the given length in the middle of a column, a little below the text above it.
  func rule(_ length: Double, in column: Double) -> Fragment {
    Fragment(
      height: 3, bars: [Bar(x: (column - length) / 2, y: 2, width: length, height: 0.75)])
  }

  /// A style whose indents leave the measure at which the lines come out even.
  func balanced(_ style: TextStyle, _ lines: BalancedLines, in column: Double) -> TextStyle {
    guard lines.lines.count > 1, lines.measure.pt < column else { return style }
    var style = style
    style.left = (column - lines.measure.pt) / 2
    style.right = style.left
    return style
  }
}

extension TextStyle.Alignment {
  /// Where a line begins that leaves so much room.
  fileprivate func offset(_ room: Double) -> Double {
    switch self {
    case .left, .justified: 0
    case .center: room / 2
    case .right: room
    }
  }
}

/// Paragraphs under each other in a cell.
struct PageColumn {
  let width: Double
  private(set) var fragment = Fragment()
  private(set) var lineCount = 0

  init(width: Double) { self.width = width }

  mutating func add(_ lines: [Fragment], _ style: TextStyle) {
    fragment.height += style.before
    for line in lines { fragment.add(line, x: 0, y: fragment.height) }
    fragment.height += style.after
    lineCount += lines.count
  }

  mutating func add(_ piece: Fragment) { fragment.add(piece, x: 0, y: fragment.height) }

  mutating func space(_ height: Double) { fragment.height += height }
}
