extension CalendarDate {
  /// Reads `2021-05-20`, `20/5/2021`, `20-5-2021`, `20.5.2021` or `ngày 20 tháng 5 năm 2021`; nil for anything else.
  ///
  /// Blanks at both ends are allowed, zeros in front of day and month too; the year has four digits.
  public init?(_ text: some StringProtocol) {
    if let date = Self.numeric(String(text)) {
      self = date
      return
    }
    guard text.utf8.contains(where: isASCIIDigit) else { return nil }
    let words = text.split(whereSeparator: \.isWhitespace)
    let date: CalendarDate?
    switch words.count {
    case 1: date = words.first.flatMap { Self.numeric(String($0)) }
    case 5, 6: date = Self.spoken(words.map { nfc(String($0)).lowercased() })
    default: date = nil
    }
    guard let date else { return nil }
    self = date
  }

  /// Reads numbers with `-`, `/` or `.` between them, from UTF-8; nil for anything else.
  public init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    var numbers = (0, 0, 0)
    var lengths = (0, 0, 0)
    var separator: UInt8 = 0
    var part = 0
    guard bytes.count <= 10 else { return nil }
    for byte in bytes {
      if isASCIIDigit(byte) {
        let digit = Int(byte & 0x0F)
        switch part {
        case 0: (numbers.0, lengths.0) = (numbers.0 * 10 + digit, lengths.0 + 1)
        case 1: (numbers.1, lengths.1) = (numbers.1 * 10 + digit, lengths.1 + 1)
        default: (numbers.2, lengths.2) = (numbers.2 * 10 + digit, lengths.2 + 1)
        }
      } else {
        guard byte == 0x2D || byte == 0x2E || byte == 0x2F, part < 2, separator == 0 || separator == byte
        else { return nil }
        separator = byte
        part += 1
      }
    }
    guard part == 2, (1...2).contains(lengths.1) else { return nil }
    if lengths.0 == 4, (1...2).contains(lengths.2), separator == 0x2D {
      self.init(year: numbers.0, month: numbers.1, day: numbers.2)
    } else if lengths.2 == 4, (1...2).contains(lengths.0) {
      self.init(year: numbers.2, month: numbers.1, day: numbers.0)
    } else {
      return nil
    }
  }

  private static func numeric(_ text: String) -> CalendarDate? {
    withUTF8Bytes(of: text) { CalendarDate(utf8: $0) }
  }

  private static func spoken(_ words: [String]) -> CalendarDate? {
    let words = words.count == 6 && words[0] == "ngày" ? Array(words.dropFirst()) : words
    guard words.count == 5, words[1] == "tháng", words[3] == "năm", words[4].utf8.count == 4,
      words[0].utf8.count <= 2, words[2].utf8.count <= 2,
      (words[0] + words[2] + words[4]).utf8.allSatisfy(isASCIIDigit),
      let day = Int(words[0]), let month = Int(words[2]), let year = Int(words[4])
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}
