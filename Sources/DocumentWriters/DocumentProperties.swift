internal import OfficialDocument
internal import PlanModel
internal import VietnameseText

/// What a file says about its document, whatever its format.
extension OfficialDocument {
  /// What a reader shows as the document's title: its kind and its trích yếu.
  var propertyTitle: String {
    [capitalizingFirst(kind.name), title?.subject ?? letterhead.printedLetterSubject ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The issuing body.
  var propertyAuthor: String { letterhead.issuer.joined(separator: " ") }

  /// The given moment in UTC as W3CDTF has it, else the day of issue at midnight; nil for a draft.
  func moment(secondsSince1970: Int?) -> String? {
    if let moment = secondsSince1970.flatMap(w3cMoment) { return moment }
    let date = letterhead.placeAndDate
    guard let year = date.year, let month = date.month, let day = date.day else { return nil }
    return CalendarDate(year: year, month: month, day: day).map { "\($0)T00:00:00Z" }
  }
}

/// A moment in UTC as W3CDTF has it; nil outside the years 1 to 9999.
func w3cMoment(secondsSince1970 seconds: Int) -> String? {
  guard let date = CalendarDate(secondsSince1970: seconds) else { return nil }
  let second = (seconds % 86_400 + 86_400) % 86_400
  let time = [second / 3_600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
  return "\(date)T\(time.joined(separator: ":"))Z"
}
