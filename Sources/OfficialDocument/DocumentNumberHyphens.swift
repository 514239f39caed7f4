/// Finds the hyphens inside the symbol of a document, such as `12/CT-TTg`, at which a line must not break.
///
/// Such a hyphen stands in a word with a stroke before it, after a group of letters that begins with a capital, and before
/// another capital. Fed one byte after the other, it needs no memory of its own.
public struct DocumentNumberHyphens: Sendable {
  private var hasStroke = false
  private var groupStart = 0

  public init() {}

  /// Whether the byte is such a hyphen; to be asked once for each byte of a text, in order.
  public mutating func keepsTogether(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch utf8[index] {
    case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"):
      hasStroke = false
    case UInt8(ascii: "/"):
      hasStroke = true
      groupStart = index + 1
    case UInt8(ascii: "-") where hasStroke:
      let isInside = groupStart < index && isCapital(utf8, groupStart) && isCapital(utf8, index + 1)
      groupStart = index + 1
      return isInside
    default: break
    }
    return false
  }

  /// A Latin capital, or a letter outside ASCII such as Đ, of which symbols have only capitals.
  private func isCapital(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index < utf8.count else { return false }
    return UInt8(ascii: "A")...UInt8(ascii: "Z") ~= utf8[index] || utf8[index] >= 0x80
  }
}
