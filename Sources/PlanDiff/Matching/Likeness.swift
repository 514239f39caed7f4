internal import PlanModel
internal import SourceText
internal import VietnameseText
internal import YAMLTree

/// The numbers of words, so that words are compared as numbers.
struct Vocabulary {
  private var numbers: [String: Int] = [:]

  mutating func number(_ word: String) -> Int {
    if let known = numbers[word] { return known }
    numbers[word] = numbers.count
    return numbers.count - 1
  }
}

/// What is looked at to tell whether two items are the same one, reworded.
struct Profile {
  /// The syllables of its running text, sorted.
  let words: [Int]
  /// Its other values, each with its field.
  let facts: [Int: PlanValue]

  init(_ node: YAMLNode, _ shape: Shape, _ vocabulary: inout Vocabulary) {
    var texts: [String] = []
    var facts: [Int: PlanValue] = [:]
    if case .record(let type) = shape, !shape.isLeaf {
      let schema = RecordSchema.of(type)
      for (position, value) in schema.values(of: node).enumerated() {
        guard let value, position != schema.identity else { continue }
        let field = schema.fields[position].shape
        if case .prose = field {
          texts.append(value.text)
        } else if let fact = PlanValue(value, field, .normal) {
          facts[position] = fact
        }
      }
    } else {
      texts.append(shownText(node))
    }
    words = texts.flatMap { text in
      let key = toneKey(text)
      let utf8 = Array(key.utf8)
      return tokens(of: key).filter { $0.kind != .punctuation }.map {
        vocabulary.number(String(decoding: utf8[$0.range], as: UTF8.self))
      }
    }.sorted()
    self.facts = facts
  }

  /// Two items read as one; only their words count.
  init(joining first: Profile, _ second: Profile) {
    words = (first.words + second.words).sorted()
    facts = first.facts.filter { second.facts[$0.key] == $0.value }
  }

  /// From 0, nothing in common, to 1: the share of common syllables (Dice), and of equal values where there are any.
  func likeness(to other: Profile) -> Double {
    let fields = Set(facts.keys).union(other.facts.keys)
    let agreeing = fields.count { facts[$0] != nil && facts[$0] == other.facts[$0] }
    let agreement = fields.isEmpty ? nil : Double(agreeing) / Double(fields.count)
    guard !words.isEmpty || !other.words.isEmpty else { return agreement ?? 0 }
    let dice = 2 * Double(commonCount(words, other.words)) / Double(words.count + other.words.count)
    return agreement.map { 0.75 * dice + 0.25 * $0 } ?? dice
  }
}

/// Two items are one, reworded, from this likeness on.
let likenessThreshold = 0.6

/// The pairs that are most alike first, each item once; ties go to the nearest places.
func likestPairs(_ old: [Profile], _ new: [Profile], _ oldPlaces: [Int], _ newPlaces: [Int])
  -> [(old: Int, new: Int)]
{
  var found: [(score: Double, old: Int, new: Int)] = []
  for (left, right) in candidates(old, new) {
    let score = old[left].likeness(to: new[right])
    if score >= likenessThreshold { found.append((score, oldPlaces[left], newPlaces[right])) }
  }
  found.sort { left, right in
    let near = (abs(left.old - left.new), abs(right.old - right.new))
    return (-left.score, near.0, min(left.old, left.new), left.old)
      < (-right.score, near.1, min(right.old, right.new), right.old)
  }
  var takenOld: Set<Int> = []
  var takenNew: Set<Int> = []
  var pairs: [(old: Int, new: Int)] = []
  for pair in found where !takenOld.contains(pair.old) && !takenNew.contains(pair.new) {
    takenOld.insert(pair.old)
    takenNew.insert(pair.new)
    pairs.append((pair.old, pair.new))
  }
  return pairs
}

/// All pairs; of very long lists only those that share one of their rarest words.
private func candidates(_ old: [Profile], _ new: [Profile]) -> [(Int, Int)] {
  let mostPairs = 250_000
  if old.count * new.count <= mostPairs {
    return old.indices.flatMap { left in new.indices.map { (left, $0) } }
  }
  var counts: [Int: Int] = [:]
  for profile in old + new { for word in Set(profile.words) { counts[word, default: 0] += 1 } }
  func rarest(_ profile: Profile) -> [Int] {
    Set(profile.words).sorted { (counts[$0] ?? 0, $0) < (counts[$1] ?? 0, $1) }.prefix(6).map { $0 }
  }
  var holders: [Int: [Int]] = [:]
  for (index, profile) in new.enumerated() {
    for word in rarest(profile) { holders[word, default: []].append(index) }
  }
  return old.indices.flatMap { left -> [(Int, Int)] in
    let near = rarest(old[left]).flatMap { (holders[$0] ?? []).prefix(32) }
    return Set(near).sorted().map { (left, $0) }
  }
}

/// The number of elements that two sorted lists have in common, each as often as in both.
private func commonCount(_ left: [Int], _ right: [Int]) -> Int {
  var (i, j, count) = (0, 0, 0)
  while i < left.count, j < right.count {
    if left[i] == right[j] {
      count += 1
      i += 1
      j += 1
    } else if left[i] < right[j] {
      i += 1
    } else {
      j += 1
    }
  }
  return count
}
