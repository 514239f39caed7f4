/// Days, months, quarters and periods in the words and digits of official documents.
///
/// Days below 10 and the months 1 and 2 are written with a leading zero, the other months without.
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4.
extension CalendarDate {
  /// `ngày 20 tháng 5 năm 2021`, `ngày 05 tháng 02 năm 2021`.
  public var phrase: String { "ngày \(padded(day)) \(monthPhrase)" }

  /// `20/5/2021`, `05/02/2021`.
  public var shortPhrase: String { "\(padded(day))/\(decreeMonth(month))/\(year)" }

  /// `tháng 5 năm 2021`.
  public var monthPhrase: String { DatePhrases.month(month, year: year) }

  /// `quý II năm 2021`.
  public var quarterPhrase: String { DatePhrases.quarter(quarter, year: year) }
}

/// Phrases for months, quarters and periods that are not one day.
public enum DatePhrases {
  /// `tháng 5 năm 2021`; without a year `tháng 5`.
  public static func month(_ month: Int, year: Int? = nil) -> String {
    "tháng \(decreeMonth(month))" + yearSuffix(year)
  }

  /// `5/2021`, `02/2021`.
  public static func shortMonth(_ month: Int, year: Int) -> String { "\(decreeMonth(month))/\(year)" }

  /// `quý II năm 2021`; without a year `quý II`.
  public static func quarter(_ quarter: Int, year: Int? = nil) -> String {
    "quý \(romanNumeral(quarter) ?? String(quarter))" + yearSuffix(year)
  }

  /// `năm 2021`.
  public static func year(_ year: Int) -> String { "năm \(year)" }

  /// `giai đoạn 2021 - 2025`; one year is `năm 2021`.
  public static func years(_ first: Int, _ last: Int) -> String {
    first == last ? year(first) : "giai đoạn \(first) - \(last)"
  }

  /// `từ tháng 5 đến tháng 12 năm 2021`, `từ tháng 11 năm 2021 đến tháng 02 năm 2022`; one month is `tháng 5 năm 2021`.
  public static func months(_ first: CalendarDate, _ last: CalendarDate) -> String {
    if first.year == last.year, first.month == last.month { return first.monthPhrase }
    let start = first.year == last.year ? month(first.month) : first.monthPhrase
    return "từ \(start) đến \(last.monthPhrase)"
  }

  /// `từ ngày 20/5/2021 đến ngày 15/6/2021`; one day is `ngày 20/5/2021`.
  public static func days(_ first: CalendarDate, _ last: CalendarDate) -> String {
    first == last
      ? "ngày \(first.shortPhrase)" : "từ ngày \(first.shortPhrase) đến ngày \(last.shortPhrase)"
  }

  private static func yearSuffix(_ year: Int?) -> String { year.map { " năm \($0)" } ?? "" }
}

/// A month's number as the decree writes it: 01, 02, 3 to 12.
private func decreeMonth(_ month: Int) -> String { month <= 2 ? padded(month) : String(month) }
