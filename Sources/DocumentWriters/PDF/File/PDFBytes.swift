/// Bytes of a PDF file or of a stream in it, as they are written.
///
/// Source: ISO 32000-1, 7.2 and 7.3 (lexical conventions, objects).
struct PDFBytes {
  private(set) var bytes: [UInt8] = []

  var count: Int { bytes.count }

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func append(_ other: [UInt8]) { bytes += other }

  mutating func append(_ other: PDFBytes) { bytes += other.bytes }

  mutating func append(byte: UInt8) { bytes.append(byte) }

  mutating func append(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    appendDigits(number.magnitude)
  }

  private mutating func appendDigits(_ number: UInt) {
    if number >= 10 { appendDigits(number / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }

  /// A number of hundredths as a decimal number, without zeros at its end.
  mutating func append(hundredths number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    let (whole, rest) = number.magnitude.quotientAndRemainder(dividingBy: 100)
    if whole > 0 || rest == 0 { appendDigits(whole) }
    guard rest > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / 10))
    if rest % 10 > 0 { bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)) }
  }

  /// A number rounded to hundredths.
  mutating func append(decimal number: Double) { append(hundredths: Self.hundredths(number)) }

  /// Rounded; what no page has room for becomes the nearest number that PDF allows.
  static func hundredths(_ number: Double) -> Int {
    number.isNaN ? 0 : Int((min(max(number, -32_767), 32_767) * 100).rounded())
  }

  mutating func append(_ reference: PDFReference) {
    append(reference.number)
    append(" 0 R")
  }

  mutating func append(_ references: [PDFReference]) {
    append("[")
    for (index, reference) in references.enumerated() {
      if index > 0 { append(" ") }
      append(reference)
    }
    append("]")
  }

  /// A text for people: in ASCII as it is, else in UTF-16.
  ///
  /// Source: ISO 32000-1, 7.9.2.2 (text strings).
  mutating func append(text: String) {
    guard text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) else {
      append("<FEFF")
      append(utf16: text)
      append(">")
      return
    }
    append("(")
    for byte in text.utf8 { append(stringByte: byte) }
    append(")")
  }

  /// The code units as hexadecimal digits.
  mutating func append(utf16 text: String) {
    for unit in text.utf16 { append(hex: unit) }
  }

  mutating func append(hex unit: UInt16) {
    for shift in [12, 8, 4, 0] {
      let digit = UInt8(truncatingIfNeeded: unit >> UInt16(shift) & 0xF)
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") - 10 + digit)
    }
  }

  /// A byte within the parentheses of a string.
  ///
  /// Source: ISO 32000-1, 7.3.4.2.
  @inline(__always)
  mutating func append(stringByte byte: UInt8) {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case 0x0D:
      // A reader takes a bare carriage return for a line feed.
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(UInt8(ascii: "r"))
    default: bytes.append(byte)
    }
  }
}

/// The number of an object in a PDF file.
struct PDFReference: Hashable, Sendable {
  var number: Int
}
