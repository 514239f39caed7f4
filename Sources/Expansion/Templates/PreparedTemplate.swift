internal import Expressions
public import PlanModel
public import SourceText
public import YAMLTree

/// A template whose expressions have been checked, ready for any number of plans.
///
/// Where it has no errors, no plan whose parameters are of the declared types can fail to expand.
public struct PreparedTemplate: Sendable {
  public let template: Template
  public let root: YAMLNode
  public let diagnostics: [Diagnostic]
  let scope: ParameterScope
  let table: ExpressionTable
  let entries: FieldEntries
  let activities: [FieldEntries]
  let groups: [FieldEntries]
  let sections: [FieldEntries]
  let footnotes: [FieldEntries]
  let parts: PartLibrary
  /// What a plan takes over from it as it stands need not be read again.
  let asPlan: Decoded<Plan>

  /// Checks a template that has been put over those it extends.
  ///
  /// With a registry the bodies and channels that it names in defaults and choices must be there; `others` gives the other
  /// templates whose parts it takes in, put over those they extend, by id.
  public init(
    _ decoded: Decoded<Template>, root: YAMLNode, registry: Registry? = nil,
    others: @escaping @Sendable (String) -> YAMLNode? = { _ in nil }
  ) {
    template = decoded.value
    self.root = root
    let id = template.id?.value.value ?? ""
    parts = PartLibrary(of: id, root: root, registry: registry, others: others)
    scope = ParameterScope(template.parameters, registry: registry)
    entries = FieldEntries(root, Template.table)
    var misplaced: [Diagnostic] = []
    func ordered(_ items: [FieldEntries], _ list: KeyedList) -> [FieldEntries] {
      let (items, found) = KeyedOverlay.inOrder(items, list)
      misplaced += found
      return items
    }
    activities = ordered(
      FieldEntries.items(entries[Fields.templateActivities], Activity.table), .activities)
    groups = ordered(FieldEntries.items(entries[Fields.templateGroups], ActivityGroup.table), .groups)
    sections = ordered(FieldEntries.items(entries[Fields.templateSections], Section.table), .sections)
    footnotes = FieldEntries.items(entries[Fields.templateFootnotes], FootnoteEntry.table)
    // Defaults and parts are checked where they are declared.
    let elsewhere = Set(scope.parameters.compactMap { $0.defaultValue.map { NodeKey($0.node) } })
      .union(parts.sites)
    table = ExpressionTable(
      decoded.expressions.filter { !elsewhere.contains(NodeKey($0.node)) }, activities: activities,
      sections: sections, in: scope.surroundings, parts: parts)
    var found = scope.diagnostics + parts.diagnostics + table.diagnostics + misplaced
    if template.kind == nil, !template.holdsOnlyParts, !decoded.diagnostics.hasErrors {
      found.append(
        Diagnostic(
          ModelDiagnostics.missingKey, at: template.id?.span ?? root.span.startPoint,
          LocalizedText("mẫu thiếu mục «văn bản»", en: "the template lacks the key “văn bản” (kind)"),
          label: LocalizedText("thêm «văn bản: kế hoạch»", en: "add “văn bản: kế hoạch”")))
    }
    diagnostics = found
    asPlan = decoded.map { template in
      var plan = Plan()
      plan.sections = template.sections
      plan.groups = template.groups
      plan.activities = template.activities
      return plan
    }
  }

  /// What stands in for the template of a plan that has none.
  static func empty(_ kind: Located<DocumentKind>, source: SourceFile) -> PreparedTemplate? {
    let document = YAMLDocument(.mapping([], origin: kind.span), source: source)
    guard let root = document.root else { return nil }
    var template = Template()
    template.kind = kind
    return PreparedTemplate(Decoded(template, ModelDecoder()), root: root)
  }
}

extension Template {
  /// A file of parts for other templates, which no plan uses by itself.
  fileprivate var holdsOnlyParts: Bool {
    !parts.isEmpty && sections.isEmpty && activities.isEmpty && opening.isEmpty
  }
}
