/// Deals the strips of a section out to pages.
struct Paginator {
  let frame: PageFrame
  /// Rows of heads that tables repeat.
  let heads: [Fragment]
  /// The lines of each note, by its number.
  var notes: [Int: [Fragment]] = [:]
  /// What stands at the foot of the first page alone.
  var firstFoot: Fragment?

  /// What adding up many heights may be wrong by.
  private static let tolerance = 0.01

  /// Less than this is not worth beginning a long row in, in points.
  private static let leastPart = 60.0

  func pages(_ strips: [Strip]) -> [Page] {
    var strips = strips
    var pages: [Page] = []
    var start = 0
    var carried: [Fragment] = []
    repeat {
      let room = textHeight(ofPage: pages.count + 1)
      var area = NoteArea(lines: carried)
      carried = area.height > room ? area.cut(to: room, least: pages.isEmpty ? 0 : 1) : []
      let end = carried.isEmpty ? endOfPage(from: start, &strips, room, notes: area.lines) : start
      let text = strips[start..<end]
      area.lines += noteLines(of: text)
      let taken = height(of: text)
      if taken + area.height > room + Self.tolerance { carried += area.cut(to: room - taken) }
      pages.append(page(text, area, number: pages.count + 1))
      start = end
    } while start < strips.count || !carried.isEmpty
    return pages
  }

  /// The room for text and notes: on the first page less where its foot is higher than the margin allows.
  private func textHeight(ofPage number: Int) -> Double {
    guard number == 1, let firstFoot else { return frame.textHeight }
    return min(frame.textHeight, footTop(firstFoot) - NoteArea.gap - frame.top)
  }

  /// The foot ends in the middle of the bottom margin.
  private func footTop(_ foot: Fragment) -> Double {
    frame.height - (frame.height - frame.top - frame.textHeight) / 2 - foot.height
  }

  private func noteLines(of strips: ArraySlice<Strip>) -> [Fragment] {
    notes.isEmpty ? [] : strips.flatMap { noteLines(of: $0.fragment) }
  }

  private func noteLines(of fragment: Fragment) -> [Fragment] {
    fragment.noteCalls.flatMap { notes[$0.number] ?? [] }
  }

  private func height(of strips: ArraySlice<Strip>) -> Double {
    guard let first = strips.first else { return 0 }
    let rest = strips.dropFirst().reduce(0) { $0 + $1.before + $1.fragment.height }
    return (head(of: first)?.height ?? 0) + first.fragment.height + rest
  }

  /// The first strip of the next page: the last one before which a page may end and up to which everything fits, the notes
  /// that are called until there included.
  ///
  /// A strip that no page can hold is cut between its lines, and its rest put behind it. A strip whose notes leave no room
  /// for it at the top of a page stands there all the same; its notes go on at the foot of the next page.
  private func endOfPage(
    from start: Int, _ strips: inout [Strip], _ room: Double, notes carried: [Fragment]
  ) -> Int {
    guard start < strips.count else { return start }
    var y = head(of: strips[start])?.height ?? 0
    var area = NoteArea(lines: carried)
    var lastBreak: Int?
    for index in start..<strips.count {
      let strip = strips[index]
      if index > start, strip.mayBreakBefore { lastBreak = index }
      let top = index > start ? y + strip.before : y
      y = top + strip.fragment.height
      let above = area.height
      if !notes.isEmpty { area.lines += noteLines(of: strip.fragment) }
      guard y + area.height > room + Self.tolerance else { continue }
      let left = room - above - top
      if isTooTall(strip), index == start || left > Self.leastPart,
        let (upper, lower) = strip.fragment.split(at: left)
      {
        strips[index].fragment = upper
        strips.insert(
          Strip(fragment: lower, lineCount: strip.lineCount, repeatedHead: strip.repeatedHead), at: index + 1)
        return index + 1
      }
      if index > start { return lastBreak ?? index }
      if y + above <= room + Self.tolerance { return index + 1 }
      if !carried.isEmpty { return start }
    }
    return strips.count
  }

  private func isTooTall(_ strip: Strip) -> Bool {
    strip.fragment.height > frame.textHeight - (head(of: strip)?.height ?? 0) + Self.tolerance
  }

  private func page(_ strips: ArraySlice<Strip>, _ area: NoteArea, number: Int) -> Page {
    var page = Page(width: frame.width, height: frame.height, number: number)
    var y = frame.top
    if let first = strips.first, let head = head(of: first) {
      page.placed.append(Page.Placed(x: frame.left, y: y, fragment: head, isRepeated: true))
      y += head.height
    }
    for (index, strip) in zip(strips.indices, strips) {
      if index > strips.startIndex { y += strip.before }
      page.targets += strip.headings.map { Page.Target(heading: $0, y: y) }
      page.placed.append(Page.Placed(x: frame.left, y: y, fragment: strip.fragment))
      y += strip.fragment.height
    }
    if !area.lines.isEmpty {
      let foot = frame.top + textHeight(ofPage: number) - area.height
      page.placed.append(Page.Placed(x: frame.left, y: foot, fragment: area.fragment))
    }
    if number == 1, let firstFoot {
      page.placed.append(Page.Placed(x: frame.left, y: footTop(firstFoot), fragment: firstFoot))
    }
    return page
  }

  /// A head that fills more than half a page is not repeated: no row would find room under it.
  private func head(of strip: Strip) -> Fragment? {
    strip.repeatedHead.map { heads[$0] }.flatMap { $0.height > frame.textHeight / 2 ? nil : $0 }
  }
}
