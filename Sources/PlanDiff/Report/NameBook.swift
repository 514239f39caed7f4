public import PlanModel
internal import SourceText
internal import VietnameseText
internal import YAMLTree

/// The names behind ids, for sentences that a reader understands without the registry at hand.
public struct NameBook: Sendable {
  private var names: [ReferenceKind: [String: String]] = [:]

  public init() {}

  public init(_ registry: Registry) {
    for kind in [ReferenceKind.agency, .press, .channel, .verb] {
      names[kind] = registry.declarations(of: kind).mapValues { $0.shortName ?? $0.name }
    }
  }

  /// Adds the activity groups of a version.
  mutating func add(_ groups: [ActivityGroup]) {
    for group in groups {
      if let id = group.id?.value.value, let name = group.name?.value {
        names[.activityGroup, default: [:]][id] = name
      }
    }
  }

  func name(_ kind: ReferenceKind, _ id: String) -> String { names[kind]?[id] ?? id }

  /// A value as a reader wants it: bodies and channels by name, dates as they are printed.
  func shown(_ node: YAMLNode, _ shape: Shape) -> String {
    switch shape {
    case .reference(let kind): return name(kind, node.text)
    case .date: return CalendarDate(node.text).map { "\($0.day)/\($0.month)/\($0.year)" } ?? node.text
    case .list(let element, _): return listItems(node).map { shown($0, element) }.joined(separator: ", ")
    case .record where isDeadline(shape):
      let text = canonicalText(node, shape)
      return Deadline(text)?.phrase ?? text
    case .record(let type):
      let schema = RecordSchema.of(type)
      let values = zip(schema.fields, schema.values(of: node)).compactMap { field, value in
        value.map { (field, shown($0, field.shape)) }
      }
      if let title = ["name", "title", "text", "form", "quote"].lazy.compactMap({ name in
        values.first { $0.0.name.en == name }
      }).first {
        return title.1
      }
      return values.map(\.1).joined(separator: ", ")
    case .word, .integer, .boolean, .partialDate: return canonicalText(node, shape)
    case .prose, .text, .id, .map, .any: return shownText(node)
    }
  }
}
