internal import VietnameseText

extension Deadline {
  /// The deadline as it is printed: «trước ngày 15 tháng 6 năm 2021», «quý II năm 2021», «thường xuyên».
  public var phrase: String {
    switch self {
    case .on(let date): date.phrase
    case .before(let date): "trước \(date.phrase)"
    case .month(let month, let year): DatePhrases.month(month, year: year)
    case .quarter(let quarter, let year): DatePhrases.quarter(quarter, year: year)
    case .year(let year): DatePhrases.year(year)
    case .period(let first, let last): DatePhrases.days(first, last)
    case .continuous: "thường xuyên"
    case .periodic(let recurrence, nil): recurrence.word.name.vi
    case .periodic(let recurrence, let day?): "\(recurrence.word.name.vi), trước ngày \(day)"
    case .onRequest: "theo yêu cầu"
    }
  }

  /// The deadline in one line, as it may be typed and is read back: `trước 2021-06-15`, `quý 2/2021`, `hằng tháng`.
  public var text: String {
    switch self {
    case .on(let date): "\(date)"
    case .before(let date): "trước \(date)"
    case .month(let month, let year): "tháng \(month)/\(year)"
    case .quarter(let quarter, let year): "quý \(quarter)/\(year)"
    case .year(let year): "năm \(year)"
    case .period(let first, let last): "từ \(first) đến \(last)"
    case .continuous: "thường xuyên"
    case .periodic(let recurrence, nil): recurrence.word.name.vi
    case .periodic(let recurrence, let day?): "\(recurrence.word.name.vi), ngày \(day)"
    case .onRequest: "theo yêu cầu"
    }
  }

  /// Reads what `text` gives, and the same with dates as `15/6/2021`, quarters as `quý II/2021`, and longer words
  /// such as «trước ngày 15/6/2021» or «quý II năm 2021».
  public init?(_ text: String) {
    if let date = CalendarDate(text) {
      self = .on(date)
      return
    }
    let words = folded(text).split(separator: " ").filter { $0 != "ngay" && $0 != "nam" }
    let parts = text.split(whereSeparator: { $0 == " " || $0 == "/" || $0 == "," }).map(String.init)
      .filter { !["ngay", "nam"].contains(folded($0)) }
    switch words.first {
    case "truoc", "before":
      guard parts.count >= 2, let date = CalendarDate(Self.rest(of: text)) else { return nil }
      self = .before(date)
    case "thang", "month":
      guard parts.count == 3, let month = Int(parts[1]), 1...12 ~= month, let year = Self.year(parts[2])
      else {
        return nil
      }
      self = .month(month, year: year)
    case "quy", "quarter":
      guard parts.count == 3, let quarter = Int(parts[1]) ?? number(ofRoman: parts[1]), 1...4 ~= quarter,
        let year = Self.year(parts[2])
      else { return nil }
      self = .quarter(quarter, year: year)
    case "tu", "from":
      let dates = text.split(separator: " ").compactMap { CalendarDate($0) }
      guard dates.count == 2 else { return nil }
      self = .period(from: dates[0], to: dates[1])
    case "thuong", "continuous":
      guard ["thuong xuyen", "continuous"].contains(folded(text)) else { return nil }
      self = .continuous
    case "theo", "on":
      guard ["theo yeu cau", "on request"].contains(folded(text)) else { return nil }
      self = .onRequest
    default:
      self.init(yearOrRecurrence: text)
    }
  }

  private init?(yearOrRecurrence text: String) {
    let parts = text.split(separator: ",", maxSplits: 1)
    if let year = Self.year(String(Self.rest(of: text))), folded(text).hasPrefix("nam ") {
      self = .year(year)
    } else if let first = parts.first, let recurrence = Recurrence.wordIndex.find(String(first)) {
      guard parts.count == 2 else {
        self = .periodic(recurrence, day: nil)
        return
      }
      guard let day = Int(Self.rest(of: String(parts[1]))), 1...31 ~= day else { return nil }
      self = .periodic(recurrence, day: day)
    } else {
      return nil
    }
  }

  private static func year(_ text: String) -> Int? {
    Int(text).flatMap { 1945...2199 ~= $0 ? $0 : nil }
  }

  /// What follows the last blank.
  private static func rest(of text: String) -> Substring {
    text.split(separator: " ").last ?? ""
  }
}
