/// What a text holds that cannot be written into the file byte by byte, found in one pass.
struct TextTraits: OptionSet {
  let rawValue: UInt8

  /// It may have to be composed, replaced or left out; see ``cleaned(_:)``.
  static let unclean = TextTraits(rawValue: 1)
  /// It has a stroke, and so perhaps a document number.
  static let stroke = TextTraits(rawValue: 2)
  /// It has a sign of markup.
  static let markup = TextTraits(rawValue: 4)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Surely clean are printable ASCII, composed Latin and Vietnamese letters, dashes and quotation marks, with single
  /// spaces between the words.
  init(_ utf8: UnsafeBufferPointer<UInt8>) {
    self = []
    var previous: UInt8 = 0
    var hasPunctuation = false
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), 0xC2...0xC6, 0xE1: break
      case 0x20 where previous == 0x20: insert(.unclean)
      case UInt8(ascii: "/"): insert(.stroke)
      case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"): insert(.markup)
      case 0x20...0x7E: break
      case 0x80...0xBF: if Self.leavesRange(previous, byte) { insert(.unclean) }
      case 0xE2: hasPunctuation = true
      default: insert(.unclean)
      }
      previous = byte
    }
    if hasPunctuation, Self.hasSteeringMark(utf8) { insert(.unclean) }
  }

  /// Whether a second byte leads out of U+00A0 to U+01BF without the soft hyphen, and of U+1E00 to U+1EFF.
  @inline(__always)
  private static func leavesRange(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0xC2: second < 0xA0 || second == 0xAD
    case 0xE1: !(0xB8...0xBB ~= second)
    default: false
    }
  }

  /// Whether a sign that begins with E2 lies outside U+2010 to U+2027: others may change direction or break lines.
  private static func hasSteeringMark(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    utf8.indices.contains { index in
      utf8[index] == 0xE2 && index + 2 < utf8.count
        && !(utf8[index + 1] == 0x80 && 0x90...0xA7 ~= utf8[index + 2])
    }
  }
}

/// Whether a text is surely clean already, so that it need not be looked at letter by letter.
func isPlain(_ text: String) -> Bool {
  var text = text
  return text.withUTF8 { !TextTraits($0).contains(.unclean) }
}

/// The text as every format writes it; see ``cleaned(_:)``.
func clean(_ text: String) -> String { isPlain(text) ? text : cleaned(text) }
