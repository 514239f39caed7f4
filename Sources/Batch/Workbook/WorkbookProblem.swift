internal import OOXML
internal import SourceText

/// Why a workbook cannot be read.
enum WorkbookProblem: Error, Sendable {
  /// The format of before 2007, or one with a password.
  case old
  case encrypted
  case damaged
  /// A package of another kind, or none.
  case other
  /// Made to do harm: it unpacks to far too much, calls for content from elsewhere, or has names that leave it.
  case unsafe
  case tooLarge
  /// A cell that stands where none can.
  case misplaced(String)

  init(_ error: PackageReadingError) {
    switch error {
    case .zip(.encrypted): self = .encrypted
    case .zip(.notAnArchive), .missingPart: self = .other
    case .zip(.truncated), .zip(.damaged), .zip(.missing), .zip(.unsupported), .zip(.contradictsItself):
      self = .damaged
    case .zip(.unsafeName), .zip(.repeatedName), .zip(.tooManyEntries), .zip(.tooLarge): self = .unsafe
    case .xml(_, let fault): self.init(fault)
    }
  }

  init(_ error: XMLReadingError) {
    switch error.reason {
    case .hasDocumentType, .unknownEntity, .tooDeep: self = .unsafe
    case .tooLarge: self = .tooLarge
    case .notText, .unsupportedEncoding, .malformed, .truncated: self = .damaged
    }
  }

  var text: LocalizedText {
    switch self {
    case .old:
      LocalizedText(
        "bảng tính kiểu cũ (.xls) hoặc có mật khẩu", en: "an old workbook (.xls), or one with a password")
    case .encrypted: LocalizedText("bảng tính có mật khẩu", en: "the workbook has a password")
    case .damaged:
      LocalizedText("tệp bảng tính bị hỏng hoặc thiếu", en: "the workbook is damaged or cut short")
    case .other:
      LocalizedText("tệp không phải là bảng tính Excel (.xlsx)", en: "the file is no Excel workbook (.xlsx)")
    case .unsafe:
      LocalizedText(
        "tệp bảng tính không an toàn: bung ra quá lớn, hoặc gọi nội dung từ ngoài",
        en: "the workbook is unsafe: it unpacks to far too much, or calls for content from elsewhere")
    case .tooLarge: LocalizedText("bảng tính quá lớn", en: "the workbook is too large")
    case .misplaced(let name):
      LocalizedText(
        "tệp bảng tính bị hỏng: ô «\(name)» nằm sai chỗ",
        en: "the workbook is damaged: the cell “\(name)” is out of place")
    }
  }
}
