import SourceText

/// KH0100 to KH0119: keys, values, lists and how deep they stand.
extension YAMLDiagnostics {
  static let syntax = DiagnosticKind(
    "KH0100", .error, LocalizedText("Lỗi cú pháp YAML", en: "YAML syntax error"),
    LocalizedText(
      """
      Bộ đọc YAML không hiểu dòng này. Hãy so với các dòng cùng cấp ở trên: mỗi dòng là «khóa: giá trị» \
      hoặc «- mục», thụt vào bằng dấu cách, thẳng cột với dòng cùng cấp.
      """,
      en:
        """
        The YAML reader does not understand this line. Compare it with the lines of its level above: \
        each is “key: value” or “- item”, indented by blanks, in one column with its level.
        """
    ),
    wrong: "tên: Sở\n? ? :\n", right: "tên: Sở\n")

  static let colonInValue = DiagnosticKind(
    "KH0101", .error, LocalizedText("Giá trị chứa dấu hai chấm", en: "Colon in a value"),
    LocalizedText(
      """
      Trong một giá trị không có ngoặc kép, dấu hai chấm theo sau là dấu cách được hiểu là một khóa nữa. \
      Hãy đặt cả giá trị trong ngoặc kép.
      """,
      en:
        """
        In a value without quotes a colon followed by a blank is read as another key. Put the whole \
        value in quotes.
        """
    ),
    basis: "YAML 1.2.2, 7.3.3", wrong: "tên: Kế hoạch: tuyên truyền\n",
    right: "tên: \"Kế hoạch: tuyên truyền\"\n")

  static let missingBlank = DiagnosticKind(
    "KH0102", .error, LocalizedText("Thiếu dấu cách sau dấu hai chấm", en: "No blank after the colon"),
    LocalizedText(
      """
      Sau dấu hai chấm của một khóa phải có dấu cách; nếu không, cả dòng, có khi cả các dòng sau, thành \
      một đoạn chữ.
      """,
      en:
        """
        A blank must follow the colon of a key; without it the whole line, and sometimes those below it, \
        become one text.
        """
    ),
    basis: "YAML 1.2.2, 7.4", wrong: "cơ quan:\n  tên:Sở Thông tin và Truyền thông\n",
    right: "cơ quan:\n  tên: Sở Thông tin và Truyền thông\n")

  static let missingColon = DiagnosticKind(
    "KH0105", .error, LocalizedText("Dòng không có dấu hai chấm", en: "Line without a colon"),
    LocalizedText(
      """
      Ở chỗ này mỗi dòng phải là «khóa: giá trị». Nếu dòng là phần tiếp của giá trị bên trên thì phải \
      thụt vào sâu hơn khóa của giá trị đó.
      """,
      en:
        """
        Each line here must be “key: value”. If the line continues the value above, it must be indented \
        deeper than that value's key.
        """
    ),
    wrong: "tên: Sở Thông tin\nsố 12\nngày: 2021-05-20\n",
    right: "tên: Sở Thông tin\nsố: 12\nngày: 2021-05-20\n")

  static let wrongIndentation = DiagnosticKind(
    "KH0106", .error, LocalizedText("Thụt dòng không khớp", en: "Indentation does not match"),
    LocalizedText(
      """
      Các dòng cùng cấp phải bắt đầu ở cùng một cột; dòng con phải thụt sâu hơn dòng cha, và chỉ khi \
      dòng cha kết thúc bằng dấu hai chấm.
      """,
      en:
        """
        Lines of one level begin in one column; a line below another stands deeper, and only where that \
        one ends with a colon.
        """
    ),
    basis: "YAML 1.2.2, 6.1", wrong: "thời gian:\n  từ: 2021-06-01\n   đến: 2021-06-30\n",
    right: "thời gian:\n  từ: 2021-06-01\n  đến: 2021-06-30\n")

  static let listOnKeyLine = DiagnosticKind(
    "KH0107", .error, LocalizedText("Mục danh sách đặt sai chỗ", en: "List item in the wrong place"),
    LocalizedText(
      """
      Mục danh sách (dấu «- ») phải bắt đầu trên dòng mới dưới khóa của danh sách, các mục thẳng cột với \
      nhau.
      """,
      en: """
        An item of a list (“- ”) begins on a new line below the key of the list, all items in one column.
        """),
    basis: "YAML 1.2.2, 8.2.1", wrong: "phối hợp: - van-phong\n", right: "phối hợp:\n  - van-phong\n")

  static let emptyKey = DiagnosticKind(
    "KH0108", .error, LocalizedText("Khóa trống", en: "Empty key"),
    LocalizedText(
      "Trước dấu hai chấm không có tên khóa. Hãy viết tên khóa, hoặc xóa dòng.",
      en: "There is no name before the colon. Write the key, or delete the line."),
    wrong: "tên: Sở\n: 12\n", right: "tên: Sở\nsố: 12\n")

  static let duplicateKey = DiagnosticKind(
    "KH0109", .error, LocalizedText("Khóa lặp lại", en: "Repeated key"),
    LocalizedText(
      """
      Một khóa chỉ được viết một lần trong cùng một mục. Nhiều bộ đọc YAML lặng lẽ bỏ một trong hai giá \
      trị, nên phải xóa hoặc đổi tên một chỗ.
      """,
      en:
        """
        A key may stand only once in an entry. Many YAML readers silently drop one of the two values, so \
        one of them must be deleted or renamed.
        """
    ),
    basis: "YAML 1.2.2, 3.2.1.3", wrong: "tên: Sở Thông tin\ntên: Sở Truyền thông\n",
    right: "tên: Sở Thông tin và Truyền thông\n")

  static let sameKeyComposedOtherwise = DiagnosticKind(
    "KH0110", .error,
    LocalizedText(
      "Khóa lặp lại, chữ dựng sẵn và chữ tổ hợp", en: "Repeated key in composed and decomposed letters"),
    LocalizedText(
      """
      Hai khóa trông giống hệt nhau nhưng một khóa viết bằng chữ dựng sẵn (NFC), khóa kia bằng chữ tổ \
      hợp (chữ cái và dấu rời, NFD). Chúng là một khóa. Hãy dùng chữ dựng sẵn: bộ gõ đặt bảng mã \
      «Unicode», không phải «Unicode tổ hợp».
      """,
      en:
        """
        Two keys look the same, but one is written in composed letters (NFC), the other in letters with \
        separate marks (NFD). They are one key. Use composed letters: set the keyboard to “Unicode”, not \
        “Unicode tổ hợp”.
        """
    ),
    basis: "TCVN 6909:2001", wrong: "Kế: 1\nKe\u{302}\u{301}: 2\n", right: "Kế: 1\n")

  static let swallowedItem = DiagnosticKind(
    "KH0111", .warning,
    LocalizedText("Dòng bị nuốt vào giá trị bên trên", en: "Line swallowed by the value above"),
    LocalizedText(
      """
      Dòng này trông như một mục danh sách hoặc một khóa, nhưng vì thụt sâu hơn nên YAML nối nó vào đoạn \
      chữ bên trên. Hãy đặt nó thẳng cột với dòng cùng cấp; nếu đúng là phần tiếp của giá trị thì đặt \
      giá trị trong ngoặc kép.
      """,
      en:
        """
        This line looks like an item or a key, but it stands deeper, and so YAML joins it to the text \
        above. Put it in the column of its level; if it does continue the value, put the value in \
        quotes.
        """
    ),
    wrong: "phối hợp:\n  - van-phong\n   - phong-cntt\n", right: "phối hợp:\n  - van-phong\n  - phong-cntt\n")

  static let missingComma = DiagnosticKind(
    "KH0112", .error,
    LocalizedText("Thiếu hoặc thừa dấu phẩy trong ngoặc", en: "Comma missing or too many in brackets"),
    LocalizedText(
      "Trong [ ] và { } các phần tử cách nhau bằng đúng một dấu phẩy.",
      en: "In [ ] and { } the elements are separated by just one comma."),
    basis: "YAML 1.2.2, 7.4", wrong: "đáp ứng: [\"2.1\" \"2.2\"]\n", right: "đáp ứng: [\"2.1\", \"2.2\"]\n")

  static let unclosedBracket = DiagnosticKind(
    "KH0113", .error, LocalizedText("Ngoặc không đóng", en: "Bracket not closed"),
    LocalizedText(
      "Dấu [ hoặc { mở ở đây không có dấu ] hoặc } tương ứng.",
      en: "The [ or { opened here has no matching ] or }."),
    basis: "YAML 1.2.2, 7.4", wrong: "đáp ứng: [\"2.1\", \"2.2\"\nloại: họp\n",
    right: "đáp ứng: [\"2.1\", \"2.2\"]\nloại: họp\n")

  static let strayBracket = DiagnosticKind(
    "KH0114", .error,
    LocalizedText("Ngoặc đóng không có ngoặc mở", en: "Closing bracket without an opening one"),
    LocalizedText(
      "Dấu ] hoặc } ở đây không đóng ngoặc nào. Hãy xóa nó, hoặc đặt giá trị trong ngoặc kép.",
      en: "The ] or } here closes nothing. Delete it, or put the value in quotes."),
    wrong: "đáp ứng: [\"2.1\"]]\n", right: "đáp ứng: [\"2.1\"]\n")

  static let shallowLine = DiagnosticKind(
    "KH0115", .warning,
    LocalizedText("Dòng trong ngoặc thụt chưa đủ", en: "Line in quotes or brackets not deep enough"),
    LocalizedText(
      """
      Giá trị trong ngoặc đi tiếp sang dòng sau thì dòng đó phải thụt sâu hơn khóa. Có bộ đọc YAML từ \
      chối dòng này; cũng có thể dấu đóng ngoặc bị thiếu ở dòng trên.
      """,
      en:
        """
        Where a value in quotes or brackets goes on in the next line, that line must stand deeper than \
        the key. Some YAML readers refuse it; or the closing mark is missing above.
        """
    ),
    basis: "YAML 1.2.2, 6.1", wrong: "mục:\n  tên: \"Sở Thông tin\n  và Truyền thông\"\n",
    right: "mục:\n  tên: \"Sở Thông tin\n    và Truyền thông\"\n")

  static let dashInBrackets = DiagnosticKind(
    "KH0116", .error, LocalizedText("Dấu gạch ngang đứng một mình trong ngoặc", en: "Dash alone in brackets"),
    LocalizedText(
      """
      Trong [ ] các phần tử cách nhau bằng dấu phẩy, không có gạch đầu dòng. Nếu muốn viết ký tự «-» thì \
      đặt trong ngoặc kép.
      """,
      en:
        """
        In [ ] the elements are separated by commas, without dashes. To write the character “-”, put it \
        in quotes.
        """
    ),
    wrong: "đáp ứng: [\"2.1\", -]\n", right: "đáp ứng: [\"2.1\", \"-\"]\n")
}
