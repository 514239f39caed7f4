/// The choices that the language leaves open when a number is read out.
public struct NumberReading: Sendable, Hashable {
  /// Before units without tens: `linh` (một trăm linh một) or `lẻ`.
  public var emptyTens: String
  /// `nghìn` or `ngàn`.
  public var thousand: String
  /// 4 behind tens: `tư` (hai mươi tư) or `bốn`.
  public var fourBehindTens: String

  public init(emptyTens: String = "linh", thousand: String = "nghìn", fourBehindTens: String = "tư") {
    self.emptyTens = emptyTens
    self.thousand = thousand
    self.fourBehindTens = fourBehindTens
  }

  /// As schoolbooks and official documents read: linh, nghìn, tư.
  public static let standard = NumberReading()
  /// As it is read in the south: lẻ, ngàn, bốn.
  public static let southern = NumberReading(emptyTens: "lẻ", thousand: "ngàn", fourBehindTens: "bốn")
}

/// A whole number in words: 121 is `một trăm hai mươi mốt`; a negative one starts with `âm`.
public func numberInWords(_ number: Int, reading: NumberReading = .standard) -> String {
  numberInWords(wide: Int128(number), reading: reading)
}

/// The same for numbers beyond 64 bits: groups of `tỷ` are counted in `tỷ` again.
public func numberInWords(wide number: Int128, reading: NumberReading = .standard) -> String {
  guard number != 0 else { return "không" }
  let words = wordsOfPositive(number.magnitude, reading, isContinuation: false)
  return (number < 0 ? ["âm"] + words : words).joined(separator: " ")
}

/// An amount of money in words: 1,500,000 is `một triệu năm trăm nghìn đồng`.
public func moneyInWords(_ amount: Int, reading: NumberReading = .standard) -> String {
  numberInWords(amount, reading: reading) + " đồng"
}

/// A whole number in digits with a dot after each thousand: `1.500.000`.
public func groupedDigits(_ number: Int) -> String { groupedDigits(wide: Int128(number)) }

/// The same for numbers beyond 64 bits.
public func groupedDigits(wide number: Int128) -> String {
  var result = ""
  let digits = String(number.magnitude)
  for (place, digit) in digits.enumerated() {
    if place > 0, (digits.count - place) % 3 == 0 { result += "." }
    result.append(digit)
  }
  return number < 0 ? "-" + result : result
}

private let digitWords = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]

private func digitWord(_ digit: UInt128) -> String { digitWords[Int(digit % 10)] }

/// Where larger groups stand before, missing hundreds are read out.
private func wordsOfPositive(_ number: UInt128, _ reading: NumberReading, isContinuation: Bool) -> [String] {
  let billion: UInt128 = 1_000_000_000
  if number >= billion {
    let rest = number % billion
    return wordsOfPositive(number / billion, reading, isContinuation: isContinuation) + ["tỷ"]
      + (rest == 0 ? [] : wordsOfPositive(rest, reading, isContinuation: true))
  }
  var words: [String] = []
  var isContinuation = isContinuation
  for (group, name) in [
    (number / 1_000_000, "triệu"), (number / 1000 % 1000, reading.thousand), (number % 1000, ""),
  ] where group > 0 {
    words += wordsOfGroup(group, reading, isContinuation: isContinuation)
    if !name.isEmpty { words.append(name) }
    isContinuation = true
  }
  return words
}

/// One to three digits.
private func wordsOfGroup(_ group: UInt128, _ reading: NumberReading, isContinuation: Bool) -> [String] {
  let (hundreds, tens, units) = (group / 100, group / 10 % 10, group % 10)
  var words: [String] = []
  if hundreds > 0 || isContinuation { words += [digitWord(hundreds), "trăm"] }
  switch tens {
  case 0:
    if units > 0, !words.isEmpty { words.append(reading.emptyTens) }
  case 1: words.append("mười")
  default: words += [digitWord(tens), "mươi"]
  }
  switch (units, tens) {
  case (0, _): break
  case (1, 2...): words.append("mốt")
  case (4, 2...): words.append(reading.fourBehindTens)
  case (5, 1...): words.append("lăm")
  default: words.append(digitWord(units))
  }
  return words
}
