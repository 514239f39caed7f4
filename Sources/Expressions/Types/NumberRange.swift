/// The numbers from `low` to `high`, both included, in the smallest unit of their kind.
///
/// The checker carries one for every number, so that it can tell before any value exists whether a result
/// fits, a divisor can be zero, or an index lies outside its list.
public struct NumberRange: Hashable, Sendable {
  public let low: Int128
  public let high: Int128

  /// - Precondition: none; bounds in the wrong order are exchanged.
  public init(_ low: Int128, _ high: Int128) {
    self.low = min(low, high)
    self.high = max(low, high)
  }

  public init(_ value: Int128) {
    low = value
    high = value
  }

  public func contains(_ value: Int128) -> Bool { low <= value && value <= high }
  public func contains(_ other: NumberRange) -> Bool { low <= other.low && other.high <= high }

  func union(_ other: NumberRange) -> NumberRange {
    NumberRange(min(low, other.low), max(high, other.high))
  }

  /// Nil where no number is in both.
  func intersection(_ other: NumberRange) -> NumberRange? {
    let (low, high) = (max(low, other.low), min(high, other.high))
    return low <= high ? NumberRange(low, high) : nil
  }

  // Bounds that leave 128 bits stay at the last number there is, far outside every kind's limits.

  static func + (left: NumberRange, right: NumberRange) -> NumberRange {
    NumberRange(saturatingSum(left.low, right.low), saturatingSum(left.high, right.high))
  }

  static prefix func - (range: NumberRange) -> NumberRange {
    NumberRange(saturatingProduct(range.high, -1), saturatingProduct(range.low, -1))
  }

  static func - (left: NumberRange, right: NumberRange) -> NumberRange { left + -right }

  static func * (left: NumberRange, right: NumberRange) -> NumberRange {
    hull([
      saturatingProduct(left.low, right.low), saturatingProduct(left.low, right.high),
      saturatingProduct(left.high, right.low), saturatingProduct(left.high, right.high),
    ])
  }

  /// All quotients by the divisors that are not zero; nil where zero is the only one.
  func quotients(by divisors: NumberRange) -> NumberRange? {
    let ends = [divisors.low, -1, 1, divisors.high].filter { $0 != 0 && divisors.contains($0) }
    guard !ends.isEmpty else { return nil }
    return Self.hull(ends.flatMap { end in [quotient(low, end), quotient(high, end)] })
  }

  /// All remainders by the divisors that are not zero, with the sign of the dividend.
  func remainders(by divisors: NumberRange) -> NumberRange {
    let most = max(saturatingProduct(divisors.low, -1), divisors.high, divisors.low, 1) - 1
    return NumberRange(low < 0 ? max(low, -most) : 0, high > 0 ? min(high, most) : 0)
  }

  private func quotient(_ dividend: Int128, _ divisor: Int128) -> Int128 {
    divisor == -1 ? saturatingProduct(dividend, -1) : dividend / divisor
  }

  private static func hull(_ values: [Int128]) -> NumberRange {
    NumberRange(values.reduce(.max, min), values.reduce(.min, max))
  }
}

private func saturatingSum(_ left: Int128, _ right: Int128) -> Int128 {
  let (sum, overflow) = left.addingReportingOverflow(right)
  return overflow ? (left < 0 ? .min : .max) : sum
}

private func saturatingProduct(_ left: Int128, _ right: Int128) -> Int128 {
  let (product, overflow) = left.multipliedReportingOverflow(by: right)
  return overflow ? ((left < 0) == (right < 0) ? .max : .min) : product
}

/// The kinds of numbers and of what is counted like numbers.
public enum NumberKind: String, Sendable, Hashable, CaseIterable {
  /// Whole numbers of 64 bits, CEL's `int`.
  case integer
  /// Exact decimals, in units of 10⁻⁹; see ``Decimal``.
  case decimal
  /// Amounts in whole đồng.
  case money
  /// Days of the calendar, counted from 1970-01-01.
  case date
  /// Lengths of time in whole days.
  case duration

  /// What a value of this kind can be at all.
  public var limit: NumberRange {
    switch self {
    case .integer: NumberRange(Int128(Int64.min), Int128(Int64.max))
    case .decimal: NumberRange(-Decimal.limit, Decimal.limit)
    case .money: NumberRange(-1_000_000_000_000_000_000_000_000_000, 1_000_000_000_000_000_000_000_000_000)
    case .date: NumberRange(-719_162, 2_932_896)
    case .duration: NumberRange(-4_000_000, 4_000_000)
    }
  }

  /// What a parameter of this kind may be where its declaration names no bounds: enough for an official
  /// document, and narrow enough that sums and products of a few of them provably fit.
  ///
  /// One thousand million for integers and decimals, a million thousand million đồng for money, the years 1000
  /// to 2999 for dates, and 100,000 days for durations.
  public var ordinary: NumberRange {
    switch self {
    case .integer: NumberRange(-1_000_000_000, 1_000_000_000)
    case .decimal: NumberRange(-1_000_000_000 * Decimal.unitsPerOne, 1_000_000_000 * Decimal.unitsPerOne)
    case .money: NumberRange(-1_000_000_000_000_000, 1_000_000_000_000_000)
    case .date: NumberRange(-354_285, 376_199)
    case .duration: NumberRange(-100_000, 100_000)
    }
  }
}
