import SourceText
import YAMLTree

/// A YAML text with ⟦ and ⟧ around the place where something is expected.
struct MarkedYAML {
  let text: String
  let range: Range<Int>?

  init(_ marked: String) {
    var text = ""
    var start: Int?
    var end: Int?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = text.utf8.count
      case "⟧": end = text.utf8.count
      default: text.unicodeScalars.append(scalar)
      }
    }
    self.text = text
    range = start.flatMap { first in end.map { first..<$0 } }
  }

  var source: SourceFile { SourceFile(path: "plan.yaml", text: text) }
}

extension YAMLNode {
  /// The value of a key of a mapping.
  subscript(key: String) -> YAMLNode? {
    entries.first { $0.key.text == key }?.value
  }

  /// The tree as text, to compare trees.
  var outline: String {
    if isBroken { return "!" }
    switch kind {
    case .mapping:
      return "{" + entries.map { "\($0.key.outline):\($0.value.outline)" }.joined(separator: ",") + "}"
    case .sequence: return "[" + items.map(\.outline).joined(separator: ",") + "]"
    default: return style == .plain && text.isEmpty ? "" : text.debugDescription
    }
  }
}
