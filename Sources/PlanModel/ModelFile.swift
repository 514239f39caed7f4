public import SourceText
internal import VietnameseText
public import YAMLTree

/// What a file that people write is.
public enum FileKind: String, Sendable, CaseIterable {
  case directive, registry, template, plan, acceptances

  public var label: LocalizedText { recordType.label }

  public var recordType: RecordType {
    switch self {
    case .directive: Directive.recordType
    case .registry: RegistryFile.recordType
    case .template: Template.recordType
    case .plan: Plan.recordType
    case .acceptances: AcceptanceFile.recordType
    }
  }
}

/// The content of a file, whichever kind it is.
public indirect enum ModelValue: Sendable {
  case directive(Directive)
  case registry(RegistryFile)
  case template(Template)
  case plan(Plan)
  case acceptances(AcceptanceFile)

  public var kind: FileKind {
    switch self {
    case .directive: .directive
    case .registry: .registry
    case .template: .template
    case .plan: .plan
    case .acceptances: .acceptances
    }
  }
}

/// A decoded file: its value, what the rules want to look at, and what is wrong with its shape.
public struct Decoded<Value: Sendable>: Sendable {
  public var value: Value
  public var prose: [YAMLNode]
  public var references: [ReferenceUse]
  public var expressions: [ExpressionSite]
  public var diagnostics: [Diagnostic]
  let items: ReadItems

  public init(_ value: Value, _ decoder: ModelDecoder) {
    self.value = value
    prose = decoder.prose
    references = decoder.references
    expressions = decoder.expressions
    diagnostics = decoder.diagnostics
    items = decoder.items
  }

  private init<Other>(_ value: Value, of other: Decoded<Other>) {
    self.value = value
    prose = other.prose
    references = other.references
    expressions = other.expressions
    diagnostics = other.diagnostics
    items = other.items
  }

  public func map<Other: Sendable>(_ transform: (Value) -> Other) -> Decoded<Other> {
    Decoded<Other>(transform(value), of: self)
  }
}

/// Tells what a file is from its outermost keys; nil where they fit nothing.
public func fileKind(of root: YAMLNode) -> FileKind? {
  guard root.kind == .mapping else { return nil }
  var keys: Set<String> = []
  var registryLists = 0
  for (key, value) in root.entries where key.kind == .scalar {
    let name = folded(key.text)
    keys.insert(name)
    if value.kind == .sequence,
      [
        "co quan", "agencies", "kenh", "channels", "dong tu", "verbs", "doi tuong", "audiences",
        "tu chi loai kenh", "channel terms",
      ].contains(name)
    {
      registryLists += 1
    }
    if value.kind == .sequence, ["bao chi", "press", "nhom", "groups"].contains(name) { registryLists += 1 }
  }
  func has(_ names: String...) -> Bool { names.contains { keys.contains($0) } }
  if has("diem", "points") { return .directive }
  if has("so doi chieu cua", "acceptances of") { return .acceptances }
  if has("bo cuc", "layout", "ke thua", "extends"), !has("chi dao", "directive", "trich yeu", "subject") {
    return .template
  }
  if has("phan", "parts") { return .template }
  if has("mau", "template", "hoat dong", "activities", "chi dao", "directive", "bo cuc", "layout") {
    return has("van ban", "kind") && !has("trich yeu", "subject") ? .template : .plan
  }
  if registryLists > 0, registryLists == keys.count { return .registry }
  if has("van ban", "kind") { return .directive }
  return registryLists > 0 ? .registry : nil
}

/// Reads a file of a known kind.
///
/// With `acceptsExpressions`, `${…}` may stand for values, as in templates and in plans before expansion. Items of keyed
/// lists that an `earlier` reading has found without fault and without expressions are taken from there.
public func decode<Value: Record>(
  _ type: Value.Type, from root: YAMLNode, acceptsExpressions: Bool = false, earlier: [Decoded<Value>] = []
) -> Decoded<Value> {
  var decoder = ModelDecoder(acceptsExpressions: acceptsExpressions)
  decoder.earlier = earlier
  let value = Value.decode(root, &decoder) ?? Value()
  return Decoded(value, decoder)
}

/// Reads a file of whatever kind it is; nil where that cannot be told.
public func decodeModel(_ root: YAMLNode) -> Decoded<ModelValue>? {
  fileKind(of: root).map { decodeModel(root, as: $0) }
}

/// Reads a file of a kind that is known.
public func decodeModel(_ root: YAMLNode, as kind: FileKind) -> Decoded<ModelValue> {
  switch kind {
  case .directive: decode(Directive.self, from: root).map(ModelValue.directive)
  case .registry: decode(RegistryFile.self, from: root).map(ModelValue.registry)
  case .template: decode(Template.self, from: root, acceptsExpressions: true).map(ModelValue.template)
  case .plan: decode(Plan.self, from: root, acceptsExpressions: true).map(ModelValue.plan)
  case .acceptances: decode(AcceptanceFile.self, from: root).map(ModelValue.acceptances)
  }
}
