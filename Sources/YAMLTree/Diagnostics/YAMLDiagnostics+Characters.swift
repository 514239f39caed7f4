import SourceText

/// KH0005, KH0012 to KH0015, KH0103 and KH0104: characters that do not show and yet change what is read.
extension YAMLDiagnostics {
  static let controlCharacter = DiagnosticKind(
    "KH0005", .error, LocalizedText("Ký tự điều khiển", en: "Control character"),
    LocalizedText(
      """
      Tệp chứa ký tự điều khiển không nhìn thấy, thường theo văn bản sao chép từ phần mềm khác. Hãy xóa \
      ký tự đó.
      """,
      en:
        """
        The file holds an invisible control character, mostly copied along from another program. Delete \
        it.
        """),
    basis: "YAML 1.2.2, 5.1", wrong: "tên: Sở\u{1} Thông tin\n", right: "tên: Sở Thông tin\n")

  static let foreignLineBreak = DiagnosticKind(
    "KH0012", .error, LocalizedText("Ký tự xuống dòng lạ", en: "Foreign line break"),
    LocalizedText(
      """
      U+2028, U+2029 và U+0085 là ký tự xuống dòng mà có bộ đọc YAML hiểu là hết dòng, có bộ đọc thì \
      không. Chúng thường theo văn bản sao chép từ trang web. Hãy thay bằng dấu cách.
      """,
      en:
        """
        U+2028, U+2029 and U+0085 end a line for some YAML readers and not for others. They mostly come \
        with text copied from web pages. Replace them by a blank.
        """
    ),
    basis: "YAML 1.2.2, 5.4", wrong: "tên: Sở Thông tin\u{2028}và Truyền thông\n",
    right: "tên: Sở Thông tin và Truyền thông\n")

  static let strayByteOrderMark = DiagnosticKind(
    "KH0013", .error, LocalizedText("Dấu BOM giữa tệp", en: "Byte order mark in mid-file"),
    LocalizedText(
      """
      Ký tự U+FEFF (BOM) chỉ được đứng ở đầu tệp. Ở giữa tệp nó vô hình và làm tên khóa hoặc giá trị \
      khác đi; thường do ghép hai tệp.
      """,
      en:
        """
        The character U+FEFF (BOM) may only stand at the start of a file. In the middle it is invisible \
        and changes a key or value; it mostly comes from joining two files.
        """
    ),
    basis: "YAML 1.2.2, 5.2", wrong: "tên: Sở\n\u{FEFF}số: 12\n", right: "tên: Sở\nsố: 12\n")

  static let invisibleCharacter = DiagnosticKind(
    "KH0014", .warning, LocalizedText("Ký tự vô hình", en: "Invisible character"),
    LocalizedText(
      """
      Ký tự có độ rộng bằng không (dấu cách không độ rộng, dấu nối mềm, dấu chỉ hướng chữ) không nhìn \
      thấy nhưng làm hai từ trông giống nhau thành khác nhau. Trong tên khóa nó là lỗi.
      """,
      en:
        """
        A character of no width (zero-width space, soft hyphen, direction mark) is not seen, yet makes \
        two words differ that look alike. In a key it is an error.
        """
    ),
    wrong: "chủ\u{200B} trì: so-tttt\n", right: "chủ trì: so-tttt\n")

  static let noBreakSpace = DiagnosticKind(
    "KH0015", .error, LocalizedText("Dấu cách cứng thay cho dấu cách", en: "No-break space for a blank"),
    LocalizedText(
      """
      Ký tự U+00A0 (dấu cách cứng, hay gặp khi sao chép từ Word) trông như dấu cách nhưng YAML không coi \
      là dấu cách: thụt dòng và dấu cách sau dấu hai chấm phải là dấu cách thường.
      """,
      en:
        """
        U+00A0 (the no-break space, often copied from Word) looks like a blank, but to YAML it is none: \
        indentation and the blank behind a colon must be ordinary blanks.
        """
    ),
    basis: "YAML 1.2.2, 6.1", wrong: "tên:\u{A0}Sở Thông tin và Truyền thông\n",
    right: "tên: Sở Thông tin và Truyền thông\n")

  static let fullWidthColon = DiagnosticKind(
    "KH0103", .error, LocalizedText("Dấu hai chấm toàn khổ", en: "Full-width colon"),
    LocalizedText(
      """
      Ký tự «：» (U+FF1A, từ bộ gõ tiếng Trung hoặc tiếng Nhật) không phải dấu hai chấm «:» của YAML, nên \
      khóa và giá trị dính thành một đoạn chữ.
      """,
      en:
        """
        The character “：” (U+FF1A, from a Chinese or Japanese keyboard) is not YAML's colon, so that key \
        and value become one text.
        """
    ),
    wrong: "tên： Sở Thông tin\n", right: "tên: Sở Thông tin\n")

  static let tabIndentation = DiagnosticKind(
    "KH0104", .error, LocalizedText("Thụt dòng bằng phím Tab", en: "Indentation by tab"),
    LocalizedText(
      """
      YAML chỉ nhận dấu cách để thụt dòng. Hãy thay phím Tab bằng dấu cách, thẳng cột với các dòng cùng \
      cấp, và đặt trình soạn thảo chèn dấu cách khi bấm Tab.
      """,
      en:
        """
        YAML takes only blanks as indentation. Replace the tab by blanks, in the column of the lines of \
        the same level, and let the editor insert blanks for the Tab key.
        """
    ),
    basis: "YAML 1.2.2, 6.1", wrong: "hoạt động:\n\t- mã: HD-01\n", right: "hoạt động:\n  - mã: HD-01\n")
}
