/// A text as YAML that every reader, of version 1.1 or 1.2, takes for this text.
///
/// Words and digits that some reader takes for a truth value, a number or a date are quoted; several lines become a block.
/// - Parameters:
///   - text: the text that shall be read back.
///   - indent: the number of blanks before each line of a block.
///   - inFlow: whether it will stand in brackets or braces, where commas divide and blocks are not allowed.
/// - Returns: one line, or `|` and lines without a line break at the end.
public func yamlScalar(_ text: String, indent: Int, inFlow: Bool = false) -> String {
  let form = ScalarForm(text)
  if form.isPlain(inFlow: inFlow), !form.isAmbiguous { return text }
  if !inFlow, form.isBlock { return yamlBlock(text, indent: indent) }
  return yamlQuoted(text)
}

/// A text in quotes: double ones, or single ones where that needs no escapes.
public func yamlQuoted(_ text: String) -> String {
  let form = ScalarForm(text)
  if form.isPrintableLine, text.utf8.contains(where: { $0 == Byte.doubleQuote || $0 == Byte.backslash }) {
    return singleQuoted(text)
  }
  return doubleQuoted(text)
}

func singleQuoted(_ text: String) -> String {
  "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
}

func doubleQuoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\t": result += "\\t"
    case "\r": result += "\\r"
    default:
      if ScalarForm.isPrintable(scalar) {
        result.unicodeScalars.append(scalar)
      } else {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let (letter, width) = scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
        result += "\\" + letter + String(repeating: "0", count: width - digits.count) + digits
      }
    }
  }
  return result + "\""
}

/// - Precondition: `ScalarForm(text).isBlock`.
func yamlBlock(_ text: String, indent: Int) -> String {
  let trailing = text.utf8.reversed().prefix { $0 == Byte.lineFeed }.count
  let header = trailing == 0 ? "|-" : trailing == 1 ? "|" : "|+"
  let margin = String(repeating: " ", count: max(indent, 1))
  let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    .dropLast(trailing == 0 ? 0 : 1)
    .map { $0.isEmpty ? "" : margin + String($0) }
  return ([header] + lines).joined(separator: "\n")
}

/// In which of YAML's forms a text can be written.
struct ScalarForm {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  /// YAML 1.2.2, section 5.1; and none of the characters that YAML 1.1 takes for line breaks or that nobody sees.
  static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF, 0x200B, 0x2060: false
    default: true
    }
  }

  /// One line, whose characters all may stand in a file as they are.
  var isPrintableLine: Bool { text.unicodeScalars.allSatisfy(Self.isPrintable) }

  /// Several lines that a literal block gives back unchanged.
  var isBlock: Bool {
    text.utf8.contains(Byte.lineFeed)
      && text.unicodeScalars.allSatisfy { $0 == "\n" || Self.isPrintable($0) }
      && text.utf8.first.map { !isBlankOrBreak($0) } ?? false
      && !text.utf8.allSatisfy(isBlankOrBreak)
      && text.unicodeScalars.split(separator: "\n").allSatisfy { !$0.utf8Bytes.allSatisfy(isBlank) }
  }

  /// Whether the grammar lets it stand without quotes (YAML 1.2.2, section 7.3.3).
  func isPlain(inFlow: Bool) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last, isPrintableLine, !isBlank(first), !isBlank(last),
      last != Byte.colon, !text.hasPrefix("---"), !text.hasPrefix("...")
    else { return false }
    let indicators = Array("-?:,[]{}#&*!|>'\"%@`".utf8)
    if indicators.contains(first) {
      let mayBegin = first == Byte.dash || first == Byte.question || first == Byte.colon
      guard mayBegin, !inFlow, bytes.count > 1, !isBlank(bytes[1]) else { return false }
    }
    for (index, byte) in bytes.enumerated() {
      if byte == Byte.hash, index > 0, isBlank(bytes[index - 1]) { return false }
      if byte == Byte.colon, index + 1 < bytes.count,
        isBlank(bytes[index + 1]) || inFlow && isFlowIndicator(bytes[index + 1])
      {
        return false
      }
      if inFlow, isFlowIndicator(byte) { return false }
    }
    return true
  }

  /// What would be read back as no value at all.
  var isNull: Bool { text.isEmpty || text == "~" || text == "null" }

  private static let wordsWithMeaning: Set = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "<<", "=",
  ]

  /// Whether some reader takes it, without quotes, for something else than text.
  ///
  /// YAML 1.1 type repository (bool, int with sexagesimals, float, timestamp, merge, value) and YAML 1.2.2, section 10.3.
  var isAmbiguous: Bool {
    // All these words are short.
    if text.utf8.count <= 5, Self.wordsWithMeaning.contains(text.lowercased()) { return true }
    guard let first = text.utf8.first, (0x30...0x39).contains(first) || [0x2B, 0x2D, 0x2E].contains(first)
    else { return false }
    let mark = Set("+-_.,:/ tTzZ".utf8)
    return text.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || mark.contains(byte) && byte != UInt8(ascii: "/")
        || (0x41...0x46).contains(byte & 0xDF)
        || [
          UInt8(ascii: "x"), UInt8(ascii: "o"), UInt8(ascii: "i"),
          UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "I"),
        ].contains(byte)
    }
  }
}

extension Substring.UnicodeScalarView {
  fileprivate var utf8Bytes: Substring.UTF8View { Substring(self).utf8 }
}
