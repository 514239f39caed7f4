import SourceText

/// KH0120 to KH0139: quotes, comments, block texts, anchors and aliases.
extension YAMLDiagnostics {
  static let cutByHash = DiagnosticKind(
    "KH0120", .warning, LocalizedText("Giá trị bị cắt ở dấu #", en: "Value cut off at #"),
    LocalizedText(
      """
      Trong giá trị không có ngoặc kép, dấu # đứng sau dấu cách mở một ghi chú: phần còn lại của dòng bị \
      bỏ. Nếu # là một phần của giá trị thì đặt giá trị trong ngoặc kép; nếu là ghi chú thì viết dấu \
      cách sau #.
      """,
      en:
        """
        In a value without quotes a # behind a blank begins a comment: the rest of the line is dropped. \
        If the # belongs to the value, put it in quotes; if it is a comment, write a blank behind the #.
        """
    ),
    basis: "YAML 1.2.2, 6.6", wrong: "trích yếu: Chỉ thị #12\n", right: "trích yếu: \"Chỉ thị #12\"\n")

  static let gluedComment = DiagnosticKind(
    "KH0121", .warning, LocalizedText("Thiếu dấu cách trước ghi chú", en: "No blank before a comment"),
    LocalizedText(
      "Ghi chú (#) phải cách phần trước nó một dấu cách; có bộ đọc YAML từ chối dòng này.",
      en: "A blank must stand before a comment (#); some YAML readers refuse this line."),
    basis: "YAML 1.2.2, 6.6", wrong: "số: \"12\"# chưa cấp\n", right: "số: \"12\" # chưa cấp\n")

  static let unclosedQuote = DiagnosticKind(
    "KH0122", .error, LocalizedText("Ngoặc kép không đóng", en: "Quote not closed"),
    LocalizedText(
      """
      Dấu ngoặc kép (" hoặc ') mở ở đây không được đóng, nên các dòng sau bị coi là phần của giá trị. \
      Hãy thêm dấu đóng ở cuối giá trị. Trong "…" muốn viết dấu " thì viết \\".
      """,
      en:
        """
        The quote (" or ') opened here is not closed, so that the lines below count as part of the \
        value. Close it at the end of the value. Within "…" a " is written \\".
        """
    ),
    basis: "YAML 1.2.2, 7.3", wrong: "tên: \"Sở Thông tin\nsố: 12\n", right: "tên: \"Sở Thông tin\"\nsố: 12\n"
  )

  static let textAfterEnd = DiagnosticKind(
    "KH0123", .error,
    LocalizedText("Có chữ sau dấu đóng ngoặc", en: "Text behind a closing quote or bracket"),
    LocalizedText(
      """
      Giá trị đã kết thúc ở dấu đóng ngoặc nên không được có chữ phía sau. Hãy đặt cả giá trị trong \
      ngoặc đơn '…', hoặc đưa phần chữ vào trong ngoặc.
      """,
      en:
        """
        The value ended with its closing quote or bracket; no text may follow. Put the whole value in \
        single quotes '…', or move the text inside.
        """
    ),
    wrong: "tên: \"Sở\" Thông tin\n", right: "tên: '\"Sở\" Thông tin'\n")

  static let badEscape = DiagnosticKind(
    "KH0124", .error,
    LocalizedText("Dấu \\ không hợp lệ trong ngoặc kép", en: "Backslash not allowed in double quotes"),
    LocalizedText(
      """
      Trong "…" dấu \\ có nghĩa riêng (\\n là xuống dòng). Muốn viết chính dấu \\ thì viết \\\\, hoặc \
      dùng ngoặc đơn '…'.
      """,
      en:
        """
        In "…" a backslash has a meaning of its own (\\n is a new line). To write the backslash itself \
        write \\\\, or use single quotes '…'.
        """
    ),
    basis: "YAML 1.2.2, 5.7", wrong: "tệp: \"D:\\Kehoach\"\n", right: "tệp: 'D:\\Kehoach'\n")

  static let reservedStart = DiagnosticKind(
    "KH0125", .error,
    LocalizedText("Giá trị bắt đầu bằng ký tự đặc biệt", en: "Value begins with a special character"),
    LocalizedText(
      """
      Giá trị bắt đầu bằng @, `, %, &, *, !, | hoặc > phải đặt trong ngoặc kép, vì các ký tự này có \
      nghĩa riêng trong YAML.
      """,
      en:
        """
        A value that begins with @, `, %, &, *, !, | or > must stand in quotes, as these characters have \
        a meaning of their own in YAML.
        """
    ),
    basis: "YAML 1.2.2, 5.3", wrong: "trang: @sotttt\n", right: "trang: \"@sotttt\"\n")

  static let blockHeader = DiagnosticKind(
    "KH0126", .error, LocalizedText("Khối văn bản nhiều dòng viết sai", en: "Block of text written wrongly"),
    LocalizedText(
      """
      Sau | hoặc > phải xuống dòng ngay, và nội dung bắt đầu ở dòng sau, thụt sâu hơn khóa; các dòng \
      trống đầu khối không thụt sâu hơn dòng chữ đầu tiên.
      """,
      en:
        """
        Behind | or > the line ends, and the content begins in the next line, deeper than the key; blank \
        lines at its start are no deeper than its first line of text.
        """
    ),
    basis: "YAML 1.2.2, 8.1.1", wrong: "nội dung: | Tuyên truyền\n", right: "nội dung: |\n  Tuyên truyền\n")

  static let anchorName = DiagnosticKind(
    "KH0127", .error,
    LocalizedText("Tên neo có ký tự không dùng được", en: "Anchor name with unusable characters"),
    LocalizedText(
      """
      Tên neo (&tên) và bí danh (*tên) chỉ gồm chữ không dấu, chữ số, dấu _ và -, để mọi bộ đọc YAML đều \
      hiểu.
      """,
      en:
        """
        The name of an anchor (&name) or alias (*name) holds only letters without marks, digits, _ and \
        -, so that every YAML reader understands it.
        """
    ),
    wrong: "mặc định: &mặc_định\n  chủ trì: so-tttt\n", right: "mặc định: &mac_dinh\n  chủ trì: so-tttt\n")

  static let undefinedAlias = DiagnosticKind(
    "KH0128", .error, LocalizedText("Bí danh không có neo", en: "Alias without an anchor"),
    LocalizedText(
      """
      *tên dùng lại nội dung đã đặt tên bằng &tên ở phía trên trong cùng tệp; ở đây chưa có &tên nào như \
      vậy. Nếu dấu * là một phần của chữ thì đặt giá trị trong ngoặc kép.
      """,
      en:
        """
        *name repeats content that was named with &name further up in the same file; there is no such \
        &name. If the * belongs to the text, put the value in quotes.
        """
    ),
    basis: "YAML 1.2.2, 7.1", wrong: "phân công: *mac_dinh\n",
    right: "mặc định: &mac_dinh so-tttt\nphân công: *mac_dinh\n")

  static let aliasCycle = DiagnosticKind(
    "KH0129", .error,
    LocalizedText("Bí danh nằm trong chính nội dung nó nhắc lại", en: "Alias within what it repeats"),
    LocalizedText(
      "Bí danh trỏ về mục đang chứa nó, nên nội dung lặp vô tận.",
      en: "The alias refers to the entry that holds it, and so the content would never end."),
    wrong: "mục: &a\n  con: *a\n", right: "mục: &a\n  con: Sở\nmục khác: *a\n")

  static let mergeKey = DiagnosticKind(
    "KH0130", .error, LocalizedText("Khóa trộn << không được hỗ trợ", en: "Merge key << not supported"),
    LocalizedText(
      """
      «<<» trộn các khóa của một mục khác vào mục này; nó không thuộc YAML 1.2 và mỗi bộ đọc hiểu một \
      cách. Hãy viết các khóa ra, hoặc dùng mẫu kế hoạch.
      """,
      en:
        """
        “<<” merges the keys of another entry into this one; it is no part of YAML 1.2, and readers \
        differ about it. Write the keys out, or use a plan template.
        """
    ),
    wrong: "a: &a {tên: Sở}\nb:\n  <<: *a\n", right: "a: &a {tên: Sở}\nb: *a\n")
}
