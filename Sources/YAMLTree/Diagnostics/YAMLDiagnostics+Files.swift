import SourceText

/// KH0001 to KH0019: the file as a whole, its size and its encoding.
extension YAMLDiagnostics {
  static let fileTooLarge = DiagnosticKind(
    "KH0001", .error, LocalizedText("Tệp quá lớn", en: "File too large"),
    LocalizedText(
      """
      Một kế hoạch dài nhất cũng chỉ vài trăm nghìn byte. Tệp lớn hơn 16 MB thường là tệp khác đặt nhầm \
      đuôi .yaml.
      """,
      en:
        """
        Even the longest plan has some hundred thousand bytes. A file above 16 MB is mostly another file \
        with the ending .yaml.
        """
    ),
    wrong: "", right: "")

  static let notUTF8 = DiagnosticKind(
    "KH0002", .error, LocalizedText("Tệp không phải UTF-8", en: "The file is not UTF-8"),
    LocalizedText(
      """
      Tệp chứa byte không thuộc bảng mã UTF-8: có thể nó được lưu bằng bảng mã cũ (Windows-1258, TCVN3, \
      VNI) hoặc bị hỏng. Hãy mở tệp bằng trình soạn thảo và chọn «Lưu thành… UTF-8».
      """,
      en:
        """
        The file holds bytes that are no UTF-8: it may have been saved in an old encoding (Windows-1258, \
        TCVN3, VNI) or be damaged. Open it in an editor and choose “Save as… UTF-8”.
        """
    ),
    wrong: "", right: "")

  static let wideEncoding = DiagnosticKind(
    "KH0003", .error,
    LocalizedText("Tệp được lưu bằng UTF-16 hoặc UTF-32", en: "The file is saved as UTF-16 or UTF-32"),
    LocalizedText(
      """
      Notepad của Windows gọi bảng mã này là «Unicode» hoặc «UTF-16 LE». Hãy chọn «Lưu thành…» rồi bảng \
      mã «UTF-8».
      """,
      en:
        """
        Notepad on Windows calls this encoding “Unicode” or “UTF-16 LE”. Choose “Save as…” and the \
        encoding “UTF-8”.
        """
    ),
    wrong: "", right: "")

  static let notText = DiagnosticKind(
    "KH0004", .error, LocalizedText("Tệp không phải văn bản", en: "Not a text file"),
    LocalizedText(
      "Tệp chứa byte 0, là dấu hiệu của tệp nhị phân (Word, ảnh, tệp nén) hoặc của tệp bị hỏng khi sao chép.",
      en:
        "The file holds a zero byte, the sign of a binary file (Word, picture, archive) or of a damaged copy."
    ),
    wrong: "", right: "")

  static let tooDeep = DiagnosticKind(
    "KH0006", .error, LocalizedText("Lồng nhau quá sâu", en: "Nested too deeply"),
    LocalizedText(
      "Các danh sách và mục lồng vào nhau quá 256 cấp. Kế hoạch thật không quá mười cấp.",
      en:
        """
        Lists and entries stand within each other more than 256 levels deep. A real plan has no more \
        than ten.
        """
    ),
    wrong: "", right: "")

  static let tooManyNodes = DiagnosticKind(
    "KH0007", .error, LocalizedText("Tệp có quá nhiều phần tử", en: "Too many entries in a file"),
    LocalizedText(
      "Tệp có hơn một triệu giá trị, danh sách và mục. Hãy chia thành nhiều tệp.",
      en: "The file has more than a million values, lists and entries. Divide it into several files."),
    wrong: "", right: "")

  static let expandsTooFar = DiagnosticKind(
    "KH0008", .error,
    LocalizedText("Bí danh nhân nội dung lên quá lớn", en: "Aliases multiply the content too far"),
    LocalizedText(
      """
      Các bí danh (*tên) trỏ chồng lên nhau khiến nội dung sau khi thay thế có hàng triệu phần tử. Đây \
      là dạng tệp phá hoại quen thuộc.
      """,
      en:
        """
        Aliases (*name) refer to each other so that the content has millions of entries once they are \
        followed. This is a known kind of hostile file.
        """
    ),
    wrong: "", right: "")

  static let scalarTooLong = DiagnosticKind(
    "KH0009", .error, LocalizedText("Một giá trị quá dài", en: "A value is too long"),
    LocalizedText(
      """
      Một giá trị (hoặc một khối ghi chú liền nhau) dài quá 1 MB. Thường là do thiếu dấu ngoặc kép đóng, \
      hoặc do dán nhầm dữ liệu.
      """,
      en:
        """
        One value (or one run of comments) is longer than 1 MB. Mostly a closing quote is missing, or \
        data was pasted by mistake.
        """
    ),
    wrong: "", right: "")

  static let directiveRefused = DiagnosticKind(
    "KH0010", .error, LocalizedText("Chỉ thị YAML không dùng ở đây", en: "YAML directive not used here"),
    LocalizedText(
      """
      Dòng bắt đầu bằng % ở đầu tệp là lệnh cho bộ đọc YAML. Tệp của kehoach chỉ nhận %YAML 1.1 hoặc \
      %YAML 1.2; thường không cần dòng nào.
      """,
      en:
        """
        A line that begins with % at the top of a file speaks to the YAML reader. Only %YAML 1.1 and \
        %YAML 1.2 are taken here, and mostly none is needed.
        """
    ),
    basis: "YAML 1.2.2, 6.8", wrong: "%TAG ! tag:vi-du.vn,2021:\n---\nsố: 12/KH-STTTT\n",
    right: "số: 12/KH-STTTT\n")

  static let severalDocuments = DiagnosticKind(
    "KH0011", .error, LocalizedText("Nhiều văn bản trong một tệp", en: "Several documents in one file"),
    LocalizedText(
      """
      Dòng --- hoặc ... mở một văn bản YAML khác trong cùng tệp. Mỗi tệp chỉ chứa một kế hoạch, mẫu, văn \
      bản chỉ đạo hoặc danh mục; phần sau không được đọc.
      """,
      en:
        """
        A line --- or ... begins another YAML document in the same file. A file holds one plan, \
        template, directive or registry; what follows is not read.
        """
    ),
    basis: "YAML 1.2.2, 9.2", wrong: "số: 12/KH-STTTT\n---\nsố: 13/KH-STTTT\n", right: "số: 12/KH-STTTT\n")
}
