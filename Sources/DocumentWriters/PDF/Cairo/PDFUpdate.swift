/// Adds to a PDF file what Cairo cannot say, as an incremental update: the file stays as it is, and new versions of some of
/// its objects stand behind it.
///
/// Source: ISO 32000-1, 7.5.6 (incremental updates).
struct PDFUpdate {
  /// Entries for the document catalog, as they stand in the file.
  var catalog: [String] = []
  /// Entries for the information dictionary.
  var information: [String] = []

  /// The language of the text, the title in the reader's title bar, and the moment of writing.
  ///
  /// Source: ISO 32000-1, 12.2 (viewer preferences), 14.3.3 (information dictionary), 14.9.2 (natural language).
  init(_ properties: PDFProperties) {
    catalog = ["/Lang (\(properties.language))", "/ViewerPreferences << /DisplayDocTitle true >>"]
    // 2021-06-01T00:00:00Z
    if let moment = properties.moment {
      information = ["/CreationDate (D:\(moment.filter(\.isNumber))Z)"]
    }
  }

  /// The file with the addition; as it was where its cross-reference table is not one of plain text.
  func added(to file: [UInt8]) -> [UInt8] {
    guard let trailer = last("trailer", in: file[...]),
      let size = number(after: "/Size", in: file[trailer...]),
      let root = number(after: "/Root", in: file[trailer...]),
      let info = number(after: "/Info", in: file[trailer...]),
      let start = last("startxref", in: file[trailer...]),
      let previous = number(after: "startxref", in: file[start...])
    else { return file }
    var bytes = file
    var table = "xref\n"
    for (object, entries) in [(root, catalog), (info, information)] where !entries.isEmpty {
      guard let begin = last("\n\(object) 0 obj", in: file[..<trailer]),
        let end = first(">>\nendobj", in: file[begin...])
      else { return file }
      let offset = String(String(repeating: "0", count: 10) + "\(bytes.count)").suffix(10)
      table += "\(object) 1\n\(offset) 00000 n \n"
      bytes += file[(begin + 1)..<end]
      bytes += Array(entries.map { "   \($0)\n" }.joined().utf8) + Array(">>\nendobj\n".utf8)
    }
    let place = bytes.count
    table +=
      "trailer\n<< /Size \(size)\n   /Root \(root) 0 R\n   /Info \(info) 0 R\n   /Prev \(previous)\n>>\n"
    return bytes + Array("\(table)startxref\n\(place)\n%%EOF\n".utf8)
  }

  private func first(_ word: String, in bytes: ArraySlice<UInt8>) -> Int? {
    place(of: word, in: bytes, from: bytes.startIndex, by: 1)
  }

  private func last(_ word: String, in bytes: ArraySlice<UInt8>) -> Int? {
    place(of: word, in: bytes, from: bytes.endIndex - word.utf8.count, by: -1)
  }

  private func place(of word: String, in bytes: ArraySlice<UInt8>, from start: Int, by step: Int) -> Int? {
    let word = Array(word.utf8)
    let places = bytes.startIndex...max(bytes.startIndex, bytes.endIndex - word.count)
    var place = start
    while places.contains(place), bytes.count >= word.count {
      if bytes[place...].starts(with: word) { return place }
      place += step
    }
    return nil
  }

  /// The number that follows a word and white space.
  private func number(after word: String, in bytes: ArraySlice<UInt8>) -> Int? {
    guard let place = first(word, in: bytes) else { return nil }
    let digits = bytes[(place + word.utf8.count)...].drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }
      .prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}

/// What a PDF file says about its document.
struct PDFProperties {
  var title = ""
  var author = ""
  /// As BCP 47 has it.
  var language = "vi-VN"
  /// In UTC, as W3CDTF has it.
  var moment: String?
}
