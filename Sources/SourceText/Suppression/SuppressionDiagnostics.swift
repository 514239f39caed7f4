/// What can be wrong with a comment that passes findings over.
public enum SuppressionDiagnostics {
  public static let unused = DiagnosticKind(
    "KH0701", .warning,
    LocalizedText("Bỏ qua thừa", en: "Unused suppression"),
    LocalizedText(
      "Chú thích bỏ qua một mã mà ở chỗ đó không có phát hiện nào. Có thể lỗi đã được sửa; hãy xóa chú thích để sau này nó không che một lỗi khác.",
      en:
        "The comment passes over a code that is not found there. The fault may have been put right; take the comment out, so that it cannot hide another fault later."
    ),
    wrong: "# kehoach: bỏ-qua KH0501 lỗi này đã sửa\ntrích yếu: Triển khai Chỉ thị số 12/CT-TTg",
    right: "trích yếu: Triển khai Chỉ thị số 12/CT-TTg")

  public static let unknownCode = DiagnosticKind(
    "KH0702", .error,
    LocalizedText("Bỏ qua một mã không có", en: "Suppression of an unknown code"),
    LocalizedText(
      "Mã ghi sau «bỏ-qua» không phải là mã của chương trình. Mã gồm KH và bốn chữ số, như in trong ngoặc vuông ở đầu mỗi phát hiện.",
      en:
        "The code behind «ignore» is none of the program's. A code is KH and four digits, as printed in square brackets at the head of each finding."
    ),
    wrong: "# kehoach: bỏ-qua KH9999 đã thống nhất", right: "# kehoach: bỏ-qua KH0501 đã thống nhất")

  public static let missingReason = DiagnosticKind(
    "KH0703", .warning,
    LocalizedText("Bỏ qua không nêu lý do", en: "Suppression without a reason"),
    LocalizedText(
      "Sau mã cần ghi ngắn gọn vì sao phát hiện được bỏ qua, để người xem sau hiểu và kiểm lại được.",
      en:
        "Behind the code a few words must say why the finding is passed over, so that whoever reads it later can understand and check it."
    ),
    wrong: "# kehoach: bỏ-qua KH0501",
    right: "# kehoach: bỏ-qua KH0501 tên gọi theo quyết định thành lập")

  public static let malformed = DiagnosticKind(
    "KH0704", .error,
    LocalizedText("Chú thích bỏ qua viết sai", en: "Malformed suppression"),
    LocalizedText(
      "Chú thích bắt đầu bằng «kehoach:» phải có dạng «# kehoach: bỏ-qua MÃ lý do» (trên chính dòng đó hoặc dòng ngay trên), hoặc «# kehoach: bỏ-qua-tệp MÃ lý do» ở đầu tệp, trước mọi nội dung. Nhiều mã cách nhau bằng dấu phẩy.",
      en:
        "A comment that starts with «kehoach:» must read «# kehoach: ignore CODE reason» (on the line itself or the line above it), or «# kehoach: ignore-file CODE reason» at the top of the file, before any content. Several codes are parted by commas."
    ),
    wrong: "# kehoach: bỏ KH0501 lý do", right: "# kehoach: bỏ-qua KH0501 lý do")

  public static let notSuppressible = DiagnosticKind(
    "KH0705", .error,
    LocalizedText("Mã không thể bỏ qua", en: "Code that cannot be suppressed"),
    LocalizedText(
      "Lỗi khiến tệp không đọc được (mã KH00.. và KH01..) và phát hiện về chính các chú thích bỏ qua (mã KH07..) không thể bỏ qua; cần sửa tệp.",
      en:
        "Faults that keep a file from being read (codes KH00.. and KH01..) and findings about suppressions themselves (codes KH07..) cannot be passed over; the file must be put right."
    ),
    wrong: "# kehoach: bỏ-qua KH0101 sẽ sửa sau", right: "")

  public static let all: [DiagnosticKind] = [unused, unknownCode, missingReason, malformed, notSuppressible]
}
