/// How one value becomes another, with all that is needed to go back.
public indirect enum ValueDelta: Sendable, Hashable {
  case replaced(old: PlanValue?, new: PlanValue?)
  /// Entries of a record that differ, by their Vietnamese or own names.
  case entries([Entry])
  case items(ItemsDelta)

  public struct Entry: Sendable, Hashable {
    public let key: String
    public let delta: ValueDelta
  }

  /// The delta that goes back.
  public var reversed: ValueDelta {
    switch self {
    case .replaced(let old, let new): .replaced(old: new, new: old)
    case .entries(let entries): .entries(entries.map { Entry(key: $0.key, delta: $0.delta.reversed) })
    case .items(let items): .items(items.reversed)
    }
  }

  /// The number of single operations.
  public var operationCount: Int {
    switch self {
    case .replaced: 1
    case .entries(let entries): entries.reduce(0) { $0 + $1.delta.operationCount }
    case .items(let items):
      items.removed.count + items.inserted.count + items.moved.count
        + items.changed.reduce(0) { $0 + $1.delta.operationCount }
    }
  }
}

/// How one list becomes another: what goes out is taken from the old list, what comes in stands at its place in the new one.
public struct ItemsDelta: Sendable, Hashable {
  public struct Placed: Sendable, Hashable {
    public let index: Int
    public let value: PlanValue
  }

  public struct Move: Sendable, Hashable {
    public let from: Int
    public let to: Int
  }

  public struct Changed: Sendable, Hashable {
    public let from: Int
    public let to: Int
    public let delta: ValueDelta
  }

  /// By their places in the old list.
  public var removed: [Placed] = []
  /// By their places in the new list.
  public var inserted: [Placed] = []
  /// In the order of the old places.
  public var moved: [Move] = []
  /// In the order of the old places.
  public var changed: [Changed] = []

  public init() {}

  public var reversed: ItemsDelta {
    var delta = ItemsDelta()
    delta.removed = inserted
    delta.inserted = removed
    delta.moved = moved.map { Move(from: $0.to, to: $0.from) }.sorted { $0.from < $1.from }
    delta.changed = changed.map { Changed(from: $0.to, to: $0.from, delta: $0.delta.reversed) }
      .sorted { $0.from < $1.from }
    return delta
  }

  /// Which old item, or which inserted one, stands at each place of the new list.
  ///
  /// Nil where the old list has not the items that the delta speaks of.
  func arrangement(oldCount: Int) -> [Source]? {
    let gone = Set(removed.map(\.index)).union(moved.map(\.from))
    guard gone.allSatisfy({ $0 >= 0 && $0 < oldCount }), gone.count == removed.count + moved.count else {
      return nil
    }
    var coming: [(index: Int, source: Source)] = inserted.enumerated().map { ($1.index, .inserted($0)) }
    coming += moved.map { ($0.to, .old($0.from)) }
    coming.sort { $0.index < $1.index }
    var result: [Source] = []
    var kept = (0..<oldCount).filter { !gone.contains($0) }[...]
    for item in coming {
      while result.count < item.index, let next = kept.popFirst() { result.append(.old(next)) }
      result.append(item.source)
    }
    return result + kept.map { .old($0) }
  }

  enum Source: Hashable {
    case old(Int)
    /// The place in `inserted`.
    case inserted(Int)
  }
}
