/// What a file is, by its first bytes; only for plain text does the name count.
public enum ImportFormat: Sendable, Hashable {
  case word, pdf, html, markdown, text
}

extension ImportFormat {
  /// The format of a file, or the refusal that says what to do instead.
  public static func detect(_ bytes: [UInt8], named name: String) throws(ImportRefusal) -> ImportFormat {
    guard !bytes.isEmpty else { throw ImportRefusal(IngestDiagnostics.emptyFile) }
    if bytes.starts(with: [0x50, 0x4B]) { return .word }
    if let start = bytes.prefix(1024).firstRange(of: Array("%PDF-".utf8)), start.lowerBound < 1024 {
      return .pdf
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      // A Word file with a password is put into the same container as the old format (MS-OFFCRYPTO, 1.3).
      let isEncrypted =
        bytes.withUnsafeBufferPointer { bytes in
          encryptedName.withUnsafeBufferPointer { firstPlace(of: $0, in: bytes) != nil }
        }
      throw ImportRefusal(isEncrypted ? IngestDiagnostics.encrypted : IngestDiagnostics.oldWord)
    }
    if bytes.starts(with: Array("{\\rtf".utf8)) { throw ImportRefusal(IngestDiagnostics.richText) }
    if imageStarts.contains(where: bytes.starts(with:)) { throw ImportRefusal(IngestDiagnostics.image) }
    let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    let start = String(decoding: bytes.prefix(2048).filter { $0 != 0 }, as: UTF8.self).lowercased()
    if ["html", "htm", "xhtml"].contains(ending) || start.contains("<html")
      || start.contains("<!doctype html")
    {
      return .html
    }
    return ["md", "markdown"].contains(ending) ? .markdown : .text
  }

  /// «EncryptedPackage» in UTF-16, as the directory of the container spells it.
  private static let encryptedName = Array("EncryptedPackage".utf16).flatMap { [UInt8($0 & 0xFF), 0] }

  /// PNG, JPEG, GIF, TIFF in both orders, WebP and other RIFF, HEIF at its usual place.
  private static let imageStarts: [[UInt8]] = [
    [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), [0x49, 0x49, 0x2A, 0x00],
    [0x4D, 0x4D, 0x00, 0x2A], Array("RIFF".utf8),
  ]
}
