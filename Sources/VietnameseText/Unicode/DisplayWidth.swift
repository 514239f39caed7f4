/// The number of terminal columns that a text takes: a letter 1, a full-width letter or an emoji 2, its marks 0.
///
/// Control characters and invisible format characters count with the visible form that ``displayCells(of:)`` gives them;
/// a tab counts 1, for only its caller knows the column in which it stands.
public func displayWidth(of text: String) -> Int {
  let isPlain = withUTF8Bytes(of: text) { bytes in
    bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }
  if isPlain { return text.utf8.count }
  return text.reduce(0) { $0 + displayCell(of: $1).width }
}

/// One character as a terminal shows it: what to print, its columns, and the bytes it stands for.
public struct DisplayCell: Sendable, Equatable {
  /// What to print: the character itself, or a visible form of one that cannot be seen or would disturb the terminal.
  public let text: String
  public let width: Int
  /// The bytes of the character within the text's UTF-8.
  public let bytes: Range<Int>

  public init(_ text: String, width: Int, bytes: Range<Int>) {
    self.text = text
    self.width = width
    self.bytes = bytes
  }
}

/// A text's characters as a terminal shows them, in order; a tab is a cell of its own with the text `\t`.
///
/// Control characters are shown as their pictures (␛), invisible ones by their code (`<U+202E>`), a mark without a letter
/// on a dotted circle.
public func displayCells(of text: String) -> [DisplayCell] {
  var cells: [DisplayCell] = []
  var offset = 0
  for character in text {
    let length = character.utf8.count
    let (shown, width) = displayCell(of: character)
    cells.append(DisplayCell(shown, width: width, bytes: offset..<offset + length))
    offset += length
  }
  return cells
}

private func displayCell(of character: Character) -> (text: String, width: Int) {
  let text = String(character)
  guard let first = character.unicodeScalars.first else { return (text, 0) }
  if first.value < 0x0300, first.value >= 0xA0, first.value != 0xAD { return (text, 1) }
  if first.value == 0x09 { return (text, 1) }
  if let visible = visibleForm(first) {
    let rest = character.unicodeScalars.dropFirst().map { visibleForm($0) ?? String($0) }.joined()
    return (visible + rest, visible.count + rest.count)
  }
  if first.value < 0x80 { return (text, hasEmojiSelector(character) ? 2 : 1) }
  if isZeroWidth(first) { return ("\u{25CC}" + text, 1) }
  if isWide(first) || hasEmojiSelector(character) { return (text, 2) }
  return (text, 1)
}

/// A variation selector that asks for a picture, as in ❤️ and 1️⃣.
private func hasEmojiSelector(_ character: Character) -> Bool {
  character.unicodeScalars.contains { $0.value == 0xFE0F }
}

/// What is printed for a character that would be invisible or would steer the terminal; nil for all others.
private func visibleForm(_ scalar: Unicode.Scalar) -> String? {
  switch scalar.value {
  case 0x00...0x1F: return Unicode.Scalar(0x2400 + scalar.value).map { String($0) }
  case 0x7F: return "\u{2421}"
  case 0x20...0x7E: return nil
  default: break
  }
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator:
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  default:
    return nil
  }
}

private func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
  if (0x1160...0x11FF).contains(scalar.value) { return true }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark: return true
  default: return false
  }
}

/// Whether a scalar takes two columns: East Asian Width W or F.
func isWide(_ scalar: Unicode.Scalar) -> Bool {
  guard scalar.value >= 0x1100 else { return false }
  var low = 0
  var high = wideRanges.count
  while low < high {
    let middle = (low + high) / 2
    if wideRanges[middle].upperBound < scalar.value { low = middle + 1 } else { high = middle }
  }
  if low < wideRanges.count, wideRanges[low].contains(scalar.value) { return true }
  return scalar.properties.isEmojiPresentation
}

/// The blocks of wide characters; wide emoji are those with the property Emoji_Presentation and need no list.
///
/// Source: EastAsianWidth.txt of Unicode 17, W and F; code points without a character inside a block are taken with it.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E, 0x3041...0x3247,
  0x3250...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B,
  0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1_6FE0...0x1_6FF6, 0x1_7000...0x1_8DF2, 0x1_AFF0...0x1_B2FB,
  0x1_D300...0x1_D376, 0x1_F1E6...0x1_F202, 0x1_F210...0x1_F265, 0x2_0000...0x3_FFFD,
]
