internal import VietnameseText

/// A line of a text file.
struct TextLine {
  /// Without blanks at the ends and without signs of emphasis.
  let plain: String
  /// As it stands, without blanks at the ends.
  let marked: Substring
  /// Columns before the first letter.
  let indent: Int
  /// Blank lines stand before it.
  var followsBlank = false
  /// A new page begins with it.
  var startsPage = false

  let length: Int

  init(_ line: Substring, hasEmphasis: Bool) {
    var indent = 0
    for character in line {
      if character == " " {
        indent += 1
      } else if character == "\t" {
        indent += 8 - indent % 8
      } else {
        break
      }
    }
    self.indent = indent
    let marked = line.trimmingBlanks
    self.marked = marked
    // A star before a blank at the start of a line is the sign of a list.
    let isItem = marked.hasPrefix("* ") && !marked.dropFirst().contains("*")
    let text = hasEmphasis && !isItem ? marked.filter { $0 != "*" } : String(marked)
    plain = tidied(text)
    length = plain.count
  }

  var isBlank: Bool { plain.isEmpty }

  /// A line drawn with signs: `-------`, `____`, `***`.
  var isRule: Bool {
    guard marked.count >= 3 else { return false }
    if marked.allSatisfy({ $0 == "*" || $0 == " " }) { return true }
    return plain.count >= 3 && plain.allSatisfy { "-_=—–~. |".contains($0) }
      && plain.contains { "-_=—–~".contains($0) }
  }

  /// A number that only counts pages.
  var isPageNumber: Bool {
    let text = plain.filter { !" -–—".contains($0) }
    if !text.isEmpty, text.count <= 3, text.allSatisfy({ $0.isASCII && $0.isNumber }) { return true }
    let parts = words(plain)
    return parts.count == 2 && parts[0].key == "trang" && parts[1].key.allSatisfy { $0.isNumber || $0 == "/" }
  }

  /// Whether a sentence or a heading with a sign ends here.
  var isFinished: Bool { plain.isFinished }
}

extension String {
  var isFinished: Bool {
    guard let last = last(where: { !"”\"»’') ]*".contains($0) }) else { return true }
    return ".;:!?…".contains(last)
  }
}
