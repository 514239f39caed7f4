public import SourceText

/// What can be wrong with the shape of a file: keys, values and their types.
public enum ModelDiagnostics {
  public static let unknownFile = DiagnosticKind(
    "KH0200", .error, LocalizedText("Không rõ tệp này là gì", en: "It is not clear what this file is"),
    LocalizedText(
      "Chương trình nhận ra tệp qua các mục ở cấp ngoài cùng: văn bản chỉ đạo có «điểm», mẫu có «bố cục», kế hoạch có «mẫu» hoặc «hoạt động», danh mục có «cơ quan», «báo chí», «kênh», «động từ» hoặc «nhóm».",
      en:
        "A file is known by its outermost keys: a directive has “điểm” (points), a template has “bố cục” (layout), a plan has “mẫu” (template) or “hoạt động” (activities), a registry has “cơ quan”, “báo chí”, “kênh”, “động từ” or “nhóm”."
    ),
    wrong: "ghi chú: việc cần làm\n", right: "mẫu: tuyen-truyen-chi-thi\nchỉ đạo: directive.yaml\n")

  public static let unknownKey = DiagnosticKind(
    "KH0201", .error, LocalizedText("Mục không có trong bảng", en: "Unknown key"),
    LocalizedText(
      "Mỗi loại tệp có một bảng các mục được dùng. Tên mục được ghi bằng tiếng Việt có dấu hoặc không dấu, hoặc bằng tiếng Anh. Một mục ghi sai tên sẽ bị bỏ sót, vì vậy đó là lỗi.",
      en:
        "Each kind of file has a table of keys. A key is written in Vietnamese, with or without diacritics, or in English. A misspelled key would be lost, and therefore is an error."
    ),
    wrong: "hoạt động:\n  - mã: HD-01\n    chu tri bi: phong-ttbcxb\n",
    right: "hoạt động:\n  - mã: HD-01\n    chủ trì: phong-ttbcxb\n")

  public static let keyTwice = DiagnosticKind(
    "KH0202", .error, LocalizedText("Một mục viết hai lần", en: "A key is written twice"),
    LocalizedText(
      "Hai cách ghi của cùng một mục (chẳng hạn «chủ trì» và «lead») cùng xuất hiện. Chương trình không tự chọn một trong hai.",
      en:
        "Two spellings of one key (such as “chủ trì” and “lead”) stand side by side. The program does not choose between them."
    ),
    wrong: "mã: HD-01\nchủ trì: phong-ttbcxb\nlead: phong-cntt\n", right: "mã: HD-01\nchủ trì: phong-ttbcxb\n"
  )

  public static let missingKey = DiagnosticKind(
    "KH0203", .error, LocalizedText("Thiếu mục bắt buộc", en: "A required key is missing"),
    LocalizedText(
      "Mục này phải có để hiểu được phần còn lại của tệp.",
      en: "Without this key the rest of the file cannot be understood."),
    wrong: "hoạt động:\n  - tên: Hướng dẫn báo chí\n",
    right: "hoạt động:\n  - mã: HD-01\n    tên: Hướng dẫn báo chí\n")

  public static let emptyValue = DiagnosticKind(
    "KH0204", .error, LocalizedText("Giá trị để trống", en: "A value is empty"),
    LocalizedText(
      "Một mục bắt buộc hoặc một dòng của danh sách chưa có giá trị. Mục không bắt buộc thì có thể để trống.",
      en: "A required key or an item of a list has no value. Keys that are not required may stay empty."),
    wrong: "mã:\n", right: "mã: HD-01\n")

  public static let wrongShape = DiagnosticKind(
    "KH0205", .error, LocalizedText("Giá trị sai dạng", en: "A value of the wrong form"),
    LocalizedText(
      "Chỗ này cần một dạng khác: một giá trị đơn trên cùng dòng, một danh sách (các dòng bắt đầu bằng «- »), hoặc các mục «tên: giá trị» thụt vào trong.",
      en:
        "Another form is needed here: a single value on the line, a list (lines that begin with “- ”), or indented “name: value” lines."
    ),
    wrong: "hoạt động: HD-01\n", right: "hoạt động:\n  - mã: HD-01\n")

  public static let notInteger = DiagnosticKind(
    "KH0206", .error, LocalizedText("Không phải số nguyên", en: "Not a whole number"),
    LocalizedText(
      "Chỉ ghi chữ số, không có dấu chấm, dấu phẩy hay đơn vị.",
      en: "Write digits only: no dot, comma or unit."),
    wrong: "số bản: mười\n", right: "số bản: 10\n")

  public static let outOfRange = DiagnosticKind(
    "KH0207", .error, LocalizedText("Số ngoài khoảng cho phép", en: "A number out of range"),
    LocalizedText(
      "Con số có dạng đúng nhưng không thể là giá trị thật.",
      en: "The number is well formed but cannot be meant."),
    wrong: "thời hạn: {tháng: 13, năm: 2021}\n", right: "thời hạn: {tháng: 12, năm: 2021}\n")

  public static let notBoolean = DiagnosticKind(
    "KH0208", .error, LocalizedText("Không phải có hoặc không", en: "Neither yes nor no"),
    LocalizedText(
      "Ghi «có» hoặc «không» (true, false). Các chữ yes, no, on, off bị từ chối vì mỗi chương trình đọc YAML hiểu một cách.",
      en:
        "Write “có” or “không” (true, false). The words yes, no, on, off are refused because YAML programs read them in different ways."
    ),
    wrong: "bắt buộc: yes\n", right: "bắt buộc: có\n")

  public static let invalidDate = DiagnosticKind(
    "KH0209", .error, LocalizedText("Ngày không có thật", en: "Not a date"),
    LocalizedText(
      "Ngày ghi theo thứ tự năm-tháng-ngày (2021-06-15) hoặc ngày/tháng/năm (15/6/2021), và phải có trong lịch.",
      en:
        "A date is written year-month-day (2021-06-15) or day/month/year (15/6/2021), and must exist in the calendar."
    ),
    wrong: "ngày: 2021-02-30\n", right: "ngày: 2021-02-28\n")

  public static let unknownWord = DiagnosticKind(
    "KH0210", .error, LocalizedText("Không có lựa chọn này", en: "Not one of the choices"),
    LocalizedText(
      "Mục này chỉ nhận một trong các từ đã định; chú thích của lỗi liệt kê các từ đó.",
      en: "This key takes one of a fixed list of words; the note of the finding lists them."),
    wrong: "loại: hội thảo lớn\n", right: "loại: hội nghị\n")

  public static let invalidID = DiagnosticKind(
    "KH0211", .error,
    LocalizedText("Mã có ký tự không dùng được", en: "An id with letters that cannot be used"),
    LocalizedText(
      "Mã dùng trong tên tệp và câu lệnh nên chỉ gồm chữ không dấu, số, dấu gạch nối, dấu chấm và gạch dưới.",
      en:
        "Ids stand in file names and commands, and therefore hold only ASCII letters, digits, hyphens, dots and underscores."
    ),
    wrong: "mã: Hoạt động 1\n", right: "mã: HD-01\n")

  public static let invalidDeadline = DiagnosticKind(
    "KH0212", .error, LocalizedText("Thời hạn ghi chưa đúng", en: "A deadline that cannot be read"),
    LocalizedText(
      "Thời hạn là một trong các dạng: một ngày; {trước: ngày}; {tháng, năm}; {quý, năm}; {năm}; {từ, đến}; thường xuyên; {định kỳ: hằng tháng}; theo yêu cầu. Không ghép hai dạng với nhau.",
      en:
        "A deadline has one of these forms: a date; {trước: date} (before); {tháng, năm} (month); {quý, năm} (quarter); {năm} (year); {từ, đến} (from, to); thường xuyên (continuous); {định kỳ: hằng tháng} (periodic); theo yêu cầu (on request). Forms are not mixed."
    ),
    wrong: "thời hạn: {trước: 2021-06-15, quý: 2}\n", right: "thời hạn: {trước: 2021-06-15}\n")

  public static let keyIsNoText = DiagnosticKind(
    "KH0213", .error, LocalizedText("Tên mục không phải là chữ", en: "The name of a key is not text"),
    LocalizedText(
      "Bên trái dấu hai chấm là tên mục, không phải danh sách hay nhóm.",
      en: "Left of the colon stands the name of a key, not a list or a group."),
    wrong: "[mã, tên]: HD-01\n", right: "mã: HD-01\n")

  public static let emptyFile = DiagnosticKind(
    "KH0214", .error, LocalizedText("Tệp trống", en: "The file is empty"),
    LocalizedText(
      "Tệp không có nội dung nào ngoài dòng trống và ghi chú.",
      en: "The file holds nothing but blank lines and comments."),
    wrong: "# chưa viết gì\n", right: "mẫu: tuyen-truyen-chi-thi\n")

  public static let notAMeasure = DiagnosticKind(
    "KH0215", .error, LocalizedText("Không phải số đo", en: "Not a measure"),
    LocalizedText(
      "Số đo là một con số, kèm đơn vị nếu cần: «20», «20 mm», «1,27 cm», «6 pt», «1,5 dòng».",
      en: "A measure is a number, with its unit if you like: “20”, “20 mm”, “1.27 cm”, “6 pt”, “1.5 lines”."),
    wrong: "trình bày:\n  lề trái: rộng\n", right: "trình bày:\n  lề trái: 30 mm\n")

  public static let outsideDecree = DiagnosticKind(
    "KH0216", .error,
    LocalizedText("Trình bày ngoài khoảng của Nghị định 30", en: "A measure outside the decree's range"),
    LocalizedText(
      "Quy chế riêng của cơ quan chỉ được chọn trong khoảng của Nghị định: cỡ chữ 13-14; lề trên, dưới 20-25 mm, trái 30-35 mm, phải 15-20 mm; lùi đầu dòng 1 hoặc 1,27 cm; cách đoạn ít nhất 6 pt; giãn dòng 1-1,5.",
      en:
        "House rules choose within the decree's ranges: size 13-14; margins top and bottom 20-25 mm, left 30-35 mm, right 15-20 mm; first line 1 or 1.27 cm; paragraphs at least 6 pt apart; line spacing 1-1.5."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I và II.6",
    wrong: "trình bày:\n  lề trái: 25 mm\n", right: "trình bày:\n  lề trái: 30 mm\n")

  public static let all: [DiagnosticKind] = [
    unknownFile, unknownKey, keyTwice, missingKey, emptyValue, wrongShape, notInteger, outOfRange, notBoolean,
    invalidDate, unknownWord, invalidID, invalidDeadline, keyIsNoText, emptyFile, notAMeasure, outsideDecree,
  ]
}
