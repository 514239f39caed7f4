internal import OOXML
internal import SourceText

/// Why a file cannot be judged, in words that tell its owner what to do.
enum ReadingProblem {
  static func diagnostic(_ error: PackageReadingError, _ bytes: [UInt8], _ source: SourceFile) -> Diagnostic {
    let (kind, message) = explain(error, bytes, source.path)
    return Diagnostic(kind, at: source.span(0..<0), message)
  }

  /// The container of old Word files, and of new ones with a password.
  ///
  /// Source: [MS-CFB], 2.2 (header signature).
  private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private static func explain(
    _ error: PackageReadingError, _ bytes: [UInt8], _ path: String
  ) -> (DiagnosticKind, LocalizedText) {
    let notWord = LintDiagnostics.notAWordFile
    let broken = LintDiagnostics.unreadableWordFile
    switch error {
    case .zip(.notAnArchive) where bytes.isEmpty:
      return (notWord, LocalizedText("«\(path)» là tệp trống", en: "“\(path)” is empty"))
    case .zip(.notAnArchive) where bytes.starts(with: compoundFile):
      return (
        notWord,
        LocalizedText(
          "«\(path)» là tệp Word cũ (.doc) hoặc có mật khẩu; mở bằng Word, bỏ mật khẩu và lưu thành .docx",
          en:
            "“\(path)” is an old Word file (.doc) or has a password; open it in Word, take the password away and save it as .docx"
        )
      )
    case .zip(.notAnArchive):
      return (
        notWord,
        LocalizedText("«\(path)» không phải là tệp Word (.docx)", en: "“\(path)” is no Word file (.docx)")
      )
    case .zip(.encrypted):
      return (
        notWord,
        LocalizedText(
          "«\(path)» được đặt mật khẩu; bỏ mật khẩu rồi kiểm tra lại",
          en: "“\(path)” is encrypted; take the password away and check it again")
      )
    case .zip(.missing(let name)), .missingPart(let name):
      return (
        notWord,
        LocalizedText(
          "«\(path)» không có phần «\(name)» mà tệp Word nào cũng có",
          en: "“\(path)” lacks the part “\(name)” that every Word file has")
      )
    case .zip(.truncated):
      return (
        broken,
        LocalizedText(
          "«\(path)» bị cắt cụt; lấy lại bản đầy đủ", en: "“\(path)” is cut off; get the whole file again")
      )
    case .zip(.tooLarge(let name)):
      return (
        broken,
        LocalizedText(
          "phần «\(name)» của «\(path)» bung ra quá lớn so với một văn bản",
          en: "the part “\(name)” of “\(path)” unpacks to more than any document holds")
      )
    case .zip(.tooManyEntries(let limit)):
      return (
        broken, LocalizedText("«\(path)» có quá \(limit) phần", en: "“\(path)” has more than \(limit) parts")
      )
    case .zip(.unsafeName(let name)):
      return (
        broken,
        LocalizedText(
          "«\(path)» có phần mang tên nguy hiểm «\(name)»",
          en: "“\(path)” has a part with the dangerous name “\(name)”")
      )
    case .zip(.repeatedName(let name)):
      return (
        broken,
        LocalizedText(
          "«\(path)» có hai phần cùng tên «\(name)»", en: "“\(path)” has two parts named “\(name)”")
      )
    case .zip(.damaged), .zip(.contradictsItself), .zip(.unsupported):
      return (
        broken,
        LocalizedText(
          "«\(path)» bị hỏng; mở bằng Word để sửa, rồi lưu lại",
          en: "“\(path)” is damaged; open it in Word to repair it, and save it again")
      )
    case .xml(let part, let problem):
      let (vi, en) = words(problem.reason)
      return (
        broken,
        LocalizedText(
          "phần «\(part)» của «\(path)» \(vi) (byte \(problem.offset))",
          en: "the part “\(part)” of “\(path)” \(en) (byte \(problem.offset))")
      )
    }
  }

  private static func words(_ reason: XMLReadingError.Reason) -> (vi: String, en: String) {
    switch reason {
    case .notText: ("có ký tự mà XML không cho phép", "holds a character that XML does not allow")
    case .unsupportedEncoding: ("dùng bảng mã lạ", "is in an unknown encoding")
    case .malformed: ("sai cú pháp XML", "is no well-formed XML")
    case .truncated: ("bị cắt cụt", "is cut off")
    case .hasDocumentType:
      ("khai báo DOCTYPE, không được nhận", "declares a document type, which is not accepted")
    case .unknownEntity: ("có thực thể XML lạ", "has an unknown entity")
    case .tooLarge: ("quá lớn", "is too large")
    case .tooDeep: ("lồng nhau quá sâu", "is nested too deeply")
    }
  }
}
