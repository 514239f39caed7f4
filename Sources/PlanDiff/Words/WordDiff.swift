internal import VietnameseText

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
}

/// The difference of two texts by syllables, where a document's number or a date is one word.
///
/// Words are the same under ``comparisonKey(_:)``; one common word between two edits joins them, and texts that have less
/// than three tenths in common are shown whole. A letter is never parted from its marks.
public func wordDiff(_ old: String, _ new: String) -> [WordPiece] {
  let (left, right) = (Words(old), Words(new))
  var keys = WordKeys()
  let (leftKeys, rightKeys) = (keys.numbers(of: left), keys.numbers(of: right))
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
private struct WordKeys {
  private var numbers: [String: Int32] = [:]

  mutating func numbers(of words: Words) -> [Int32] {
    (0..<words.count).map { index in
      let key = comparisonKey(words.word(index))
      if let known = numbers[key] { return known }
      let number = Int32(clamping: numbers.count)
      numbers[key] = number
      return number
    }
  }
}
