extension ProseIndex {
  /// The date that starts at the word «ngày» or «tháng» that a rule has looked for.
  func date(at hit: PhraseHit) -> DatePhrase? {
    DatePhrase(tokens, at: hit.tokens.lowerBound, end: pieces[hit.piece].tokens.upperBound)
  }

  /// Whether the word «tháng» belongs to a date that starts with its day.
  func followsDay(_ hit: PhraseHit) -> Bool {
    let index = hit.tokens.lowerBound
    return token(index - 1, in: hit.piece)?.kind == .number
      && token(index - 2, in: hit.piece)?.isWord(Words.ngay) ?? false
  }
}
