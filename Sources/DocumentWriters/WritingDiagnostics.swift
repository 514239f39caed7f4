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

  public static let all = [replacedCharacter, tooLarge]
}
