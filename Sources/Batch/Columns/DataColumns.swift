public import PlanModel
public import SourceText
internal import VietnameseText
internal import YAMLTree

/// What the columns of a table are to a plan and to the names of its files.
public struct DataColumns: Sendable {
  /// A column that gives a parameter.
  struct ParameterColumn: Sendable {
    let column: Int
    let declaration: NamedValue<ParameterDeclaration>
    let type: ParameterType
    /// Something else gives a value where the cell is empty: the plan, a default, or nothing has to.
    let mayBeEmpty: Bool
  }

  public let table: DataTable
  public let pattern: OutputPattern
  let parameters: [ParameterColumn]
  /// The columns of the names in the pattern's braces, in their order.
  let nameColumns: [Int]

  /// Matches the header with the parameters of a template and the names in the pattern; what is wrong is reported.
  ///
  /// Names are compared as everywhere: diacritics, case, hyphens and low lines make no difference, but an exact match
  /// comes first.
  public init(
    _ table: DataTable, plan: Plan, template: Template, pattern: OutputPattern,
    _ diagnostics: inout [Diagnostic]
  ) {
    let names = table.header.cells.map(\.text)
    let matching = HeaderMatching(table.header, template.parameters.map(\.name.value), pattern.columns)
    let given = Set(plan.parameters.filter { !$0.value.node.isNull }.map { folded($0.name.value) })
    var parameters: [ParameterColumn] = []
    for (column, place) in matching.parameters.enumerated() {
      guard let place else { continue }
      let declaration = template.parameters[place]
      guard let type = declaration.value.type?.value else { continue }
      let mayBeEmpty =
        given.contains(folded(declaration.name.value)) || declaration.value.defaultValue != nil
        || declaration.value.isRequired?.value == false
      parameters.append(
        ParameterColumn(column: column, declaration: declaration, type: type, mayBeEmpty: mayBeEmpty))
    }
    self.table = table
    self.pattern = pattern
    self.parameters = parameters
    nameColumns = pattern.columns.compactMap { HeaderMatching.match($0, among: names) }
    let problems = HeaderProblems(table: table, template: template)
    diagnostics += problems.ofNames()
    diagnostics += problems.ofUnused(matching, pattern)
    diagnostics += problems.ofTypes(parameters)
    let present = Set(parameters.map { folded($0.declaration.name.value) })
    diagnostics += problems.ofMissing(given: given.union(present), pattern)
  }
}

/// Which column gives which parameter.
struct HeaderMatching {
  /// For each column the place of its parameter; nil where it gives none.
  let parameters: [Int?]
  /// For each column whether the names of the files use it.
  let isInName: [Bool]

  init(_ header: DataRow, _ parameterNames: [String], _ patternNames: [String]) {
    let names = header.cells.map(\.text)
    parameters = names.map { Self.match($0, among: parameterNames) }
    let used = Set(patternNames.compactMap { Self.match($0, among: names) })
    isInName = names.indices.map { used.contains($0) }
  }

  static func match(_ name: String, among names: [String]) -> Int? {
    let spelled = nfc(name)
    let plain = folded(name)
    guard !plain.isEmpty else { return nil }
    return names.firstIndex { nfc($0) == spelled } ?? names.firstIndex { folded($0) == plain }
  }
}
