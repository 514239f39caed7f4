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
    var text = text
    if let brief = text.withUTF8({ Self.brief($0) }) {
      self.init(year: brief.year, month: brief.month)
    } else if let date = CalendarDate(text) {
      self.init(date)
    } else {
      return nil
    }
  }

  /// A year of four digits, alone, before `-` and a month, or behind a month and `/`.
  private static func brief(_ text: UnsafeBufferPointer<UInt8>) -> (year: Int, month: Int?)? {
    guard (4...7).contains(text.count) else { return nil }
    var numbers = [0, 0]
    var lengths = [0, 0]
    var separator: UInt8?
    for byte in text {
      let part = separator == nil ? 0 : 1
      if UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte {
        numbers[part] = numbers[part] * 10 + Int(byte & 0x0F)
        lengths[part] += 1
      } else if separator == nil, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") {
        separator = byte
      } else {
        return nil
      }
    }
    switch (separator, lengths[0], lengths[1]) {
    case (nil, 4, 0) where numbers[0] >= 1000: return (numbers[0], nil)
    case (UInt8(ascii: "-"), 4, 1...2) where numbers[0] >= 1000: return (numbers[0], numbers[1])
    case (UInt8(ascii: "/"), 1...2, 4) where numbers[1] >= 1000: return (numbers[1], numbers[0])
    default: return nil
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
