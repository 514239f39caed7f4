internal import Expressions
internal import PlanModel
internal import SourceText
internal import VietnameseText
internal import YAMLTree

/// The parameters of a template as its expressions see them.
struct ParameterScope {
  /// A declared parameter whose type could be read.
  struct Parameter {
    let declaration: NamedValue<ParameterDeclaration>
    let type: ParameterType
    /// A plan may leave it out, and there is no default: the expression sees an optional.
    let isOptional: Bool
    let defaultText: CheckedValue?
  }

  private(set) var parameters: [Parameter] = []
  private(set) var environment: TypeEnvironment
  private(set) var diagnostics: [Diagnostic] = []

  /// The variables that every template has: today, and the issuing body.
  static let standardVariables = [
    TypeEnvironment.Variable(
      "nay", "today", type: .date,
      summary: LocalizedText("ngày ban hành, hoặc hôm nay", en: "the date of issue, or today")),
    TypeEnvironment.Variable(
      "cơ_quan_ban_hành", "issuer", type: .record(ModelTypes.agency.id),
      summary: LocalizedText("cơ quan ban hành", en: "the issuing body")),
  ]

  /// Declares the parameters in order; a default may speak of those before it.
  init(_ template: Template) {
    environment = TypeEnvironment(variables: Self.standardVariables, records: ModelTypes.records)
    for declaration in template.parameters {
      guard let type = declaration.value.type?.value else { continue }
      let expressionType = ModelTypes.type(of: type)
      var defaultText: CheckedValue?
      if let raw = declaration.value.defaultValue?.value {
        defaultText = CheckedValue(default: raw.node, of: type, in: environment, &diagnostics)
      }
      let isOptional = declaration.value.isRequired?.value == false && declaration.value.defaultValue == nil
      parameters.append(
        Parameter(declaration: declaration, type: type, isOptional: isOptional, defaultText: defaultText))
      let name = Self.identifier(declaration.name.value)
      environment = environment.adding(
        .init(
          name, Self.identifier(folded(name)), type: isOptional ? .optional(expressionType) : expressionType))
    }
  }

  /// A parameter's name in expressions: `_` for its spaces and hyphens.
  static func identifier(_ name: String) -> String {
    String(name.map { $0 == " " || $0 == "-" ? "_" : $0 })
  }
}
