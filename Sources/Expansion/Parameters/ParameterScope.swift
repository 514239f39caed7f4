internal import Expressions
internal import PlanModel
internal import SourceText
internal import VietnameseText
internal import YAMLTree

/// The parameters of a template or of a part as its expressions see them.
struct ParameterScope: Sendable {
  /// A declared parameter whose type could be read.
  struct Parameter: Sendable {
    let declaration: NamedValue<ParameterDeclaration>
    let limits: ParameterLimits
    /// It may be left out, and there is no default: the expression sees an optional.
    let isOptional: Bool
    let defaultValue: CheckedValue?

    var name: String { declaration.name.value }
    var type: ParameterType { limits.type }
    var variableType: ExpressionType {
      isOptional ? .optional(limits.expressionType) : limits.expressionType
    }
  }

  private(set) var parameters: [Parameter] = []
  private(set) var surroundings: Surroundings
  private(set) var diagnostics: [Diagnostic] = []

  var environment: TypeEnvironment { surroundings.environment }

  /// The days on which a document can be issued: the years 1945 to 2199.
  static let issueDates = NumberRange(-9131, 84_005)

  /// The variables that every template has: today, and the issuing body.
  static let standardVariables = [
    TypeEnvironment.Variable(
      "nay", "today", type: .number(.date, issueDates),
      summary: LocalizedText("ngày ban hành, hoặc hôm nay", en: "the date of issue, or today")),
    TypeEnvironment.Variable(
      "cơ_quan_ban_hành", "issuer", type: .record(ModelTypes.agency.id),
      summary: LocalizedText("cơ quan ban hành", en: "the issuing body")),
  ]

  private static let standardEnvironment = TypeEnvironment(
    variables: standardVariables, records: ModelTypes.records, functions: ModelFunctions.table)

  /// Declares the parameters in order; a default may speak of those before it.
  init(_ declarations: [NamedValue<ParameterDeclaration>], registry: Registry?) {
    surroundings = Surroundings(environment: Self.standardEnvironment, registry: registry)
    for declaration in declarations {
      reportName(declaration.name)
      guard let type = declaration.value.type?.value else { continue }
      var limits = ParameterLimits(declaration.value, type, registry: registry, &diagnostics)
      let raw = declaration.value.defaultValue?.value
      let defaultValue = raw.flatMap {
        CheckedValue(
          given: $0.node, within: limits, isDefault: true, in: surroundings, &diagnostics)
      }
      // Where no bounds are declared, whatever the default can come to is ordinary for the parameter.
      if let range = defaultValue?.range { limits.widen(to: range) }
      let parameter = Parameter(
        declaration: declaration, limits: limits,
        isOptional: declaration.value.isRequired?.value == false && raw == nil, defaultValue: defaultValue)
      parameters.append(parameter)
      if !parameter.isOptional { surroundings.limits[environment.variables.count] = limits }
      let name = Self.identifier(parameter.name)
      surroundings.environment = environment.adding(
        .init(name, Self.identifier(folded(name)), type: parameter.variableType))
    }
  }

  /// A parameter's name in expressions: `_` for its spaces and hyphens.
  static func identifier(_ name: String) -> String {
    String(name.map { $0 == " " || $0 == "-" ? "_" : $0 })
  }

  /// A name that no expression could say, or that something else has.
  private mutating func reportName(_ name: Located<String>) {
    let identifier = Self.identifier(name.value)
    if !isIdentifier(identifier[...]) || ["true", "false", "null", "in"].contains(identifier) {
      report(
        name,
        LocalizedText(
          "tên tham số «\(name.value)» không dùng được trong biểu thức",
          en: "no expression can name the parameter “\(name.value)”"),
        LocalizedText(
          "tên gồm chữ cái, chữ số và dấu cách, bắt đầu bằng chữ cái",
          en: "a name is made of letters, digits and blanks, and begins with a letter"))
    } else if environment.slot(of: identifier) != nil
      || environment.slot(of: Self.identifier(folded(identifier))) != nil
    {
      let other = parameters.first { folded($0.name) == folded(name.value) }
      report(
        name,
        LocalizedText(
          "tên «\(name.value)» đã có: hai tên chỉ khác nhau ở dấu cũng là một",
          en: "the name “\(name.value)” is taken: names that differ only in diacritics are one"),
        LocalizedText(
          "đặt tên khác; «nay» và «cơ quan ban hành» là tên có sẵn",
          en: "choose another; “nay” and “cơ quan ban hành” exist in every template"),
        related: other.map {
          [RelatedPlace($0.declaration.name.span, LocalizedText("tên đã dùng ở đây", en: "it is used here"))]
        } ?? [])
    }
  }

  private mutating func report(
    _ name: Located<String>, _ message: LocalizedText, _ note: LocalizedText, related: [RelatedPlace] = []
  ) {
    diagnostics.append(
      Diagnostic(
        ExpansionDiagnostics.wrongParameterName, at: name.span, message, related: related, notes: [note]))
  }
}
