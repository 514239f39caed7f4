public import SourceText

/// What can go wrong when a document is written.
public enum WritingDiagnostics {
  public static let replacedCharacter = DiagnosticKind(
    "KH0901", .warning,
    LocalizedText("Ký tự không ghi được vào tệp", en: "Character that a file cannot hold"),
    LocalizedText(
      """
      Ký tự điều khiển (như U+0000, U+000B) không phải là chữ và tệp Word không chứa được. Trong văn bản xuất ra, chỗ đó được \
      thay bằng dấu �. Ký tự này thường lẫn vào khi sao chép từ phần mềm khác; hãy xóa nó trong tệp YAML.
      """,
      en: """
        Control characters (such as U+0000 or U+000B) are no letters, and a Word file cannot hold them. In the written document \
        the sign � stands in their place. They mostly come in by copying from other programs; delete them in the YAML file.
        """),
    basis: "XML 1.0 (Fifth Edition), 2.2 Characters", wrong: "tên: \"Tuyên truyền\\x0Bqua báo chí\"",
    right: "tên: Tuyên truyền qua báo chí")

  public static let tooLarge = DiagnosticKind(
    "KH0902", .error, LocalizedText("Văn bản quá lớn", en: "Document too large"),
    LocalizedText(
      "Một tệp Word không thể vượt quá 4 GB. Hãy tách phần lớn nhất thành phụ lục ở tệp riêng.",
      en: "A Word file cannot pass 4 GB. Move the largest part into an appendix in a file of its own."),
    wrong: "", right: "")

  public static let noFont = DiagnosticKind(
    "KH0910", .error,
    LocalizedText("Máy không có phông chữ tiếng Việt", en: "No Vietnamese typeface is installed"),
    LocalizedText(
      """
      Tệp PDF chứa sẵn phông chữ. Cần phông Times New Roman, hoặc phông có cùng bề rộng chữ và đủ chữ tiếng Việt: Liberation \
      Serif 2, Tinos, TeX Gyre Termes. Trên Debian, Ubuntu hãy cài gói fonts-liberation2 (gói fonts-liberation bản 1 thiếu \
      92 chữ tiếng Việt).
      """,
      en: """
        A PDF file carries its typeface. Times New Roman is needed, or one with the same widths and all Vietnamese letters: \
        Liberation Serif 2, Tinos, TeX Gyre Termes. On Debian and Ubuntu install the package fonts-liberation2 (version 1 \
        in fonts-liberation lacks 92 Vietnamese letters).
        """),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.3", wrong: "", right: "")

  public static let missingLetters = DiagnosticKind(
    "KH0911", .error, LocalizedText("Phông chữ không có ký tự", en: "The typeface lacks a character"),
    LocalizedText(
      """
      Biểu tượng cảm xúc, chữ Hán, chữ Nôm không có trong phông Times New Roman nên không in được vào tệp PDF; thay vì để ô \
      trống, chương trình dừng lại và chỉ ra từng chỗ. Hãy viết bằng chữ, hoặc dựng tệp Word và chọn phông khác cho chỗ đó.
      """,
      en: """
        Emoji, Chinese and Nôm characters are not in Times New Roman and cannot be printed into a PDF file; instead of leaving \
        a box the program stops and names each place. Write it in words, or make the Word file and choose another typeface there.
        """),
    wrong: "tên: Tuyên truyền 📢 trên báo\n", right: "tên: Tuyên truyền trên báo\n")

  public static let noSuchPage = DiagnosticKind(
    "KH0912", .error, LocalizedText("Không có trang đó", en: "There is no such page"),
    LocalizedText(
      "Trang của ảnh đếm từ 1, qua cả các phụ lục.",
      en: "The page of a picture is counted from 1, through all appendices."),
    wrong: "", right: "")

  public static let drawing = DiagnosticKind(
    "KH0913", .error, LocalizedText("Không vẽ được trang", en: "The pages could not be drawn"),
    LocalizedText(
      "Thư viện vẽ trang báo lỗi, thường vì hết bộ nhớ.",
      en: "The drawing library failed, mostly for lack of memory."),
    wrong: "", right: "")

  public static let all = [replacedCharacter, tooLarge, noFont, missingLetters, noSuchPage, drawing]
}
