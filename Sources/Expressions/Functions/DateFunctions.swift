import SourceText
import VietnameseText

/// Days of the calendar: their parts, arithmetic on them, and the getters that CEL has for timestamps.
enum DateFunctions {
  /// The parts that are written like fields, `d.năm`, and the functions that give them.
  static let fields: [(names: [String], function: String)] = [
    (["năm", "nam", "year"], "getFullYear"),
    (["tháng", "thang", "month"], "tháng_của"),
    (["ngày", "ngay", "day"], "getDate"),
    (["quý", "quy", "quarter"], "quý_của"),
  ]

  static let all: [ExpressionFunction] = parts + arithmetic

  private static let parts: [ExpressionFunction] = [
    part(
      ["getFullYear", "năm_của"], 1...9999, true,
      LocalizedText("Năm của một ngày.", en: "The year of a date."),
      ("ngày(\"2021-05-20\").năm", "2021")
    ) { $0.year },
    part(
      ["tháng_của", "monthOf"], 1...12, false,
      LocalizedText("Tháng của một ngày, từ 1.", en: "The month of a date, from 1."),
      ("ngày(\"2021-05-20\").tháng", "5")
    ) { $0.month },
    part(
      ["getMonth"], 0...11, true,
      LocalizedText("Tháng theo CEL, đếm từ 0.", en: "The month as CEL counts it, from 0."),
      ("ngày(\"2021-05-20\").getMonth()", "4")
    ) { $0.month - 1 },
    part(
      ["getDate", "ngày_của"], 1...31, true,
      LocalizedText("Ngày trong tháng, từ 1.", en: "The day of the month, from 1."),
      ("ngày(\"2021-05-20\").ngày", "20")
    ) { $0.day },
    part(
      ["getDayOfMonth"], 0...30, true,
      LocalizedText(
        "Ngày trong tháng theo CEL, đếm từ 0.", en: "The day of the month as CEL counts it, from 0."),
      ("ngày(\"2021-05-20\").getDayOfMonth()", "19")
    ) { $0.day - 1 },
    part(
      ["getDayOfWeek"], 0...6, true,
      LocalizedText("Thứ trong tuần, Chủ nhật là 0.", en: "The day of the week, Sunday is 0."),
      ("ngày(\"2021-05-20\").getDayOfWeek()", "4")
    ) { $0.weekday.rawValue % 7 },
    part(
      ["getDayOfYear"], 0...365, true,
      LocalizedText("Ngày trong năm, đếm từ 0.", en: "The day of the year, from 0."),
      ("ngày(\"2021-02-01\").getDayOfYear()", "31")
    ) { date in
      (CalendarDate(year: date.year, month: 1, day: 1) ?? date).days(until: date)
    },
    part(
      ["quý_của", "quarterOf"], 1...4, false,
      LocalizedText("Quý của một ngày.", en: "The quarter of a date."),
      ("ngày(\"2021-05-20\").quý", "2")
    ) { $0.quarter },
  ]

  private static let arithmetic: [ExpressionFunction] = [
    ExpressionFunction(
      ["ngày", "date"], style: .function, [.init("chữ", .text)], .type(.date),
      LocalizedText(
        "Ngày viết sẵn: `2021-05-20` hoặc `20/5/2021`.",
        en: "A date that is written out: `2021-05-20` or `20/5/2021`."),
      examples: [("ngày(\"20/5/2021\") == ngày(\"2021-05-20\")", "true")],
      body: .literal(at: 0) { text throws(ExpressionFunction.LiteralProblem) in
        guard let date = CalendarDate(text), NumberKind.date.ordinary.contains(Int128(date.daysSince1970))
        else {
          throw ExpressionFunction.LiteralProblem(
            message: LocalizedText(
              "`\(text)` không phải là một ngày từ năm 1000 đến 2999; viết `2021-05-20` hoặc `20/5/2021`.",
              en: "`\(text)` is no date of the years 1000 to 2999; write `2021-05-20` or `20/5/2021`."))
        }
        return .plain { _ in .date(date) }
      }),
    ExpressionFunction(
      ["duration"], style: .function, [.init("chữ", .text)], .type(.duration),
      LocalizedText(
        "Khoảng thời gian viết sẵn theo CEL, phải là số ngày tròn: `48h`.",
        en: "A duration as CEL writes it; it must come to whole days: `48h`."),
      examples: [("duration(\"48h\") == số_ngày(2)", "true")], isStandard: true,
      body: .literal(at: 0) { text throws(ExpressionFunction.LiteralProblem) in
        guard let days = days(text) else {
          throw ExpressionFunction.LiteralProblem(
            message: LocalizedText(
              "`\(text)` không phải là số ngày tròn; viết `48h` hoặc dùng `số_ngày(2)`.",
              en: "`\(text)` does not come to whole days; write `48h`, or use `số_ngày(2)`."))
        }
        return .plain { _ in .duration(days) }
      }),
    ExpressionFunction(
      ["số_ngày", "days"], style: .function, [.init("số", .type(span(1)))], .any(.duration),
      LocalizedText("Một khoảng gồm số ngày cho trước.", en: "A duration of so many days."),
      examples: [("ngày(\"2021-05-20\") + số_ngày(15) == ngày(\"2021-06-04\")", "true")],
      narrowing: { .number(.duration, $0.first?.range ?? NumberKind.duration.ordinary) },
      body: .plain { $0[0].number.flatMap { .number(.duration, $0) } }),
    ExpressionFunction(
      ["số_tuần", "weeks"], style: .function, [.init("số", .type(span(7)))], .any(.duration),
      LocalizedText("Một khoảng gồm số tuần cho trước.", en: "A duration of so many weeks."),
      examples: [("số_tuần(2) == số_ngày(14)", "true")],
      narrowing: { .number(.duration, ($0.first?.range ?? NumberKind.duration.ordinary) * NumberRange(7)) },
      body: .plain { $0[0].number.flatMap { .number(.duration, $0 * 7) } }),
    ExpressionFunction(
      ["cộng_tháng", "addMonths"],
      [.init("ngày", .type(.number(.date, monthsFrom))), .init("số_tháng", .type(.integer(-1200...1200)))],
      .any(.date),
      LocalizedText(
        "Ngày sau (hoặc trước) một số tháng, tối đa 1200; tháng thiếu ngày thì lấy ngày cuối tháng.",
        en:
          "The same day some months later or earlier, at most 1200; the last day where a month is too short."),
      examples: [("ngày(\"2021-01-31\").cộng_tháng(1) == ngày(\"2021-02-28\")", "true")],
      narrowing: { arguments in
        let months = (arguments.last?.range ?? NumberRange(-1200, 1200)) * NumberRange(31)
        let around = NumberRange(min(months.low, 0), max(months.high, 0))
        let sum = (arguments.first?.range ?? monthsFrom) + around
        return .number(.date, sum.intersection(NumberKind.date.limit) ?? NumberKind.date.limit)
      },
      body: .plain { arguments in
        guard case .date(let days) = arguments[0], case .integer(let months) = arguments[1] else {
          return nil
        }
        return days.calendarDate?.adding(months: Int(clamping: months)).map { .date($0) }
      }),
    ExpressionFunction(
      ["cuối_tháng", "endOfMonth"], [.init("ngày", .any(.date))], .any(.date),
      LocalizedText("Ngày cuối cùng của tháng.", en: "The last day of the month."),
      examples: [("ngày(\"2024-02-10\").cuối_tháng() == ngày(\"2024-02-29\")", "true")],
      narrowing: { arguments in
        let sum = (arguments.first?.range ?? NumberKind.date.limit) + NumberRange(0, 30)
        return .number(.date, sum.intersection(NumberKind.date.limit) ?? NumberKind.date.limit)
      },
      body: .plain { arguments in
        guard case .date(let days) = arguments[0] else { return nil }
        return days.calendarDate.map { .date($0.lastDayOfMonth) }
      }),
  ]

  /// Integers whose multiple in days is a duration.
  private static func span(_ days: Int64) -> ExpressionType {
    .number(
      .integer,
      NumberRange(NumberKind.duration.limit.low / Int128(days), NumberKind.duration.limit.high / Int128(days))
    )
  }

  /// Dates from which 1200 months lie within the calendar both ways: the years 102 to 9898.
  private static let monthsFrom = NumberRange(-682_272, 2_896_006)

  private static func part(
    _ names: [String], _ range: ClosedRange<Int64>, _ isStandard: Bool, _ summary: LocalizedText,
    _ example: (String, String), _ part: @escaping @Sendable (CalendarDate) -> Int
  ) -> ExpressionFunction {
    ExpressionFunction(
      names, style: .method, [.init("ngày", .any(.date))], .type(.integer(range)), summary,
      examples: [example],
      isStandard: isStandard,
      body: .plain { arguments in
        guard case .date(let days) = arguments[0] else { return nil }
        return days.calendarDate.map { .integer(Int64(part($0))) }
      })
  }

  /// Reads CEL's durations, `1h30m` or `86400s`, that come to whole days.
  private static func days(_ text: String) -> Int64? {
    var rest = Substring(text)
    let isNegative = rest.first == "-"
    if isNegative { rest.removeFirst() }
    var seconds: Int64 = 0
    guard !rest.isEmpty else { return nil }
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest.dropFirst(digits.count)
      guard digits.count <= 12, let number = Int64(digits), let unit = rest.popFirst(),
        let factor: Int64 = ["h": 3600, "m": 60, "s": 1][unit]
      else { return nil }
      seconds += number * factor
      guard seconds <= 4_000_000 * 86_400 else { return nil }
    }
    guard seconds % 86_400 == 0 else { return nil }
    return (isNegative ? -1 : 1) * seconds / 86_400
  }
}
