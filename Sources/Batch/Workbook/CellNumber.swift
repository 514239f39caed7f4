internal import VietnameseText

/// A number of a workbook as a person would type it.
struct CellNumber: Sendable {
  let value: Double
  /// The day 0 of the workbook is 1 January 1904, as old Macintosh programs have it.
  let startsIn1904: Bool

  /// Nil where the style makes a day of it that no calendar has.
  func text(_ look: NumberLook) -> String? {
    switch look {
    case .plain: return plain(value)
    case .padded(let digits):
      let text = plain(value.rounded())
      guard value >= 0, text.utf8.count < digits else { return text }
      return String(repeating: "0", count: digits - text.utf8.count) + text
    case .percent:
      // In hundredths of a percent, so that 0.07 does not become 7.000000000000001.
      return plain((value * 10_000).rounded() / 100) + "%"
    case .date: return day
    case .time: return time
    case .dateAndTime:
      guard let day else { return nil }
      return value == value.rounded(.down) ? day : "\(day) \(time)"
    }
  }

  private func plain(_ value: Double) -> String {
    guard value.isFinite, value == value.rounded(), abs(value) < 1e15 else { return "\(value)" }
    return String(Int(value))
  }

  /// `20/05/2021`.
  ///
  /// Source: ECMA-376-1, 18.17.4.1; of 1900 the workbook counts a 29 February, day 60, which the calendar does not have.
  private var day: String? {
    guard value.isFinite, value >= 0, value < 3_000_000 else { return nil }
    let number = Int(value.rounded(.down))
    let date: CalendarDate?
    if startsIn1904 {
      date = CalendarDate(year: 1904, month: 1, day: 1)?.adding(days: number)
    } else {
      guard number > 0, number != 60 else { return nil }
      date = CalendarDate(year: 1899, month: 12, day: number < 60 ? 31 : 30)?.adding(days: number)
    }
    return date.map { "\(twoDigits($0.day))/\(twoDigits($0.month))/\($0.year)" }
  }

  /// `14:30`, with seconds where there are any.
  private var time: String {
    guard value.isFinite, abs(value) < 3_000_000 else { return plain(value) }
    let seconds = Int(((value - value.rounded(.down)) * 86_400).rounded()) % 86_400
    let clock = "\(twoDigits(seconds / 3600)):\(twoDigits(seconds / 60 % 60))"
    return seconds % 60 == 0 ? clock : "\(clock):\(twoDigits(seconds % 60))"
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
