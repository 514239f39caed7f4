import SourceText

/// What optionals understand; the first of each line is CEL's name.
enum OptionalMethod {
  case hasValue, value, orValue, or

  static func named(_ name: String, _ argumentCount: Int) -> OptionalMethod? {
    switch (name, argumentCount) {
    case ("hasValue", 0), ("có_giá_trị", 0): .hasValue
    case ("value", 0), ("giá_trị", 0): .value
    case ("orValue", 1), ("nếu_thiếu", 1): .orValue
    case ("or", 1): .or
    default: nil
    }
  }

  static let names = ["hasValue", "có_giá_trị", "value", "giá_trị", "orValue", "nếu_thiếu", "or"]
}

/// Values that may be missing, after CEL's optional types.
extension Checker {
  /// `optional.of(x)` and `optional.none()`.
  mutating func optional(
    _ range: Range<Int>, _ name: SyntaxTree.Name, _ arguments: [SyntaxTree.Index]
  ) -> Typed? {
    switch (name.text, arguments.count) {
    case ("none", 0): return Typed(node: builder.constant(.absent, range), type: .optional(.nothing))
    case ("of", 1): return check(arguments[0]).map { finish(.some($0.node), .optional($0.type), range) }
    default:
      report(
        ExpressionDiagnostics.unknownFunction, name.range,
        LocalizedText(
          "Chỉ có `optional.of(x)` và `optional.none()`.",
          en: "There are only `optional.of(x)` and `optional.none()`."))
      return nil
    }
  }

  mutating func optionalMethod(
    _ range: Range<Int>, _ method: OptionalMethod, _ typed: Typed, _ wrapped: ExpressionType,
    _ receiver: SyntaxTree.Index, _ arguments: [SyntaxTree.Index]
  ) -> Typed? {
    switch method {
    case .hasValue: return finish(.hasValue(typed.node), .boolean, range)
    case .value:
      return finishPartial(
        .value(typed.node), wrapped, range,
        isSafe: { $0.isKnown(.hasValue(typed.node)) },
        otherwise: { $0.reportNoValue(range, receiver, wrapped) })
    case .orValue:
      guard let other = check(arguments[0]) else { return nil }
      guard let type = wrapped.joined(with: other.type) else {
        reportUnexpected(other.type, expected: wrapped.widened, at: self.range(arguments[0]))
        return nil
      }
      return finish(.orValue(typed.node, other.node), type, range)
    case .or:
      guard let other = check(arguments[0]) else { return nil }
      guard case .optional = other.type, let type = typed.type.joined(with: other.type) else {
        reportUnexpected(other.type, expected: typed.type.widened, at: self.range(arguments[0]))
        return nil
      }
      return finish(.orOptional(typed.node, other.node), type, range)
    }
  }
}
