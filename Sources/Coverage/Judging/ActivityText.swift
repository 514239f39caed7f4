/// The printed words of an activity, to see whether it says something of its own and whom it names.
struct ActivityText {
  private let texts: [String]
  /// The audiences that the words name, of those that the registry declares.
  private let audiences: Set<String>

  init(name: String?, content: String?, _ lexicon: Lexicon) {
    texts = [name, content].compactMap(\.self)
    audiences = texts.reduce(into: []) { $0.formUnion(lexicon.audiencesNamed(in: WordSequence($1))) }
  }

  func names(_ audience: String, _ lexicon: Lexicon) -> Bool {
    if lexicon.audiences.contains(audience) { return audiences.contains(audience) }
    return texts.contains { lexicon.names(audience, in: WordSequence($0)) }
  }

  /// Whether name, content or both together have eight words and more, of which less than three fifths are the point's own.
  ///
  /// Each is looked at for itself, so that leaving one out can never make the other say more.
  func isSubstantial(beside point: [UInt64]) -> Bool {
    let pieces = texts.count > 1 ? texts + [texts.joined(separator: " . ")] : texts
    return pieces.contains { text in
      let piece = WordSequence(text)
      guard piece.count >= 8 else { return false }
      let runs = piece.fourWordRuns
      return Self.common(runs, point) * 5 < runs.count * 3
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
