import SourceText
import VietnameseText

/// Numbers, dates and words as Vietnamese official documents write them.
///
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I for dates and numbering.
enum VietnameseFunctions {
  static let all: [ExpressionFunction] = numbers + dates + letters

  private static let numbers: [ExpressionFunction] = [
    written(
      ["bằng_chữ", "inWords"], .any(.integer),
      LocalizedText("Số đọc thành chữ.", en: "A number in words."),
      ("bằng_chữ(121)", "\"một trăm hai mươi mốt\""), ("bằng_chữ(1005)", "\"một nghìn không trăm linh năm\"")
    ) { numberInWords(wide: $0) },
    written(
      ["bằng_chữ", "inWords"], .any(.money),
      LocalizedText("Số tiền đọc thành chữ.", en: "An amount in words."),
      ("bằng_chữ(tiền(1500000))", "\"một triệu năm trăm nghìn đồng\"")
    ) { numberInWords(wide: $0) + " đồng" },
    reading(
      .any(.integer), "",
      LocalizedText(
        "Số đọc theo một cách, viết sẵn: «lẻ» (lẻ, ngàn, bốn) hoặc «linh» (linh, nghìn, tư).",
        en:
          "A number in words as it is read in the south (“lẻ”) or elsewhere (“linh”); the way is written out."
      ),
      ("bằng_chữ(1005, \"lẻ\")", "\"một ngàn không trăm lẻ năm\"")),
    reading(
      .any(.money), " đồng",
      LocalizedText(
        "Số tiền đọc theo một cách, viết sẵn: «lẻ» hoặc «linh».",
        en: "An amount in words, read in the way that is written out: “lẻ” or “linh”."),
      ("bằng_chữ(tiền(1005), \"lẻ\")", "\"một ngàn không trăm lẻ năm đồng\"")),
    written(
      ["tách_nghìn", "grouped"], .any(.integer),
      LocalizedText("Số có dấu chấm sau mỗi hàng nghìn.", en: "A number with a dot after each thousand."),
      ("tách_nghìn(1500000)", "\"1.500.000\"")
    ) { groupedDigits(wide: $0) },
    written(
      ["tách_nghìn", "grouped"], .any(.money),
      LocalizedText("Số tiền có dấu chấm, không kèm đơn vị.", en: "An amount with dots, without its unit."),
      ("tách_nghìn(tiền(1500000))", "\"1.500.000\"")
    ) { groupedDigits(wide: $0) },
    written(
      ["hai_chữ_số", "padded"], .any(.integer),
      LocalizedText("Số dưới 10 thêm số 0 ở trước.", en: "A number below 10 with a zero in front."),
      ("hai_chữ_số(5)", "\"05\""), ("hai_chữ_số(12)", "\"12\"")
    ) { (0..<10).contains($0) ? "0\($0)" : String($0) },
    written(
      ["la_mã", "roman"], .any(.integer),
      LocalizedText(
        "Số La Mã từ 1 đến 3999; số khác giữ chữ số.",
        en: "A Roman numeral from 1 to 3999; other numbers keep their digits."),
      ("la_mã(14)", "\"XIV\""), ("la_mã(0)", "\"0\"")
    ) { Int(exactly: $0).flatMap { romanNumeral($0) } ?? String($0) },
    written(
      ["chữ_cái", "letter"], .any(.integer),
      LocalizedText(
        "Chữ cái đánh số điểm (a, b, c, d, đ, e, ...); số dưới 1 giữ chữ số.",
        en: "The letter that numbers a point (a, b, c, d, đ, e, ...); numbers below 1 keep their digits."),
      ("chữ_cái(5)", "\"đ\""), ("chữ_cái(24)", "\"aa\"")
    ) { Int(exactly: $0).flatMap { letterNumber($0) } ?? String($0) },
  ]

  private static let dates: [ExpressionFunction] = [
    phrase(
      ["ngày_đầy_đủ", "fullDate"],
      LocalizedText("«ngày 20 tháng 5 năm 2021».", en: "A date in full, as below the number of a document."),
      ("ngày_đầy_đủ(ngày(\"2021-05-20\"))", "\"ngày 20 tháng 5 năm 2021\""),
      ("ngày_đầy_đủ(ngày(\"2021-02-05\"))", "\"ngày 05 tháng 02 năm 2021\"")
    ) { $0.phrase },
    phrase(
      ["ngày_ngắn", "shortDate"], LocalizedText("«20/5/2021».", en: "A date in digits."),
      ("ngày_ngắn(ngày(\"2021-05-20\"))", "\"20/5/2021\"")
    ) { $0.shortPhrase },
    phrase(
      ["tháng_năm", "monthYear"], LocalizedText("«tháng 5 năm 2021».", en: "The month and year of a date."),
      ("tháng_năm(ngày(\"2021-05-20\"))", "\"tháng 5 năm 2021\"")
    ) { $0.monthPhrase },
    phrase(
      ["quý_năm", "quarterYear"], LocalizedText("«quý II năm 2021».", en: "The quarter and year of a date."),
      ("quý_năm(ngày(\"2021-05-20\"))", "\"quý II năm 2021\"")
    ) { $0.quarterPhrase },
    phrase(
      ["thứ", "weekday"], LocalizedText("«thứ Năm», «Chủ nhật».", en: "The name of the day of the week."),
      ("thứ(ngày(\"2021-05-20\"))", "\"thứ Năm\"")
    ) { $0.weekday.name },
    period(
      ["khoảng_ngày", "dateSpan"], LocalizedText("«từ ngày … đến ngày …».", en: "A span of days."),
      ("khoảng_ngày(ngày(\"2021-05-20\"), ngày(\"2021-06-15\"))", "\"từ ngày 20/5/2021 đến ngày 15/6/2021\"")
    ) { DatePhrases.days($0, $1) },
    period(
      ["khoảng_tháng", "monthSpan"], LocalizedText("«từ tháng … đến tháng …».", en: "A span of months."),
      ("khoảng_tháng(ngày(\"2021-05-01\"), ngày(\"2021-12-31\"))", "\"từ tháng 5 đến tháng 12 năm 2021\"")
    ) { DatePhrases.months($0, $1) },
    ExpressionFunction(
      ["giai_đoạn", "yearSpan"], [.init("năm_đầu", .any(.integer)), .init("năm_cuối", .any(.integer))], .text,
      LocalizedText("«giai đoạn 2021 - 2025».", en: "A span of years."),
      examples: [
        ("giai_đoạn(2021, 2025)", "\"giai đoạn 2021 - 2025\""), ("giai_đoạn(2021, 2021)", "\"năm 2021\""),
      ],
      body: .plain { arguments in
        guard case .integer(let first) = arguments[0], case .integer(let last) = arguments[1] else {
          return nil
        }
        return .text(DatePhrases.years(Int(clamping: first), Int(clamping: last)))
      }),
  ]

  private static let letters: [ExpressionFunction] = [
    TextFunctions.plain(
      "viết_hoa_đầu", "capitalized",
      LocalizedText(
        "Viết hoa chữ cái đầu, phần sau giữ nguyên.", en: "A text with its first letter as a capital."),
      ("viết_hoa_đầu(\"đơn vị\")", "\"Đơn vị\"")
    ) { capitalizingFirst($0) },
    TextFunctions.plain(
      "viết_thường_đầu", "decapitalized",
      LocalizedText(
        "Viết thường chữ cái đầu; chữ viết tắt như UBND giữ nguyên.",
        en: "A text with its first letter small; abbreviations such as UBND stay."),
      ("viết_thường_đầu(\"Hướng dẫn\")", "\"hướng dẫn\"")
    ) { decapitalizingFirst($0) },
  ]

  private static func written(
    _ names: [String], _ type: TypePattern, _ summary: LocalizedText, _ examples: (String, String)...,
    write: @escaping @Sendable (Int128) -> String
  ) -> ExpressionFunction {
    ExpressionFunction(
      names, [.init("số", type)], .text, summary, examples: examples,
      body: .plain { $0[0].number.map { .text(write($0)) } })
  }

  private static func reading(
    _ type: TypePattern, _ unit: String, _ summary: LocalizedText, _ example: (String, String)
  ) -> ExpressionFunction {
    ExpressionFunction(
      ["bằng_chữ", "inWords"], [.init("số", type), .init("cách_đọc", .text)], .text, summary,
      examples: [example],
      body: .literal(at: 1) { text throws(ExpressionFunction.LiteralProblem) in
        let reading: NumberReading
        switch folded(text) {
        case "le": reading = .southern
        case "linh": reading = .standard
        default:
          throw ExpressionFunction.LiteralProblem(
            message: LocalizedText(
              "không có cách đọc `\(text)`; viết «linh» hoặc «lẻ».",
              en: "there is no way of reading `\(text)`; write “linh” or “lẻ”."))
        }
        return .plain { $0[0].number.map { .text(numberInWords(wide: $0, reading: reading) + unit) } }
      })
  }

  private static func phrase(
    _ names: [String], _ summary: LocalizedText, _ examples: (String, String)...,
    write: @escaping @Sendable (CalendarDate) -> String
  ) -> ExpressionFunction {
    ExpressionFunction(
      names, [.init("ngày", .any(.date))], .text, summary, examples: examples,
      body: .plain { date($0[0]).map { .text(write($0)) } })
  }

  private static func period(
    _ names: [String], _ summary: LocalizedText, _ example: (String, String),
    write: @escaping @Sendable (CalendarDate, CalendarDate) -> String
  ) -> ExpressionFunction {
    ExpressionFunction(
      names, [.init("từ", .any(.date)), .init("đến", .any(.date))], .text, summary, examples: [example],
      body: .plain { arguments in
        guard let first = date(arguments[0]), let last = date(arguments[1]) else { return nil }
        return .text(write(first, last))
      })
  }

  private static func date(_ value: Value) -> CalendarDate? {
    if case .date(let days) = value { days.calendarDate } else { nil }
  }
}
