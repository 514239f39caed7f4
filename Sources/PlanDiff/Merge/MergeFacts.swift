internal import PlanModel
internal import VietnameseText
internal import YAMLTree

/// The single facts of a difference, so that one difference can be looked for in another.
///
/// An item is named by its id, or by what it says; where an item has moved to is no fact, for that depends on the others.
func facts(of difference: Difference?) -> Set<String> {
  var facts: Set<String> = []
  func add(_ path: [String], _ fact: String) {
    facts.insert(path.joined(separator: "\u{1F}") + "\u{1E}" + fact)
  }
  func name(_ node: YAMLNode, _ shape: Shape) -> String {
    itemIdentity(node, shape) ?? normal(node, shape)
  }
  func normal(_ node: YAMLNode?, _ shape: Shape) -> String { PlanValue(node, shape, .normal)?.shown ?? "" }
  func walk(_ difference: Difference, _ path: [String]) {
    switch difference.content {
    case .value: add(path, "= " + normal(difference.new, difference.shape))
    case .record(let schema, let fields):
      for field in fields { walk(field.difference, path + [schema.fields[field.field].name.vi]) }
    case .map(let entries):
      for entry in entries { walk(entry.difference, path + [comparisonKey(entry.name)]) }
    case .list(let list):
      for index in list.removed { add(path, "- " + name(list.oldItems[index], list.element)) }
      for index in list.inserted { add(path, "+ " + name(list.newItems[index], list.element)) }
      for pair in list.pairs {
        if let difference = pair.difference {
          walk(difference, path + [name(list.oldItems[pair.old], list.element)])
        }
      }
    }
  }
  if let difference { walk(difference, []) }
  return facts
}
