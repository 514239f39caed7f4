internal import VietnameseText

/// The printed sign before a point: `II.`, `1.`, `1.2.`, `a)`, `(1)`, `-`.
struct Marker: Hashable {
  /// What kind of sign it is; two points beside one another have the same.
  enum Style: Hashable {
    case part, capital, roman, article, arabic, arabicParenthesis
    /// Numbers with dots, by how many they are.
    case dotted(Int)
    case letter, letterDot, number, smallRoman, dash, plus, bullet

    /// The usual order from the outermost to the innermost.
    var rank: Int {
      switch self {
      case .part: 0
      case .capital: 1
      case .roman: 2
      case .article: 3
      case .arabic: 4
      case .arabicParenthesis: 5
      case .dotted(let count): 4 + count
      case .letter, .letterDot: 12
      case .number: 13
      case .smallRoman: 14
      case .dash: 15
      case .bullet: 16
      case .plus: 17
      }
    }

    var isCounted: Bool { self != .dash && self != .plus && self != .bullet }
  }

  let style: Style
  /// As it is printed.
  let printed: String
  /// The number, the last of several; nil for signs that do not count.
  let value: Int?
  /// All numbers of a dotted marker.
  let path: [Int]

  /// A letter of which a scanner has made a number.
  var isMisread: Bool { style == .letter && !printed.contains(where: \.isLetter) }

  /// What stands for it in an id.
  var idPart: String? {
    switch style {
    case .part, .roman, .smallRoman: value.flatMap(romanNumeral)
    case .capital: printed.first { $0.isLetter }.map { folded(String($0)).uppercased() }
    case .letter, .letterDot:
      printed.contains("đ") || printed.contains("Đ") || isMisread ? "dd" : folded(printed.filter(\.isLetter))
    case .article, .arabic, .arabicParenthesis, .dotted, .number: value.map(String.init)
    case .dash, .plus, .bullet: nil
    }
  }
}

extension Marker {
  /// The markers that a text may begin with, and the rest of it; `V.` can be a numeral and a letter.
  static func readings(of text: String) -> [(marker: Marker, rest: Substring)] {
    guard let first = text.first else { return [] }
    switch first {
    case "-", "–", "—", "−": return sign(.dash, text)
    case "+": return sign(.plus, text)
    case "•", "●", "▪", "◦", "○", "■", "□", "❖", "➢", "►", "✓", "✔", "·", "*", "\u{F0B7}", "\u{F0A7}",
      "\u{F02D}",
      "\u{F0FC}", "\u{F0D8}":
      return sign(.bullet, text)
    case "(": return parenthesised(text)
    case "0"..."9": return numbered(text)
    default: return first.isLetter ? lettered(text) : []
    }
  }

  /// The sign stands alone or before a blank: `-5` is a number, `-Như trên` a careless list.
  private static func sign(_ style: Style, _ text: String) -> [(Marker, Substring)] {
    let rest = text.dropFirst()
    guard let next = rest.first else { return [] }
    guard next == " " || next == "\n" || next.isLetter && next.isUppercase && style != .bullet else {
      return []
    }
    return [
      (Marker(style: style, printed: String(text.prefix(1)), value: nil, path: []), rest.trimmingBlanks)
    ]
  }

  private static func parenthesised(_ text: String) -> [(Marker, Substring)] {
    guard let end = text.prefix(7).firstIndex(of: ")") else { return [] }
    let inner = text[text.index(after: text.startIndex)..<end]
    let rest = text[text.index(after: end)...]
    guard rest.first.map({ $0 == " " || $0 == "\n" || $0.isLetter && $0.isUppercase }) ?? true else {
      return []
    }
    let printed = String(text[...end])
    func made(_ style: Style, _ number: Int) -> (Marker, Substring) {
      (Marker(style: style, printed: printed, value: number, path: []), rest.trimmingBlanks)
    }
    if let number = Int(inner), number > 0, inner.count <= 2 { return [made(.number, number)] }
    guard inner.allSatisfy({ $0.isLetter && $0.isLowercase }) else { return [] }
    var found: [(Marker, Substring)] = []
    if inner.count == 1, let number = letterPlace(inner) { found.append(made(.letter, number)) }
    if let number = number(ofRoman: inner.uppercased()) { found.append(made(.smallRoman, number)) }
    return found
  }

  private static func numbered(_ text: String) -> [(Marker, Substring)] {
    var rest = Substring(text)
    var path: [Int] = []
    var endedWithDot = false
    while let digit = rest.first, digit.isASCII, digit.isNumber {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard digits.count <= 2, let number = Int(digits) else { return [] }
      rest = rest.dropFirst(digits.count)
      path.append(number)
      endedWithDot = rest.first == "."
      guard endedWithDot else { break }
      rest = rest.dropFirst()
    }
    guard path.count <= 5, path.last != 0, let last = path.last else { return [] }
    var style = path.count == 1 ? Style.arabic : .dotted(path.count)
    if !endedWithDot {
      switch rest.first {
      case ")" where path.count == 1: (style, rest) = (.arabicParenthesis, rest.dropFirst())
      case "/" where path.count == 1 && rest.dropFirst().first == " ": rest = rest.dropFirst()
      case " " where path.count > 1, nil where path.count > 1: break
      default: return []
      }
    }
    let printed = String(text[..<rest.startIndex])
    guard followsMarker(rest) else { return [] }
    return [(Marker(style: style, printed: printed, value: last, path: path), rest.trimmingBlanks)]
  }

  /// Behind a marker comes a blank, the end, or a word that was typed too close: `1.Giao`.
  private static func followsMarker(_ rest: Substring) -> Bool {
    guard let next = rest.first else { return true }
    return next == " " || next == "\n" || next.isLetter && next.isUppercase || next == "“" || next == "\""
  }

  private static func lettered(_ text: String) -> [(Marker, Substring)] {
    if let found = named(text) { return [found] }
    let letters = text.prefix { $0.isLetter }
    guard letters.count <= 5 else { return [] }
    let behind = text[letters.endIndex...]
    guard let sign = behind.first, ".)/".contains(sign), followsMarker(behind.dropFirst()),
      // «V/v» is no numeral.
      sign != "/" || behind.dropFirst().first ?? " " == " "
    else { return [] }
    let rest = behind.dropFirst().trimmingBlanks
    let printed = String(text[...behind.startIndex])
    var found: [(Marker, Substring)] = []
    func add(_ style: Style, _ number: Int) {
      found.append((Marker(style: style, printed: printed, value: number, path: []), rest))
    }
    if letters.allSatisfy(\.isUppercase) {
      if sign != ")", let number = number(ofRoman: String(letters)), number < 60 { add(.roman, number) }
      if letters.count == 1, sign != "/" || number(ofRoman: String(letters)) == nil,
        let number = letterPlace(letters.lowercased()[...])
      {
        add(.capital, number)
      }
    } else if letters.allSatisfy(\.isLowercase) {
      if letters.count == 1, let number = letterPlace(letters) {
        add(sign == ")" ? .letter : .letterDot, number)
      }
      if let number = number(ofRoman: letters.uppercased()), number < 30,
        letters.allSatisfy({ "ivx".contains($0) })
      {
        add(.smallRoman, number)
      }
    }
    return found
  }

  /// The place in the alphabet of points; f, j, w and z, which Word's own numbering uses, count in between.
  private static func letterPlace(_ letter: Substring) -> Int? {
    if let place = number(ofLetters: String(letter)) { return place }
    switch letter {
    case "f": return 7
    case "j": return 10
    case "z": return 24
    default: return nil
    }
  }

  /// Reads markers in words, such as `Phần I`, `Phần thứ nhất`, `Chương II` and `Điều 5`.
  private static func named(_ text: String) -> (Marker, Substring)? {
    let parts = words(text.prefix(40))
    guard parts.count >= 2 else { return nil }
    let style: Style
    switch (parts[0].key, parts[0].isCapitalised) {
    case ("phan", true), ("chuong", true): style = .part
    case ("dieu", true): style = .article
    default: return nil
    }
    var last = parts[1]
    var number = number(ofRoman: String(last.text.trimmingSigns)) ?? Int(last.text.trimmingSigns)
    if last.key == "thu", parts.count > 2 {
      last = parts[2]
      number = ["nhat", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi"].firstIndex(
        of: last.key
      ).map { $0 + 1 }
    }
    guard let number, number > 0 else { return nil }
    // «Điều 5 của Luật…» and «Phần I Quy chế này» are citations: a heading has a sign or nothing behind its number.
    let rest = text[last.text.endIndex...]
    let hasSign = last.text.last.map { ".:".contains($0) } ?? false
    let isInCapitals = parts[0].text.isInCapitals
    guard hasSign || rest.isEmpty || rest.first == "\n" || isInCapitals && style == .part else { return nil }
    return (
      Marker(style: style, printed: String(text[..<last.text.endIndex]), value: number, path: []),
      rest.drop { " \n.:-–".contains($0) }
    )
  }
}
