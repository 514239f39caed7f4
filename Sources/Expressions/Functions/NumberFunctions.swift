import SourceText
import VietnameseText

/// Conversions between kinds of numbers, and arithmetic beyond the operators.
///
/// Source: CEL language definition, «List of Standard Definitions» for `string`, `int` and `double`.
enum NumberFunctions {
  static let all: [ExpressionFunction] = texts + conversions + choices + sums

  private static let texts: [ExpressionFunction] = [
    string(.text, ("string(\"a\")", "\"a\"")) { $0.text },
    string(.any(.integer), ("string(2021)", "\"2021\"")) { $0.displayed(field: nil) },
    string(.any(.decimal), ("string(12.50)", "\"12.5\"")) { value in
      if case .decimal(let decimal) = value { decimal.description(point: ".") } else { nil }
    },
    string(.boolean, ("string(true)", "\"true\"")) { value in
      if case .boolean(let truth) = value { String(truth) } else { nil }
    },
    string(.any(.date), ("string(ngày(\"20/5/2021\"))", "\"2021-05-20\"")) { value in
      if case .date(let days) = value { days.calendarDate?.description } else { nil }
    },
  ]

  private static let conversions: [ExpressionFunction] = [
    convert(
      ["int", "số_nguyên"], .any(.integer), .integer,
      LocalizedText("Giữ nguyên số nguyên.", en: "An integer, as it is."), ("int(2)", "2")
    ) { $0 },
    convert(
      ["int", "số_nguyên"], .any(.decimal), .integer,
      LocalizedText("Bỏ phần thập phân.", en: "A decimal without its fraction."), ("int(-2.7)", "-2")
    ) { $0 / Decimal.unitsPerOne },
    convert(
      ["int", "số_nguyên"], .type(.number(.money, NumberKind.integer.limit)), .integer,
      LocalizedText("Số đồng của một số tiền.", en: "The đồng of an amount."), ("int(tiền(1500))", "1500")
    ) { $0 },
    convert(
      ["int", "số_nguyên"], .any(.duration), .integer,
      LocalizedText("Số ngày của một khoảng.", en: "The days of a duration."), ("int(số_ngày(3))", "3")
    ) { $0 },
    convert(
      ["decimal", "số_thập_phân", "double"], .type(.number(.integer, decimalWholes)), .decimal,
      LocalizedText("Số nguyên thành số thập phân.", en: "An integer as a decimal."),
      ("decimal(2) / 4.0", "0.5")
    ) { $0 * Decimal.unitsPerOne },
    convert(
      ["tiền", "money"], .any(.integer), .money,
      LocalizedText("Số nguyên thành số tiền, tính bằng đồng.", en: "An integer as an amount in đồng."),
      ("tiền(1500) * 2 == tiền(3000)", "true")
    ) { $0 },
    convert(
      ["làm_tròn", "round"], .any(.decimal), .integer,
      LocalizedText(
        "Số nguyên gần nhất; nửa thì xa số không.", en: "The nearest integer; halves away from zero."),
      ("làm_tròn(2.5)", "3"), ("làm_tròn(-2.5)", "-3")
    ) { roundedQuotient($0, Decimal.unitsPerOne) ?? 0 },
  ]

  /// The integers that a decimal holds.
  private static let decimalWholes = NumberRange(
    -Decimal.limit / Decimal.unitsPerOne, Decimal.limit / Decimal.unitsPerOne)

  private static let ordered = TypePattern.element(isOrdered: true)

  private static let choices: [ExpressionFunction] = [
    choice(
      ["lớn_nhất", "max"], LocalizedText("Giá trị lớn hơn trong hai.", en: "The greater of two values."),
      ("lớn_nhất(2, 5)", "5"), bound: max
    ) { $0.isLess(than: $1) ? $1 : $0 },
    choice(
      ["nhỏ_nhất", "min"], LocalizedText("Giá trị nhỏ hơn trong hai.", en: "The less of two values."),
      ("nhỏ_nhất(2, 5)", "2"), bound: min
    ) { $1.isLess(than: $0) ? $1 : $0 },
    ExpressionFunction(
      ["lớn_nhất", "max"], [.init("danh_sách", .list(ordered))], .optional(ordered),
      LocalizedText(
        "Phần tử lớn nhất, trống nếu danh sách rỗng.", en: "The greatest element, empty for an empty list."),
      examples: [("lớn_nhất([2, 5, 3]).orValue(0)", "5")],
      body: .plain { arguments in
        ListFunctions.list(arguments[0]).map {
          $0.max { $0.isLess(than: $1) }.map { .present($0) } ?? .absent
        }
      }),
    ExpressionFunction(
      ["nhỏ_nhất", "min"], [.init("danh_sách", .list(ordered))], .optional(ordered),
      LocalizedText(
        "Phần tử nhỏ nhất, trống nếu danh sách rỗng.", en: "The least element, empty for an empty list."),
      examples: [("nhỏ_nhất([2, 5, 3]).orValue(0)", "2")],
      body: .plain { arguments in
        ListFunctions.list(arguments[0]).map {
          $0.min { $0.isLess(than: $1) }.map { .present($0) } ?? .absent
        }
      }),
  ]

  private static let sums: [ExpressionFunction] = [
    sum(.integer, ("tổng([1, 2, 3])", "6")),
    sum(.decimal, ("tổng([0.1, 0.2])", "0.3")),
    sum(.money, ("tổng([tiền(1), tiền(2)]) == tiền(3)", "true")),
    sum(.duration, ("int(tổng([số_ngày(1), số_ngày(2)]))", "3")),
  ]

  private static func string(
    _ type: TypePattern, _ example: (String, String), _ text: @escaping @Sendable (Value) -> String?
  ) -> ExpressionFunction {
    ExpressionFunction(
      ["string", "chữ"], style: .function, [.init("giá_trị", type)], .text,
      LocalizedText("Giá trị viết thành chữ như CEL viết.", en: "A value as CEL writes it."),
      examples: [example], isStandard: true, body: .plain { text($0[0]).map { .text($0) } })
  }

  /// A conversion by a change that never falls where its argument rises, so that it maps bounds to bounds.
  private static func convert(
    _ names: [String], _ from: TypePattern, _ kind: NumberKind, _ summary: LocalizedText,
    _ examples: (String, String)..., change: @escaping @Sendable (Int128) -> Int128
  ) -> ExpressionFunction {
    ExpressionFunction(
      names, style: .function, [.init("giá_trị", from)], .any(kind), summary, examples: examples,
      isStandard: names[0] == "int",
      narrowing: { arguments in
        guard let range = arguments.first?.range else { return .any(kind) }
        return .number(kind, NumberRange(change(range.low), change(range.high)))
      },
      body: .plain { $0[0].number.flatMap { .number(kind, change($0)) } })
  }

  private static func choice(
    _ names: [String], _ summary: LocalizedText, _ example: (String, String),
    bound: @escaping @Sendable (Int128, Int128) -> Int128,
    _ choose: @escaping @Sendable (Value, Value) -> Value
  ) -> ExpressionFunction {
    ExpressionFunction(
      names, [.init("a", ordered), .init("b", ordered)], ordered, summary, examples: [example],
      narrowing: { arguments in
        guard arguments.count == 2, let kind = arguments[0].kind, let a = arguments[0].range,
          let b = arguments[1].range
        else { return arguments.reduce(.nothing) { $0.joined(with: $1) ?? .nothing } }
        return .number(kind, NumberRange(bound(a.low, b.low), bound(a.high, b.high)))
      },
      body: .plain { choose($0[0], $0[1]) })
  }

  private static func sum(_ kind: NumberKind, _ example: (String, String)) -> ExpressionFunction {
    ExpressionFunction(
      ["tổng", "sum"], [.init("danh_sách", .list(.any(kind)))], .any(kind),
      LocalizedText("Tổng các phần tử.", en: "The sum of the elements."), examples: [example],
      narrowing: { arguments in
        guard case .list(.number(_, let range))? = arguments.first else {
          return .number(kind, NumberRange(0))
        }
        return .number(kind, range * Checker.sizes)
      },
      body: .plain { arguments in
        guard let elements = ListFunctions.list(arguments[0]) else { return nil }
        var sum: Int128 = 0
        for element in elements {
          guard let number = element.number else { return nil }
          let (next, overflows) = sum.addingReportingOverflow(number)
          guard !overflows else { return nil }
          sum = next
        }
        return .number(kind, sum)
      })
  }
}
