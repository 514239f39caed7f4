internal import PlanModel
internal import SourceText
internal import YAMLTree

/// The parts that a template declares and those of others that it takes in, each checked once.
///
/// A part is known by the id of its template and its own name, `phan-chung/kinh-phi`; never by a path.
struct PartLibrary: Sendable {
  /// The id of the template.
  let template: String
  let parts: [String: PreparedPart]
  /// Declared, but not to be had: what is wrong with them has been told, or is told where they are declared.
  let broken: Set<String>
  /// What is wrong in the parts of the template itself.
  let diagnostics: [Diagnostic]
  /// The scalars with expressions that belong to the template's own parts.
  let sites: Set<NodeKey>
  /// The same for another template whose parts are asked for later, such as by a plan.
  let another: @Sendable (String) -> PartLibrary?

  static let largest = 10_000

  /// `root` is the template, and `others` gives other ones by id, each put over those it extends.
  init(
    of template: String, root: YAMLNode, registry: Registry?,
    others: @escaping @Sendable (String) -> YAMLNode?
  ) {
    var checker = PartChecker(template, root, registry: registry, others: others)
    checker.checkAll()
    self.template = template
    parts = checker.prepared
    broken = checker.broken
    diagnostics = checker.diagnostics
    sites = checker.sites
    another = { id in
      others(id).map { PartLibrary(of: id, root: $0, registry: registry, others: others) }
    }
  }

  /// The parts that have been checked so far.
  init(of template: String, parts: [String: PreparedPart], broken: Set<String>) {
    self.template = template
    self.parts = parts
    self.broken = broken
    diagnostics = []
    sites = []
    another = { _ in nil }
  }

  var context: PartContext { PartContext(template: template, library: self) }
}

/// Where a name of a part is looked up: among the parts of the own template, or of another one that is named.
struct PartContext: Sendable {
  let template: String
  let library: PartLibrary

  var diagnostics: [Diagnostic] { library.diagnostics }
  var sites: Set<NodeKey> { library.sites }

  /// The full name of a part.
  static func key(_ name: String, in template: String) -> String {
    name.contains("/") ? name : "\(template)/\(name)"
  }

  /// Nil after it has been reported that there is no such part, or none that can be used.
  func find(_ name: YAMLNode, _ diagnostics: inout [Diagnostic]) -> PreparedPart? {
    let wanted = Self.key(name.text, in: template)
    let own = PartNames(parts: library.parts, broken: library.broken)
    if let part = own.find(wanted, name, in: template, &diagnostics) { return part.value }
    if let stroke = wanted.firstIndex(of: "/"), case let id = String(wanted[..<stroke]), id != template,
      let other = library.another(id),
      let part = PartNames(parts: other.parts, broken: other.broken).find(wanted, name, in: template, &diagnostics)
    {
      return part.value
    }
    diagnostics.append(PartReports.unknown(name, among: own.names(in: template)))
    return nil
  }
}

/// Parts by their full names.
struct PartNames {
  let parts: [String: PreparedPart]
  let broken: Set<String>

  /// A part that is known; its value is nil after it has been reported why it cannot be used.
  func find(
    _ wanted: String, _ name: YAMLNode, in template: String, _ diagnostics: inout [Diagnostic]
  ) -> (value: PreparedPart?, Void)? {
    let isOwn = wanted.hasPrefix("\(template)/")
    if let part = parts[wanted] {
      if part.size > PartLibrary.largest {
        diagnostics.append(PartReports.tooLarge(name, part))
        return (nil, ())
      }
      if !isOwn, let error = part.firstError {
        diagnostics.append(PartReports.broken(name, error.span))
        return (nil, ())
      }
      return (part, ())
    }
    guard broken.contains(wanted) else { return nil }
    if !isOwn { diagnostics.append(PartReports.broken(name, nil)) }
    return (nil, ())
  }

  /// The names as a template writes them.
  func names(in template: String) -> [String] {
    parts.keys.sorted().map { $0.hasPrefix("\(template)/") ? String($0.dropFirst(template.count + 1)) : $0 }
  }
}
