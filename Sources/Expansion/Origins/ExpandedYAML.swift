internal import PlanModel
public import SourceText
internal import YAMLTree

extension ExpandedPlan {
  /// The plan with its template resolved, as a plan that stands by itself: it becomes the same document.
  ///
  /// Behind every value a comment `# ← path:line` tells where it is written, and in brackets the parameters from which it
  /// is computed, each with the place of its value.
  public func yaml(sources: SourceMap, _ language: Language) -> String {
    var writer = ExpandedYAMLWriter(names: OriginNames(self, sources: sources))
    let about =
      switch language {
      case .vi: ["Kế hoạch đã dựng theo mẫu; sau «←» là nơi ghi từng giá trị: tệp và dòng."]
      case .en:
        ["The plan with its template resolved; behind “←” stands where each value is written: file and line."]
      }
    writer.lines = about.map { "# \($0)" }
    if let root = document.root { writer.root(root, kind: kind, template: decoded.value.template) }
    return writer.lines.joined(separator: "\n") + "\n"
  }
}

private struct ExpandedYAMLWriter {
  var names: OriginNames
  var lines: [String] = []

  /// The columns of folded text, and of a line with its origin.
  private static let width = 100
  private static let lineWidth = 120

  init(names: OriginNames) { self.names = names }

  mutating func root(_ root: YAMLNode, kind: DocumentKind, template: Located<TemplateID>?) {
    var isWritten = false
    for (key, value) in root.entries {
      // In place of the template stands what kind of document it writes.
      if let position = Plan.table.position(of: key), position <= 1 {
        if isWritten { continue }
        isWritten = true
        let comment = template.map { " «mẫu: \($0.value.id)»" } ?? ""
        lines.append("văn bản: \(kind.name)\(origin(of: value))\(comment)")
      } else {
        entry(key, value, indent: 0, lead: "")
      }
    }
  }

  /// `lead` is what stands before the key on its line: blanks, or the dash of an item.
  private mutating func entry(_ key: YAMLNode, _ value: YAMLNode, indent: Int, lead: String) {
    let name = lead + yamlScalar(key.text, indent: 0, inFlow: true) + ":"
    switch value.kind {
    case .mapping where value.childCount > 0:
      lines.append(name)
      mapping(value, indent: indent + 2, lead: String(repeating: " ", count: indent + 2))
    case .sequence where value.childCount > 0:
      lines.append(name)
      for item in value.items { self.item(item, indent: indent + 2) }
    default: scalar(value, after: name, indent: indent + 2)
    }
  }

  private mutating func mapping(_ node: YAMLNode, indent: Int, lead: String) {
    var lead = lead
    for (key, value) in node.entries {
      entry(key, value, indent: indent, lead: lead)
      lead = String(repeating: " ", count: indent)
    }
  }

  private mutating func item(_ node: YAMLNode, indent: Int) {
    let dash = String(repeating: " ", count: indent) + "-"
    switch node.kind {
    case .mapping where node.childCount > 0: mapping(node, indent: indent + 2, lead: dash + " ")
    case .sequence where node.childCount > 0:
      lines.append(dash)
      for item in node.items { self.item(item, indent: indent + 2) }
    default: scalar(node, after: dash, indent: indent + 2)
    }
  }

  private mutating func scalar(_ node: YAMLNode, after start: String, indent: Int) {
    let origin = origin(of: node)
    let written = Self.written(node, indent: indent, besides: start.count + origin.count)
    let parts = written.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    let head = parts.first.map { $0.isEmpty ? "" : " \($0)" } ?? ""
    lines.append(start + head + origin)
    if parts.count == 2 { lines.append(String(parts[1])) }
  }

  /// Text that makes a line too long beside its key and its origin is folded.
  private static func written(_ node: YAMLNode, indent: Int, besides other: Int) -> String {
    switch node.kind {
    case .mapping: return "{}"
    case .sequence: return "[]"
    case .scalar, .alias, .borrowed: break
    }
    if node.isNull { return "" }
    // What looks like the start of an expression is only text by now.
    let text = node.text.replacingDollars
    if other + text.count > lineWidth, let folded = yamlFolded(text, indent: indent, width: width) {
      return folded
    }
    return yamlScalar(text, indent: indent)
  }

  private mutating func origin(of node: YAMLNode) -> String {
    guard let place = names.place(node.siteSpan) else { return "" }
    let parameters = names.parameters(behind: node.siteSpan).map { "«\($0.name)» ← \($0.path):\($0.line)" }
    let behind = parameters.isEmpty ? "" : " (\(parameters.joined(separator: "; ")))"
    return " # ← \(place.path):\(place.line)\(behind)"
  }
}

extension String {
  /// With `$${` in place of `${`.
  fileprivate var replacingDollars: String {
    guard utf8.contains(UInt8(ascii: "$")) else { return self }
    var result = ""
    var isDollar = false
    for scalar in unicodeScalars {
      if isDollar, scalar == "{" { result += "$" }
      isDollar = scalar == "$"
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
