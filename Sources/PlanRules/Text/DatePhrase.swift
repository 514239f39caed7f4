internal import VietnameseText

/// A day, month or year in running text: its value and its digits.
struct DatePart: Sendable, Hashable {
  let value: Int
  let range: Range<Int>
}

/// A date in running text: `ngày 12/5/2021`, `ngày 12 tháng 5 năm 2021`, `ngày 12/5`, `tháng 5 năm 2021`.
struct DatePhrase: Sendable, Hashable {
  /// From the word «ngày», if it is there, to the last digit.
  var range: Range<Int>
  var day: DatePart?
  var month: DatePart?
  /// With four digits; two are taken as a year from 2000.
  var year: DatePart?
  /// Written with «tháng» and «năm», as in the date of issue.
  var isInWords = false
  /// The token behind the phrase.
  var endToken: Int

  var calendarDate: CalendarDate? {
    guard let day, let month, let year else { return nil }
    return CalendarDate(year: year.value, month: month.value, day: day.value)
  }

  /// Whether the calendar has no such day; what is missing is given the benefit of the doubt.
  var isImpossible: Bool {
    CalendarDate(year: year?.value ?? 2000, month: month?.value ?? 1, day: day?.value ?? 1) == nil
  }

  /// The date that starts at a token, which is «ngày», «tháng» or a number.
  init?(_ tokens: [ProseToken], at start: Int, end limit: Int) {
    var reader = TokenReader(tokens, at: start, end: limit)
    let first = reader.index
    let hasDayWord = reader.takeWord(Words.ngay)
    let found = Self.numeric(&reader) ?? Self.inWords(&reader, mayLackDay: hasDayWord)
    guard var found else { return nil }
    found.range = Int(tokens[first].start)..<found.range.upperBound
    self = found
  }

  private init(day: DatePart?, month: DatePart?, year: DatePart?, isInWords: Bool, _ reader: TokenReader) {
    self.day = day
    self.month = month
    self.year = year
    self.isInWords = isInWords
    endToken = reader.index
    range = 0..<reader.lastByte
  }

  private static func numeric(_ reader: inout TokenReader) -> DatePhrase? {
    let start = reader
    guard let first = reader.takeNumber(), let separator = reader.takeJoint("/-."),
      let second = reader.takeNumber(adjacent: true)
    else {
      reader = start
      return nil
    }
    let two = reader
    if reader.takeJoint(String(separator)) != nil, let third = reader.takeNumber(adjacent: true) {
      let size = third.range.count
      if first.range.count <= 2, second.range.count <= 2, size == 4 || size == 2, !reader.isJoined {
        let year = DatePart(value: size == 2 ? 2000 + third.value : third.value, range: third.range)
        return DatePhrase(day: first, month: second, year: year, isInWords: false, reader)
      }
    } else if separator == "/", first.range.count <= 2, !two.isJoined {
      reader = two
      if second.range.count == 4, second.value >= 1900 {
        return DatePhrase(day: nil, month: first, year: second, isInWords: false, reader)
      }
      if second.range.count <= 2 {
        return DatePhrase(day: first, month: second, year: nil, isInWords: false, reader)
      }
    }
    reader = start
    return nil
  }

  private static func inWords(_ reader: inout TokenReader, mayLackDay: Bool) -> DatePhrase? {
    let start = reader
    let day = reader.takeNumber()
    if day == nil, mayLackDay { reader.skipBlank() }
    guard reader.takeWord(Words.thang), let month = reader.takeNumber(), day?.range.count ?? 1 <= 2,
      month.range.count <= 2
    else {
      reader = start
      return nil
    }
    let withMonth = reader
    _ = reader.takeSign(",")
    if reader.takeWord(Words.nam), let year = reader.takeNumber(), year.range.count == 4 {
      return DatePhrase(day: day, month: month, year: year, isInWords: true, reader)
    }
    reader = withMonth
    if reader.takeJoint("/") != nil, let year = reader.takeNumber(adjacent: true), year.range.count == 4 {
      return DatePhrase(day: day, month: month, year: year, isInWords: true, reader)
    }
    reader = withMonth
    return DatePhrase(day: day, month: month, year: nil, isInWords: true, reader)
  }
}

/// A place among the tokens of one piece of text, moved forward by what is there.
struct TokenReader {
  let tokens: [ProseToken]
  private(set) var index: Int
  let end: Int

  init(_ tokens: [ProseToken], at index: Int, end: Int) {
    self.tokens = tokens
    self.index = index
    self.end = min(end, tokens.count)
  }

  var current: ProseToken? { index >= 0 && index < end ? tokens[index] : nil }
  /// The byte behind the last token that was taken.
  var lastByte: Int { index > 0 ? Int(tokens[index - 1].end) : 0 }

  /// Whether the number goes on: a sign that joins, and a number or letter behind it.
  var isJoined: Bool {
    guard let token = current, index > 0, token.follows(tokens[index - 1]) else { return false }
    if token.kind == .word { return true }
    guard token.isSign("/") || token.isSign("-"), index + 1 < end else { return false }
    return tokens[index + 1].follows(token) && tokens[index + 1].kind != .sign
  }

  mutating func advance() { index += 1 }

  mutating func takeWord(_ key: WordKey) -> Bool {
    guard let token = current, token.isWord(key) else { return false }
    index += 1
    return true
  }

  mutating func takeSign(_ sign: Unicode.Scalar) -> Bool {
    guard let token = current, token.isSign(sign) else { return false }
    index += 1
    return true
  }

  mutating func takeNumber(adjacent: Bool = false) -> DatePart? {
    guard let token = current, let value = token.number, !adjacent || token.follows(tokens[index - 1]) else {
      return nil
    }
    index += 1
    return DatePart(value: value, range: token.range)
  }

  /// One of some signs, where it touches the token before it.
  mutating func takeJoint(_ signs: String) -> Unicode.Scalar? {
    guard let token = current, index > 0, token.kind == .sign, token.follows(tokens[index - 1]),
      token.range.count == 1, let sign = Unicode.Scalar(UInt32(truncatingIfNeeded: token.value)),
      signs.unicodeScalars.contains(sign)
    else { return nil }
    index += 1
    return sign
  }

  /// Dots, underscores and the like that stand for what is not known yet.
  mutating func skipBlank() {
    while let token = current, token.kind == .sign,
      token.isSign(".") || token.isSign("…") || token.isSign("_")
    {
      index += 1
    }
  }
}

/// Words for which rules and scanners look.
enum Words {
  static let ngay = WordKey("ngày")
  static let thang = WordKey("tháng")
  static let nam = WordKey("năm")
  static let so = WordKey("số")
  static let cua = WordKey("của")
  static let ve = WordKey("về")
  static let viec = WordKey("việc")
  static let dieu = WordKey("điều")
}
