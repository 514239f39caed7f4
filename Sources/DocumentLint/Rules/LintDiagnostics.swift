public import SourceText

/// What can be wrong with a Word file before its layout is looked at, and everything the rules can find.
public enum LintDiagnostics {
  public static let unreadableWordFile = DiagnosticKind(
    "KH1000", .error, LocalizedText("Tệp Word bị hỏng", en: "A damaged Word file"),
    LocalizedText(
      "Tệp .docx bị cắt cụt, có phần sai cú pháp, hoặc bung ra quá lớn. Mở bằng Word để sửa rồi lưu lại, hoặc xin lại bản gốc.",
      en:
        "The .docx is cut off, has a part that is no well-formed XML, or unpacks to too much. Repair it in Word and save it again, or ask for the original."
    ),
    basis: "ISO/IEC 29500-2", wrong: "ke-hoach.docx tải về chưa xong\n", right: "ke-hoach.docx đầy đủ\n")

  public static let notAWordFile = DiagnosticKind(
    "KH1001", .error, LocalizedText("Không phải là tệp Word", en: "No Word file"),
    LocalizedText(
      "Chỉ đọc được tệp .docx không có mật khẩu. Tệp .doc cũ thì mở bằng Word và lưu thành .docx.",
      en: "Only .docx files without a password can be read. Open an old .doc in Word and save it as .docx."),
    basis: "ISO/IEC 29500-2", wrong: "ke-hoach.doc đổi tên thành ke-hoach.docx\n",
    right: "ke-hoach.doc mở bằng Word, lưu thành ke-hoach.docx\n")

  public static let notJudged = DiagnosticKind(
    "KH1002", .info, LocalizedText("Phần không đánh giá được", en: "Something that could not be judged"),
    LocalizedText(
      "Trong tệp có thứ mà chương trình không xét được (hình vẽ, hộp chữ, danh sách lạ, bố cục không dùng bảng); hãy tự xem phần đó.",
      en:
        "The file holds something that the program cannot judge (a drawing, a text box, an unknown list, a layout without a table); look at it yourself."
    ),
    wrong: "Quốc hiệu đặt trong hộp chữ\n", right: "Quốc hiệu đặt trong bảng hai cột\n")

  public static let all: [DiagnosticKind] =
    [unreadableWordFile, notAWordFile, notJudged] + LintRule.all.map(\.kind) + DriftDiagnostics.all
}
