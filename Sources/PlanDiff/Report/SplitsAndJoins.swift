internal import PlanModel
internal import SourceText
internal import YAMLTree

/// One item that went and two that came, which together say what it said; and the other way round.
///
/// A hint for the reader, never a part of a patch.
func suggestions(in difference: Difference) -> [Change] {
  guard case .record(let schema, let fields) = difference.content else { return [] }
  return fields.flatMap { field -> [Change] in
    guard schema.fields[field.field].name.en == "activities",
      case .list(let list) = field.difference.content
    else { return [] }
    var vocabulary = Vocabulary()
    let gone = list.removed.map { (list.oldItems[$0], Profile(list.oldItems[$0], list.element, &vocabulary)) }
    let come = list.inserted.map {
      (list.newItems[$0], Profile(list.newItems[$0], list.element, &vocabulary))
    }
    return found(.splitSuggested, whole: gone, parts: come, list.element)
      + found(.joinSuggested, whole: come, parts: gone, list.element)
  }
}

private func found(
  _ kind: ChangeKind, whole: [(YAMLNode, Profile)], parts: [(YAMLNode, Profile)], _ element: Shape
) -> [Change] {
  let mostParts = 24
  guard parts.count >= 2, parts.count <= mostParts, whole.count <= mostParts else { return [] }
  func name(_ node: YAMLNode) -> String { itemIdentity(node, element) ?? "?" }
  return whole.compactMap { node, profile in
    var best: (score: Double, first: Int, second: Int)?
    for first in parts.indices {
      for second in parts.indices where second > first {
        let joined = Profile(joining: parts[first].1, parts[second].1)
        let score = profile.likeness(to: joined)
        if score >= likenessThreshold, score > best?.score ?? 0 { best = (score, first, second) }
      }
    }
    guard let best else { return nil }
    let pair = [parts[best.first].0, parts[best.second].0].map(name).joined(separator: ", ")
    var change = Change(
      kind, ChangedEntity(label: Activity.recordType.label, id: name(node)), path: ["hoạt động", name(node)])
    change.old = kind == .splitSuggested ? name(node) : pair
    change.new = kind == .splitSuggested ? pair : name(node)
    return change
  }
}
