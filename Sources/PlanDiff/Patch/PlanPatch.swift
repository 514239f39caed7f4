public import PlanModel
public import SourceText
internal import YAMLTree

/// A reversible script that turns one version of a file into another.
public struct PlanPatch: Sendable, Hashable {
  public let kind: FileKind
  public let oldName: String
  public let newName: String
  /// Nil where the versions say the same.
  public let delta: ValueDelta?

  public init(kind: FileKind, oldName: String, newName: String, delta: ValueDelta?) {
    self.kind = kind
    self.oldName = oldName
    self.newName = newName
    self.delta = delta
  }

  public var reversed: PlanPatch {
    PlanPatch(kind: kind, oldName: newName, newName: oldName, delta: delta?.reversed)
  }

  /// Version 1.
  public var json: JSONValue {
    .object([
      .init("kehoach-patch", 1), .init("kind", .string(kind.rawValue)), .init("old", .string(oldName)),
      .init("new", .string(newName)), .init("change", delta?.json ?? .null),
    ])
  }
}

extension DifferenceFormat {
  /// A script for `kehoach apply`, forwards and backwards.
  public static let patch = DifferenceFormat(name: "patch") { report, _ in
    let patches = report.files.compactMap(\.patch)
    let json = patches.count == 1 ? patches[0].json : .array(patches.map(\.json))
    return json.text(.indented) + "\n"
  }
}

extension PlanValue {
  var json: JSONValue {
    switch self {
    case .text(let text): .string(text)
    case .list(let items): .array(items.map(\.json))
    case .record(let entries): .object(entries.map { .init($0.key, $0.value.json) })
    }
  }
}

extension ValueDelta {
  var json: JSONValue {
    switch self {
    case .replaced(let old, let new): ["old": old?.json ?? .null, "new": new?.json ?? .null]
    case .entries(let entries): ["entries": .object(entries.map { .init($0.key, $0.delta.json) })]
    case .items(let items): ["items": items.json]
    }
  }
}

extension ItemsDelta {
  fileprivate var json: JSONValue {
    func placed(_ items: [Placed]) -> JSONValue {
      .array(items.map { ["at": .integer($0.index), "value": $0.value.json] })
    }
    return [
      "removed": placed(removed), "inserted": placed(inserted),
      "moved": .array(moved.map { ["from": .integer($0.from), "to": .integer($0.to)] }),
      "changed": .array(
        changed.map { ["from": .integer($0.from), "to": .integer($0.to), "change": $0.delta.json] }),
    ]
  }
}
