/// Deals the strips of a section out to pages.
struct Paginator {
  let frame: PageFrame
  /// Rows of heads that tables repeat.
  let heads: [Fragment]

  /// What adding up many heights may be wrong by.
  private static let tolerance = 0.01

  /// Less than this is not worth beginning a long row in, in points.
  private static let leastPart = 60.0

  func pages(_ strips: [Strip]) -> [Page] {
    var strips = strips
    var pages: [Page] = []
    var start = 0
    repeat {
      let end = endOfPage(from: start, &strips)
      pages.append(page(strips[start..<end], number: pages.count + 1))
      start = end
    } while start < strips.count
    return pages
  }

  /// The first strip of the next page: the last one before which a page may end and up to which everything fits.
  ///
  /// A strip that no page can hold is cut between its lines, and its rest put behind it.
  private func endOfPage(from start: Int, _ strips: inout [Strip]) -> Int {
    guard start < strips.count else { return start }
    var y = head(of: strips[start])?.height ?? 0
    var lastBreak: Int?
    for index in start..<strips.count {
      let strip = strips[index]
      if index > start, strip.mayBreakBefore { lastBreak = index }
      let top = index > start ? y + strip.before : y
      y = top + strip.fragment.height
      guard y > frame.textHeight + Self.tolerance else { continue }
      if isTooTall(strip), index == start || frame.textHeight - top > Self.leastPart,
        let (upper, lower) = strip.fragment.split(at: frame.textHeight - top)
      {
        strips[index].fragment = upper
        strips.insert(
          Strip(fragment: lower, lineCount: strip.lineCount, repeatedHead: strip.repeatedHead), at: index + 1)
        return index + 1
      }
      if index > start { return lastBreak ?? index }
    }
    return strips.count
  }

  private func isTooTall(_ strip: Strip) -> Bool {
    strip.fragment.height > frame.textHeight - (head(of: strip)?.height ?? 0) + Self.tolerance
  }

  private func page(_ strips: ArraySlice<Strip>, number: Int) -> Page {
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
    return page
  }

  /// A head that fills more than half a page is not repeated: no row would find room under it.
  private func head(of strip: Strip) -> Fragment? {
    strip.repeatedHead.map { heads[$0] }.flatMap { $0.height > frame.textHeight / 2 ? nil : $0 }
  }
}
