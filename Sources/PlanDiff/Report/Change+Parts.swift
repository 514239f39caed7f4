public import SourceText
public import VietnameseText

extension Change {
  /// A sentence whose old and new words are shown apart, as words or side by side.
  public struct Parts: Sendable {
    public let before: String
    public let after: String
    public let old: String
    public let new: String
  }

  /// The sentence around «{old} → {new}»; nil where it does not tell both.
  public func parts(_ language: Language) -> Parts? {
    let pattern = kind.wording.sentence[language]
    let marks = Array("{old} → {new}")
    let letters = Array(pattern)
    guard letters.count >= marks.count,
      let start = (0...letters.count - marks.count).first(where: {
        letters[$0..<$0 + marks.count].elementsEqual(marks)
      }),
      let old = oldShown?[language] ?? old, let new = newShown?[language] ?? new
    else { return nil }
    return Parts(
      before: filled(String(letters[..<start]), language),
      after: filled(String(letters[(start + marks.count)...]), language), old: old, new: new)
  }

  /// The words that differ, where the change is one of running text.
  public func words(_ language: Language) -> [WordPiece]? {
    guard isProse, let parts = parts(language) else { return nil }
    return wordDiff(parts.old, parts.new)
  }
}
