/// Phrases that rules look for, found in one walk over the tokens, whatever their capitals.
struct PhraseTable: Sendable {
  private struct Entry: Sendable {
    /// Kind and value of each token.
    let words: [(kind: ProseToken.Kind, value: UInt64)]
    let owner: Int
    let phrase: Int
  }

  /// By the first word: a run of `entries`.
  private var slots: [(key: UInt64, entries: Range<Int>)]
  private var entries: [Entry] = []
  private let mask: Int
  let ownerCount: Int

  /// The phrases of each owner; those with words that have no key are never found.
  init(_ phrases: [[String]]) {
    var entries: [Entry] = []
    for (owner, list) in phrases.enumerated() {
      for (number, phrase) in list.enumerated() {
        let words = Self.tokens(of: phrase).map { ($0.kind, $0.value) }
        if words.first?.0 == .word, words.allSatisfy({ $0.1 != 0 }) {
          entries.append(Entry(words: words, owner: owner, phrase: number))
        }
      }
    }
    // A stable order by first word; longer phrases first, so that a rule may take the longest.
    let order = entries.indices.sorted {
      (entries[$0].words[0].value, -entries[$0].words.count, $0)
        < (entries[$1].words[0].value, -entries[$1].words.count, $1)
    }
    self.entries = order.map { entries[$0] }
    var size = 64
    while size < self.entries.count * 4 { size *= 2 }
    mask = size - 1
    slots = Array(repeating: (0, 0..<0), count: size)
    ownerCount = phrases.count
    var start = 0
    while start < self.entries.count {
      let key = self.entries[start].words[0].value
      var end = start + 1
      while end < self.entries.count, self.entries[end].words[0].value == key { end += 1 }
      var slot = Self.hash(key) & mask
      while slots[slot].key != 0 { slot = (slot + 1) & mask }
      slots[slot] = (key, start..<end)
      start = end
    }
  }

  static func tokens(of phrase: String) -> [ProseToken] {
    var phrase = phrase
    return phrase.withUTF8 { utf8 in
      var scanner = ProseScanner(byteCount: utf8.count)
      _ = scanner.scan(utf8, piece: 0)
      return scanner.tokens
    }
  }

  @inline(__always)
  private static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }

  /// Tells of each phrase that starts at one of the tokens: its owner, its number, its tokens.
  func forEachHit(
    in tokens: [ProseToken], _ range: Range<Int>, _ body: (_ owner: Int, _ phrase: Int, Range<Int>) -> Void
  ) {
    for index in range where tokens[index].kind == .word && tokens[index].value != 0 {
      let key = tokens[index].value
      var slot = Self.hash(key) & mask
      while slots[slot].key != key, slots[slot].key != 0 { slot = (slot + 1) & mask }
      guard slots[slot].key == key else { continue }
      for position in slots[slot].entries {
        let words = entries[position].words
        if matches(words, tokens, index, range.upperBound) {
          body(entries[position].owner, entries[position].phrase, index..<index + words.count)
        }
      }
    }
  }

  @inline(__always)
  private func matches(
    _ words: [(kind: ProseToken.Kind, value: UInt64)], _ tokens: [ProseToken], _ start: Int, _ end: Int
  ) -> Bool {
    guard start + words.count <= end else { return false }
    var offset = 1
    while offset < words.count {
      let token = tokens[start + offset]
      guard token.kind == words[offset].kind, token.value == words[offset].value else { return false }
      offset += 1
    }
    return true
  }
}

/// A phrase of a rule where it stands in running text.
struct PhraseHit: Sendable {
  let piece: Int
  /// The number of the phrase in the rule's list.
  let phrase: Int
  /// The tokens of the index that it takes.
  let tokens: Range<Int>
}
