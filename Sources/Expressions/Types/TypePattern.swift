public import SourceText

/// What a variable of a function's parameter types stands for in one call.
struct TypeVariables {
  var element: ExpressionType = .nothing
}

/// The types that a parameter takes, and the type that a function gives.
public indirect enum TypePattern: Sendable, Hashable {
  /// Values of one type; a number must lie in its range.
  case type(ExpressionType)
  /// A number of a kind, whatever its range.
  case any(NumberKind)
  /// Any type, the same wherever the pattern stands; `isOrdered` for one whose values have an order.
  case element(isOrdered: Bool)
  /// What can be written into a text; the function gets the text.
  case displayable
  case list(TypePattern)
  case optional(TypePattern)

  static let text = TypePattern.type(.text)
  static let boolean = TypePattern.type(.boolean)

  func matches(
    _ type: ExpressionType, _ variables: inout TypeVariables, in records: [String: RecordType]
  ) -> Bool {
    switch (self, type) {
    case (_, .nothing): return true
    case (.type(let own), _): return type.isSubtype(of: own)
    case (.any(let kind), .number(let other, _)): return kind == other
    case (.element(let isOrdered), _):
      guard !isOrdered || type.isOrdered, let joined = variables.element.joined(with: type) else {
        return false
      }
      variables.element = joined
      return true
    case (.displayable, _): return type.isDisplayable(in: records)
    case (.list(let pattern), .list(let element)): return pattern.matches(element, &variables, in: records)
    case (.optional(let pattern), .optional(let wrapped)):
      return pattern.matches(wrapped, &variables, in: records)
    default: return false
    }
  }

  /// The type of a result.
  func type(_ variables: TypeVariables) -> ExpressionType {
    switch self {
    case .type(let type): type
    case .any(let kind): .any(kind)
    case .element: variables.element
    case .displayable: .text
    case .list(let pattern): .list(pattern.type(variables))
    case .optional(let pattern): .optional(pattern.type(variables))
    }
  }

  /// The pattern in words.
  public var name: LocalizedText {
    switch self {
    case .type(let type): type.name { LocalizedText($0, en: $0) }
    case .any(let kind): kind.name
    case .element(let isOrdered):
      isOrdered
        ? LocalizedText("giá trị so sánh được", en: "ordered value") : LocalizedText("giá trị", en: "value")
    case .displayable: LocalizedText("giá trị viết được thành chữ", en: "displayable value")
    case .list(let pattern):
      LocalizedText("danh sách \(pattern.name.vi)", en: "list of \(pattern.name.en)")
    case .optional(let pattern):
      LocalizedText("\(pattern.name.vi) hoặc trống", en: "optional \(pattern.name.en)")
    }
  }
}
