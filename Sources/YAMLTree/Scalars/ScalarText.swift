/// A scalar's text made from its source, and which bytes of it come from where.
struct ScalarText {
  /// Bytes of the text that come from bytes of the source: copied one by one, or an escape or line break that stands for them.
  struct Run {
    let text: Int
    let source: Int
    var textLength: Int
    var sourceLength: Int
    var isCopy: Bool
  }

  private(set) var bytes: [UInt8] = []
  private(set) var runs: [Run] = []

  mutating func copy(_ byte: UInt8, from source: Int) {
    if let last = runs.indices.last, runs[last].isCopy, runs[last].source + runs[last].sourceLength == source
    {
      runs[last].textLength += 1
      runs[last].sourceLength += 1
    } else {
      runs.append(Run(text: bytes.count, source: source, textLength: 1, sourceLength: 1, isCopy: true))
    }
    bytes.append(byte)
  }

  mutating func put(_ text: some Collection<UInt8>, from source: Range<Int>) {
    guard !text.isEmpty else { return }
    runs.append(
      Run(
        text: bytes.count, source: source.lowerBound, textLength: text.count, sourceLength: source.count,
        isCopy: false))
    bytes.append(contentsOf: text)
  }

  /// The bytes of the source behind a range of the text; an empty range gives an empty one.
  ///
  /// Where the text is empty the place is `fallback`.
  func sourceRange(_ range: Range<Int>, fallback: Int) -> Range<Int> {
    guard let first = runs.first, let last = runs.last else { return fallback..<fallback }
    let lower = max(0, min(range.lowerBound, bytes.count))
    let upper = max(lower, min(range.upperBound, bytes.count))
    let start = lower == bytes.count ? last.source + last.sourceLength : sourceOffset(lower, first)
    guard upper > lower else { return start..<start }
    let run = runs[runIndex(upper - 1)]
    let end = run.isCopy ? run.source + (upper - run.text) : run.source + run.sourceLength
    return start..<max(start, end)
  }

  private func sourceOffset(_ text: Int, _ first: Run) -> Int {
    let run = runs[runIndex(text)]
    return run.isCopy ? run.source + (text - run.text) : run.source
  }

  private func runIndex(_ text: Int) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].text <= text { low = middle + 1 } else { high = middle }
    }
    return max(low - 1, 0)
  }
}
