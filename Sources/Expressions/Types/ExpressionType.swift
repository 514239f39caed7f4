/// What kind of value an expression has, known before any value exists.
public enum ExpressionType: Hashable, Sendable {
  /// The element of `[]` and of `optional.none()`: no value has it, and it fits everywhere.
  case nothing
  case null
  case boolean
  /// A sequence of Unicode code points, CEL's `string`.
  case text
  /// Numbers, money, dates and durations, with the range in which they lie.
  case number(NumberKind, NumberRange)
  /// A record of named fields, by the identifier of its ``RecordType``.
  case record(String)
  indirect case list(ExpressionType)
  indirect case map(ExpressionType, ExpressionType)
  /// A value or none, CEL's `optional_type`.
  indirect case optional(ExpressionType)

  public static let integer = number(.integer, NumberKind.integer.ordinary)
  public static let decimal = number(.decimal, NumberKind.decimal.ordinary)
  public static let money = number(.money, NumberKind.money.ordinary)
  public static let date = number(.date, NumberKind.date.ordinary)
  public static let duration = number(.duration, NumberKind.duration.ordinary)

  public static func integer(_ range: ClosedRange<Int64>) -> ExpressionType {
    number(.integer, NumberRange(Int128(range.lowerBound), Int128(range.upperBound)))
  }

  /// The widest type of a kind: every value that can exist.
  static func any(_ kind: NumberKind) -> ExpressionType { number(kind, kind.limit) }

  /// A type of the same shape whose numbers may be anything of their kind.
  public var widened: ExpressionType {
    switch self {
    case .number(let kind, _): .any(kind)
    case .list(let element): .list(element.widened)
    case .map(let key, let value): .map(key.widened, value.widened)
    case .optional(let wrapped): .optional(wrapped.widened)
    case .nothing, .null, .boolean, .text, .record: self
    }
  }

  /// Whether every value of this type is one of the other.
  public func isSubtype(of other: ExpressionType) -> Bool {
    switch (self, other) {
    case (.nothing, _): true
    case (.number(let kind, let range), .number(let otherKind, let otherRange)):
      kind == otherKind && otherRange.contains(range)
    case (.list(let element), .list(let otherElement)): element.isSubtype(of: otherElement)
    case (.map(let key, let value), .map(let otherKey, let otherValue)):
      key.isSubtype(of: otherKey) && value.isSubtype(of: otherValue)
    case (.optional(let wrapped), .optional(let otherWrapped)): wrapped.isSubtype(of: otherWrapped)
    default: self == other
    }
  }

  /// The least type that holds the values of both; nil where they are of different kinds.
  func joined(with other: ExpressionType) -> ExpressionType? {
    switch (self, other) {
    case (.nothing, _): return other
    case (_, .nothing): return self
    case (.number(let kind, let range), .number(let otherKind, let otherRange)):
      return kind == otherKind ? .number(kind, range.union(otherRange)) : nil
    case (.list(let element), .list(let otherElement)):
      return element.joined(with: otherElement).map { .list($0) }
    case (.map(let key, let value), .map(let otherKey, let otherValue)):
      guard let key = key.joined(with: otherKey), let value = value.joined(with: otherValue) else {
        return nil
      }
      return .map(key, value)
    case (.optional(let wrapped), .optional(let otherWrapped)):
      return wrapped.joined(with: otherWrapped).map { .optional($0) }
    default:
      return self == other ? self : nil
    }
  }

  var range: NumberRange? {
    if case .number(_, let range) = self { range } else { nil }
  }

  var kind: NumberKind? {
    if case .number(let kind, _) = self { kind } else { nil }
  }

  /// Whether `<` and its like compare values of this type.
  ///
  /// Source: CEL language definition, «Equality and Ordering».
  var isOrdered: Bool {
    switch self {
    case .number, .text, .boolean, .nothing: true
    case .null, .record, .list, .map, .optional: false
    }
  }

  /// Whether values of this type can be the keys of a map; CEL lets `int`, `bool` and `string` be that.
  var isKey: Bool {
    switch self {
    case .text, .boolean, .number(.integer, _), .nothing: true
    default: false
    }
  }
}
