import TestSupport
import Testing

@testable import Expressions

@Suite("Ranges hold every result, decimals are exact")
struct NumberTests {
  @Test(arguments: Arithmetic.allCases.filter { $0.signature != nil })
  func rangeHoldsEveryResult(arithmetic: Arithmetic) throws {
    let signature = try #require(arithmetic.signature)
    var random = SeededGenerator(seed: Int(arithmetic.rawValue))
    for _ in 0..<2000 {
      let (left, right) = (range(&random), range(&random))
      guard let result = arithmetic.apply(left, right) else {
        #expect(right == NumberRange(0), "\(signature.symbol) \(left) \(right)")
        continue
      }
      for _ in 0..<8 {
        let (a, b) = (member(left, &random), member(right, &random))
        guard let value = arithmetic.apply(a, b) else { continue }
        #expect(result.contains(value), "\(a) \(signature.symbol.rawValue) \(b) = \(value), not in \(result)")
      }
    }
  }

  private func range(_ random: inout SeededGenerator) -> NumberRange {
    let size = random.pick([3, 10, 1000, 1_000_000_000_000])
    func bound() -> Int128 {
      Int128(random.number(below: 2 * size) - size) * (random.number(below: 9) == 0 ? 1_000_000_000 : 1)
    }
    return NumberRange(bound(), bound())
  }

  private func member(_ range: NumberRange, _ random: inout SeededGenerator) -> Int128 {
    let inside = range.low + Int128(random.next() >> 1) % (range.high - range.low + 1)
    return random.pick([range.low, range.high, inside] + [0, 1, -1].filter { range.contains($0) })
  }

  @Test(arguments: [
    ("0.1", "0.1"), ("12.50", "12.5"), (".5", "0.5"), ("1e3", "1000"), ("1.25e-3", "0.00125"), ("-3.0", "-3"),
    ("999999999999999999.999999999", "999999999999999999.999999999"),
  ])
  func decimalIsReadAndWritten(text: String, result: String) {
    #expect(Decimal(text)?.description(point: ".") == result)
  }

  @Test(arguments: ["", ".", "-", "1e", "1e99", "1.0000000001", "1000000000000000001", "1.2.3", "0x1", "١"])
  func whatIsNoDecimalIsRefused(text: String) {
    #expect(Decimal(text) == nil)
  }

  @Test func halvesAreRoundedAwayFromZero() {
    for (dividend, divisor, quotient): (Int128, Int128, Int128) in [
      (5, 2, 3), (-5, 2, -3), (5, -2, -3), (4, 3, 1), (-4, 3, -1), (7, 4, 2), (1, 3, 0), (-1, 2, -1),
      (0, 5, 0),
    ] {
      #expect(roundedQuotient(dividend, divisor) == quotient)
    }
    #expect(roundedQuotient(1, 0) == nil)
  }
}
