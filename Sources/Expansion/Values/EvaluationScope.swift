internal import Expressions
internal import PlanModel
internal import SourceText
internal import VietnameseText
internal import YAMLTree

/// The values that the expressions of one plan see, in the order in which `ParameterScope` declares them.
struct EvaluationScope {
  private(set) var bindings: Bindings
  /// What all expressions of the plan together may still cost.
  private var budget = EvaluationBudget(steps: 20_000_000, size: 64 << 20)
  /// The budget is spent: that has been told, and nothing more is computed.
  private var isSpent = false
  /// Today and the issuing body, which parts see as well.
  private let standard: Bindings
  private(set) var diagnostics: [Diagnostic] = []
  /// The bindings outside of each open `lặp` or part.
  private var outer: [Bindings] = []

  init(plan: Plan, scope: ParameterScope, registry: Registry, today: CalendarDate) {
    let issuer = plan.issuer.flatMap { ModelTypes.value($0.value, in: registry) }
    // Expressions are checked for the days on which a document can be issued.
    let ordinary = ParameterScope.issueDates
    let day = min(max(Int128(today.daysSince1970), ordinary.low), ordinary.high)
    standard = Bindings([
      .date(Int64(day)), issuer ?? ModelTypes.unknownAgency(plan.issuer?.value.id ?? ""),
    ])
    bindings = standard
    let given = Dictionary(
      plan.parameters.map { (folded($0.name.value), $0) }, uniquingKeysWith: { first, _ in first })
    var missing: [NamedValue<ParameterDeclaration>] = []
    for parameter in scope.parameters {
      let value = self.value(of: parameter, given[folded(parameter.name)], registry, &missing)
      bindings = bindings.adding(value)
    }
    diagnostics += ParameterReports.missing(missing, in: plan)
    diagnostics += ParameterReports.unknown(in: plan, scope)
  }

  mutating func push(_ value: Value) {
    outer.append(bindings)
    bindings = bindings.adding(value)
  }

  mutating func pop() {
    if let last = outer.popLast() { bindings = last }
  }

  /// Enters a part, whose expressions see its own parameters only; `pop` leaves it.
  mutating func enter(_ part: ParameterScope, _ arguments: [CheckedValue?], _ diagnostics: inout [Diagnostic])
  {
    var own = standard
    for (index, parameter) in part.parameters.enumerated() {
      let argument = index < arguments.count ? arguments[index] : nil
      let value: Value? =
        if let argument {
          self.value(argument, bindings, &diagnostics).map { parameter.isOptional ? .present($0) : $0 }
        } else {
          parameter.defaultValue.flatMap { self.value($0, own, &diagnostics) }
        }
      own = own.adding(value ?? parameter.variableType.placeholder(today: today))
    }
    outer.append(bindings)
    bindings = own
  }

  mutating func value(_ checked: CheckedValue, _ diagnostics: inout [Diagnostic]) -> Value? {
    value(checked, bindings, &diagnostics)
  }

  private mutating func value(
    _ checked: CheckedValue, _ bindings: Bindings, _ diagnostics: inout [Diagnostic]
  ) -> Value? {
    guard !isSpent else { return nil }
    let value = checked.value(bindings, &budget, &diagnostics)
    if value == nil { isSpent = budget.steps == 0 || budget.size == 0 }
    return value
  }

  /// The values that a `lặp` goes through.
  mutating func list(
    _ expression: CheckedExpression, _ node: YAMLNode, _ diagnostics: inout [Diagnostic]
  ) -> [Value] {
    if case .list(let values)? = evaluate(expression, node, &diagnostics) { values } else { [] }
  }

  mutating func isTrue(
    _ expression: CheckedExpression, _ node: YAMLNode, _ diagnostics: inout [Diagnostic]
  ) -> Bool {
    if case .boolean(let value)? = evaluate(expression, node, &diagnostics) { value } else { false }
  }

  private var today: Value { standard.values.first ?? .date(0) }

  private mutating func evaluate(
    _ expression: CheckedExpression, _ node: YAMLNode, _ diagnostics: inout [Diagnostic]
  ) -> Value? {
    guard !isSpent else { return nil }
    switch expression.evaluate(bindings, spending: &budget) {
    case .success(let value): return value
    case .failure(let failure):
      isSpent = failure.failure == .outOfBudget
      diagnostics.append(diagnostic(failure.problem, in: node, from: 0))
      return nil
    }
  }

  private mutating func value(
    of parameter: ParameterScope.Parameter, _ given: NamedValue<RawValue>?, _ registry: Registry,
    _ missing: inout [NamedValue<ParameterDeclaration>]
  ) -> Value {
    if let given, !given.value.node.isNull {
      var reader = ParameterReader(registry: registry, limits: parameter.limits)
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
      if parameter.isOptional { return value.map(Value.present) ?? .absent }
      return value ?? parameter.variableType.placeholder(today: today)
    }
    if let checked = parameter.defaultValue {
      var found: [Diagnostic] = []
      let value = self.value(checked, bindings, &found)
      diagnostics += found
      return value ?? parameter.variableType.placeholder(today: today)
    }
    if !parameter.isOptional { missing.append(parameter.declaration) }
    return parameter.variableType.placeholder(today: today)
  }
}
