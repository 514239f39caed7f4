/// Whether a text is surely clean already, so that it need not be looked at letter by letter.
///
/// True for printable ASCII, composed Latin and Vietnamese letters, dashes and quotation marks with single spaces between
/// the words; false for everything that might have to be composed, replaced or left out.
func isPlain(_ text: String) -> Bool {
  var text = text
  return text.withUTF8 { utf8 in
    var previous: UInt8 = 0
    var isPlain = true
    for byte in utf8 {
      let isExpected =
        switch previous {
        // U+0080 to U+009F are controls, U+00AD is a soft hyphen.
        case 0xC2: byte >= 0xA0 && byte != 0xAD
        // U+1E00 to U+1EFF.
        case 0xE1: 0xB8...0xBB ~= byte
        // U+2000 to U+203F, of which the last byte is looked at below.
        case 0xE2: byte == 0x80
        case 0x20: byte != 0x20 && plainBytes[Int(byte)]
        default: plainBytes[Int(byte)]
        }
      isPlain = isPlain && isExpected
      previous = byte
    }
    return isPlain && !hasSteeringMark(utf8)
  }
}

/// Whether there is a mark of U+2000 to U+200F or U+2028 to U+203F, which may change direction or break lines.
private func hasSteeringMark(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
  guard utf8.contains(0xE2) else { return false }
  return utf8.indices.contains { index in
    utf8[index] == 0xE2 && index + 2 < utf8.count && !(0x90...0xA7 ~= utf8[index + 2])
  }
}

/// Printable ASCII, and the bytes that make up the letters of the ranges that ``isPlain(_:)`` knows.
private let plainBytes: [Bool] = (0...255).map { byte in
  0x20...0x7E ~= byte || 0x80...0xBF ~= byte || 0xC2...0xC6 ~= byte || byte == 0xE1 || byte == 0xE2
}
