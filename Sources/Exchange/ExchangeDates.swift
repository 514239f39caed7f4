internal import VietnameseText

extension CalendarDate {
  /// `01/06/2021`, as records and registers write dates.
  func numeric(separator: String) -> String {
    [padded(day, 2), padded(month, 2), padded(year, 4)].joined(separator: separator)
  }

  /// `2021/06/01`, as edXML writes dates.
  var yearFirst: String { [padded(year, 4), padded(month, 2), padded(day, 2)].joined(separator: "/") }
}

private func padded(_ number: Int, _ count: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, count - digits.count)) + digits
}
