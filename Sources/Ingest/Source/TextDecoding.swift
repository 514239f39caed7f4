internal import VietnameseText

/// Brings the bytes of a text file into a string.
enum TextDecoding {
  /// The text of UTF-8 or UTF-16; other encodings are refused with advice.
  static func decode(_ bytes: [UInt8], _ limits: ImportLimits) throws(ImportRefusal) -> String {
    guard bytes.count <= limits.textBytes else {
      throw ImportRefusal.tooLarge(bytes: bytes.count, limit: limits.textBytes)
    }
    if let isBigEndian = utf16Order(bytes) { return try decodeUTF16(bytes, isBigEndian) }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard !bytes.contains(0) else { throw ImportRefusal(IngestDiagnostics.unknownFormat) }
    guard endOfValidText(bytes, start..<bytes.count) == bytes.count else {
      let latin = String(String.UnicodeScalarView(bytes.prefix(64 << 10).map { Unicode.Scalar($0) }))
      let controls = bytes.prefix(64 << 10).count { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D].contains($0) }
      if controls * 50 > min(bytes.count, 64 << 10) { throw ImportRefusal(IngestDiagnostics.unknownFormat) }
      try LegacyEncoding.refuse(latin)
      throw ImportRefusal(IngestDiagnostics.notUnicode)
    }
    let text = String(decoding: bytes[start...], as: UTF8.self)
    let controls = bytes.prefix(64 << 10).count { $0 < 0x20 && ![0x09, 0x0A, 0x0B, 0x0C, 0x0D].contains($0) }
    if controls * 50 > min(bytes.count, 64 << 10) { throw ImportRefusal(IngestDiagnostics.unknownFormat) }
    return text
  }

  /// Whether the bytes are UTF-16 with the larger byte first; nil where they are no UTF-16.
  ///
  /// Without a mark at the start it shows in the zero bytes beside blanks and plain letters.
  private static func utf16Order(_ bytes: [UInt8]) -> Bool? {
    if bytes.starts(with: [0xFE, 0xFF]) { return true }
    if bytes.starts(with: [0xFF, 0xFE]) { return false }
    let start = bytes.prefix(4096)
    guard start.count >= 4, bytes.count % 2 == 0 else { return nil }
    let even = stride(from: 0, to: start.count, by: 2).count { start[$0] == 0 }
    let odd = stride(from: 1, to: start.count, by: 2).count { start[$0] == 0 }
    let half = start.count / 2
    if odd * 3 > half, even * 20 < half { return false }
    if even * 3 > half, odd * 20 < half { return true }
    return nil
  }

  private static func decodeUTF16(_ bytes: [UInt8], _ isBigEndian: Bool) throws(ImportRefusal) -> String {
    let hasMark = bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE])
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for place in stride(from: hasMark ? 2 : 0, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
    }
    guard let text = String(validating: units, as: UTF16.self) else {
      throw ImportRefusal(IngestDiagnostics.notUnicode)
    }
    return text
  }
}
