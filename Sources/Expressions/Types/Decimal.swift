/// An exact decimal number with nine digits behind the point and up to eighteen before it.
///
/// `0.1 + 0.2 == 0.3` holds here, as it must for figures in an official document; CEL's own `double` is binary.
/// Sums, differences and comparisons are exact; products and quotients are rounded half away from zero at the
/// ninth digit.
public struct Decimal: Hashable, Sendable, Comparable {
  /// The number times 10⁹.
  public let units: Int128

  public static let unitsPerOne: Int128 = 1_000_000_000
  static let limit: Int128 = 1_000_000_000_000_000_000 * unitsPerOne

  /// A number of units of 10⁻⁹.
  public init(units: Int128) {
    self.units = units
  }

  public init(_ value: Int64) {
    units = Int128(value) * Self.unitsPerOne
  }

  /// Reads `12`, `12.5`, `.5` or `1.25e3`; nil for anything else, and for what cannot be held exactly.
  public init?(_ text: some StringProtocol) {
    var mantissa: Int128 = 0
    var fraction = 0
    var digits = 0
    var exponent = 0
    var seenPoint = false
    var bytes = Array(text.utf8)[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes.removeFirst() }
    while let byte = bytes.first {
      bytes.removeFirst()
      if isDigit(byte) {
        digits += 1
        guard mantissa < Self.limit else { return nil }
        mantissa = mantissa * 10 + Int128(byte - UInt8(ascii: "0"))
        if seenPoint { fraction += 1 }
      } else if byte == UInt8(ascii: "."), !seenPoint {
        seenPoint = true
      } else if byte | 0x20 == UInt8(ascii: "e"), let power = Int(String(decoding: bytes, as: UTF8.self)) {
        exponent = power
        break
      } else {
        return nil
      }
    }
    guard digits > 0, (-40...40).contains(exponent) else { return nil }
    var scale = 9 - fraction + exponent
    while scale > 0 {
      guard mantissa < Self.limit else { return nil }
      mantissa *= 10
      scale -= 1
    }
    while scale < 0 {
      guard mantissa % 10 == 0 else { return nil }
      mantissa /= 10
      scale += 1
    }
    guard mantissa <= Self.limit else { return nil }
    units = isNegative ? -mantissa : mantissa
  }

  public static func < (left: Decimal, right: Decimal) -> Bool { left.units < right.units }
  public static prefix func - (value: Decimal) -> Decimal { Decimal(units: 0 - value.units) }

  /// The digits with a point, and no zeros that say nothing: `12.5`, `-0.25`, `3`.
  public func description(point: Character) -> String {
    let (whole, rest) = units.magnitude.quotientAndRemainder(dividingBy: UInt128(Self.unitsPerOne))
    var text = (units < 0 ? "-" : "") + String(whole)
    guard rest != 0 else { return text }
    var fraction = String(rest)
    fraction = String(repeating: "0", count: 9 - fraction.count) + fraction
    while fraction.last == "0" { fraction.removeLast() }
    text.append(point)
    return text + fraction
  }
}

/// A quotient rounded to the nearest whole number, halves away from zero; nil for a divisor of zero.
func roundedQuotient(_ dividend: Int128, _ divisor: Int128) -> Int128? {
  guard divisor != 0 else { return nil }
  let (quotient, rest) = dividend.quotientAndRemainder(dividingBy: divisor)
  guard rest.magnitude >= divisor.magnitude - rest.magnitude else { return quotient }
  return (dividend < 0) == (divisor < 0) ? quotient + 1 : quotient - 1
}
