/// The arithmetic operators by the kinds of their operands: one table for the checker, the evaluator and the
/// documentation.
///
/// Source: CEL language definition, «List of Standard Definitions» for integers, texts, lists, dates and
/// durations; money is an addition. There are no conversions between kinds («Numeric Values»).
enum Arithmetic: UInt8, Hashable, Sendable, CaseIterable {
  case addIntegers, addDecimals, addMoney, addDurations, addDateDuration, addDurationDate, joinTexts,
    joinLists
  case subtractIntegers, subtractDecimals, subtractMoney, subtractDurations, subtractDates,
    subtractDateDuration
  case multiplyIntegers, multiplyDecimals, multiplyMoneyInteger, multiplyIntegerMoney
  case multiplyMoneyDecimal, multiplyDecimalMoney, multiplyDurationInteger, multiplyIntegerDuration
  case divideIntegers, divideDecimals, divideMoneyInteger, divideMoney
  case remainderIntegers

  struct Signature {
    let symbol: BinaryOperator
    let left: NumberKind
    let right: NumberKind
    let result: NumberKind
  }

  /// Nil for the two that join texts and lists.
  var signature: Signature? {
    switch self {
    case .addIntegers: Signature(symbol: .add, left: .integer, right: .integer, result: .integer)
    case .addDecimals: Signature(symbol: .add, left: .decimal, right: .decimal, result: .decimal)
    case .addMoney: Signature(symbol: .add, left: .money, right: .money, result: .money)
    case .addDurations: Signature(symbol: .add, left: .duration, right: .duration, result: .duration)
    case .addDateDuration: Signature(symbol: .add, left: .date, right: .duration, result: .date)
    case .addDurationDate: Signature(symbol: .add, left: .duration, right: .date, result: .date)
    case .joinTexts, .joinLists: nil
    case .subtractIntegers: Signature(symbol: .subtract, left: .integer, right: .integer, result: .integer)
    case .subtractDecimals: Signature(symbol: .subtract, left: .decimal, right: .decimal, result: .decimal)
    case .subtractMoney: Signature(symbol: .subtract, left: .money, right: .money, result: .money)
    case .subtractDurations:
      Signature(symbol: .subtract, left: .duration, right: .duration, result: .duration)
    case .subtractDates: Signature(symbol: .subtract, left: .date, right: .date, result: .duration)
    case .subtractDateDuration: Signature(symbol: .subtract, left: .date, right: .duration, result: .date)
    case .multiplyIntegers: Signature(symbol: .multiply, left: .integer, right: .integer, result: .integer)
    case .multiplyDecimals: Signature(symbol: .multiply, left: .decimal, right: .decimal, result: .decimal)
    case .multiplyMoneyInteger: Signature(symbol: .multiply, left: .money, right: .integer, result: .money)
    case .multiplyIntegerMoney: Signature(symbol: .multiply, left: .integer, right: .money, result: .money)
    case .multiplyMoneyDecimal: Signature(symbol: .multiply, left: .money, right: .decimal, result: .money)
    case .multiplyDecimalMoney: Signature(symbol: .multiply, left: .decimal, right: .money, result: .money)
    case .multiplyDurationInteger:
      Signature(symbol: .multiply, left: .duration, right: .integer, result: .duration)
    case .multiplyIntegerDuration:
      Signature(symbol: .multiply, left: .integer, right: .duration, result: .duration)
    case .divideIntegers: Signature(symbol: .divide, left: .integer, right: .integer, result: .integer)
    case .divideDecimals: Signature(symbol: .divide, left: .decimal, right: .decimal, result: .decimal)
    case .divideMoneyInteger: Signature(symbol: .divide, left: .money, right: .integer, result: .money)
    case .divideMoney: Signature(symbol: .divide, left: .money, right: .money, result: .decimal)
    case .remainderIntegers: Signature(symbol: .remainder, left: .integer, right: .integer, result: .integer)
    }
  }

  static func named(_ symbol: BinaryOperator, _ left: NumberKind, _ right: NumberKind) -> Arithmetic? {
    table[Key(symbol: symbol, left: left, right: right)]
  }

  private struct Key: Hashable {
    let symbol: BinaryOperator
    let left: NumberKind
    let right: NumberKind
  }

  private static let table: [Key: Arithmetic] = {
    var table: [Key: Arithmetic] = [:]
    for arithmetic in allCases {
      guard let signature = arithmetic.signature else { continue }
      table[Key(symbol: signature.symbol, left: signature.left, right: signature.right)] = arithmetic
    }
    return table
  }()

  /// Whether the result is rounded, and by which scale the operands' product must be divided or the dividend
  /// multiplied.
  private var scale: (isRounded: Bool, factor: Int128) {
    switch self {
    case .multiplyDecimals, .multiplyMoneyDecimal, .multiplyDecimalMoney, .divideDecimals, .divideMoney:
      (true, Decimal.unitsPerOne)
    case .divideMoneyInteger: (true, 1)
    default: (false, 1)
    }
  }

  /// The number that results; nil when it leaves 128 bits or the divisor is zero.
  func apply(_ left: Int128, _ right: Int128) -> Int128? {
    guard let symbol = signature?.symbol else { return nil }
    let (isRounded, factor) = scale
    switch symbol {
    case .add: return checked(left.addingReportingOverflow(right))
    case .subtract: return checked(left.subtractingReportingOverflow(right))
    case .multiply:
      guard let product = checked(left.multipliedReportingOverflow(by: right)) else { return nil }
      return isRounded ? roundedQuotient(product, factor) : product
    case .divide:
      guard right != 0, let dividend = checked(left.multipliedReportingOverflow(by: factor)) else {
        return nil
      }
      return isRounded
        ? roundedQuotient(dividend, right) : checked(dividend.dividedReportingOverflow(by: right))
    case .remainder:
      guard right != 0 else { return nil }
      return checked(left.remainderReportingOverflow(dividingBy: right))
    default: return nil
    }
  }

  /// The range of all results; nil where every divisor is zero.
  func apply(_ left: NumberRange, _ right: NumberRange) -> NumberRange? {
    guard let symbol = signature?.symbol else { return nil }
    let (isRounded, factor) = scale
    let exact: NumberRange? =
      switch symbol {
      case .add: left + right
      case .subtract: left - right
      case .multiply: factor == 1 ? left * right : (left * right).quotients(by: NumberRange(factor))
      case .divide: (left * NumberRange(factor)).quotients(by: right)
      case .remainder: left.remainders(by: right)
      default: nil
      }
    guard let exact, isRounded else { return exact }
    return exact + NumberRange(-1, 1)
  }

  private func checked(_ result: (partialValue: Int128, overflow: Bool)) -> Int128? {
    result.overflow ? nil : result.partialValue
  }
}
