internal import PlanModel
internal import SourceText
internal import VietnameseText
internal import YAMLTree

/// Which items of two lists are the same one: by id, else by exact content, else by likeness.
///
/// It is the same whichever of the two versions is called the old one.
struct Alignment {
  var pairs: [ListDifference.Pair]
  let removed: [Int]
  let inserted: [Int]

  init(_ old: [YAMLNode], _ new: [YAMLNode], _ element: Shape, _ semantics: ListSemantics) {
    var matcher = Matcher(old, new, element)
    matcher.matchIDs()
    matcher.matchContents()
    // What is known by a name that others use is never taken for something else.
    if !element.isLeaf || semantics != .set { matcher.matchLikeness() }
    let partner = matcher.partner
    pairs = partner.indices.compactMap { index in
      partner[index].map { ListDifference.Pair(old: index, new: $0) }
    }
    removed = partner.indices.filter { partner[$0] == nil }
    let taken = Set(partner.compactMap { $0 })
    inserted = new.indices.filter { !taken.contains($0) }
    markMoves(old, new, element)
  }

  private mutating func markMoves(_ old: [YAMLNode], _ new: [YAMLNode], _ element: Shape) {
    let order = pairs.map(\.new)
    guard zip(order, order.dropFirst()).contains(where: { $0 > $1 }) else { return }
    let weights = pairs.map { old[$0.old].siteSpan.range.count + new[$0.new].siteSpan.range.count }
    // Of two equally good answers the same one must come out when old and new change places.
    let names = pairs.map { pair in
      min(name(of: old[pair.old], element), name(of: new[pair.new], element))
    }
    let byNew = order.indices.sorted { order[$0] < order[$1] }
    let isTurned = byNew.map { names[$0] }.lexicographicallyPrecedes(names)
    let kept: Set<Int>
    if isTurned {
      var position = [Int](repeating: 0, count: order.count)
      for (rank, index) in byNew.enumerated() { position[rank] = index }
      kept = Set(longestIncreasingSubsequence(position, weights: byNew.map { weights[$0] }).map { byNew[$0] })
    } else {
      kept = Set(longestIncreasingSubsequence(order, weights: weights))
    }
    for index in pairs.indices { pairs[index].isMoved = !kept.contains(index) }
  }

  private func name(of node: YAMLNode, _ element: Shape) -> String {
    itemIdentity(node, element) ?? comparisonKey(shownText(node))
  }
}

/// The name by which an item of a list is known; nil for one that is only known by its content.
func itemIdentity(_ node: YAMLNode, _ element: Shape) -> String? {
  switch element {
  case .record(let type) where !element.isLeaf:
    let schema = RecordSchema.of(type)
    guard let identity = schema.identity, let value = schema.value(identity, of: node), value.kind == .scalar,
      case let text = value.text, !text.isEmpty
    else { return nil }
    return text
  case .prose, .text, .list, .map, .any, .record: return nil
  case .id, .integer, .boolean, .date, .partialDate, .word, .reference: return canonicalText(node, element)
  }
}

private struct Matcher {
  let old: [YAMLNode]
  let new: [YAMLNode]
  let element: Shape
  /// The new item of each old one.
  private(set) var partner: [Int?]
  private var isTaken: [Bool]

  init(_ old: [YAMLNode], _ new: [YAMLNode], _ element: Shape) {
    self.old = old
    self.new = new
    self.element = element
    partner = [Int?](repeating: nil, count: old.count)
    isTaken = [Bool](repeating: false, count: new.count)
  }

  private mutating func match(_ left: Int, _ right: Int) {
    partner[left] = right
    isTaken[right] = true
  }

  private var openOld: [Int] { old.indices.filter { partner[$0] == nil } }
  private var openNew: [Int] { new.indices.filter { !isTaken[$0] } }

  /// An id that stands twice in a version says nothing there.
  mutating func matchIDs() {
    let right = places(new)
    guard !right.isEmpty else { return }
    for (id, place) in places(old) {
      if let place, let other = right[id], let other { match(place, other) }
    }
  }

  /// The place of each id; nil for one that stands twice.
  private func places(_ items: [YAMLNode]) -> [String: Int?] {
    var places: [String: Int?] = [:]
    places.reserveCapacity(items.count)
    for (index, item) in items.enumerated() {
      guard let id = itemIdentity(item, element) else { continue }
      if places.updateValue(index, forKey: id) != nil { places.updateValue(nil, forKey: id) }
    }
    return places
  }

  /// Items whose ids differ but whose content is the same: the first with the first, the second with the second.
  mutating func matchContents() {
    let (left, right) = (openOld, openNew)
    guard !left.isEmpty, !right.isEmpty else { return }
    var byContent: [PlanValue: [Int]] = [:]
    for index in right.reversed() {
      if let content = content(new[index]) { byContent[content, default: []].append(index) }
    }
    for index in left {
      if let content = content(old[index]), let other = byContent[content]?.popLast() { match(index, other) }
    }
  }

  private func content(_ node: YAMLNode) -> PlanValue? {
    guard let value = PlanValue(node, element, .normal) else { return nil }
    guard case .record(let entries) = value, case .record(let type) = element,
      let identity = RecordSchema.of(type).identity
    else { return value }
    let name = RecordSchema.of(type).fields[identity].name.vi
    let rest = entries.filter { $0.key != name }
    // Two items of which nothing but their different ids is known are two items.
    return rest.isEmpty && !entries.isEmpty ? nil : .record(rest)
  }

  mutating func matchLikeness() {
    let (left, right) = (openOld, openNew)
    guard !left.isEmpty, !right.isEmpty else { return }
    var vocabulary = Vocabulary()
    let oldProfiles = left.map { Profile(old[$0], element, &vocabulary) }
    let newProfiles = right.map { Profile(new[$0], element, &vocabulary) }
    for pair in likestPairs(oldProfiles, newProfiles, left, right) { match(pair.old, pair.new) }
  }
}
