import SourceText

/// What the first bytes of a file say about its encoding.
enum Encoding {
  case utf8(byteOrderMark: Int)
  case utf16(String)
  case utf32(String)
  case binary(zeroAt: Int)

  /// By the byte order mark; without one it is UTF-8 until something else shows.
  init(byteOrderMarkOf bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = .utf8(byteOrderMark: 3)
    } else if bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
      self = .utf32("LE")
    } else if bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      self = .utf32("BE")
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16("LE")
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16("BE")
    } else {
      self = .utf8(byteOrderMark: 0)
    }
  }

  /// UTF-16 and UTF-32 without a byte order mark show by the zero bytes beside ASCII letters.
  init(zeroesOf bytes: [UInt8]) {
    let head = bytes.prefix(4096)
    guard let zero = bytes.firstIndex(of: 0) else {
      self = .utf8(byteOrderMark: 0)
      return
    }
    self = Self.wideEncoding(head) ?? .binary(zeroAt: zero)
  }

  private static func wideEncoding(_ head: ArraySlice<UInt8>) -> Encoding? {
    let pairs = head.count / 2
    guard pairs > 0 else { return nil }
    let counts = (0..<4).map { phase in
      stride(from: phase, to: head.count, by: 4).count { head[$0] == 0 }
    }
    let quarter = max(head.count / 4, 1)
    if head.count % 4 == 0 {
      if counts[1] == quarter, counts[2] == quarter, counts[3] == quarter, counts[0] == 0 {
        return .utf32("LE")
      }
      if counts[0] == quarter, counts[1] == quarter, counts[2] == quarter, counts[3] == 0 {
        return .utf32("BE")
      }
    }
    if counts[0] + counts[2] == 0, (counts[1] + counts[3]) * 3 > pairs { return .utf16("LE") }
    if counts[1] + counts[3] == 0, (counts[0] + counts[2]) * 3 > pairs { return .utf16("BE") }
    return nil
  }
}

extension Encoding {
  /// Why a file in this encoding is not read; nil for UTF-8.
  func refusal(_ file: SourceFile) -> Diagnostic? {
    switch self {
    case .utf8: return nil
    case .utf16(let order): return Self.wide("UTF-16 " + order, file)
    case .utf32(let order): return Self.wide("UTF-32 " + order, file)
    case .binary(let zero):
      return Diagnostic(
        YAMLDiagnostics.notText, at: file.span(zero..<zero + 1),
        LocalizedText(
          "Tệp chứa byte 0 ở vị trí \(zero): đây không phải tệp văn bản, hoặc tệp bị hỏng.",
          en: "The file holds a zero byte at \(zero): it is no text file, or it is damaged."))
    }
  }

  private static func wide(_ name: String, _ file: SourceFile) -> Diagnostic {
    Diagnostic(
      YAMLDiagnostics.wideEncoding, at: file.span(0..<min(file.bytes.count, 4)),
      LocalizedText(
        "Tệp được lưu bằng \(name); hãy mở tệp và chọn «Lưu thành…» với bảng mã UTF-8.",
        en: "The file is saved as \(name); open it and choose “Save as…” with the encoding UTF-8."))
  }
}
