internal import VietnameseText

/// Place and date of a document: «Điện Biên, ngày 20 tháng 5 năm 2021».
struct IssueDate {
  let place: String?
  /// Nil where it is blank, or cannot be read.
  let date: CalendarDate?
  let range: Range<Int>

  /// The place and date in a line of the head.
  static func find(in words: [Word]) -> IssueDate? {
    for index in words.indices
    where words[index].key == "ngay"
      || words[index].key.hasPrefix("ngay") && words[index].key.dropFirst(4).allSatisfy(\.isNumber)
    {
      guard let end = end(of: words, from: index) else { continue }
      var start = index
      while start > 0, index - start < 7,
        words[start - 1].isCapitalised || ["", "pho"].contains(words[start - 1].key),
        !words[start - 1].text.contains("/"), !(words[start - 1].text.hasSuffix(",") && start < index)
      {
        start -= 1
      }
      let text = words[start..<index].map { String($0.text) }.joined(separator: " ")
      let place = text.trimmingSigns
      return IssueDate(
        place: place.isEmpty ? nil : String(place), date: date(words[index..<end]), range: start..<end)
    }
    return nil
  }

  /// Where a date ends: behind «năm» and its number, or a date in digits.
  private static func end(of words: [Word], from start: Int) -> Int? {
    if start + 1 < words.count, CalendarDate(words[start + 1].text.trimmingSigns) != nil { return start + 2 }
    let part = words[start..<min(words.count, start + 9)]
    guard part.contains(where: { $0.key.hasPrefix("thang") }),
      let year = part.firstIndex(where: {
        $0.key == "nam" || $0.key.hasSuffix("nam") || $0.key.hasPrefix("nam2")
      })
    else { return nil }
    if words[year].key.contains(where: \.isNumber), words[year].key.hasPrefix("nam") { return year + 1 }
    return year + 1 < words.count && words[year + 1].key.contains(where: \.isNumber) ? year + 2 : year + 1
  }

  /// Day, month and year; a sign that is no digit among them makes the date unreadable.
  private static func date(_ words: ArraySlice<Word>) -> CalendarDate? {
    if words.count == 2, let date = words.last.flatMap({ CalendarDate($0.text.trimmingSigns) }) {
      return date
    }
    var spread = ""
    for word in words {
      // Words and numbers that were typed together: «tháng 01năm».
      var wasNumber: Bool?
      for character in word.text {
        if let was = wasNumber, was != character.isNumber, character.isNumber || character.isLetter {
          spread += " "
        }
        wasNumber = character.isNumber
        spread.append(character)
      }
      spread += " "
    }
    let parts = Substring(spread).split(separator: " ").map { folded(String($0)) }.filter { !$0.isEmpty }
    guard parts.count == 6, parts[0] == "ngay", parts[2] == "thang", parts[4] == "nam",
      let day = Int(parts[1]), let month = Int(parts[3]), let year = Int(parts[5]), year > 1900
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}
