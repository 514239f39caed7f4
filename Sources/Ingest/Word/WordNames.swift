internal import OOXML

extension XMLNamespaces {
  /// The namespaces of a Word file, transitional and strict.
  ///
  /// Source: ISO/IEC 29500-1 and -4, annex A; ISO/IEC 29500-3 (markup compatibility).
  static let word = XMLNamespaces([
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "urn:schemas-microsoft-com:vml": "v",
  ])
}

extension XMLReader {
  /// Whether an element that says yes or no by its attribute says yes: no attribute is yes.
  mutating func isOn() throws(XMLReadingError) -> Bool {
    guard let value = try attribute("w:val") else { return true }
    return !["0", "false", "off", "none"].contains(value)
  }

  /// The number in `w:val`.
  mutating func number() throws(XMLReadingError) -> Int? { try attribute("w:val").flatMap { Int($0) } }
}
