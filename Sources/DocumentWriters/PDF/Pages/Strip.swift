/// A strip across the page that is never cut: a line of text, a row of a table, the block of signatures.
struct Strip {
  var fragment: Fragment
  /// The space above it, which falls away at the top of a page.
  var before = 0.0
  /// Whether a page may begin with it.
  var mayBreakBefore = true
  /// How many lines of text it has; the body leaves at least two above the signature.
  var lineCount = 1
  /// The headings that begin in it.
  var headings: [Heading] = []
  /// The row of heads that is repeated above it when a page begins with it.
  var repeatedHead: Int?
}

/// A heading as the outline shows it.
struct Heading: Hashable, Sendable {
  /// From 0.
  var level: Int
  var text: String
}
