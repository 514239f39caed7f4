internal import PlanModel
internal import SourceText
internal import VietnameseText
internal import YAMLTree

/// A single value in the one form that stands for all ways to type it.
///
/// Dates as 2021-06-15, words of closed lists in Vietnamese, deadlines in one line; running text as it stands.
func canonicalText(_ node: YAMLNode, _ shape: Shape) -> String {
  guard node.kind == .scalar || isDeadline(shape) else { return "" }
  switch shape {
  case .date: return CalendarDate(node.text).map { "\($0)" } ?? node.text
  case .partialDate: return PartialDate(parsing: node.text).map(isoText) ?? node.text
  case .integer: return Int(node.text).map(String.init) ?? node.text
  case .boolean:
    switch folded(node.text) {
    case "co", "true": return "có"
    case "khong", "false": return "không"
    default: return node.text
    }
  case .word(let words):
    let hash = node.withText { foldedHash($0) }
    let word = words.first { foldedHash($0.name.vi) == hash || foldedHash($0.name.en) == hash }
    return word?.name.vi ?? node.text
  case .record where isDeadline(shape):
    var decoder = ModelDecoder()
    return Deadline.decode(node, &decoder)?.text ?? shownText(node)
  case .prose, .text, .id, .reference, .list, .record, .map, .any: return node.text
  }
}

func isDeadline(_ shape: Shape) -> Bool {
  if case .record(let type) = shape { type.id == Deadline.recordTypeID } else { false }
}

private func isoText(_ date: PartialDate) -> String {
  func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
  return ([String(date.year)] + [date.month, date.day].compactMap { $0 }.map(two)).joined(separator: "-")
}

/// Whether two texts say the same, letter for letter but for spelling that carries no meaning.
func saysTheSame(_ left: String, _ right: String) -> Bool {
  left.utf8.elementsEqual(right.utf8) || comparisonKey(left).utf8.elementsEqual(comparisonKey(right).utf8)
}

/// Any value on one line, for a person to read.
func shownText(_ node: YAMLNode) -> String {
  switch node.kind {
  case .scalar, .alias, .borrowed: node.text
  case .sequence: node.items.map(shownText).joined(separator: ", ")
  case .mapping: node.entries.map { "\($0.key.text): \(shownText($0.value))" }.joined(separator: "; ")
  }
}
