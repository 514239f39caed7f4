internal import Expressions
internal import PlanModel
internal import SourceText
internal import VietnameseText
internal import YAMLTree

/// A part of a template, checked alone: its expressions see its own parameters and nothing else.
final class PreparedPart: Sendable {
  let name: String
  /// Where the part is declared.
  let span: SourceSpan
  let scope: ParameterScope
  let content: FieldEntries
  let table: ExpressionTable
  /// How many sections it comes to, with those of the parts that it takes in.
  let size: Int

  /// The first error in it, which its own template tells.
  let firstError: Diagnostic?

  init(
    name: String, span: SourceSpan, scope: ParameterScope, content: FieldEntries, table: ExpressionTable,
    firstError: Diagnostic?
  ) {
    self.firstError = firstError
    self.name = name
    self.span = span
    self.scope = scope
    self.content = content
    self.table = table
    let own = Self.sections(in: content)
    size = table.uses.values.reduce(own) { min($0 + $1.part.size, PartLibrary.largest + 1) }
  }

  private static func sections(in section: FieldEntries) -> Int {
    FieldEntries.items(section[Fields.sectionClauses], Section.table).reduce(1) { $0 + sections(in: $1) }
  }

  /// What a use gives to each parameter, in their order; says what is missing, superfluous or does not fit.
  func arguments(
    _ given: YAMLNode?, at use: YAMLNode, in surroundings: Surroundings, _ diagnostics: inout [Diagnostic]
  ) -> [CheckedValue?] {
    var entries: [String: YAMLNode] = [:]
    if let given {
      for (key, value) in given.entries where !value.isNull {
        let name = folded(key.text)
        if !scope.parameters.contains(where: { folded($0.name) == name }) {
          diagnostics.append(PartReports.unknownArgument(key, of: self))
        }
        entries[name] = value
      }
    }
    var missing: [ParameterScope.Parameter] = []
    let values = scope.parameters.map { parameter -> CheckedValue? in
      guard let node = entries[folded(parameter.name)] else {
        if parameter.defaultValue == nil, !parameter.isOptional { missing.append(parameter) }
        return nil
      }
      let before = diagnostics.count
      let value = CheckedValue(given: node, within: parameter.limits, in: surroundings, &diagnostics)
      for index in before..<diagnostics.count {
        diagnostics[index].related.append(PartReports.declaration(of: parameter))
      }
      return value
    }
    if !missing.isEmpty { diagnostics.append(PartReports.missing(missing, of: self, at: use)) }
    return values
  }
}
