public import SourceText

/// What can be wrong with the table of a batch, and with the names of its files.
public enum BatchDiagnostics {
  public static let tableEncoding = DiagnosticKind(
    "KH0680", .error, LocalizedText("Bảng không phải UTF-8", en: "A table that is not UTF-8"),
    LocalizedText(
      "Trong Excel chọn «Save As», kiểu «CSV UTF-8 (Comma delimited)»; trong LibreOffice chọn bảng mã «Unicode (UTF-8)».",
      en:
        "In Excel choose “Save As” with the type “CSV UTF-8 (Comma delimited)”; in LibreOffice the character set “Unicode (UTF-8)”."
    ),
    wrong: "", right: "mã,nơi gửi\n0001,Ủy ban nhân dân xã Mường Phăng\n")

  public static let unbalancedQuote = DiagnosticKind(
    "KH0681", .error, LocalizedText("Dấu ngoặc kép không được đóng", en: "A quote that is not closed"),
    LocalizedText(
      "Ô mở bằng dấu ngoặc kép thì phải đóng bằng dấu ngoặc kép; dấu ngoặc kép bên trong viết đôi.",
      en: "A cell that opens with a quote ends with a quote; a quote within it is doubled."),
    basis: "RFC 4180, 2",
    wrong: "mã,nơi gửi\n0001,\"Sở Tư pháp\n", right: "mã,nơi gửi\n0001,\"Sở Tư pháp\"\n")

  public static let strayQuote = DiagnosticKind(
    "KH0682", .error, LocalizedText("Dấu ngoặc kép đặt sai chỗ", en: "A quote at the wrong place"),
    LocalizedText(
      "Ô có dấu ngoặc kép, dấu phân cách hoặc xuống dòng thì đặt cả ô trong ngoặc kép và viết đôi dấu ngoặc kép bên trong.",
      en:
        "A cell with a quote, a separator or a line break stands in quotes as a whole, with the quotes within it doubled."
    ),
    basis: "RFC 4180, 2",
    wrong: "mã,tên\n1,chuyên mục \"Biên giới\"\n", right: "mã,tên\n1,\"chuyên mục \"\"Biên giới\"\"\"\n")

  public static let raggedRow = DiagnosticKind(
    "KH0683", .error, LocalizedText("Hàng thừa hoặc thiếu ô", en: "A row with too many or too few cells"),
    LocalizedText(
      "Mỗi hàng có đúng số ô như dòng tiêu đề. Ô có dấu phân cách bên trong phải đặt trong ngoặc kép; ô trống vẫn cần dấu phân cách.",
      en:
        "Each row has as many cells as the header. A cell with a separator within it stands in quotes; an empty cell keeps its separator."
    ),
    basis: "RFC 4180, 2",
    wrong: "mã,nơi gửi\n1,Sở Y tế, Sở Tư pháp\n", right: "mã,nơi gửi\n1,\"Sở Y tế, Sở Tư pháp\"\n")

  public static let emptyTable = DiagnosticKind(
    "KH0684", .error, LocalizedText("Bảng trống", en: "An empty table"),
    LocalizedText(
      "Bảng cần một dòng tiêu đề và ít nhất một hàng; mỗi hàng cho một văn bản.",
      en: "A table needs a header and at least one row; each row gives one document."),
    wrong: "mã,nơi gửi\n", right: "mã,nơi gửi\n0001,Ủy ban nhân dân xã Mường Phăng\n")

  public static let duplicateColumn = DiagnosticKind(
    "KH0685", .error, LocalizedText("Hai cột cùng tên", en: "Two columns of one name"),
    LocalizedText(
      "Tên cột không phân biệt chữ hoa, dấu và dấu gạch; mỗi cột một tên.",
      en:
        "Case, diacritics, hyphens and low lines make no difference to the name of a column, and each name stands once."
    ),
    wrong: "nơi gửi,Nơi gửi\nA,B\n", right: "nơi gửi,ghi chú\nA,B\n")

  public static let unknownColumn = DiagnosticKind(
    "KH0686", .error, LocalizedText("Cột không dùng đến", en: "A column that nothing uses"),
    LocalizedText(
      "Mỗi cột là một tham số của mẫu, hoặc được dùng trong tên tệp; ghi sai tên thì giá trị sẽ không vào văn bản.",
      en:
        "Each column is a parameter of the template, or part of the files' name; a misspelled one would not reach the document."
    ),
    wrong: "mã,nơi gởi\n1,Sở Y tế\n", right: "mã,nơi gửi\n1,Sở Y tế\n")

  public static let missingColumn = DiagnosticKind(
    "KH0687", .error, LocalizedText("Thiếu cột", en: "A column is missing"),
    LocalizedText(
      "Tham số bắt buộc phải có trong kế hoạch hoặc là một cột của bảng; tên trong ngoặc nhọn ở -o phải là một cột.",
      en:
        "A required parameter is given by the plan or by a column; a name in braces in -o is the name of a column."
    ),
    wrong: "mã\n1\n", right: "mã,nơi gửi\n1,Sở Y tế\n")

  public static let unnamedColumn = DiagnosticKind(
    "KH0688", .error, LocalizedText("Cột không có tên", en: "A column without a name"),
    LocalizedText(
      "Ô tiêu đề của cột này trống. Hãy ghi tên tham số, hoặc bỏ cột.",
      en: "The header of this column is empty. Write the name of a parameter, or take the column out."),
    wrong: "mã,\n1,Sở Y tế\n", right: "mã,nơi gửi\n1,Sở Y tế\n")

  public static let compoundColumn = DiagnosticKind(
    "KH0689", .error,
    LocalizedText("Tham số không ghi được trong một ô", en: "A parameter that does not fit into a cell"),
    LocalizedText(
      "Văn bản viện dẫn (tên loại, số, ngày, cơ quan, trích yếu) và bảng «tên: giá trị» gồm nhiều mục, không ghi được trong một ô; hãy ghi trong kế hoạch.",
      en:
        "A cited document (kind, number, date, issuer, subject) and a map of names and values have several parts and do not fit into a cell; write them in the plan."
    ),
    wrong: "mã,chỉ thị\n1,Chỉ thị số 12/CT-TTg\n", right: "mã,nơi gửi\n1,Sở Y tế\n")

  public static let emptyCell = DiagnosticKind(
    "KH0690", .error, LocalizedText("Ô bắt buộc để trống", en: "A required cell is empty"),
    LocalizedText(
      "Ô trống nghĩa là hàng không cho giá trị: khi đó giá trị trong kế hoạch, rồi giá trị mặc định của mẫu được dùng; không có cả hai thì phải điền ô.",
      en:
        "An empty cell gives no value: then the plan's value counts, then the template's default; without both the cell must be filled in."
    ),
    wrong: "mã,nơi gửi\n1,\n", right: "mã,nơi gửi\n1,Sở Y tế\n")

  public static let sameFileName = DiagnosticKind(
    "KH0691", .error, LocalizedText("Hai hàng cùng tên tệp", en: "Two rows with one file name"),
    LocalizedText(
      "Văn bản sau sẽ ghi đè văn bản trước. Tên tệp so sánh không phân biệt chữ hoa, vì nhiều ổ đĩa không phân biệt.",
      en:
        "The later document would replace the earlier one. Case makes no difference between file names, because on many disks it makes none."
    ),
    wrong: "mã,nơi gửi\n1,Sở Y tế\n1,Sở Tư pháp\n", right: "mã,nơi gửi\n1,Sở Y tế\n2,Sở Tư pháp\n")

  public static let badFileName = DiagnosticKind(
    "KH0692", .error, LocalizedText("Tên tệp không dùng được", en: "A file name that cannot be used"),
    LocalizedText(
      "Giá trị trong ô trở thành tên tệp, nên không được có / \\ : * ? \" < > | hoặc ký tự điều khiển, không bắt đầu bằng dấu chấm hoặc dấu trừ, không quá 255 byte, và không là tên riêng của Windows như CON, NUL.",
      en:
        "The cell becomes a file name: without / \\ : * ? \" < > | and control characters, not beginning with a full stop or a hyphen, at most 255 bytes, and none of the names that Windows keeps for itself such as CON and NUL."
    ),
    wrong: "mã,nơi gửi\n../1,Sở Y tế\n", right: "mã,nơi gửi\n1,Sở Y tế\n")

  public static let unreadableWorkbook = DiagnosticKind(
    "KH0693", .error, LocalizedText("Không đọc được bảng tính", en: "A workbook that cannot be read"),
    LocalizedText(
      "Mở bảng tính trong Excel hoặc LibreOffice, bỏ mật khẩu, rồi lưu lại kiểu «Excel Workbook (.xlsx)» hoặc «CSV UTF-8».",
      en:
        "Open the workbook in Excel or LibreOffice, take the password off, and save it as “Excel Workbook (.xlsx)” or “CSV UTF-8”."
    ),
    wrong: "", right: "")

  public static let noSheet = DiagnosticKind(
    "KH0694", .error, LocalizedText("Không có trang tính đó", en: "A sheet that is not there"),
    LocalizedText(
      "Trang tính ghi sau dấu #, chẳng hạn noi-nhan.xlsx#Huyện; không ghi thì dùng trang đầu.",
      en: "The sheet stands behind a #, such as recipients.xlsx#Huyện; without it the first sheet is used."),
    wrong: "", right: "")

  public static let cellWithoutValue = DiagnosticKind(
    "KH0695", .error, LocalizedText("Ô không có giá trị dùng được", en: "A cell without a usable value"),
    LocalizedText(
      "Ô có công thức cần được tính và lưu trong Excel hoặc LibreOffice; ô báo #N/A, #REF!… thì sửa công thức, hoặc gõ thẳng giá trị.",
      en:
        "A formula must have been computed and saved in Excel or LibreOffice; where a cell shows #N/A, #REF! and the like, mend the formula or type the value."
    ),
    wrong: "", right: "")

  /// Findings after which nothing can be said about the rows.
  public static let unreadable = [tableEncoding, unreadableWorkbook, noSheet]

  public static let all = [
    tableEncoding, unbalancedQuote, strayQuote, raggedRow, emptyTable, duplicateColumn, unknownColumn,
    missingColumn, unnamedColumn, compoundColumn, emptyCell, sameFileName, badFileName, unreadableWorkbook,
    noSheet, cellWithoutValue,
  ]
}
