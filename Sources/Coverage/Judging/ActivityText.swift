/// The printed words of an activity, to see whether it says something of its own and whom it names.
struct ActivityText {
  let words: WordSequence
  private let pieces: [WordSequence]

  init(name: String?, content: String?) {
    let texts = [name, content].compactMap(\.self)
    words = WordSequence(texts.joined(separator: " . "))
    pieces = texts.count > 1 ? texts.map { WordSequence($0) } + [words] : [words]
  }

  /// Whether name, content or both together have eight words and more, of which less than three fifths are the point's own.
  ///
  /// Each is looked at for itself, so that leaving one out can never make the other say more.
  func isSubstantial(beside point: [UInt64]) -> Bool {
    pieces.contains { piece in
      guard piece.count >= 8 else { return false }
      let runs = piece.fourWordRuns
      let copied = Self.common(runs, point)
      return copied * 5 < runs.count * 3
    }
  }

  /// How many of some sorted numbers occur among others.
  private static func common(_ runs: [UInt64], _ others: [UInt64]) -> Int {
    var count = 0
    var place = 0
    for run in runs {
      while place < others.count, others[place] < run { place += 1 }
      if place < others.count, others[place] == run { count += 1 }
    }
    return count
  }
}
