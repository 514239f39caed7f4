internal import Expressions
internal import PlanModel
internal import SourceText
internal import YAMLTree

/// What an expression of a template sees: the variables, and what is known of those that are parameters.
struct Surroundings: Sendable {
  var environment: TypeEnvironment
  /// The limits of the parameters, by the places of their variables.
  var limits: [Int: ParameterLimits] = [:]
  /// Nil where none is known.
  let registry: Registry?

  /// Whether every value of an expression of the right type keeps to limits.
  func isWithin(_ wanted: ParameterLimits, _ expression: CheckedExpression) -> Bool {
    if wanted.areInType { return true }
    if let slot = expression.soleVariable, let own = limits[slot], wanted.admitAll(of: own) { return true }
    guard expression.isConstant, case .success(let value) = expression.evaluate() else { return false }
    switch value {
    case .list(let values): return values.allSatisfy { wanted.problem(with: $0) == nil }
    case .map(let map): return map.values.allSatisfy { wanted.problem(with: $0) == nil }
    default: return wanted.problem(with: value) == nil
    }
  }
}

extension ParameterLimits {
  /// The same limits for one of several values.
  var ofEach: ParameterLimits {
    var own = self
    own.type = ParameterType(type.element)
    return own
  }

  /// Where the declaration says what the type alone does not.
  var places: [SourceSpan] {
    ([pattern?.text.span, kinds.first?.span, choices.first?.span] as [SourceSpan?]).compactMap { $0 }
  }
}

extension YAMLNode {
  /// Whether the scalar holds a `$`, so that it is read as text with expressions.
  var holdsExpression: Bool {
    kind == .scalar && withText { $0.contains(UInt8(ascii: "$")) }
  }
}
