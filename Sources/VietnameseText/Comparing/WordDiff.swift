/// A piece of two texts: what both say, what only the old one says, what only the new one says.
///
/// The old texts of all pieces, joined, are the old text; the new ones the new text.
public struct WordPiece: Sendable, Hashable {
  public enum Kind: Sendable, Hashable { case same, removed, added }

  public let kind: Kind
  /// The words in the old version, with the blanks behind them; empty for what was added.
  public let old: String
  /// The words in the new version, with the blanks behind them; empty for what was removed.
  public let new: String

  public init(kind: Kind, old: String, new: String) {
    self.kind = kind
    self.old = old
    self.new = new
  }

  /// What a reader is shown of it, and apart from it the blanks behind, which stay outside of marks.
  public var shown: (words: Substring, blanks: Substring) {
    let text = kind == .removed ? old : new
    let end = text.lastIndex { !$0.isWhitespace }.map(text.index(after:)) ?? text.startIndex
    return (text[..<end], text[end...])
  }

  /// «cũ» as `[-cũ-]`, «mới» as `{+mới+}`, what both have as it stands.
  public var marked: String {
    let (words, blanks) = shown
    return switch kind {
    case .same: new
    case .removed: "[-\(words)-]\(blanks)"
    case .added: "{+\(words)+}\(blanks)"
    }
  }
}

/// The difference of two texts by syllables, where a document's number or a date is one word.
///
/// One common word between two edits joins them, and texts that have less than three tenths in common are shown whole. A
/// letter is never parted from its marks.
/// - Parameters:
///   - old: the text as it was.
///   - new: the text as it is.
///   - key: what is the same for words, and for texts, that say the same. Whoever keeps a fingerprint of texts compares
///     by what the fingerprint is made of, so that it changes where a word is shown as changed, and nowhere else.
/// - Returns: the pieces of both texts, in order.
public func wordDiff<Key: Hashable>(
  _ old: String, _ new: String, by key: (String) -> Key
) -> [WordPiece] {
  let (left, right) = (Words(old), Words(new))
  var keys = WordKeys<Key>()
  let (leftKeys, rightKeys) = (keys.numbers(of: left, by: key), keys.numbers(of: right, by: key))
  if leftKeys != rightKeys, !old.isEmpty, !new.isEmpty, key(old) == key(new) {
    return [WordPiece(kind: .same, old: old, new: new)]
  }
  guard left.count > 0, right.count > 0, var edits = WordEdits(leftKeys, rightKeys), edits.isWorthShowing
  else {
    return [
      WordPiece(kind: .removed, old: old, new: ""), WordPiece(kind: .added, old: "", new: new),
    ].filter { !$0.old.isEmpty || !$0.new.isEmpty }
  }
  edits.joinOverIslands()
  edits.slideToPhrases(left, right)
  return edits.pieces(left, right)
}

/// The difference of two texts, whose words are the same under ``comparisonKey(_:)``.
public func wordDiff(_ old: String, _ new: String) -> [WordPiece] {
  wordDiff(old, new, by: comparisonKey)
}

/// A text cut into words, each with the blanks behind it.
struct Words {
  private let utf8: [UInt8]
  private let ranges: [TextToken]

  init(_ text: String) {
    utf8 = Array(text.utf8)
    ranges = tokens(of: text)
  }

  var count: Int { ranges.count }

  /// The word alone.
  func word(_ index: Int) -> String { String(decoding: utf8[ranges[index].range], as: UTF8.self) }

  func isPunctuation(_ index: Int) -> Bool { ranges[index].kind == .punctuation }

  /// Some words with the blanks behind them; the first word takes the blanks before it too.
  func text(_ range: Range<Int>) -> String {
    let start = range.lowerBound == 0 ? 0 : edge(range.lowerBound)
    return String(decoding: utf8[start..<max(start, edge(range.upperBound))], as: UTF8.self)
  }

  private func edge(_ index: Int) -> Int {
    index < ranges.count ? ranges[index].range.lowerBound : utf8.count
  }
}

/// Words as numbers that are equal where the words are.
private struct WordKeys<Key: Hashable> {
  private var numbers: [Key: Int32] = [:]
  /// The numbers of words as they are written, most of which come more than once.
  private var known: [String: Int32] = [:]

  mutating func numbers(of words: Words, by key: (String) -> Key) -> [Int32] {
    (0..<words.count).map { index in
      let word = words.word(index)
      if let number = known[word] { return number }
      let key = key(word)
      let number = numbers[key] ?? Int32(clamping: numbers.count)
      numbers[key] = number
      known[word] = number
      return number
    }
  }
}
