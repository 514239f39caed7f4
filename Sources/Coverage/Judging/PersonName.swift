internal import VietnameseText

/// A person's name as sign-offs and waivers give it, compared so that one person stays one however the name is typed.
struct PersonName: Sendable {
  /// Small letters without marks.
  private let words: [String]

  /// Nil for what cannot be a name: fewer than two words, or letters of another script that only look Latin.
  init?(_ text: String) {
    let words = folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard words.count >= 2, words.allSatisfy({ $0.utf8.allSatisfy { $0 < 0x80 } }) else { return nil }
    self.words = words
  }

  /// Whether two names can be one person's: with a title before or behind, in another order, with initials.
  func isSame(as other: PersonName) -> Bool {
    let (one, two) = words.count <= other.words.count ? (words, other.words) : (other.words, words)
    let letters = (one.joined(), two.joined())
    if letters.0 == letters.1 || Set(one).isSubset(of: two) { return true }
    let windows = (0...two.count - one.count).map { Array(two[$0..<$0 + one.count]) }
    if windows.contains(where: { Self.abbreviates(one, $0) }) { return true }
    return Self.initials(of: two) == letters.0 || Self.initials(of: one) == letters.1
  }

  /// Whether one is an abbreviation of the other, as `Ng V An` is: the last word is the same, the others are or begin alike.
  private static func abbreviates(_ one: [String], _ other: [String]) -> Bool {
    guard one.last == other.last else { return false }
    return zip(one, other).allSatisfy { left, right in
      let (short, long) = left.count <= right.count ? (left, right) : (right, left)
      return long == short || long.hasPrefix(short) && !short.contains { "aeiouy".contains($0) }
        || short.count == 1 && long.hasPrefix(short)
    }
  }

  /// «NV An», run together: the first letters of all words but the last, and the last.
  private static func initials(of words: [String]) -> String {
    words.dropLast().compactMap(\.first).map(String.init).joined() + (words.last ?? "")
  }
}
