internal import PlanModel
internal import VietnameseText

/// Reads the words for days and periods.
struct TimePhrase {
  let value: Deadline?
  /// The place behind its last word.
  let end: Int

  init?(_ words: [Word], at start: Int) {
    var index = start
    func key(_ place: Int) -> String { words.indices.contains(place) ? words[place].key : "" }
    func number(_ place: Int) -> Int? {
      words.indices.contains(place) ? Int(words[place].text.trimmingSigns) : nil
    }
    func year(_ place: Int) -> Int? { number(place).flatMap { (1945...2199).contains($0) ? $0 : nil } }
    // «15 giờ», «17h00», «08 giờ 00 phút».
    if key(index).hasSuffix("h") || key(index).contains("h"), key(index).first?.isNumber ?? false {
      index += 1
    } else if number(index) != nil, key(index + 1) == "gio" {
      index += number(index + 2) != nil && key(index + 3) == "phut" ? 4 : 2
    }
    let hasHour = index > start
    if hasHour, ["hang", "hằng"].contains(key(index)) || key(index) == "moi" {
      self.init(nil, index + 2)
      return
    }
    // «15 giờ thứ Năm hằng tuần»: a day of each week has no date.
    if key(index) == "thu", Self.weekdays.contains(key(index + 1)), ["hang", "moi"].contains(key(index + 2)) {
      self.init(nil, index + 2)
      return
    }
    switch key(index) {
    case "ngay": index += 1
    case "quy":
      let sign = words.indices.contains(index + 1) ? String(words[index + 1].text.trimmingSigns) : ""
      guard
        let quarter = VietnameseText.number(ofRoman: sign.uppercased()) ?? number(index + 1)
          ?? Self.joined(key(index + 1))?.first, (1...4).contains(quarter)
      else { return nil }
      if let year = Self.joined(key(index + 1))?.year {
        self.init(.quarter(quarter, year: year), index + 2)
        return
      }
      let place = key(index + 2) == "nam" ? index + 3 : index + 2
      self.init(year(place).map { .quarter(quarter, year: $0) }, year(place) == nil ? index + 2 : place + 1)
      return
    case "thang":
      if let pair = Self.joined(key(index + 1)), (1...12).contains(pair.first) {
        self.init(.month(pair.first, year: pair.year), index + 2)
        return
      }
      guard let month = number(index + 1), (1...12).contains(month) else { return nil }
      let place = key(index + 2) == "nam" ? index + 3 : index + 2
      self.init(year(place).map { .month(month, year: $0) }, year(place) == nil ? index + 2 : place + 1)
      return
    case "nam":
      guard let year = year(index + 1) else { return nil }
      self.init(.year(year), index + 2)
      return
    default:
      guard hasHour || words.indices.contains(index) && CalendarDate(words[index].text.trimmingSigns) != nil
      else { return nil }
    }
    guard words.indices.contains(index) else { return nil }
    if let date = CalendarDate(words[index].text.trimmingSigns) {
      self.init(.on(date), index + 1)
      return
    }
    if let day = number(index), (1...31).contains(day), key(index + 1) == "thang",
      let month = number(index + 2)
    {
      let place = key(index + 3) == "nam" ? index + 4 : index + 3
      guard key(index + 3) == "nam" || words[index + 2].text.hasSuffix("/"), let year = year(place) else {
        self.init(nil, index + 3)
        return
      }
      self.init(CalendarDate(year: year, month: month, day: day).map { .on($0) }, place + 1)
      return
    }
    // «ngày 15/6», «ngày 20» of each month: no year, so no date.
    let sign = words[index].text.trimmingSigns
    guard sign.allSatisfy({ $0.isNumber || $0 == "/" || $0 == "-" }), !sign.isEmpty else { return nil }
    self.init(nil, index + 1)
  }

  private static let weekdays: Set<String> = [
    "hai", "ba", "tu", "nam", "sau", "bay", "2", "3", "4", "5", "6", "7",
  ]

  private init(_ value: Deadline?, _ end: Int) {
    self.value = value
    self.end = end
  }

  /// `6/2025` and `II/2025`.
  private static func joined(_ text: String) -> (first: Int, year: Int)? {
    let parts = text.split(separator: "/")
    guard parts.count == 2, let year = Int(parts[1]), (1945...2199).contains(year),
      let first = Int(parts[0]) ?? VietnameseText.number(ofRoman: parts[0].uppercased())
    else { return nil }
    return (first, year)
  }
}
