internal import Expressions
internal import PlanModel
internal import SourceText
internal import VietnameseText
internal import YAMLTree

/// The values that the expressions of one plan see, in the order in which `ParameterScope` declares them.
struct EvaluationScope {
  private(set) var bindings: Bindings
  private let today: Value
  private(set) var diagnostics: [Diagnostic] = []
  /// The bindings outside of each open `lặp`.
  private var outer: [Bindings] = []

  init(plan: Plan, scope: ParameterScope, registry: Registry, today: CalendarDate) {
    let issuer = plan.issuer.flatMap { ModelTypes.value($0.value, in: registry) }
    self.today = .date(today)
    bindings = Bindings([self.today, issuer ?? ModelTypes.unknownAgency(plan.issuer?.value.id ?? "")])
    let given = Dictionary(
      plan.parameters.map { (folded($0.name.value), $0) }, uniquingKeysWith: { first, _ in first })
    var missing: [NamedValue<ParameterDeclaration>] = []
    for parameter in scope.parameters {
      let name = parameter.declaration.name
      let value = value(of: parameter, given[folded(name.value)], registry, &missing)
      bindings = bindings.adding(value)
    }
    reportMissing(missing, plan)
    reportUnknown(plan, scope)
  }

  mutating func push(_ value: Value) {
    outer.append(bindings)
    bindings = bindings.adding(value)
  }

  mutating func pop() {
    if let last = outer.popLast() { bindings = last }
  }

  func value(_ checked: CheckedValue, _ diagnostics: inout [Diagnostic]) -> Value? {
    checked.value(bindings, &diagnostics)
  }

  /// The values that a `lặp` goes through.
  func list(_ expression: CheckedExpression, _ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> [Value] {
    if case .list(let values)? = evaluate(expression, node, &diagnostics) { values } else { [] }
  }

  func isTrue(_ expression: CheckedExpression, _ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> Bool {
    if case .boolean(let value)? = evaluate(expression, node, &diagnostics) { value } else { false }
  }

  private func evaluate(
    _ expression: CheckedExpression, _ node: YAMLNode, _ diagnostics: inout [Diagnostic]
  ) -> Value? {
    switch expression.evaluate(bindings) {
    case .success(let value): return value
    case .failure(let failure):
      diagnostics.append(diagnostic(failure.problem, in: node, from: 0))
      return nil
    }
  }

  private mutating func value(
    of parameter: ParameterScope.Parameter, _ given: NamedValue<RawValue>?, _ registry: Registry,
    _ missing: inout [NamedValue<ParameterDeclaration>]
  ) -> Value {
    let type = ModelTypes.type(of: parameter.type)
    if let given, !given.value.node.isNull {
      var reader = ParameterReader(registry: registry)
      let value = reader.value(given.value.node, as: parameter.type)
      let declared = RelatedPlace(
        parameter.declaration.name.span,
        LocalizedText(
          "mẫu khai báo kiểu «\(parameter.type.word.name.vi)» ở đây",
          en: "the template declares the type “\(parameter.type.word.name.en)” here"))
      diagnostics += reader.diagnostics.map {
        var diagnostic = $0
        diagnostic.related.append(declared)
        return diagnostic
      }
      return parameter.isOptional
        ? value.map(Value.present) ?? .absent : value ?? type.placeholder(today: today)
    }
    if let checked = parameter.defaultText {
      return checked.value(bindings, &diagnostics) ?? type.placeholder(today: today)
    }
    if !parameter.isOptional { missing.append(parameter.declaration) }
    return parameter.isOptional ? .absent : type.placeholder(today: today)
  }

  /// All missing parameters in one finding, each with the place where the template declares it.
  private mutating func reportMissing(_ missing: [NamedValue<ParameterDeclaration>], _ plan: Plan) {
    guard !missing.isEmpty else { return }
    let names = missing.map(\.name.value)
    let place = plan.parameters.first?.name.span ?? plan.template?.span ?? plan.span
    let example = names.map { "\($0): …" }.joined(separator: "; ")
    diagnostics.append(
      Diagnostic(
        ExpansionDiagnostics.missingParameter, at: place,
        LocalizedText(
          "thiếu tham số \(names.map { "«\($0)»" }.joined(separator: ", "))",
          en: "missing parameters: \(names.map { "“\($0)”" }.joined(separator: ", "))"),
        label: LocalizedText("thêm vào «tham số»: \(example)", en: "add to “tham số”: \(example)"),
        related: missing.map { declaration in
          let label = declaration.value.label?.value ?? declaration.name.value
          return RelatedPlace(
            declaration.name.span,
            LocalizedText("mẫu cần: \(label)", en: "the template needs: \(label)"))
        }))
  }

  private mutating func reportUnknown(_ plan: Plan, _ scope: ParameterScope) {
    let names = scope.parameters.map(\.declaration.name.value)
    let known = Set(names.map { folded($0) })
    for given in plan.parameters where !known.contains(folded(given.name.value)) {
      let best = suggestions(for: given.name.value, among: names).first
      diagnostics.append(
        Diagnostic(
          ExpansionDiagnostics.unknownParameter, at: given.name.span,
          LocalizedText(
            "mẫu không có tham số «\(given.name.value)»",
            en: "the template has no parameter “\(given.name.value)”"),
          label: best.map { LocalizedText("có phải là «\($0)»?", en: "did you mean “\($0)”?") },
          notes: best == nil
            ? [
              LocalizedText(
                "các tham số của mẫu: \(names.joined(separator: ", "))",
                en: "the template's parameters: \(names.joined(separator: ", "))")
            ] : [],
          fixes: best.map {
            [
              Fix(
                LocalizedText("đổi thành «\($0)»", en: "change to “\($0)”"), isSafe: false,
                edits: [TextEdit(given.name.span, $0)])
            ]
          } ?? []))
    }
  }
}

extension ExpressionType {
  /// Some value of the type, so that work goes on behind an error that has been reported.
  fileprivate func placeholder(today: Value) -> Value {
    switch self {
    case .nothing, .null: .null
    case .boolean: .boolean(false)
    case .text: .text("")
    case .number(.integer, _): .integer(1)
    case .number(.decimal, _): .decimal(Decimal(1))
    case .number(.money, _): .money(1)
    case .number(.date, _): today
    case .number(.duration, _): .duration(1)
    case .record(let id): ModelTypes.emptyRecord(id)
    case .list: .list([])
    case .map: .map(MapValue([]))
    case .optional: .absent
    }
  }
}
