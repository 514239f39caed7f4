internal import OfficialDocument

/// A filled rectangle: a rule, or a side of a frame; from the fragment's or the page's upper left corner, in points.
struct Bar: Hashable, Sendable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double
  var isRed = false
}

/// Where a text calls a note: its number, and the line's baseline from the fragment's upper edge, in points.
struct NoteCall: Hashable, Sendable {
  var number: Int
  var baseline: Double
}

/// A piece of a page that is laid out and may stand anywhere on it.
struct Fragment: Hashable, Sendable {
  var height = 0.0
  var spans: [TextSpan] = []
  var bars: [Bar] = []
  /// The notes that its lines call; each is printed at the foot of the page on which its call stands.
  var noteCalls: [NoteCall] = []

  /// Puts another fragment below the upper left corner of this one.
  mutating func add(_ other: Fragment, x: Double, y: Double) {
    spans += other.spans.map { span in
      var span = span
      span.x += x
      span.baseline += y
      return span
    }
    bars += other.bars.map { bar in
      var bar = bar
      bar.x += x
      bar.y += y
      return bar
    }
    noteCalls += other.noteCalls.map { NoteCall(number: $0.number, baseline: $0.baseline + y) }
    height = max(height, y + other.height)
  }

  /// Adds a space outside the width of the last line, so that its last word and what follows are not read as one.
  mutating func endWithSpace(from source: some GlyphSource) {
    guard let last = spans.indices.last, let glyph = source.glyph(" ", spans[last].font.face) else { return }
    spans[last].glyphs.append(TextSpan.PlacedGlyph(id: glyph.id, x: spans[last].width, y: 0))
    spans[last].utf8.append(UInt8(ascii: " "))
  }

  /// Parts it at a height, so that no line of text is cut; nil where nothing fits above.
  func split(at limit: Double) -> (Fragment, Fragment)? {
    guard limit < height else { return nil }
    var cut = limit
    // Lines side by side may stand at different heights: what is cut by one line's top may cut another line.
    while let highest = spans.lazy.filter({ $0.top < cut - 0.01 && $0.bottom > cut + 0.01 }).map(\.top).min()
    {
      cut = highest
    }
    guard cut > 0.01, spans.contains(where: { $0.bottom <= cut + 0.01 }) else { return nil }
    var upper = Fragment(height: cut)
    var lower = Fragment(height: height - cut)
    for span in spans {
      if span.bottom <= cut + 0.01 {
        upper.spans.append(span)
      } else {
        var span = span
        span.baseline -= cut
        lower.spans.append(span)
      }
    }
    upper.noteCalls = noteCalls.filter { $0.baseline <= cut }
    lower.noteCalls = noteCalls.filter { $0.baseline > cut }.map {
      NoteCall(number: $0.number, baseline: $0.baseline - cut)
    }
    for bar in bars { Self.split(bar, at: cut, &upper, &lower) }
    return (upper, lower)
  }

  private static func split(_ bar: Bar, at cut: Double, _ upper: inout Fragment, _ lower: inout Fragment) {
    var top = bar
    var rest = bar
    top.height = min(bar.height, cut - bar.y)
    rest.y = max(bar.y - cut, 0)
    rest.height = bar.y + bar.height - max(bar.y, cut)
    if top.height > 0 { upper.bars.append(top) }
    if rest.height > 0 { lower.bars.append(rest) }
  }
}

extension TextSpan {
  /// The line's edges as far as its own letters need them.
  var top: Double { baseline - font.ascent.pt }
  var bottom: Double { top + font.lineHeight.pt }
}
