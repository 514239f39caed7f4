internal import VietnameseText

/// The text in normal form C, with single blanks, without blanks at the ends of lines and without invisible signs.
///
/// Line feeds stay. Blanks of any width become plain ones; zero-width signs, soft hyphens and controls go.
func tidied(_ text: String) -> String {
  let text = nfc(text)
  if isTidy(text) { return text }
  var scalars = String.UnicodeScalarView()
  var owesBlank = false
  var owesLine = false
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: owesLine = true
    case 0x09, 0x0B, 0x0C, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: owesBlank = true
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF,
      0xFFFC...0xFFFF:
      break
    default:
      if !scalars.isEmpty {
        if owesLine { scalars.append("\n") } else if owesBlank { scalars.append(" ") }
      }
      owesBlank = false
      owesLine = false
      // U+2011, the hyphen that does not break, and U+2010 are printed as the plain one.
      scalars.append(scalar.value == 0x2010 || scalar.value == 0x2011 ? "-" : scalar)
    }
  }
  return String(scalars)
}

extension String {
  /// The text with its lines joined by blanks.
  var onOneLine: String {
    utf8.contains(0x0A) ? split(separator: "\n").joined(separator: " ") : self
  }
}

/// Whether nothing has to be changed, told quickly for text that is so already.
private func isTidy(_ text: String) -> Bool {
  var last: UInt8 = 0x20
  for byte in text.utf8 {
    // C2, E2, E3 and EF begin the blanks and invisible signs beyond ASCII.
    if byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF {
      return false
    }
    if byte == 0x20, last == 0x20 { return false }
    last = byte
  }
  return text.isEmpty || last != 0x20
}
