internal import PlanModel
internal import YAMLTree

extension Difference {
  /// The difference as values, without the files that it came from.
  public var delta: ValueDelta {
    switch content {
    case .value: .replaced(old: PlanValue(old, shape), new: PlanValue(new, shape))
    case .record(let schema, let fields):
      .entries(fields.map { .init(key: schema.fields[$0.field].name.vi, delta: $0.difference.delta) })
    // In an order that is the same whichever version is the old one.
    case .map(let entries):
      .entries(
        entries.map { ValueDelta.Entry(key: $0.name, delta: $0.difference.delta) }
          .sorted { ($0.key.lowercased(), $0.key) < ($1.key.lowercased(), $1.key) })
    case .list(let list): .items(list.delta)
    }
  }
}

extension ListDifference {
  var delta: ItemsDelta {
    func placed(_ indices: [Int], _ items: [YAMLNode]) -> [ItemsDelta.Placed] {
      indices.compactMap { index in
        PlanValue(items[index], element).map { ItemsDelta.Placed(index: index, value: $0) }
      }
    }
    var delta = ItemsDelta()
    delta.removed = placed(removed, oldItems)
    delta.inserted = placed(inserted, newItems)
    delta.moved = pairs.filter(\.isMoved).map { ItemsDelta.Move(from: $0.old, to: $0.new) }
    delta.changed = pairs.compactMap { pair in
      pair.difference.map { ItemsDelta.Changed(from: pair.old, to: pair.new, delta: $0.delta) }
    }
    return delta
  }
}
