internal import VietnameseText

/// The number and symbol in a line of the head: «Số: 1457/UBND-KGVX», blanks and line breaks in it notwithstanding.
struct DocumentNumberReader {
  /// As it is printed, without blanks; nil where the digits cannot be read.
  let text: String?
  /// The Party's way: a dash between number and kind.
  let isPartyForm: Bool
  let range: Range<Int>

  static func find(in words: [Word]) -> DocumentNumberReader? {
    for index in words.indices where words[index].key == "so" && words[index].isCapitalised {
      guard let found = read(words, from: index) else { continue }
      return found
    }
    return nil
  }

  private static func read(_ words: [Word], from start: Int) -> DocumentNumberReader? {
    var text = String(words[start].text.drop { $0 != ":" }.dropFirst())
    var index = start + 1
    while index < words.count {
      let next = words[index].text
      let continues =
        text.isEmpty || text.hasSuffix("-") || text.hasSuffix("/") || text.hasSuffix("–")
        || text.hasSuffix("&")
        || next.hasPrefix("/") || next.hasPrefix("-") || next.hasPrefix("&") || text == ":"
      guard continues, !["v/v", "ngay"].contains(words[index].key) else { break }
      text += next == ":" ? "" : next
      index += 1
    }
    text = String(text.map { $0 == "–" || $0 == "—" ? "-" : $0 }).filter { $0 != " " && $0 != "*" }
    while let last = text.last, !last.isLetter, !last.isNumber { text.removeLast() }
    guard let stroke = text.firstIndex(where: { $0 == "/" || $0 == "-" }), text.contains(where: \.isLetter),
      text.count < 60
    else { return nil }
    let number = text[..<stroke].filter { $0 != "." && $0 != "…" && $0 != "_" }
    let isReadable = number.allSatisfy { $0.isASCII && $0.isNumber }
    let symbol = text[stroke...]
    return DocumentNumberReader(
      text: isReadable ? number + symbol : nil,
      isPartyForm: symbol.hasPrefix("-") && !words[start].text.hasSuffix(":") && symbol.contains("/"),
      range: start..<index)
  }
}
