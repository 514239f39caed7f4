/// Another word for one that names nothing: the question, and the edit that answers it.
///
/// Written once, so that every message asks in the same words.
extension LocalizedText {
  /// «có phải là «…»?»; nil where no word comes near.
  public static func didYouMean(_ word: String?) -> LocalizedText? {
    didYouMean(word.map { LocalizedText($0, en: $0) })
  }

  public static func didYouMean(_ word: LocalizedText?) -> LocalizedText? {
    word.map { LocalizedText("có phải là «\($0.vi)»?", en: "did you mean “\($0.en)”?") }
  }
}

extension Fix {
  /// Another word in place of what stands somewhere; none where no word comes near.
  ///
  /// Only a person knows what was meant, so that it is not made without being asked for.
  public static func replacing(_ spans: [SourceSpan], with word: String?, isSafe: Bool = false) -> [Fix] {
    guard let word, !spans.isEmpty else { return [] }
    return [
      Fix(
        LocalizedText("đổi thành «\(word)»", en: "change to “\(word)”"), isSafe: isSafe,
        edits: spans.map { TextEdit($0, word) })
    ]
  }

  public static func replacing(_ span: SourceSpan, with word: String?, isSafe: Bool = false) -> [Fix] {
    replacing([span], with: word, isSafe: isSafe)
  }
}
