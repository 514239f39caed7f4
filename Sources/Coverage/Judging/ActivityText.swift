internal import PlanModel
internal import SourceText
internal import VietnameseText

/// The printed words of an activity, to see whether it says something of its own and whom it names.
struct ActivityText {
  private let texts: [String]
  /// Words of these, of the product or of the note by which the promise is taken back or weakened.
  let hedge: String?
  /// Whether some letter is not of the Latin script.
  let hasForeignLetters: Bool
  /// The audiences that the words name, of those that the registry declares.
  private let audiences: Set<String>

  init(name: String?, content: String?, beside others: [String?] = [], _ lexicon: Lexicon) {
    texts = [name, content].compactMap(\.self)
    hedge = (texts + others.compactMap(\.self)).lazy.compactMap { HedgedWords.first(in: $0, lexicon) }.first
    hasForeignLetters = texts.contains {
      folded($0).unicodeScalars.contains { $0.value >= 0x80 && $0.properties.isAlphabetic }
    }
    audiences = texts.reduce(into: []) { $0.formUnion(lexicon.audiencesNamed(in: WordSequence($1))) }
  }

  func names(_ audience: String, _ lexicon: Lexicon) -> Bool {
    if lexicon.audiences.contains(audience) { return audiences.contains(audience) }
    return texts.contains { lexicon.names(audience, in: WordSequence($0)) }
  }

  /// Whether name, content or both together have eight words and more, of which less than three fifths are the point's own.
  ///
  /// Each is looked at for itself, so that leaving one out can never make the other say more.
  ///
  /// A point copied without its diacritics is copied all the same.
  func isSubstantial(beside point: DirectiveReading.PointEntry) -> Bool {
    isSubstantial(beside: point.runs) { WordSequence($0) }
      && isSubstantial(beside: WordSequence(folded(point.point.text?.value ?? "")).fourWordRuns) {
        WordSequence(folded($0))
      }
  }

  private func isSubstantial(beside point: [UInt64], _ read: (String) -> WordSequence) -> Bool {
    let pieces = texts.count > 1 ? texts + [texts.joined(separator: " . ")] : texts
    return pieces.contains { text in
      let piece = read(text)
      guard piece.count >= 8 else { return false }
      let runs = piece.fourWordRuns
      return Self.common(runs, point) * 5 < runs.count * 3
    }
  }

  /// The hours of the day that the words state.
  var hours: [StatedHour] { texts.flatMap { StatedHour.all(in: $0) } }

  /// The first date in the words that lies behind a day, as it was typed.
  func date(after day: CalendarDate) -> String? {
    texts.lazy.flatMap { StatedDate.all(in: $0) }.first { $0.date > day }?.words
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
