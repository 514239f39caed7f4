internal import PlanModel
public import SourceText
internal import YAMLTree

extension ExpandedPlan {
  /// The plan with its template resolved: every value as `{"value", "origin"}`, a list's or mapping's value holding more
  /// of them.
  ///
  /// An origin is `{"path", "line", "parameters": [{"name", "path", "line"}]}`, or null for what nobody wrote.
  public func json(sources: SourceMap) -> JSONValue {
    var writer = ExpandedJSONWriter(names: OriginNames(self, sources: sources))
    return .object([
      .init("version", 1), .init("kind", .string(kind.name)),
      .init("plan", document.root.map { writer.value($0) } ?? .null),
    ])
  }
}

private struct ExpandedJSONWriter {
  var names: OriginNames

  mutating func value(_ node: YAMLNode) -> JSONValue {
    let value: JSONValue
    switch node.kind {
    case .mapping:
      var members: [JSONValue.Member] = []
      for (key, child) in node.entries { members.append(.init(key.text, self.value(child))) }
      value = .object(members)
    case .sequence:
      var items: [JSONValue] = []
      for item in node.items { items.append(self.value(item)) }
      value = .array(items)
    case .scalar, .alias, .borrowed: value = node.isNull ? .null : .string(node.text)
    }
    return .object([.init("value", value), .init("origin", origin(of: node))])
  }

  private mutating func origin(of node: YAMLNode) -> JSONValue {
    guard let place = names.place(node.siteSpan) else { return .null }
    let parameters = names.parameters(behind: node.siteSpan).map { parameter in
      JSONValue.object([
        .init("name", .string(parameter.name)), .init("path", .string(parameter.path)),
        .init("line", .integer(parameter.line)),
      ])
    }
    return .object([
      .init("path", .string(place.path)), .init("line", .integer(place.line)),
      .init("parameters", .array(parameters)),
    ])
  }
}
