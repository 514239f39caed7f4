internal import SourceText
public import VietnameseText
public import YAMLTree

/// How often something recurs.
public enum Recurrence: String, WordValue {
  case weekly, monthly, quarterly, halfYearly, yearly

  public static let wordIndex = WordIndex<Recurrence>()

  public var word: Word {
    switch self {
    case .weekly: Word("hằng tuần", "weekly", LocalizedText("mỗi tuần một lần", en: "once a week"))
    case .monthly: Word("hằng tháng", "monthly", LocalizedText("mỗi tháng một lần", en: "once a month"))
    case .quarterly: Word("hằng quý", "quarterly", LocalizedText("mỗi quý một lần", en: "once a quarter"))
    case .halfYearly: Word("6 tháng", "half-yearly", LocalizedText("sáu tháng một lần", en: "twice a year"))
    case .yearly: Word("hằng năm", "yearly", LocalizedText("mỗi năm một lần", en: "once a year"))
    }
  }
}

/// Until when, or how often, something is to be done.
public enum Deadline: Sendable, Hashable {
  case on(CalendarDate)
  case before(CalendarDate)
  case month(Int, year: Int)
  case quarter(Int, year: Int)
  case year(Int)
  case period(from: CalendarDate, to: CalendarDate)
  /// Thường xuyên.
  case continuous
  /// With the day of the week, month or last month of the period by which it is due, where one is named.
  case periodic(Recurrence, day: Int?)
  /// Theo yêu cầu.
  case onRequest

  /// The last day on which it can still be done in time; nil where none is fixed.
  public var lastDay: CalendarDate? {
    switch self {
    case .on(let date): date
    case .before(let date): date.adding(days: -1)
    case .month(let month, let year): CalendarDate(year: year, month: month, day: 1)?.lastDayOfMonth
    case .quarter(let quarter, let year): CalendarDate(year: year, month: quarter * 3, day: 1)?.lastDayOfMonth
    case .year(let year): CalendarDate(year: year, month: 12, day: 31)
    case .period(_, let last): last
    case .continuous, .periodic, .onRequest: nil
    }
  }

  /// The first day to which it can belong; nil where none is fixed.
  public var firstDay: CalendarDate? {
    switch self {
    case .on(let date): date
    case .month(let month, let year): CalendarDate(year: year, month: month, day: 1)
    case .quarter(let quarter, let year): CalendarDate(year: year, month: quarter * 3 - 2, day: 1)
    case .year(let year): CalendarDate(year: year, month: 1, day: 1)
    case .period(let first, _): first
    case .before, .continuous, .periodic, .onRequest: nil
    }
  }
}

extension Deadline: FieldValue {
  public static var shape: Shape { DeadlineFields.shape }

  public static func decode(_ node: YAMLNode, _ decoder: inout ModelDecoder) -> Deadline? {
    DeadlineFields.decode(node, &decoder)?.deadline
  }
}

/// A deadline as people write it: a date, a word, or a mapping.
struct DeadlineFields: Record {
  var before: Located<CalendarDate>?
  var month: Located<Month>?
  var quarter: Located<Quarter>?
  var year: Located<Year>?
  var from: Located<CalendarDate>?
  var to: Located<CalendarDate>?
  var recurrence: Located<Recurrence>?
  var day: Located<DayOfPeriod>?
  var span = SourceSpan.nowhere
  /// What the fields say together.
  var deadline: Deadline?

  static let recordType = makeType(
    "deadline", LocalizedText("thời hạn", en: "deadline"),
    LocalizedText(
      "một ngày; {trước: ngày}; {tháng, năm}; {quý, năm}; {năm}; {từ, đến}; thường xuyên; {định kỳ: hằng tháng}; theo yêu cầu",
      en:
        "a date; {before: date}; {month, year}; {quarter, year}; {year}; {from, to}; continuous; {every: monthly}; on request"
    ),
    shorthand: Shorthand(.text, words: words))

  static let words = [
    Word(
      "thường xuyên", "continuous",
      LocalizedText("làm liên tục, không có hạn", en: "done all the time, without a date")),
    Word("theo yêu cầu", "on request", LocalizedText("làm khi được yêu cầu", en: "done when asked for")),
  ]

  static let table = FieldTable<DeadlineFields>([
    .value(
      "trước", "before", \.before, LocalizedText("phải xong trước ngày này", en: "to be done before this day")
    ),
    .value(
      "tháng", "month", \.month,
      LocalizedText("tháng, từ 1 đến 12; đi cùng «năm»", en: "month, 1 to 12; goes with “year”")),
    .value(
      "quý", "quarter", \.quarter,
      LocalizedText("quý, từ 1 đến 4; đi cùng «năm»", en: "quarter, 1 to 4; goes with “year”")),
    .value("năm", "year", \.year, LocalizedText("năm", en: "year")),
    .value("từ", "from", \.from, LocalizedText("ngày đầu của giai đoạn", en: "first day of a period")),
    .value("đến", "to", \.to, LocalizedText("ngày cuối của giai đoạn", en: "last day of a period")),
    .value("định kỳ", "every", \.recurrence, LocalizedText("lặp lại đều đặn", en: "how often it recurs")),
    .value(
      "ngày", "day", \.day,
      LocalizedText(
        "ngày đến hạn trong kỳ; đi cùng «định kỳ»",
        en: "day of the period on which it is due; goes with “every”")),
  ])

  static func decodeShorthand(_ node: YAMLNode, _ decoder: inout ModelDecoder) -> DeadlineFields? {
    guard let text = decoder.scalar(node, shape) else { return nil }
    var fields = DeadlineFields()
    fields.span = node.siteSpan
    fields.deadline = Deadline(text)
    if fields.deadline == nil {
      decoder.report(
        ModelDiagnostics.invalidDeadline, node,
        LocalizedText("không đọc được thời hạn «\(text)»", en: "the deadline “\(text)” cannot be read"),
        notes: [recordType.doc])
      return nil
    }
    return fields
  }

  mutating func finish(_ node: YAMLNode, isWhole: Bool, _ decoder: inout ModelDecoder) {
    deadline = isWhole ? combined() : nil
    // Where a value is an expression, or could not be read, the keys alone tell whether they go together.
    if isWhole ? deadline == nil : !Self.keysGoTogether(in: node) {
      decoder.report(
        ModelDiagnostics.invalidDeadline, node,
        LocalizedText(
          "các mục của thời hạn không hợp với nhau", en: "the keys of the deadline do not go together"),
        notes: [Self.recordType.doc])
    }
  }

  private static let forms: [Set<String>] = [
    ["trước"], ["tháng", "năm"], ["quý", "năm"], ["năm"], ["từ", "đến"], ["định kỳ"], ["định kỳ", "ngày"],
  ]

  private static func keysGoTogether(in node: YAMLNode) -> Bool {
    let keys = node.entries.filter { !$0.value.isNull }.compactMap { table.position(of: $0.key) }
    return node.holdsBroken || forms.contains(Set(keys.map { table.fields[$0].name.vi }))
  }

  private func combined() -> Deadline? {
    switch (before, month, quarter, year, from, to, recurrence, day) {
    case (let date?, nil, nil, nil, nil, nil, nil, nil): .before(date.value)
    case (nil, let month?, nil, let year?, nil, nil, nil, nil):
      .month(month.value.value, year: year.value.value)
    case (nil, nil, let quarter?, let year?, nil, nil, nil, nil):
      .quarter(quarter.value.value, year: year.value.value)
    case (nil, nil, nil, let year?, nil, nil, nil, nil): .year(year.value.value)
    case (nil, nil, nil, nil, let from?, let to?, nil, nil): .period(from: from.value, to: to.value)
    case (nil, nil, nil, nil, nil, nil, let recurrence?, nil): .periodic(recurrence.value, day: nil)
    case (nil, nil, nil, nil, nil, nil, let recurrence?, let day?):
      .periodic(recurrence.value, day: day.value.value)
    default: nil
    }
  }
}
