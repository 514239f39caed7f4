internal import SourceText
public import VietnameseText
public import YAMLTree

/// A date of issue of which the day, or day and month, may still be blank: a legal draft state.
public struct PartialDate: Sendable, Hashable {
  public let year: Int
  public let month: Int?
  public let day: Int?

  /// Nil where there is no such date in the calendar.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard CalendarDate(year: year, month: month ?? 1, day: day ?? 1) != nil, month != nil || day == nil else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  public init(_ date: CalendarDate) {
    year = date.year
    month = date.month
    day = date.day
  }

  /// Reads `2021-06-01`, `1/6/2021`, `2021-06`, `6/2021` and `2021`.
  public init?(parsing text: String) {
    if let date = CalendarDate(text) {
      self.init(date)
      return
    }
    let dashed = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    let stroked = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    if dashed.count == 2, let year = dashed[0], let month = dashed[1], year >= 1000 {
      self.init(year: year, month: month)
    } else if stroked.count == 2, let month = stroked[0], let year = stroked[1], year >= 1000 {
      self.init(year: year, month: month)
    } else if let year = Int(text), 1000...9999 ~= year {
      self.init(year: year)
    } else {
      return nil
    }
  }

  /// The date, where nothing is blank.
  public var full: CalendarDate? {
    guard let month, let day else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// The first day that it can become.
  public var firstDay: CalendarDate? { CalendarDate(year: year, month: month ?? 1, day: day ?? 1) }

  /// The last day that it can become.
  public var lastDay: CalendarDate? {
    full ?? CalendarDate(year: year, month: month ?? 12, day: 1)?.lastDayOfMonth
  }
}

extension PartialDate: FieldValue {
  public static var shape: Shape { .partialDate }

  public static func decode(_ node: YAMLNode, _ decoder: inout ModelDecoder) -> PartialDate? {
    guard let text = decoder.scalar(node, shape) else { return nil }
    if let date = PartialDate(parsing: text) { return date }
    decoder.report(
      ModelDiagnostics.invalidDate, node,
      LocalizedText("«\(text)» không phải là một ngày có thật", en: "“\(text)” is not a date"),
      notes: [
        LocalizedText(
          "ghi 2021-06-01 hoặc 1/6/2021; khi chưa có ngày thì ghi tháng (2021-06) hoặc năm (2021)",
          en:
            "write 2021-06-01 or 1/6/2021; as long as the day is blank, the month (2021-06) or the year (2021)"
        )
      ])
    return nil
  }
}
