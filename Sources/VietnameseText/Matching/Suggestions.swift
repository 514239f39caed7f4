/// The candidates that a person may have meant by a word, the likeliest first; at most three.
///
/// Words are compared folded (no diacritics, no case, separators alike) by their edit distance: insertions, deletions,
/// replacements and exchanges of neighbours. A candidate counts when the distance is at most a third of the longer word.
/// Texts of more than 256 letters are only compared for being the same when folded.
/// Among equals the one nearer with diacritics and case comes first, then the earlier one.
public func suggestions(for word: String, among candidates: some Sequence<String>) -> [String] {
  let longestComparedWord = 256
  let wanted = Array(folded(word).unicodeScalars)
  guard !wanted.isEmpty else { return [] }
  let spelled = Array(nfc(word).unicodeScalars)
  var found: [(distance: Int, spelling: Int, place: Int, text: String)] = []
  for (place, candidate) in candidates.enumerated() {
    let other = Array(folded(candidate).unicodeScalars)
    let longest = max(wanted.count, other.count)
    let limit = longest <= longestComparedWord ? longest / 3 : 0
    guard let distance = editDistance(wanted, other, limit: limit) else { continue }
    guard !found.contains(where: { $0.text == candidate }) else { continue }
    let unfolded = Array(nfc(candidate).unicodeScalars)
    let longer = max(spelled.count, unfolded.count)
    let spelling =
      editDistance(spelled, unfolded, limit: longer <= 2 * longestComparedWord ? longer : 0) ?? longer
    found.append((distance, spelling, place, candidate))
  }
  found.sort { ($0.distance, $0.spelling, $0.place) < ($1.distance, $1.spelling, $1.place) }
  return found.prefix(3).map(\.text)
}

/// The number of insertions, deletions, replacements and exchanges of neighbours between two words.
///
/// Optimal string alignment: no part is edited twice. Nil when the number is larger than the limit.
func editDistance<Element: Equatable>(_ left: [Element], _ right: [Element], limit: Int) -> Int? {
  guard abs(left.count - right.count) <= limit else { return nil }
  guard limit > 0 else { return left == right ? 0 : nil }
  guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
  var beforeLast = Array(repeating: 0, count: right.count + 1)
  var last = Array(0...right.count)
  var current = last
  for row in 1...left.count {
    current[0] = row
    var smallest = row
    for column in 1...right.count {
      let isSame = left[row - 1] == right[column - 1]
      var cost = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
      if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
        cost = min(cost, beforeLast[column - 2] + 1)
      }
      current[column] = cost
      smallest = min(smallest, cost)
    }
    if smallest > limit { return nil }
    (beforeLast, last, current) = (last, current, beforeLast)
  }
  return last[right.count] <= limit ? last[right.count] : nil
}
