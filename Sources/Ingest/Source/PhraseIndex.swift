/// Finds phrases among words, each compared with its marks, by the folded key of its first word.
struct PhraseIndex {
  private struct Phrase {
    let words: [String]
    let number: Int
  }

  private let phrases: [String: [Phrase]]
  private let count: Int

  /// - Parameter phrases: in small letters.
  init(_ phrases: [String]) {
    var index: [String: [Phrase]] = [:]
    for (number, phrase) in phrases.enumerated() {
      let words = words(phrase)
      guard let first = words.first else { continue }
      index[first.key, default: []].append(Phrase(words: words.map(\.lowered), number: number))
    }
    self.phrases = index
    count = phrases.count
  }

  /// The places, in the list that was given, of the phrases that occur; in the order of the list.
  func found(in words: ArraySlice<Word>) -> [Int] {
    var isFound = [Bool](repeating: false, count: count)
    forEachMatch(in: words) {
      isFound[$0] = true
      return false
    }
    return isFound.indices.filter { isFound[$0] }
  }

  /// Whether one of the phrases occurs.
  func occurs(in words: ArraySlice<Word>) -> Bool {
    var occurs = false
    forEachMatch(in: words) { _ in
      occurs = true
      return true
    }
    return occurs
  }

  /// Calls a function with the number of each match until it says that it has enough.
  private func forEachMatch(in words: ArraySlice<Word>, _ body: (Int) -> Bool) {
    for start in words.indices {
      guard let candidates = phrases[words[start].key] else { continue }
      for phrase in candidates where start + phrase.words.count <= words.endIndex {
        var place = 0
        while place < phrase.words.count, words[start + place].lowered == phrase.words[place] { place += 1 }
        if place == phrase.words.count, body(phrase.number) { return }
      }
    }
  }
}

/// Phrases that each stand for something, such as the words for an audience.
struct NamedPhrases<Meaning: Hashable & Sendable>: Sendable {
  private let index: PhraseIndex
  private let meanings: [Meaning]

  init(_ phrases: [(phrase: String, meaning: Meaning)]) {
    index = PhraseIndex(phrases.map(\.phrase))
    meanings = phrases.map(\.meaning)
  }

  /// What the words name, each once, in the order of the list.
  func found(in words: ArraySlice<Word>) -> [Meaning] {
    var seen: Set<Meaning> = []
    return index.found(in: words).map { meanings[$0] }.filter { seen.insert($0).inserted }
  }
}
