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

  /// The full name of a part.
  static func key(_ name: String, in template: String) -> String {
    name.contains("/") ? name : "\(template)/\(name)"
  }

  /// The part that a section of the template names; nil after it has been reported that there is none, or none that can
  /// be used.
  func find(_ name: YAMLNode, _ diagnostics: inout [Diagnostic]) -> PreparedPart? {
    let wanted = Self.key(name.text, in: template)
    if isKnown(wanted) { return usable(wanted, name, in: template, &diagnostics) }
    if let stroke = wanted.firstIndex(of: "/"), case let id = String(wanted[..<stroke]), id != template,
      let other = another(id), other.isKnown(wanted)
    {
      return other.usable(wanted, name, in: template, &diagnostics)
    }
    let names = parts.keys.sorted().map {
      $0.hasPrefix("\(template)/") ? String($0.dropFirst(template.count + 1)) : $0
    }
    diagnostics.append(PartReports.unknown(name, among: names))
    return nil
  }

  private func isKnown(_ wanted: String) -> Bool { parts[wanted] != nil || broken.contains(wanted) }

  /// What is wrong with a part of the template itself is told where it is declared.
  private func usable(
    _ wanted: String, _ name: YAMLNode, in template: String, _ diagnostics: inout [Diagnostic]
  ) -> PreparedPart? {
    let isOwn = wanted.hasPrefix("\(template)/")
    guard let part = parts[wanted] else {
      if !isOwn { diagnostics.append(PartReports.broken(name, nil)) }
      return nil
    }
    if part.size > Self.largest {
      diagnostics.append(PartReports.tooLarge(name, part))
      return nil
    }
    if !isOwn, let error = part.firstError {
      diagnostics.append(PartReports.broken(name, error.span))
      return nil
    }
    return part
  }
}
