internal import Expressions
internal import PlanModel
internal import SourceText
internal import YAMLTree

/// Checks the parts of a template, and those of others that they take in, in the order in which they do.
struct PartChecker {
  /// How deep parts may take in each other.
  private static let deepest = 32

  private struct Declared {
    let template: String
    let key: YAMLNode
    let value: YAMLNode
  }

  private let template: String
  private let registry: Registry?
  private let others: @Sendable (String) -> YAMLNode?
  private var declared: [String: Declared] = [:]
  private var order: [String] = []
  /// The templates whose parts are declared.
  private var read: Set<String> = []
  private(set) var prepared: [String: PreparedPart] = [:]
  /// What is wrong in the template's own parts.
  private(set) var diagnostics: [Diagnostic] = []
  /// The scalars with expressions that belong to the template's own parts.
  private(set) var sites: Set<NodeKey> = []
  private(set) var broken: Set<String> = []
  /// The parts that are being checked, each taking in the next, with the use by which it does.
  private var open: [(name: String, use: YAMLNode)] = []

  init(
    _ template: String, _ root: YAMLNode, registry: Registry?,
    others: @escaping @Sendable (String) -> YAMLNode?
  ) {
    self.template = template
    self.registry = registry
    self.others = others
    declare(root, of: template)
  }

  private mutating func declare(_ root: YAMLNode?, of template: String) {
    guard read.insert(template).inserted, let root,
      let parts = FieldEntries(root, Template.table)[Fields.templateParts]
    else { return }
    for (key, value) in parts.entries {
      let name = "\(template)/\(key.text)"
      guard declared[name] == nil else { continue }
      declared[name] = Declared(template: template, key: key, value: value)
      order.append(name)
    }
  }

  mutating func checkAll() {
    for name in order { check(name) }
  }

  private func isOwn(_ name: String) -> Bool { name.hasPrefix("\(template)/") }

  private mutating func check(_ name: String) {
    if declared[name] == nil, let stroke = name.firstIndex(of: "/") {
      let other = String(name[..<stroke])
      if !read.contains(other) { declare(others(other), of: other) }
    }
    guard prepared[name] == nil, !broken.contains(name), let part = declared[name] else { return }
    let decoded = decode(Part.self, from: part.value, acceptsExpressions: true)
    if isOwn(name) { sites.formUnion(decoded.expressions.map { NodeKey($0.node) }) }
    let entries = FieldEntries(part.value, Part.table)
    guard let content = entries[Fields.partContent], content.kind == .mapping else {
      broken.insert(name)
      return
    }
    let section = FieldEntries(content, Section.table)
    for use in Self.uses(in: section) { follow(use, from: name, of: part.template) }
    let scope = ParameterScope(decoded.value.parameters, registry: registry)
    let defaults = Set(
      decoded.value.parameters.compactMap { $0.value.defaultValue.map { NodeKey($0.value.node) } })
    let known = PartLibrary(of: part.template, parts: prepared, broken: broken)
    let table = ExpressionTable(
      decoded.expressions.filter { !defaults.contains(NodeKey($0.node)) }, activities: [],
      sections: [section], in: scope.surroundings, parts: known)
    // Of a part in a circle one need not hear once more that the next one is broken.
    let found = (scope.diagnostics + table.diagnostics).filter {
      !broken.contains(name) || $0.code != ExpansionDiagnostics.unknownPart.code
    }
    if isOwn(name) { diagnostics += found }
    guard !broken.contains(name) else { return }
    prepared[name] = PreparedPart(
      name: name, span: part.key.span, scope: scope, content: section, table: table,
      firstError: (decoded.diagnostics + found).first { $0.severity == .error })
  }

  /// Checks the part that another one takes in, unless that would never end.
  private mutating func follow(_ use: YAMLNode, from name: String, of template: String) {
    let target = PartLibrary.key(use.text, in: template)
    open.append((name, use))
    defer { open.removeLast() }
    if let start = open.firstIndex(where: { $0.name == target }) {
      reportCircle(Array(open[start...]))
    } else if open.count >= Self.deepest {
      if isOwn(name) { diagnostics.append(PartReports.tooDeep(use)) }
      broken.insert(name)
    } else {
      check(target)
    }
  }

  /// Told in the template's own words where it has a share in it.
  private mutating func reportCircle(_ circle: [(name: String, use: YAMLNode)]) {
    broken.formUnion(circle.map(\.name))
    guard let first = circle.firstIndex(where: { isOwn($0.name) }) else { return }
    let turned = circle[first...] + circle[..<first]
    diagnostics.append(
      PartReports.circle(
        circle[first].use, turned.map(\.name), turned.compactMap { declared[$0.name]?.key }))
  }

  /// The names of the parts that a section takes in, at any depth.
  private static func uses(in section: FieldEntries) -> [YAMLNode] {
    let own = section[Fields.sectionPart].flatMap { $0.kind == .scalar && !$0.isNull ? $0 : nil }
    return [own].compactMap(\.self)
      + FieldEntries.items(section[Fields.sectionClauses], Section.table).flatMap { uses(in: $0) }
  }
}
