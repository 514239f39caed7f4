public import PlanModel
public import SourceText
internal import VietnameseText

/// A patch does not fit: the file says something else than the version that it was made from.
public struct PatchConflict: Error, Sendable {
  /// The entries and places that lead there.
  public let path: [String]
  public let message: LocalizedText

  init(_ path: [String], expected: PlanValue?, found: PlanValue?) {
    self.path = path
    let place = path.isEmpty ? "" : "\(path.joined(separator: " › ")): "
    func shown(_ value: PlanValue?, _ none: String) -> String { value.map { shortened($0.shown) } ?? none }
    message = LocalizedText(
      "\(place)bản vá cần «\(shown(expected, "(trống)"))», tệp đang ghi «\(shown(found, "(trống)"))»",
      en:
        "\(place)the patch expects “\(shown(expected, "(empty)"))”, the file says “\(shown(found, "(empty)"))”"
    )
  }
}

extension ValueDelta {
  /// The value behind the change; throws where the value is not the one that the delta was made from.
  public func applied(to value: PlanValue?, _ shape: Shape, path: [String] = []) throws(PatchConflict)
    -> PlanValue?
  {
    switch self {
    case .replaced(let old, let new):
      guard isSame(old, value, shape) else { throw PatchConflict(path, expected: old, found: value) }
      return new
    case .entries(let entries):
      guard case .record(var own)? = value else { throw PatchConflict(path, expected: nil, found: value) }
      for entry in entries {
        let position = own.firstIndex { $0.key == entry.key }
        let changed = try entry.delta.applied(
          to: position.map { own[$0].value }, shape.ofEntry(entry.key), path: path + [entry.key])
        if let position {
          own.remove(at: position)
          if let changed { own.insert(PlanValue.Entry(entry.key, changed), at: position) }
        } else if let changed {
          own.insert(PlanValue.Entry(entry.key, changed), at: shape.place(of: entry.key, in: own))
        }
      }
      return .record(own)
    case .items(let delta): return try delta.applied(to: value, shape, path: path)
    }
  }
}

extension ItemsDelta {
  fileprivate func applied(to value: PlanValue?, _ shape: Shape, path: [String]) throws(PatchConflict)
    -> PlanValue?
  {
    var own: [PlanValue] = []
    if case .list(let items)? = value { own = items }
    for item in removed {
      let found = own.indices.contains(item.index) ? own[item.index] : nil
      guard isSame(item.value, found, shape.element) else {
        throw PatchConflict(path + ["\(item.index + 1)"], expected: item.value, found: found)
      }
    }
    for item in changed {
      guard own.indices.contains(item.from),
        let result = try item.delta.applied(
          to: own[item.from], shape.element, path: path + ["\(item.from + 1)"])
      else { throw PatchConflict(path + ["\(item.from + 1)"], expected: nil, found: nil) }
      own[item.from] = result
    }
    guard let arrangement = arrangement(oldCount: own.count) else {
      throw PatchConflict(path, expected: nil, found: value)
    }
    let result = arrangement.map { source in
      switch source {
      case .old(let index): own[index]
      case .inserted(let index): inserted[index].value
      }
    }
    return result.isEmpty ? nil : .list(result)
  }
}

/// Whether two values say the same.
func isSame(_ left: PlanValue?, _ right: PlanValue?, _ shape: Shape) -> Bool {
  left == right || left?.normal(shape) == right?.normal(shape)
}

extension PlanValue {
  /// A whole file in the form in which files that say the same are equal.
  public func normalized(_ kind: FileKind) -> PlanValue { normal(.record(kind.recordType)) }

  /// The value in the form in which values that say the same are equal.
  func normal(_ shape: Shape) -> PlanValue {
    switch (self, shape) {
    case (.text(let text), _): .text(comparisonKey(text))
    case (.list(let items), .list(let element, .set)):
      .list(items.map { $0.normal(element) }.sorted { $0.shown < $1.shown })
    case (.list(let items), _): .list(items.map { $0.normal(shape.element) })
    // Names of the author's own, as ``PlanValue/init(_:_:_:)`` takes them.
    case (.record(let entries), .map), (.record(let entries), .any):
      .record(
        entries.map { Entry(folded($0.key), $0.value.normal(shape.ofEntry($0.key))) }
          .sorted { $0.key < $1.key })
    case (.record(let entries), _):
      .record(entries.map { Entry($0.key, $0.value.normal(shape.ofEntry($0.key))) })
    }
  }
}

extension Shape {
  /// What stands in a list.
  var element: Shape { if case .list(let element, _) = self { element } else { .any } }

  /// What stands under a key.
  func ofEntry(_ key: String) -> Shape {
    switch self {
    case .record(let type): RecordSchema.of(type).fields.first { $0.name.vi == key }?.shape ?? .any
    case .map(let element): element
    default: .any
    }
  }

  /// Where a new entry goes: behind the last one that stands before it in the table.
  func place(of key: String, in entries: [PlanValue.Entry]) -> Int {
    guard case .record(let type) = self else { return entries.count }
    let names = RecordSchema.of(type).fields.map(\.name.vi)
    guard let position = names.firstIndex(of: key) else { return entries.count }
    let earlier = Set(names[..<position])
    return (entries.lastIndex { earlier.contains($0.key) } ?? -1) + 1
  }
}
