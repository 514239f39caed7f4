/// Reads HTML as it is found on web pages, well-formed or not.
///
/// Only what matters for the text is looked at: paragraphs, line breaks, lists, tables, bold, italic and centred text.
/// Nothing is fetched and nothing is run. Source: HTML Living Standard, 13.2 (what a reader makes of it, simplified).
struct HTMLReader {
  private let bytes: [UInt8]
  private var place = 0
  private var builder = HTMLBlockBuilder()

  static func read(_ text: String) -> SourceDocument {
    var reader = HTMLReader(bytes: Array(text.utf8))
    reader.run()
    return SourceDocument(reader.builder.finish())
  }

  private mutating func run() {
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "<"), readTag() { continue }
      let start = place
      place += 1
      while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
      builder.addText(decoded(bytes[start..<place]))
    }
  }

  /// Reads a tag, a comment or a declaration; false where the sign stands for itself.
  private mutating func readTag() -> Bool {
    var index = place + 1
    guard index < bytes.count else { return false }
    if bytes[index...].starts(with: "!--".utf8) {
      place = find("-->", from: index + 3).map { $0 + 3 } ?? bytes.count
      return true
    }
    if bytes[index] == UInt8(ascii: "!") || bytes[index] == UInt8(ascii: "?") {
      place = (bytes[index...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1) + 1
      return true
    }
    let isEnd = bytes[index] == UInt8(ascii: "/")
    if isEnd { index += 1 }
    let start = index
    while index < bytes.count, isLetterOrDigit(bytes[index]) { index += 1 }
    guard index > start, index - start < 20 else { return false }
    let name = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
    let attributesStart = index
    var quote: UInt8 = 0
    while index < bytes.count, quote != 0 || bytes[index] != UInt8(ascii: ">") {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      index += 1
    }
    place = min(index + 1, bytes.count)
    if isEnd {
      builder.end(name)
      return true
    }
    let attributes = String(decoding: bytes[attributesStart..<min(index, bytes.count)], as: UTF8.self)
    builder.start(name, attributes)
    // What stands in these is no text of the page.
    if ["script", "style", "noscript", "template", "title", "textarea", "svg"].contains(name) {
      place = find("</" + name, from: place) ?? bytes.count
    }
    return true
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: ":")
  }

  private func find(_ text: String, from start: Int) -> Int? {
    let wanted = Array(text.utf8)
    var index = start
    while index + wanted.count <= bytes.count {
      if zip(bytes[index...], wanted).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 }) { return index }
      index += 1
    }
    return nil
  }

  private func decoded(_ part: ArraySlice<UInt8>) -> String {
    guard part.contains(UInt8(ascii: "&")) else { return String(decoding: part, as: UTF8.self) }
    var result = ""
    var rest = Substring(String(decoding: part, as: UTF8.self))
    while let sign = rest.firstIndex(of: "&") {
      result += rest[..<sign]
      rest = rest[rest.index(after: sign)...]
      if let end = rest.prefix(10).firstIndex(of: ";"), let text = HTMLEntities.text(rest[..<end]) {
        result += text
        rest = rest[rest.index(after: end)...]
      } else {
        result += "&"
      }
    }
    return result + rest
  }
}
