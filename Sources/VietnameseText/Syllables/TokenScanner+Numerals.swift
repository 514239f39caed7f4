extension TokenScanner {
  /// What starts with a digit: a number, a date, a document's number, or a word such as `2b`.
  func numeral(_ utf8: UTF8Bytes, _ start: Int) -> (kind: TextToken.Kind, end: Int) {
    if let end = documentNumber(utf8, start) { return (.documentNumber, end) }
    if let end = date(utf8, start) { return (.date, end) }
    let end = endOfNumber(utf8, start)
    let wordEnd = endOfWord(utf8, end)
    return wordEnd > end ? (.word, wordEnd) : (.number, end)
  }

  /// Digits with `.` or `,` between them.
  private func endOfNumber(_ utf8: UTF8Bytes, _ start: Int) -> Int {
    var end = endOfDigits(utf8, start)
    while end + 1 < utf8.count, utf8[end] == UInt8(ascii: ".") || utf8[end] == UInt8(ascii: ","),
      isASCIIDigit(utf8[end + 1])
    {
      end = endOfDigits(utf8, end + 1)
    }
    return end
  }

  /// Day, month and year, day and month, or month and year; nil for numbers that cannot be that.
  private func date(_ utf8: UTF8Bytes, _ start: Int) -> Int? {
    guard let (first, firstEnd) = group(utf8, start), firstEnd < utf8.count else { return nil }
    let separator = utf8[firstEnd]
    guard separator == UInt8(ascii: "/") || separator == UInt8(ascii: "-") || separator == UInt8(ascii: "."),
      let (second, secondEnd) = group(utf8, firstEnd + 1),
      start == 0 || utf8[start - 1] != separator
    else { return nil }
    if secondEnd < utf8.count, utf8[secondEnd] == separator, let (third, end) = group(utf8, secondEnd + 1),
      isEnd(utf8, end), end == utf8.count || utf8[end] != separator
    {
      let isDayFirst = CalendarDate(year: third, month: second, day: first) != nil && third >= 1000
      let isYearFirst =
        CalendarDate(year: first, month: second, day: third) != nil && first >= 1000 && separator != 0x2E
      return isDayFirst || isYearFirst ? end : nil
    }
    guard separator == UInt8(ascii: "/"), isEnd(utf8, secondEnd),
      secondEnd == utf8.count || utf8[secondEnd] != separator
    else { return nil }
    let isDayAndMonth = (1...31).contains(first) && (1...12).contains(second)
    let isMonthAndYear = (1...12).contains(first) && (1000...9999).contains(second)
    return isDayAndMonth || isMonthAndYear ? secondEnd : nil
  }

  /// Digits, a slash or hyphen, and a symbol with a capital letter: the parts joined by `/`, `-` and `&`.
  private func documentNumber(_ utf8: UTF8Bytes, _ start: Int) -> Int? {
    var end = endOfDigits(utf8, start)
    if end < utf8.count, !isASCIIDigit(utf8[end]), utf8[end] < 0x80, isSmallLetter(utf8[end]) { end += 1 }
    guard end < utf8.count, utf8[end] == UInt8(ascii: "/") || utf8[end] == UInt8(ascii: "-") else {
      return nil
    }
    let needsSlash = utf8[end] == UInt8(ascii: "-")
    var hasSlash = false
    var hasSymbol = false
    while let joint = joint(utf8, end) {
      let partEnd = endOfWord(utf8, joint)
      guard partEnd > joint else { break }
      let isSymbol = startsWithCapital(utf8, joint)
      guard isSymbol || hasSymbol || isYear(utf8, joint..<partEnd) else { break }
      hasSlash = hasSlash || utf8[end] == UInt8(ascii: "/")
      hasSymbol = hasSymbol || isSymbol
      end = partEnd
    }
    return hasSymbol && (hasSlash || !needsSlash) ? end : nil
  }

  /// The byte behind a sign that joins the parts of a symbol; nil where there is no such sign.
  private func joint(_ utf8: UTF8Bytes, _ index: Int) -> Int? {
    guard index < utf8.count else { return nil }
    switch utf8[index] {
    case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "&"): return index + 1
    case 0xE2:
      let (scalar, length) = utf8.scalar(at: index)
      return scalar == 0x2011 || scalar == 0x2010 ? index + length : nil
    default: return nil
    }
  }

  private func startsWithCapital(_ utf8: UTF8Bytes, _ index: Int) -> Bool {
    let scalar = utf8.scalar(at: index).value
    if scalar < 0x80 { return (0x41...0x5A).contains(scalar) }
    return Unicode.Scalar(scalar)?.properties.isUppercase ?? false
  }

  private func isYear(_ utf8: UTF8Bytes, _ range: Range<Int>) -> Bool {
    range.count == 4 && range.allSatisfy { isASCIIDigit(utf8[$0]) }
  }

  private func isSmallLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  /// Whether neither a digit nor a letter goes on at a byte.
  private func isEnd(_ utf8: UTF8Bytes, _ index: Int) -> Bool {
    endOfWord(utf8, index) == index
  }

  private func endOfDigits(_ utf8: UTF8Bytes, _ start: Int) -> Int {
    var index = start
    while index < utf8.count, isASCIIDigit(utf8[index]) { index += 1 }
    return index
  }

  /// One to four digits, their value and their end.
  private func group(_ utf8: UTF8Bytes, _ start: Int) -> (value: Int, end: Int)? {
    let end = endOfDigits(utf8, start)
    guard (1...4).contains(end - start) else { return nil }
    return (utf8[start..<end].reduce(0) { $0 * 10 + Int($1 & 0x0F) }, end)
  }
}
