/// The letters that number points: the alphabet without ă, â, ê, ô, ơ, ư and without f, j, w, z.
///
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6 (điểm theo bảng chữ cái tiếng Việt).
public let numberingAlphabet: [Character] = Array("abcdđeghiklmnopqrstuvxy")

/// The letter of a point: 1 is `a`, 5 is `đ`, 23 is `y`, 24 is `aa`; nil below 1.
public func letterNumber(_ number: Int) -> String? {
  guard number >= 1 else { return nil }
  var rest = number
  var letters: [Character] = []
  while rest > 0 {
    rest -= 1
    letters.append(numberingAlphabet[rest % numberingAlphabet.count])
    rest /= numberingAlphabet.count
  }
  return String(letters.reversed())
}

/// The number of a point's letter, in either case; nil for a text that numbers no point.
public func number(ofLetters letters: String) -> Int? {
  let letters = nfc(letters).lowercased()
  guard (1...4).contains(letters.count) else { return nil }
  var number = 0
  for letter in letters {
    guard let place = numberingAlphabet.firstIndex(of: letter) else { return nil }
    number = number * numberingAlphabet.count + place + 1
  }
  return number
}

private let romanSigns: [(value: Int, sign: String)] = [
  (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
  (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
]

/// A Roman numeral in capitals, from 1 to 3999; nil for other numbers.
public func romanNumeral(_ number: Int) -> String? {
  guard (1...3999).contains(number) else { return nil }
  var rest = number
  var result = ""
  for (value, sign) in romanSigns {
    while rest >= value {
      result += sign
      rest -= value
    }
  }
  return result
}

/// The value of a Roman numeral in capitals as it is properly written; nil for anything else, such as `IIII`.
public func number(ofRoman numeral: String) -> Int? {
  var rest = Substring(numeral)
  var number = 0
  for (value, sign) in romanSigns {
    while rest.hasPrefix(sign), number < 4000 {
      number += value
      rest = rest.dropFirst(sign.count)
    }
  }
  return rest.isEmpty && romanNumeral(number) == numeral ? number : nil
}
