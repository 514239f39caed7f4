/// What the text of an XML document can hold.
///
/// Source: XML 1.0 (Fifth Edition), production 2 (Char).
public enum XMLText {
  public static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
    default: false
    }
  }

  /// What a byte of a text needs before it can stand in a document.
  enum Care {
    case reference(StaticString)
    case replace(Unicode.Scalar)

    /// How many bytes of the text it stands for.
    var length: Int {
      switch self {
      case .reference: 1
      case .replace(let scalar): scalar.value < 0x80 ? 1 : 3
      }
    }
  }

  /// Whether a byte can begin something that may not stand as it is: a control, a sign of markup, or U+FFFE and U+FFFF.
  static func mayNeedCare(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "\"") || byte == 0xEF
  }

  static func care(at index: Int, of utf8: UnsafeBufferPointer<UInt8>, quotes: Bool) -> Care? {
    switch utf8[index] {
    case UInt8(ascii: "&"): .reference("&amp;")
    case UInt8(ascii: "<"): .reference("&lt;")
    case UInt8(ascii: ">"): .reference("&gt;")
    case UInt8(ascii: "\""): quotes ? .reference("&quot;") : nil
    case 0x9: quotes ? .reference("&#9;") : nil
    case 0xA: quotes ? .reference("&#10;") : nil
    // A parser turns a bare carriage return into a line feed, so it survives only as a reference.
    case 0xD: .reference("&#13;")
    case let control where control < 0x20: .replace(Unicode.Scalar(control))
    case 0xEF where isNoncharacter(at: index, of: utf8):
      .replace(utf8[index + 2] == 0xBE ? "\u{FFFE}" : "\u{FFFF}")
    default: nil
    }
  }

  /// U+FFFE is EF BF BE and U+FFFF is EF BF BF.
  private static func isNoncharacter(at index: Int, of utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    index + 2 < utf8.count && utf8[index + 1] == 0xBF && utf8[index + 2] >= 0xBE
  }
}
