public import SourceText

/// What can be wrong with files before anything in them is looked at.
public enum WorkspaceDiagnostics {
  public static let unreadable = DiagnosticKind(
    "KH0050", .error, LocalizedText("Không đọc được tệp", en: "A file cannot be read"),
    LocalizedText(
      "Tệp không có, không được phép đọc, không phải là tệp thường, quá lớn, hoặc bị sửa trong khi đang đọc.",
      en:
        "The file does not exist, may not be read, is no regular file, is too large, or was changed while it was read."
    ),
    wrong: "chỉ đạo: khong-co.yaml\n", right: "chỉ đạo: directive.yaml\n")

  public static let nothingToCheck = DiagnosticKind(
    "KH0051", .error, LocalizedText("Không có tệp nào để kiểm tra", en: "There is no file to check"),
    LocalizedText(
      "Thư mục không chứa tệp .yaml hoặc .yml nào.", en: "The folder holds no .yaml or .yml file."),
    wrong: "", right: "")

  public static let noLibrary = DiagnosticKind(
    "KH0052", .error,
    LocalizedText("Không tìm thấy thư mục templates", en: "The folder templates was not found"),
    LocalizedText(
      "Mẫu và danh mục nằm trong thư mục «templates», ở cùng cấp với thư mục của kế hoạch hoặc ở cấp trên. Có thể chỉ ra thư mục khác bằng --templates.",
      en:
        "Templates and registries stand in a folder “templates” beside the plan's folder or above it. Another folder can be named with --templates."
    ),
    wrong: "", right: "")

  public static let brokenTemplate = DiagnosticKind(
    "KH0053", .error, LocalizedText("Mẫu có lỗi", en: "The template has errors"),
    LocalizedText(
      "Kế hoạch chỉ dựng được từ mẫu không có lỗi. Hãy chạy «kehoach check templates» và sửa mẫu trước.",
      en:
        "A plan can be expanded only from a template without errors. Run “kehoach check templates” and mend the template first."
    ),
    wrong: "mẫu: mau-dang-hong\n", right: "mẫu: tuyen-truyen-chi-thi\n")

  public static let notADocument = DiagnosticKind(
    "KH0054", .error, LocalizedText("Tệp không dựng thành văn bản được", en: "The file is no document"),
    LocalizedText(
      "Chỉ kế hoạch, công văn và văn bản chỉ đạo dựng thành văn bản; mẫu và danh mục thì không.",
      en: "Only plans, dispatches and directives are written as documents; templates and registries are not."),
    wrong: "", right: "")

  public static let noPDFProgram = DiagnosticKind(
    "KH0059", .error, LocalizedText("Chưa có gì để viết PDF", en: "Nothing is there that writes PDF"),
    LocalizedText(
      """
      bản này của chương trình không tự viết PDF và máy chưa có LibreOffice. Có hai cách: dựng lại chương trình bằng «swift build \
      -c release --traits PDF» sau khi cài gói libharfbuzz-dev, libfontconfig-dev và fonts-liberation2; hoặc cài LibreOffice (gói \
      libreoffice-writer-nogui), chương trình sẽ nhờ nó chuyển tệp Word thành PDF
      """,
      en: """
        this build of the program writes no PDF itself, and LibreOffice is not installed. There are two ways: build the program \
        again with “swift build -c release --traits PDF”, with the packages libharfbuzz-dev, libfontconfig-dev and fonts-liberation2; or install \
        LibreOffice (package libreoffice-writer-nogui), which will then convert the Word file
        """),
    wrong: "", right: "")

  public static let all = [unreadable, nothingToCheck, noLibrary, brokenTemplate, notADocument, noPDFProgram]
}

extension FileProblem {
  /// What happened, and what to do about it.
  public func message(path: String) -> LocalizedText {
    switch self {
    case .missing: LocalizedText("không có tệp «\(path)»", en: "there is no file “\(path)”")
    case .noPermission:
      LocalizedText("không có quyền đọc hoặc ghi «\(path)»", en: "no permission to read or write “\(path)”")
    case .isDirectory:
      LocalizedText("«\(path)» là thư mục, không phải tệp", en: "“\(path)” is a folder, not a file")
    case .notDirectory:
      LocalizedText(
        "một phần của đường dẫn «\(path)» không phải là thư mục",
        en: "a part of the path “\(path)” is no folder")
    case .notRegular:
      LocalizedText("«\(path)» không phải là tệp thường", en: "“\(path)” is not a regular file")
    case .tooLarge(let bytes, let limit):
      LocalizedText(
        "«\(path)» quá lớn: \(bytes) byte, chỉ nhận đến \(limit) byte",
        en: "“\(path)” is too large: \(bytes) bytes, the limit is \(limit)")
    case .changedWhileRead:
      LocalizedText(
        "«\(path)» bị thay đổi trong khi đang đọc; hãy lưu xong rồi chạy lại",
        en: "“\(path)” changed while it was read; save it and run again")
    case .diskFull:
      LocalizedText("đĩa đầy, chưa ghi «\(path)»", en: "the disk is full; “\(path)” was not written")
    case .tooSlow(let seconds):
      LocalizedText(
        "«\(path)» chạy quá \(seconds) giây nên đã bị dừng",
        en: "“\(path)” ran for more than \(seconds) seconds and was stopped")
    case .other(let word):
      LocalizedText("không mở được «\(path)»: \(word)", en: "“\(path)” cannot be opened: \(word)")
    }
  }
}
