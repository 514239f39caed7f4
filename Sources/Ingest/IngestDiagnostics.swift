public import SourceText

/// What can keep a file from being read as a directive, and what is to be looked at after it has been read.
public enum IngestDiagnostics {
  public static let emptyFile = refusal(
    "KH1201", LocalizedText("Tệp trống", en: "The file is empty"),
    LocalizedText("Hãy tải lại hoặc lưu lại văn bản.", en: "Download or save the document again."))

  public static let unknownFormat = refusal(
    "KH1202", LocalizedText("Tệp không phải là văn bản", en: "The file is no document"),
    LocalizedText(
      "Đọc được .docx, .pdf (có chữ), .html, .md và .txt. Hãy mở tệp bằng chương trình đã tạo ra nó và lưu thành .docx.",
      en:
        "What can be read is .docx, .pdf with text, .html, .md and .txt. Open the file in the program that made it and save it as .docx."
    ))

  public static let oldWord = refusal(
    "KH1203", LocalizedText("Tệp Word kiểu cũ (.doc)", en: "A Word file of the old kind (.doc)"),
    LocalizedText(
      "Hãy mở tệp bằng Word hoặc LibreOffice và lưu thành .docx, rồi nhập tệp đó.",
      en: "Open the file in Word or LibreOffice, save it as .docx and import that."))

  public static let richText = refusal(
    "KH1204", LocalizedText("Tệp RTF", en: "An RTF file"),
    LocalizedText(
      "Hãy mở tệp bằng Word hoặc LibreOffice và lưu thành .docx, rồi nhập tệp đó.",
      en: "Open the file in Word or LibreOffice, save it as .docx and import that."))

  public static let image = refusal(
    "KH1205", LocalizedText("Tệp là hình ảnh", en: "The file is a picture"),
    LocalizedText(
      "Trong hình ảnh không có chữ để đọc. Hãy xin bản .docx của văn bản, hoặc chạy nhận dạng chữ (OCR), soát lại rồi nhập tệp .txt.",
      en:
        "A picture holds no letters to read. Ask for the .docx, or run a text recognition (OCR), read it over and import the .txt."
    ))

  public static let scan = refusal(
    "KH1206", LocalizedText("Tệp PDF chỉ có ảnh quét", en: "The PDF holds only scanned pages"),
    LocalizedText(
      "Hãy xin bản .docx hoặc bản PDF ký số có chữ; không có thì chạy nhận dạng chữ (OCR), soát lại rồi nhập tệp .txt.",
      en:
        "Ask for the .docx or the signed PDF with text; failing that run a text recognition (OCR), read it over and import the .txt."
    ))

  public static let encrypted = refusal(
    "KH1207", LocalizedText("Tệp có mật khẩu", en: "The file has a password"),
    LocalizedText(
      "Hãy mở tệp bằng Word, bỏ mật khẩu và lưu lại.",
      en: "Open the file in Word, take the password off and save it."))

  public static let damaged = refusal(
    "KH1208", LocalizedText("Tệp bị hỏng", en: "The file is damaged"),
    LocalizedText(
      "Tệp bị cắt cụt hoặc các phần của nó không khớp nhau. Hãy tải lại tệp, hoặc mở bằng Word, để Word sửa và lưu lại.",
      en:
        "The file is cut off, or its parts contradict each other. Download it again, or let Word open, mend and save it."
    ))

  public static let unsafe = refusal(
    "KH1209", LocalizedText("Tệp không an toàn", en: "The file is not safe"),
    LocalizedText(
      "Tệp có cấu tạo mà Word không bao giờ ghi ra, và có thể gây hại cho máy đọc nó. Đừng mở tệp; hãy hỏi lại nơi gửi.",
      en:
        "The file is built as Word never builds one and may harm the machine that reads it. Do not open it; ask who sent it."
    ))

  public static let tooLarge = refusal(
    "KH1210", LocalizedText("Tệp quá lớn", en: "The file is too large"),
    LocalizedText(
      "Một văn bản chỉ đạo không lớn đến thế. Hãy tách riêng phần phụ lục hoặc hình ảnh rồi nhập phần văn bản.",
      en: "No directive is as large as that. Put appendices or pictures apart and import the document itself."
    ))

  public static let tcvn3 = refusal(
    "KH1211",
    LocalizedText("Chữ theo bảng mã TCVN3 (.VnTime)", en: "Letters in the encoding TCVN3 (.VnTime)"),
    LocalizedText(
      "Hãy chuyển sang Unicode bằng bộ gõ (công cụ chuyển mã, nguồn TCVN3), soát lại rồi nhập.",
      en: "Convert the text to Unicode (source TCVN3) with the keyboard program, read it over and import it."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.2; TCVN 6909:2001")

  public static let vni = refusal(
    "KH1212", LocalizedText("Chữ theo bảng mã VNI", en: "Letters in the encoding VNI"),
    LocalizedText(
      "Hãy chuyển sang Unicode bằng bộ gõ (công cụ chuyển mã, nguồn VNI Windows), soát lại rồi nhập.",
      en:
        "Convert the text to Unicode (source VNI Windows) with the keyboard program, read it over and import it."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.2; TCVN 6909:2001")

  public static let notUnicode = refusal(
    "KH1213", LocalizedText("Tệp không theo Unicode", en: "The file is not Unicode"),
    LocalizedText(
      "Hãy mở tệp bằng trình soạn thảo và lưu lại với bảng mã UTF-8.",
      en: "Open the file in an editor and save it with the encoding UTF-8."))

  public static let partyDocument = refusal(
    "KH1214", LocalizedText("Văn bản của Đảng", en: "A document of the Party"),
    LocalizedText(
      "Thể thức văn bản của Đảng không theo Nghị định 30/2020/NĐ-CP nên không nhập được. Nếu phải lập kế hoạch thực hiện, hãy ghi tay các điểm vào tệp directive.yaml.",
      en:
        "Documents of the Party have another layout than Nghị định 30/2020/NĐ-CP and are not imported. If a plan is to follow from it, type its points into a directive.yaml."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Điều 2")

  public static let noPoints = refusal(
    "KH1215", LocalizedText("Không thấy điểm nào giao việc", en: "No point gives a task"),
    LocalizedText(
      "Văn bản không có điểm đánh số và không có câu nào giao, đề nghị hay yêu cầu. Hãy xem có đúng là văn bản chỉ đạo không.",
      en:
        "The text has no numbered point and no sentence that orders or asks for something. Is it a directive?"
    ))

  public static let pdfTool = refusal(
    "KH1216", LocalizedText("Không đọc được PDF", en: "The PDF cannot be read"),
    LocalizedText(
      "PDF được đọc bằng chương trình pdftotext. Trên Debian và Ubuntu: sudo apt install poppler-utils. Hoặc nhập bản .docx.",
      en:
        "PDF is read with the program pdftotext. On Debian and Ubuntu: sudo apt install poppler-utils. Or import the .docx."
    ))

  public static let endlessPDF = refusal(
    "KH1217", LocalizedText("PDF đọc mãi không xong", en: "The PDF cannot be read to its end"),
    LocalizedText(
      "Tệp bắt pdftotext chạy quá lâu hoặc viết ra quá nhiều chữ. Hãy mở tệp, in lại ra PDF, hoặc nhập bản .docx; nếu không rõ tệp đến từ đâu thì đừng mở.",
      en:
        "The file makes pdftotext run for too long or write too much. Open it and print it to PDF again, or import the .docx; if you do not know where it comes from, leave it closed."
    ))

  public static let refusals = [
    emptyFile, unknownFormat, oldWord, richText, image, scan, encrypted, damaged, unsafe, tooLarge, tcvn3,
    vni,
    notUnicode, partyDocument, noPoints, pdfTool, endlessPDF,
  ]

  public static let all = refusals + notes

  private static func refusal(
    _ code: String, _ title: LocalizedText, _ explanation: LocalizedText, basis: String? = nil
  ) -> DiagnosticKind {
    DiagnosticKind(code, .error, title, explanation, basis: basis, wrong: "", right: "")
  }
}
