internal import VietnameseText

extension Severity {
  /// `lỗi`, `cảnh báo`, `thông tin`.
  public var name: LocalizedText {
    switch self {
    case .error: LocalizedText("lỗi", en: "error")
    case .warning: LocalizedText("cảnh báo", en: "warning")
    case .info: LocalizedText("thông tin", en: "info")
    }
  }

  fileprivate func counted(_ number: Int) -> LocalizedText {
    let plural = number == 1 || self == .info ? "" : "s"
    return LocalizedText("\(number) \(name.vi)", en: "\(number) \(name.en)\(plural)")
  }
}

extension Report {
  /// One line about the whole run: `2 lỗi, 1 cảnh báo trong 3 tệp`, or that there is no error.
  public var summary: String {
    let found = Severity.allCases.map { ($0, count($0)) }.filter { $0.1 > 0 }
      .map { $0.0.counted($0.1)[language] }
    let files = LocalizedText(
      "trong \(fileCount) tệp", en: "in \(fileCount) file\(fileCount == 1 ? "" : "s")")[language]
    if found.isEmpty {
      return LocalizedText("Không có lỗi nào \(files)", en: "No errors \(files)")[language]
    }
    if count(.error) == 0 {
      let rest = found.joined(separator: ", ")
      return LocalizedText("Không có lỗi, \(rest) \(files)", en: "No errors, \(rest) \(files)")[language]
    }
    return found.joined(separator: ", ") + " " + files
  }
}

/// Text that cannot disturb a terminal: control and invisible characters in a visible form, tabs as a blank.
///
/// Line breaks are replaced by what the caller wants for them.
func visible(_ text: String, lineBreak: String) -> String {
  let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  if isPlain { return text }
  return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    .map { line in
      displayCells(of: String(line)).map { $0.text == "\t" ? " " : $0.text }.joined()
    }
    .joined(separator: lineBreak)
}
