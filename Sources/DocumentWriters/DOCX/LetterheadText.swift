import OfficialDocument

/// What is printed for number and date, with room to write where the draft has none yet.
///
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3 and II.4.
enum LetterheadText {
  private static func blank(_ count: Int) -> String { String(repeating: "\u{A0}", count: count) }

  static func number(_ number: DocumentNumber) -> String {
    "Số: \(number.number ?? blank(8))/\(number.symbol)"
  }

  /// The day gets two digits, and of the months the first two.
  static func placeAndDate(_ value: PlaceAndDate) -> String {
    let day = value.day.map { $0 < 10 ? "0\($0)" : "\($0)" } ?? blank(5)
    let month = value.month.map { $0 < 3 ? "0\($0)" : "\($0)" } ?? blank(5)
    let year = value.year.map { "\($0)" } ?? blank(8)
    return "\(value.place), ngày \(day) tháng \(month) năm \(year)"
  }
}
