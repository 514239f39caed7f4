import PlanDiff
import VietnameseText

/// What can be found again in another version.
protocol Matchable {
  var key: String { get }
  /// Items of one group belong to one thing, such as an activity.
  var group: Substring { get }
  /// What it says, without its number in a list.
  var content: RevisableText { get }
  /// Whether both can be written as one thing with changes inside.
  func isSameKind(as other: Self) -> Bool
}

extension Matchable {
  /// A key that counts places, such as `mục-1/ý-2`, and so names another thing when something comes before it.
  fileprivate var isPositional: Bool {
    guard !key.hasPrefix("/") else { return true }
    let digits = key.utf8.reversed().prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }.count
    guard digits > 0 else { return false }
    let sign = key.utf8.dropLast(digits).last
    return sign == UInt8(ascii: "-") || sign == UInt8(ascii: "/")
  }
}

/// Which items of two lists are the same one, and which of them keep their order.
struct FlowMatching {
  struct Pair {
    let old: Int
    let new: Int
    /// Outside of a longest run of pairs that keep their order.
    var isMoved = false
  }

  /// In the order of the old list.
  private(set) var pairs: [Pair]

  /// With `stableKeys` every key names its thing, whatever it looks like.
  init<Item: Matchable>(_ old: [Item], _ new: [Item], stableKeys: Bool = false) {
    var matcher = Matcher(old: old, new: new, stableKeys: stableKeys)
    matcher.matchKeys()
    matcher.matchGroups()
    matcher.matchContents()
    matcher.matchLikeness()
    matcher.matchPlaces()
    pairs = matcher.partner.indices.compactMap { index in
      matcher.partner[index].map { Pair(old: index, new: $0) }
    }
    let order = pairs.map(\.new)
    guard zip(order, order.dropFirst()).contains(where: { $0 > $1 }) else { return }
    let weights = pairs.map { 1 + new[$0.new].content.bytes.count }
    let kept = Set(longestIncreasingSubsequence(order, weights: weights))
    for index in pairs.indices { pairs[index].isMoved = !kept.contains(index) }
  }
}

private struct Matcher<Item: Matchable> {
  let old: [Item]
  let new: [Item]
  let isPositional: (old: [Bool], new: [Bool])
  /// The new item of each old one.
  var partner: [Int?]
  private var isTaken: [Bool]

  init(old: [Item], new: [Item], stableKeys: Bool) {
    self.old = old
    self.new = new
    isPositional =
      stableKeys
      ? (old.map { _ in false }, new.map { _ in false }) : (old.map(\.isPositional), new.map(\.isPositional))
    partner = Array(repeating: nil, count: old.count)
    isTaken = Array(repeating: false, count: new.count)
  }

  private func openOld(positional: Bool) -> [Int] {
    old.indices.filter { partner[$0] == nil && isPositional.old[$0] == positional }
  }

  private func openNew(positional: Bool) -> [Int] {
    new.indices.filter { !isTaken[$0] && isPositional.new[$0] == positional }
  }

  private mutating func match(_ left: Int, _ right: Int) {
    guard partner[left] == nil, !isTaken[right], old[left].isSameKind(as: new[right]) else { return }
    partner[left] = right
    isTaken[right] = true
  }

  /// Pairs items that have the same name, the first with the first, the second with the second.
  private mutating func match<Name: Hashable>(
    _ left: [Int], _ right: [Int], by name: (Item) -> Name?
  ) {
    var places: [Name: [Int]] = [:]
    for index in right.reversed() {
      if let name = name(new[index]) { places[name, default: []].append(index) }
    }
    for index in left {
      guard let name = name(old[index]), let place = places[name]?.popLast() else { continue }
      match(index, place)
    }
  }

  /// Keys that name a thing; a counted place only where the same still stands there.
  mutating func matchKeys() {
    match(openOld(positional: false), openNew(positional: false)) { $0.key }
    match(openOld(positional: true), openNew(positional: true)) {
      NamedContent(key: $0.key, content: $0.content)
    }
  }

  private struct NamedContent: Hashable {
    let key: String
    let content: RevisableText
  }

  /// An activity of which nothing but the id is another.
  mutating func matchGroups() {
    func groups(_ items: [Item], _ open: [Int]) -> [(content: [RevisableText], members: [Int])] {
      var members: [Substring: [Int]] = [:]
      var order: [Substring] = []
      for index in open {
        if members[items[index].group] == nil { order.append(items[index].group) }
        members[items[index].group, default: []].append(index)
      }
      return order.map { group in
        let indices = members[group] ?? []
        return (indices.map { items[$0].content }, indices)
      }
    }
    let left = groups(old, openOld(positional: false))
    var places: [[RevisableText]: [[Int]]] = [:]
    for group in groups(new, openNew(positional: false)).reversed() {
      places[group.content, default: []].append(group.members)
    }
    for group in left {
      guard let members = places[group.content]?.popLast() else { continue }
      for (index, place) in zip(group.members, members) { match(index, place) }
    }
  }

  mutating func matchContents() {
    match(openOld(positional: true), openNew(positional: true)) { $0.content.isEmpty ? nil : $0.content }
  }

  /// The pairs that are most alike first; ties go to the nearest places.
  mutating func matchLikeness() {
    let (left, right) = (openOld(positional: true), openNew(positional: true))
    guard !left.isEmpty, !right.isEmpty, left.count * right.count <= 100_000 else { return }
    let (oldWords, newWords) = (left.map { words(old[$0]) }, right.map { words(new[$0]) })
    var found: [(score: Double, old: Int, new: Int)] = []
    for (i, before) in oldWords.enumerated() {
      for (j, after) in newWords.enumerated() {
        let score = likeness(before, after)
        if score >= 0.5 { found.append((score, left[i], right[j])) }
      }
    }
    found.sort { ($1.score, abs($0.old - $0.new), $0.old) < ($0.score, abs($1.old - $1.new), $1.old) }
    for pair in found { match(pair.old, pair.new) }
  }

  mutating func matchPlaces() {
    match(openOld(positional: true), openNew(positional: true)) { $0.key }
  }

  private func words(_ item: Item) -> [String: Int] {
    let text = comparisonKey(item.content.plain)
    let utf8 = Array(text.utf8)
    var words: [String: Int] = [:]
    for token in tokens(of: text) where token.kind != .punctuation {
      words[String(decoding: utf8[token.range], as: UTF8.self), default: 0] += 1
    }
    return words
  }

  /// The share of common words (Dice).
  private func likeness(_ left: [String: Int], _ right: [String: Int]) -> Double {
    let total = left.values.reduce(0, +) + right.values.reduce(0, +)
    guard total > 0 else { return 0 }
    let common = left.reduce(0) { $0 + min($1.value, right[$1.key] ?? 0) }
    return 2 * Double(common) / Double(total)
  }
}
