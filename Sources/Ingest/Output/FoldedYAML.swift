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
    let isShort = !value.contains("\n") && indent + start.count + value.count <= Self.width
    guard !isShort, Self.canFold(value) else {
      // «x:y» without quotes looks like a key that was typed without its blank.
      let needsQuotes =
        value.contains("\n") || zip(value, value.dropFirst()).contains { $0 == ":" && $1 != " " }
      line(start + (needsQuotes ? yamlQuoted(value) : yamlScalar(value, indent: indent)), indent: indent)
      return
    }
    line(start + ">-", indent: indent)
    let margin = indent + 2
    for (place, paragraph) in value.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if place > 0 { text += "\n" }
      fold(paragraph, margin: margin)
    }
  }

  /// In a folded block a line break is a blank and a blank line a line break (YAML 1.2.2, section 8.1.3): so every line
  /// begins with a letter or sign, and single blanks divide the words.
  private static func canFold(_ value: String) -> Bool {
    var last: Character = " "
    for character in value {
      if character == " ", last == " " || last == "\n" { return false }
      if character == "\n", last == " " || last == "\n" { return false }
      if character != "\n", character.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F })
      {
        return false
      }
      last = character
    }
    return last != " " && last != "\n"
  }

  private mutating func fold(_ paragraph: Substring, margin: Int) {
    let blanks = String(repeating: " ", count: margin)
    var column = 0
    for word in paragraph.split(separator: " ") {
      if column == 0 {
        text += blanks + word
        column = margin + word.count
      } else if column + 1 + word.count > Self.width {
        text += "\n" + blanks + word
        column = margin + word.count
      } else {
        text += " " + word
        column += 1 + word.count
      }
    }
    text += "\n"
  }

  /// A list of ids or words on one line, or an item a line where that is too long.
  mutating func list(_ key: String, _ values: [String], indent: Int) {
    guard !values.isEmpty else { return }
    let flow =
      "\(key): [" + values.map { yamlScalar($0, indent: 0, inFlow: true) }.joined(separator: ", ") + "]"
    if indent + flow.count <= Self.width {
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
