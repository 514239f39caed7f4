internal import OOXML

/// The names by which the reader knows the vocabularies of a Word file, transitional and strict.
enum WordXML {
  static let namespaces = XMLNamespaces([
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
    "http://purl.oclc.org/ooxml/drawingml/main": "a",
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
    "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "urn:schemas-microsoft-com:vml": "v",
    "urn:kehoach:origin:1": "k",
  ])
}

extension XMLReader {
  /// The value `w:val`.
  mutating func value() throws(XMLReadingError) -> String? { try attribute("w:val") }

  /// A switch: on unless it says otherwise.
  mutating func toggle() throws(XMLReadingError) -> Bool {
    switch try value() {
    case "0", "false", "off": false
    default: true
    }
  }

  /// A whole number; figures beyond anything that a page can have are left out.
  mutating func number(_ name: String) throws(XMLReadingError) -> Int? {
    guard let text = try attribute(name) else { return nil }
    if let number = Int(text) { return (-1_000_000_000...1_000_000_000).contains(number) ? number : nil }
    return Measure.twips(text)
  }
}

/// Lengths with their units, as the strict form of the format writes them.
enum Measure {
  /// Source: ISO/IEC 29500-1, 22.9.2.15 (universal measure).
  static func twips(_ text: String) -> Int? {
    let unit = text.suffix(2)
    guard let number = Double(text.dropLast(2)), number.isFinite, abs(number) < 100_000 else {
      return Double(text).flatMap { $0.isFinite && abs($0) < 1e9 ? Int($0.rounded()) : nil }
    }
    let scale: Double? =
      switch unit {
      case "pt": 20
      case "mm": 1440 / 25.4
      case "cm": 1440 / 2.54
      case "in": 1440
      case "pc", "pi": 240
      default: nil
      }
    return scale.map { Int((number * $0).rounded()) }
  }
}
