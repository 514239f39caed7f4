internal import YAMLTree

/// Lays text out in YAML for a person to read: short text on the line of its key, long text folded at 118 columns.
struct FoldedYAML {
  private(set) var text = ""
  private static let width = 118

  mutating func comment(_ line: String) { text += "# \(line)\n" }

  /// Lines that were laid out before.
  mutating func append(_ lines: some StringProtocol) { text += lines }

  mutating func blankLine() { text += "\n" }

  mutating func line(_ content: String, indent: Int) {
    text += String(repeating: " ", count: indent) + content + "\n"
  }

  /// An entry whose value is one text.
  ///
  /// - Parameters:
  ///   - start: what stands before the value: `nội dung: ` or `- `.
  ///   - value: the text.
  ///   - indent: the column of `start`.
  mutating func entry(_ start: String, _ value: String, indent: Int) {
    let hasLines = value.utf8.contains(0x0A)
    let isShort = !hasLines && indent + Self.columns(start.utf8) + Self.columns(value.utf8) <= Self.width
    guard !isShort, Self.canFold(value) else {
      // «x:y» without quotes looks like a key that was typed without its blank.
      let needsQuotes = hasLines || Self.holdsKeyLike(value.utf8)
      line(start + (needsQuotes ? yamlQuoted(value) : yamlScalar(value, indent: indent)), indent: indent)
      return
    }
    line(start + ">-", indent: indent)
    let margin = indent + 2
    let paragraphs = value.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (place, paragraph) in paragraphs.enumerated() {
      if place > 0 { text += "\n" }
      fold(paragraph, margin: margin)
    }
  }

  /// In a folded block a line break is a blank and a blank line a line break (YAML 1.2.2, section 8.1.3): so every line
  /// begins with a letter or sign, and single blanks divide the words.
  private static func canFold(_ value: String) -> Bool {
    var last: UInt8 = 0x20
    for byte in value.utf8 {
      let isBlank = byte == 0x20 || byte == 0x0A
      if isBlank, last == 0x20 || last == 0x0A { return false }
      if !isBlank, byte < 0x20 || byte == 0x7F { return false }
      last = byte
    }
    return last != 0x20 && last != 0x0A
  }

  private mutating func fold(_ paragraph: Substring.UTF8View, margin: Int) {
    let blanks = String(repeating: " ", count: margin)
    var column = 0
    for word in paragraph.split(separator: 0x20) {
      let length = Self.columns(word)
      if column == 0 {
        text += blanks
        column = margin
      } else if column + 1 + length > Self.width {
        text += "\n"
        text += blanks
        column = margin
      } else {
        text += " "
        column += 1
      }
      text += Substring(word)
      column += length
    }
    text += "\n"
  }

  /// A letter of a text in normal form C is one scalar, which all but the first of its bytes go on with.
  private static func columns(_ utf8: some Sequence<UInt8>) -> Int {
    utf8.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
  }

  private static func holdsKeyLike(_ utf8: String.UTF8View) -> Bool {
    var last: UInt8 = 0
    for byte in utf8 {
      if last == UInt8(ascii: ":"), byte != 0x20 { return true }
      last = byte
    }
    return false
  }

  /// A list of ids or words on one line, or an item a line where that is too long.
  mutating func list(_ key: String, _ values: [String], indent: Int) {
    guard !values.isEmpty else { return }
    let flow =
      "\(key): [" + values.map { yamlScalar($0, indent: 0, inFlow: true) }.joined(separator: ", ") + "]"
    if indent + Self.columns(flow.utf8) <= Self.width {
      line(flow, indent: indent)
    } else {
      items(key, values, indent: indent)
    }
  }

  /// A list of texts, an item a line.
  mutating func items(_ key: String, _ values: [String], indent: Int) {
    guard !values.isEmpty else { return }
    line("\(key):", indent: indent)
    for value in values { entry("- ", value, indent: indent + 2) }
  }
}
