public import VietnameseText

/// How values are written into a Vietnamese text.
///
/// Integers as their digits (`2021`), decimals with a comma (`12,5`), money with dots and its unit
/// (`1.500.000 đồng`), dates as the decree writes them (`20/5/2021`), a record by the field that stands for it.
extension ExpressionType {
  /// Whether a value of the type can be written into a text as it is.
  func isDisplayable(in records: [String: RecordType]) -> Bool {
    switch self {
    case .text, .number, .nothing: true
    case .record(let id): records[id]?.display != nil
    case .null, .boolean, .list, .map, .optional: false
    }
  }
}

extension Value {
  /// The value as text, a record by the field at a place; nil for what is not displayable.
  func displayed(field: Int?) -> String? {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .decimal(let decimal): decimal.description(point: ",")
    case .money(let amount): groupedDigits(wide: amount) + " đồng"
    case .date(let days): days.calendarDate?.shortPhrase
    case .duration(let days): "\(days) ngày"
    case .record(let record):
      field.flatMap { record.fields.indices.contains($0) ? record.fields[$0].text : nil }
    case .null, .absent, .boolean, .list, .map, .present: nil
    }
  }

  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }
}

extension Int64 {
  /// The day so many days from 1970-01-01.
  var calendarDate: CalendarDate? { Int(exactly: self).flatMap { CalendarDate(daysSince1970: $0) } }
}

extension Value {
  /// The value of a day of the calendar.
  public static func date(_ date: CalendarDate) -> Value { .date(Int64(date.daysSince1970)) }
}
