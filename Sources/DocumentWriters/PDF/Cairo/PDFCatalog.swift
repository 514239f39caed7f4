/// Adds to a PDF file what Cairo cannot say: its language, and that a reader shows the title, not the file's name.
///
/// The addition is an incremental update: the file stays as it is, and a new version of its catalog stands behind it.
///
/// Source: ISO 32000-1, 7.5.6 (incremental updates), 7.7.2 (document catalog), 14.9.2 (natural language).
enum PDFCatalog {
  /// The file with the addition; as it was where its cross-reference table is not one of plain text.
  static func added(to file: [UInt8], language: String) -> [UInt8] {
    guard let trailer = lastRange(of: "trailer", in: file[...]), let root = number(after: "/Root", in: file[trailer...]),
      let size = number(after: "/Size", in: file[trailer...]),
      let start = lastRange(of: "startxref", in: file[trailer...]),
      let previous = number(after: "startxref", in: file[start...]),
      let object = lastRange(of: "\n\(root) 0 obj", in: file[..<trailer]),
      let end = firstRange(of: ">>\nendobj", in: file[object...])
    else { return file }
    var bytes = file
    let offset = bytes.count
    bytes += file[(object + 1)..<end]
    bytes += Array("   /Lang (\(language))\n   /ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n".utf8)
    let table = bytes.count
    let place = String(String(repeating: "0", count: 10) + "\(offset)").suffix(10)
    bytes += Array("xref\n\(root) 1\n\(place) 00000 n \ntrailer\n<< /Size \(size)\n   /Root \(root) 0 R\n".utf8)
    if let info = number(after: "/Info", in: file[trailer...]) { bytes += Array("   /Info \(info) 0 R\n".utf8) }
    bytes += Array("   /Prev \(previous)\n>>\nstartxref\n\(table)\n%%EOF\n".utf8)
    return bytes
  }

  private static func firstRange(of pattern: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let pattern = Array(pattern.utf8)
    guard bytes.count >= pattern.count else { return nil }
    return (bytes.startIndex...(bytes.endIndex - pattern.count)).first { bytes[$0...].starts(with: pattern) }
  }

  private static func lastRange(of pattern: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let pattern = Array(pattern.utf8)
    guard bytes.count >= pattern.count else { return nil }
    return (bytes.startIndex...(bytes.endIndex - pattern.count)).last { bytes[$0...].starts(with: pattern) }
  }

  /// The number that follows a word and white space.
  private static func number(after word: String, in bytes: ArraySlice<UInt8>) -> Int? {
    guard let place = firstRange(of: word, in: bytes) else { return nil }
    let digits = bytes[(place + word.utf8.count)...].drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }
      .prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}
