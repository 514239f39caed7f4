/// A day of the Gregorian calendar, from year 1 to 9999, without time and zone.
public struct CalendarDate: Sendable, Hashable {
  private let packed: Int32

  public var year: Int { Int(packed) / 10_000 }
  public var month: Int { Int(packed) / 100 % 100 }
  public var day: Int { Int(packed) % 100 }

  /// Nil for a day that the calendar does not have, such as 30 February.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDate.daysInMonth(month, of: year)
    else { return nil }
    packed = Int32(truncatingIfNeeded: year * 10_000 + month * 100 + day)
  }

  /// The day at a count of days from 1 January 1970; nil outside the years 1 to 9999.
  public init?(daysSince1970: Int) {
    guard (-719_162...2_932_896).contains(daysSince1970) else { return nil }
    // Years are counted from 1 March, so that the leap day is the last one; 400 years have 146,097 days.
    let shifted = daysSince1970 + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day, in UTC, that holds a moment given in seconds from the start of 1970, as SOURCE_DATE_EPOCH has it.
  public init?(secondsSince1970 seconds: Int) {
    self.init(daysSince1970: seconds / 86_400 - (seconds % 86_400 < 0 ? 1 : 0))
  }

  public var daysSince1970: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear % 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The number of days of a month; 0 for a month that there is not.
  public static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: 0
    }
  }

  /// The quarter of the year, 1 to 4.
  public var quarter: Int { (month - 1) / 3 + 1 }

  public var weekday: Weekday {
    let number = (daysSince1970 + 3) % 7
    return Weekday(rawValue: number < 0 ? number + 8 : number + 1) ?? .monday
  }

  public var lastDayOfMonth: CalendarDate {
    CalendarDate(year: year, month: month, day: CalendarDate.daysInMonth(month, of: year)) ?? self
  }

  /// The day some days later, or earlier; nil outside the years 1 to 9999.
  public func adding(days: Int) -> CalendarDate? {
    let (sum, overflows) = daysSince1970.addingReportingOverflow(days)
    return overflows ? nil : CalendarDate(daysSince1970: sum)
  }

  /// The same day some months later, or earlier; the month's last day where the month is too short (31/1 → 28/2).
  public func adding(months: Int) -> CalendarDate? {
    let (total, overflows) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflows, total >= 12 else { return nil }
    let (newYear, newMonth) = (total / 12, total % 12 + 1)
    return CalendarDate(
      year: newYear, month: newMonth, day: min(day, CalendarDate.daysInMonth(newMonth, of: newYear)))
  }

  /// The days from this day to another one; negative when that one is earlier.
  public func days(until other: CalendarDate) -> Int { other.daysSince1970 - daysSince1970 }
}

extension CalendarDate: Comparable {
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool { left.packed < right.packed }
}

extension CalendarDate: CustomStringConvertible {
  /// As ISO 8601 has it: `2021-05-20`.
  public var description: String {
    let digits = String(year)
    return String(repeating: "0", count: 4 - digits.count) + digits + "-" + padded(month) + "-" + padded(day)
  }
}

/// A day of the week; ISO 8601 counts them from Monday.
public enum Weekday: Int, Sendable, CaseIterable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// `thứ Hai` to `thứ Bảy`, `Chủ nhật`.
  public var name: String {
    switch self {
    case .monday: "thứ Hai"
    case .tuesday: "thứ Ba"
    case .wednesday: "thứ Tư"
    case .thursday: "thứ Năm"
    case .friday: "thứ Sáu"
    case .saturday: "thứ Bảy"
    case .sunday: "Chủ nhật"
    }
  }

  public var isWeekend: Bool { self == .saturday || self == .sunday }
}

/// A number of at least two digits.
func padded(_ number: Int) -> String {
  (0..<10).contains(number) ? "0" + String(number) : String(number)
}
