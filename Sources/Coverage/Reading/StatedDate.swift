internal import PlanModel
internal import VietnameseText

/// A date that the words of a point state as such, not as the date of a document that they cite.
struct StatedDate {
  let date: CalendarDate
  /// As it was typed.
  let words: String

  /// Whether a deadline is this day, or the day before it, as «trước ngày …» is recorded.
  func isTaken(by deadline: Deadline) -> Bool {
    switch deadline {
    case .on(let day), .before(let day): day == date
    case .period(let first, let last): first == date || last == date
    case .month, .quarter, .year: deadline.lastDay == date
    case .continuous, .periodic, .onRequest: false
    }
  }

  /// `15/6/2021` and «ngày 15 tháng 6 năm 2021»; behind a document's number it belongs to the citation.
  static func all(in text: String) -> [StatedDate] {
    guard text.utf8.contains(where: { 0x30...0x39 ~= $0 }) else { return [] }
    let tokens = tokens(of: text)
    let utf8 = Array(text.utf8)
    func word(_ index: Int) -> String {
      tokens.indices.contains(index) ? String(decoding: utf8[tokens[index].range], as: UTF8.self) : ""
    }
    func cites(_ index: Int) -> Bool {
      let before = folded(word(index - 1)) == "ngay" ? index - 2 : index - 1
      return tokens.indices.contains(before) && tokens[before].kind == .documentNumber
    }
    return tokens.indices.compactMap { index -> StatedDate? in
      if tokens[index].kind == .date, let date = CalendarDate(word(index)), !cites(index) {
        return StatedDate(date: date, words: word(index))
      }
      guard tokens[index].kind == .number, folded(word(index + 1)) == "thang",
        folded(word(index + 3)) == "nam",
        let day = Int(word(index)), let month = Int(word(index + 2)), let year = Int(word(index + 4)),
        let date = CalendarDate(year: year, month: month, day: day), !cites(index)
      else { return nil }
      let range = tokens[index].range.lowerBound..<tokens[index + 4].range.upperBound
      return StatedDate(date: date, words: String(decoding: utf8[range], as: UTF8.self))
    }
  }
}
