internal import PlanModel
internal import SourceText
internal import YAMLTree

extension ThreeWayMerge {
  mutating func list(
    _ element: Shape, _ semantics: ListSemantics, _ base: YAMLNode?, _ ours: YAMLNode, _ theirs: YAMLNode,
    _ scope: Scope
  ) -> ValueDelta? {
    var merge = ListMerge(element, semantics, base, ours, theirs, scope)
    return merge.run(&self).map(ValueDelta.items)
  }
}

/// The merge of one list: comings and goings of both sides, moves, and what differs within.
private struct ListMerge {
  let element: Shape
  let semantics: ListSemantics
  let base: [YAMLNode]
  let ours: [YAMLNode]
  let theirs: [YAMLNode]
  let scope: ThreeWayMerge.Scope
  let ourList: YAMLNode
  let theirList: YAMLNode
  /// Our and their item of each base item, and whether each side has moved it.
  private var ourPartner: [Int: (place: Int, isMoved: Bool)] = [:]
  private var theirPartner: [Int: (place: Int, isMoved: Bool)] = [:]
  /// Our item that is the same one as an item of theirs.
  private var ourItemOfTheirs: [Int: Int] = [:]
  private var baseOfTheirs: [Int: Int] = [:]
  /// Items that both sides have added.
  private var addedByBoth: [(ours: Int, theirs: Int)] = []
  private let addedByUs: Set<Int>
  private let addedByThem: [Int]

  init(
    _ element: Shape, _ semantics: ListSemantics, _ base: YAMLNode?, _ ours: YAMLNode, _ theirs: YAMLNode,
    _ scope: ThreeWayMerge.Scope
  ) {
    self.element = element
    self.semantics = semantics
    self.scope = scope
    ourList = ours
    theirList = theirs
    let (baseItems, ourItems, theirItems) = (listItems(base), listItems(ours), listItems(theirs))
    (self.base, self.ours, self.theirs) = (baseItems, ourItems, theirItems)
    let mine = Alignment(baseItems, ourItems, element, semantics)
    let other = Alignment(baseItems, theirItems, element, semantics)
    for pair in mine.pairs { ourPartner[pair.old] = (pair.new, pair.isMoved) }
    for pair in other.pairs {
      theirPartner[pair.old] = (pair.new, pair.isMoved)
      baseOfTheirs[pair.new] = pair.old
      if let own = ourPartner[pair.old] { ourItemOfTheirs[pair.new] = own.place }
    }
    addedByUs = Set(mine.inserted)
    let (new, come) = (mine.inserted, other.inserted)
    let both = Alignment(new.map { ourItems[$0] }, come.map { theirItems[$0] }, element, .set)
    addedByBoth = both.pairs.filter { pair in
      let (left, right) = (ourItems[new[pair.old]], theirItems[come[pair.new]])
      let id = itemIdentity(left, element)
      return id != nil && id == itemIdentity(right, element)
        || ThreeWayMerge.difference(element, left, right) == nil
    }.map { (new[$0.old], come[$0.new]) }
    for pair in addedByBoth { ourItemOfTheirs[pair.theirs] = pair.ours }
    let shared = Set(addedByBoth.map(\.theirs))
    addedByThem = come.filter { !shared.contains($0) }
  }

  private func step(_ node: YAMLNode?) -> String {
    node.map { itemIdentity($0, element) ?? "«\(shortened(shownText($0), to: 30))»" } ?? "?"
  }

  private enum Slot: Equatable {
    case ours(Int)
    case theirs(Int)
  }

  mutating func run(_ merge: inout ThreeWayMerge) -> ItemsDelta? {
    var delta = ItemsDelta()
    var gone: Set<Int> = []
    var changed: [Int: ValueDelta] = [:]
    for index in base.indices {
      let (own, other) = (ourPartner[index]?.place, theirPartner[index]?.place)
      let inner = scope.entering(step(base[index]), ourList, theirList)
      switch (own, other) {
      case (let own?, let other?):
        changed[own] = merge.merge(element, base[index], ours[own], theirs[other], inner)
      case (let own?, nil):
        if ThreeWayMerge.difference(element, base[index], ours[own]) != nil {
          merge.collide(.theirsRemoved, ours[own], nil, inner)
        } else if merge.contested.holds(ours[own], element) {
          merge.collide(.coverage, ours[own], nil, inner)
        } else {
          gone.insert(own)
        }
      case (nil, let other?):
        let isEdited = ThreeWayMerge.difference(element, base[index], theirs[other]) != nil
        if isEdited || merge.contested.holds(theirs[other], element) {
          merge.collide(
            isEdited ? .oursRemoved : .coverage, nil, theirs[other], inner, place: ourPredecessor(of: other))
        }
      case (nil, nil): break
      }
    }
    for pair in addedByBoth {
      let inner = scope.entering(step(ours[pair.ours]), ourList, theirList)
      changed[pair.ours] = merge.merge(element, nil, ours[pair.ours], theirs[pair.theirs], inner)
    }
    let moving = semantics == .set ? [] : moves(&merge, gone)
    let slots = arranged(gone, moving)
    for (index, slot) in slots.enumerated() {
      switch slot {
      case .ours(let place):
        if moving.contains(place) { delta.moved.append(.init(from: place, to: index)) }
        if let change = changed[place] { delta.changed.append(.init(from: place, to: index, delta: change)) }
      case .theirs(let place):
        guard let value = PlanValue(theirs[place], element) else { continue }
        merge.remember(theirList, place, element)
        delta.inserted.append(.init(index: index, value: value))
      }
    }
    delta.removed = gone.sorted().compactMap { place in
      PlanValue(ours[place], element).map { ItemsDelta.Placed(index: place, value: $0) }
    }
    delta.moved.sort { $0.from < $1.from }
    delta.changed.sort { $0.from < $1.from }
    return delta == ItemsDelta() ? nil : delta
  }

  /// Our items that they alone have moved; where both have, to different neighbours, the sides collide.
  private func moves(_ merge: inout ThreeWayMerge, _ gone: Set<Int>) -> Set<Int> {
    var moving: Set<Int> = []
    for index in base.indices {
      guard let own = ourPartner[index], let other = theirPartner[index], other.isMoved,
        !gone.contains(own.place)
      else { continue }
      guard own.isMoved else {
        moving.insert(own.place)
        continue
      }
      let wanted = ourPredecessor(of: other.place)
      if wanted != own.place - 1 {
        merge.collide(
          .bothMoved(after: wanted), ours[own.place], theirs[other.place],
          scope.entering(step(ours[own.place]), ourList, theirList))
      }
    }
    return moving
  }

  /// Our item that is the nearest one before an item of theirs; -1 where there is none.
  private func ourPredecessor(of place: Int) -> Int {
    var index = place - 1
    while index >= 0 {
      if let own = ourItemOfTheirs[index] { return own }
      index -= 1
    }
    return -1
  }

  /// Our items in our order without those that go or move, and then theirs, each behind its neighbour there.
  private func arranged(_ gone: Set<Int>, _ moving: Set<Int>) -> [Slot] {
    var slots = ours.indices.filter { !gone.contains($0) && !moving.contains($0) }.map { Slot.ours($0) }
    let coming = Set(addedByThem)
    // The slot of the nearest item before the current one that stands in the result.
    for place in theirs.indices {
      let slot: Slot
      if coming.contains(place) {
        slot = .theirs(place)
      } else if let own = ourItemOfTheirs[place], moving.contains(own) {
        slot = .ours(own)
      } else {
        continue
      }
      slots.insert(slot, at: target(before: place, slots, coming))
    }
    return slots
  }

  private func target(before place: Int, _ slots: [Slot], _ coming: Set<Int>) -> Int {
    var index = place - 1
    while index >= 0 {
      let slot: Slot? = coming.contains(index) ? .theirs(index) : ourItemOfTheirs[index].map { .ours($0) }
      if let slot, var position = slots.firstIndex(of: slot) {
        position += 1
        // What we have added at the same place stays there.
        while position < slots.count, case .ours(let own) = slots[position], addedByUs.contains(own) {
          position += 1
        }
        return position
      }
      index -= 1
    }
    return 0
  }
}
