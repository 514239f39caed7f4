/// Deals the strips of a section out to pages.
struct Paginator {
  let frame: PageFrame
  /// Rows of heads that tables repeat.
  let heads: [Fragment]

  /// What adding up many heights may be wrong by.
  private static let tolerance = 0.01

  func pages(_ strips: [Strip]) -> [Page] {
    let strips = strips.flatMap(cutToPageHeight)
    var pages: [Page] = []
    var start = 0
    repeat {
      let end = end(ofPageFrom: start, strips)
      pages.append(page(strips[start..<end], number: pages.count + 1))
      start = end
    } while start < strips.count
    return pages
  }

  /// The first strip of the next page: the last one before which a page may end and up to which everything fits.
  private func end(ofPageFrom start: Int, _ strips: [Strip]) -> Int {
    guard start < strips.count else { return start }
    var y = head(of: strips[start])?.height ?? 0
    var lastBreak: Int?
    for index in start..<strips.count {
      let strip = strips[index]
      if index > start {
        if strip.mayBreakBefore { lastBreak = index }
        y += strip.before
      }
      y += strip.fragment.height
      if y > frame.textHeight + Self.tolerance, index > start { return lastBreak ?? index }
    }
    return strips.count
  }

  private func page(_ strips: ArraySlice<Strip>, number: Int) -> Page {
    var page = Page(width: frame.width, height: frame.height, number: number)
    var y = frame.top
    if let first = strips.first, let head = head(of: first) {
      page.placed.append(Page.Placed(x: frame.left, y: y, fragment: head))
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

  /// A strip that no page can hold is cut between its lines.
  private func cutToPageHeight(_ strip: Strip) -> [Strip] {
    let room = frame.textHeight - (head(of: strip)?.height ?? 0)
    guard strip.fragment.height > room + Self.tolerance else { return [strip] }
    var result: [Strip] = []
    var rest = strip
    while rest.fragment.height > room + Self.tolerance, let (upper, lower) = rest.fragment.split(at: room) {
      var first = rest
      first.fragment = upper
      result.append(first)
      rest.fragment = lower
      rest.before = 0
      rest.headings = []
      rest.mayBreakBefore = true
    }
    return result + [rest]
  }
}
