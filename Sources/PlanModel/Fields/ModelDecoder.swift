public import SourceText
public import YAMLTree

/// A place that names something by its id.
public struct ReferenceUse: Sendable, Hashable {
  public let kind: ReferenceKind
  public let id: String
  public let span: SourceSpan
}

/// A scalar with `${…}` in it, and what its value must be.
public struct ExpressionSite: Sendable {
  public let node: YAMLNode
  public let shape: Shape
}

/// Reads values out of YAML nodes by their tables, gathers what is wrong, and goes on.
public struct ModelDecoder: Sendable {
  /// Whether `${…}` may stand where a value is expected: in templates and plans as people write them.
  public let acceptsExpressions: Bool
  public var diagnostics: [Diagnostic] = []
  /// Running text, for the rules on wording.
  public var prose: [YAMLNode] = []
  /// Everything named by id, for the rules on references.
  public var references: [ReferenceUse] = []
  public var expressions: [ExpressionSite] = []
  /// A list of `Decoded` of the same kind of file, whose items need not be read again.
  var earlier: (any Sendable)?
  var items = ReadItems()

  public init(acceptsExpressions: Bool = false) {
    self.acceptsExpressions = acceptsExpressions
  }

  /// Nothing is written: an empty value, `~`, or a broken place that has been reported already.
  func isAbsent(_ node: YAMLNode) -> Bool { node.isBroken || node.isNull }

  /// The text of a scalar where a value of a shape must stand; nil when it is an expression or no scalar.
  mutating func scalar(_ node: YAMLNode, _ shape: @autoclosure () -> Shape) -> String? {
    guard expect(.scalar, node) else { return nil }
    if acceptsExpressions, containsExpression(node) {
      expressions.append(ExpressionSite(node: node, shape: shape()))
      return nil
    }
    return node.text
  }

  /// The text of a scalar, with its place; expressions within it stay in the text.
  mutating func text(_ node: YAMLNode, as shape: Shape) -> Located<String>? {
    guard !isAbsent(node), expect(.scalar, node) else { return nil }
    if acceptsExpressions, containsExpression(node) {
      expressions.append(ExpressionSite(node: node, shape: shape))
    }
    if case .prose = shape { prose.append(node) }
    return Located(node.text, at: node.siteSpan)
  }

  /// The items of a list; a value alone counts as a list of one, an empty value as an empty list.
  mutating func forEachItem(of node: YAMLNode, _ body: (YAMLNode, inout ModelDecoder) -> Void) {
    guard !isAbsent(node) else { return }
    guard node.kind == .sequence else {
      body(node, &self)
      return
    }
    for item in node.items where !item.isBroken {
      if item.isNull { reportEmptyItem(item) } else { body(item, &self) }
    }
  }

  /// The one value of a field; of a list where one body is wanted, the first, so that the rest can still be judged.
  mutating func single(_ node: YAMLNode, _ shape: Shape, _ name: FieldName, _ doc: LocalizedText) -> YAMLNode
  {
    guard node.kind == .sequence, case .reference(let kind) = shape,
      let first = node.items.first(where: { !$0.isBroken })
    else { return node }
    reportListForOne(node, kind, name, doc)
    return first
  }

  /// Whether the node is of a kind; says what is expected instead where it is not.
  mutating func expect(_ kind: NodeKind, _ node: YAMLNode, in type: RecordType? = nil) -> Bool {
    if node.kind == kind { return true }
    if !node.isBroken { reportWrongKind(node, expected: kind, type) }
    return false
  }

  private func containsExpression(_ node: YAMLNode) -> Bool {
    node.withText { text in
      var index = 0
      while index + 1 < text.count {
        if text[index] == UInt8(ascii: "$"), text[index + 1] == UInt8(ascii: "{") { return true }
        index += 1
      }
      return false
    }
  }
}
