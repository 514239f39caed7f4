internal import PlanModel
internal import SourceText
internal import VietnameseText
internal import YAMLTree

/// Both sides have changed one thing in different ways.
struct MergeConflict {
  enum Kind {
    case bothEdited, bothAdded
    case oursRemoved, theirsRemoved
    /// The place where the other side wants the item: behind which of our items; -1 for the first place.
    case bothMoved(after: Int)
    /// To take both changes would leave a point of the directive without an activity.
    case coverage
  }

  let kind: Kind
  let path: [String]
  let ours: YAMLNode?
  let theirs: YAMLNode?
  /// The list or mapping of ours that holds it, or held it.
  let container: YAMLNode?
  /// The same in their file.
  let theirContainer: YAMLNode?
  /// The item of our list behind which it belongs, where we have none: -1 for the first place.
  var ourPlace = -1
}

/// Activities whose changes may not be merged without a person: together the two sides would leave a point uncovered.
public struct ContestedActivities: Sendable {
  public var ids: Set<String>
  /// Not only their claims and whether they stay: a point may be lost through any of their fields.
  public var everyField: Bool

  public init(ids: Set<String> = [], everyField: Bool = false) {
    self.ids = ids
    self.everyField = everyField
  }

  /// Whether an item of a list is one of them.
  func holds(_ node: YAMLNode, _ element: Shape) -> Bool {
    guard !ids.isEmpty, case .record(let type) = element, type.id == Activity.recordType.id,
      let id = itemIdentity(node, element)
    else { return false }
    return ids.contains(id)
  }

  func hold(_ field: FieldDescription) -> Bool { everyField || field.name.en == "covers" }
}

/// Three-way merge along the field tables: what to change in our version, and where both sides collide.
struct ThreeWayMerge {
  private(set) var conflicts: [MergeConflict] = []
  /// Items that come from their file, with the node that wrote them.
  private(set) var donors: [(value: PlanValue, list: YAMLNode, index: Int)] = []
  var contested = ContestedActivities()

  /// The change of our version that brings in theirs; nil where ours stays as it is.
  mutating func merge(
    _ shape: Shape, _ base: YAMLNode?, _ ours: YAMLNode?, _ theirs: YAMLNode?, _ scope: Scope
  ) -> ValueDelta? {
    if case .record(let type) = shape, let ours, let theirs, contested.holds(ours, shape) {
      return record(RecordSchema.of(type), base, ours, theirs, scope, isContested: true)
    }
    if isSame(shape, ours, theirs) || isSame(shape, base, theirs) { return nil }
    if isSame(shape, base, ours) {
      guard let difference = Self.difference(shape, ours, theirs) else { return nil }
      remember(difference)
      return difference.delta
    }
    switch shape {
    case .record(let type) where !shape.isLeaf:
      if let ours, let theirs { return record(RecordSchema.of(type), base, ours, theirs, scope) }
    case .map(let element):
      if let ours, let theirs { return map(element, base, ours, theirs, scope) }
    case .list(let element, let semantics):
      if let ours, let theirs { return list(element, semantics, base, ours, theirs, scope) }
    default: break
    }
    collide(ours == nil ? .oursRemoved : theirs == nil ? .theirsRemoved : .bothEdited, ours, theirs, scope)
    return nil
  }

  /// Where the walk is: the path for messages, and the mapping or list around in both files.
  struct Scope {
    var path: [String] = []
    var ours: YAMLNode?
    var theirs: YAMLNode?

    func entering(_ step: String, _ ours: YAMLNode?, _ theirs: YAMLNode?) -> Scope {
      Scope(path: path + [step], ours: ours, theirs: theirs)
    }
  }

  static func difference(_ shape: Shape, _ old: YAMLNode?, _ new: YAMLNode?) -> Difference? {
    var comparer = Comparer()
    return comparer.compare(shape, old, new)
  }

  private func isSame(_ shape: Shape, _ old: YAMLNode?, _ new: YAMLNode?) -> Bool {
    Self.difference(shape, old, new) == nil
  }

  mutating func collide(
    _ kind: MergeConflict.Kind, _ ours: YAMLNode?, _ theirs: YAMLNode?, _ scope: Scope, place: Int = -1
  ) {
    conflicts.append(
      MergeConflict(
        kind: kind, path: scope.path, ours: ours, theirs: theirs, container: scope.ours,
        theirContainer: scope.theirs, ourPlace: place))
  }

  /// New items are written as their author wrote them.
  private mutating func remember(_ difference: Difference) {
    switch difference.content {
    case .value: break
    case .record(_, let fields): for field in fields { remember(field.difference) }
    case .map(let entries): for entry in entries { remember(entry.difference) }
    case .list(let list):
      guard let node = difference.new else { return }
      for index in list.inserted { remember(node, index, list.element) }
      for pair in list.pairs { if let difference = pair.difference { remember(difference) } }
    }
  }

  mutating func remember(_ list: YAMLNode, _ index: Int, _ element: Shape) {
    let items = listItems(list)
    guard items.indices.contains(index), let value = PlanValue(items[index], element) else { return }
    donors.append((value, list, index))
  }

  private mutating func record(
    _ schema: RecordSchema, _ base: YAMLNode?, _ ours: YAMLNode, _ theirs: YAMLNode, _ scope: Scope,
    isContested: Bool = false
  ) -> ValueDelta? {
    let (old, own, other) = (schema.values(of: base), schema.values(of: ours), schema.values(of: theirs))
    var entries: [ValueDelta.Entry] = []
    for (position, field) in schema.fields.enumerated() {
      let inner = scope.entering(field.name.vi, ours, theirs)
      if isContested, contested.hold(field), !isSame(field.shape, own[position], other[position]) {
        collide(.coverage, own[position], other[position], inner)
        continue
      }
      if let delta = merge(field.shape, old[position], own[position], other[position], inner) {
        entries.append(.init(key: field.name.vi, delta: delta))
      }
    }
    return entries.isEmpty ? nil : .entries(entries)
  }

  private mutating func map(
    _ element: Shape, _ base: YAMLNode?, _ ours: YAMLNode, _ theirs: YAMLNode, _ scope: Scope
  ) -> ValueDelta? {
    func value(_ name: String, _ node: YAMLNode?) -> YAMLNode? {
      node?.entries.first { comparisonKey($0.key.text) == name }.flatMap {
        $0.value.isUnwritten ? nil : $0.value
      }
    }
    var seen: Set<String> = []
    var entries: [ValueDelta.Entry] = []
    for (key, _) in Array(ours.entries) + Array(theirs.entries) where key.kind == .scalar {
      let name = comparisonKey(key.text)
      guard seen.insert(name).inserted else { continue }
      let inner = scope.entering(key.text, ours, theirs)
      if let delta = merge(element, value(name, base), value(name, ours), value(name, theirs), inner) {
        entries.append(.init(key: key.text, delta: delta))
      }
    }
    return entries.isEmpty ? nil : .entries(entries)
  }
}
