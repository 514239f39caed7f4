internal import VietnameseText

/// A text as it is compared: composed letters, single blanks, nothing at the ends.
func plainText(_ text: String) -> String {
  var result = ""
  var isBlank = true
  for scalar in nfc(text).unicodeScalars {
    if scalar.properties.isWhitespace || scalar == "\u{200B}" {
      if !isBlank { result.unicodeScalars.append(" ") }
      isBlank = true
    } else {
      result.unicodeScalars.append(scalar)
      isBlank = false
    }
  }
  if result.last == " " { result.removeLast() }
  return result
}

/// Whether all letters are capitals, and there are some.
func isAllCapitals(_ text: some StringProtocol) -> Bool {
  var hasLetter = false
  for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
    if scalar.properties.isLowercase { return false }
    hasLetter = true
  }
  return hasLetter
}

/// A numbering marker at the start of a paragraph.
struct Marker: Sendable, Hashable {
  enum Level: Sendable, Hashable { case roman, number, subnumber, letter, dash, plus }

  var level: Level
  /// In characters of the text, the blank behind it counted.
  var length: Int

  /// The marker that stands at the start of a text, typed or printed.
  init?(_ text: String) {
    let word = text.prefix { !$0.isWhitespace }
    guard !word.isEmpty, word.count < 12 else { return nil }
    length = word.count + (text.count > word.count ? 1 : 0)
    switch word {
    case "-", "–", "—", "•": level = .dash
    case "+": level = .plus
    default:
      let body = word.dropLast()
      if word.last == ".", !body.isEmpty, body.allSatisfy({ "IVXLC".contains($0) }),
        VietnameseText.number(ofRoman: String(body)) != nil
      {
        level = .roman
      } else if word.last == ")", body.count <= 2, number(ofLetters: String(body)) != nil {
        level = .letter
      } else {
        let parts = word.split(separator: ".", omittingEmptySubsequences: false)
        guard word.contains("."),
          parts.dropLast().allSatisfy({ !$0.isEmpty && $0.count < 4 && $0.allSatisfy(\.isASCIIDigit) }),
          parts.last.map({ $0.allSatisfy(\.isASCIIDigit) && $0.count < 3 }) ?? false, parts.count <= 5
        else { return nil }
        level = parts.filter { !$0.isEmpty }.count > 1 ? .subnumber : .number
      }
    }
  }
}

extension Character {
  var isASCIIDigit: Bool { isASCII && isNumber }
}
