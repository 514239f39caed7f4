public import SourceText

/// What can be wrong when a plan is put over its template.
public enum ExpansionDiagnostics {
  public static let missingParameter = DiagnosticKind(
    "KH0650", .error, LocalizedText("Thiếu tham số", en: "A parameter is missing"),
    LocalizedText(
      "Mẫu khai báo tham số này và không có giá trị mặc định, vì vậy kế hoạch phải điền.",
      en: "The template declares this parameter without a default, so that the plan must give its value."),
    wrong: "mẫu: tuyen-truyen-chi-thi\ntham số: {}\n",
    right: "mẫu: tuyen-truyen-chi-thi\ntham số:\n  hạn báo cáo: 2021-12-15\n")

  public static let unknownParameter = DiagnosticKind(
    "KH0651", .error, LocalizedText("Mẫu không có tham số này", en: "The template has no such parameter"),
    LocalizedText(
      "Tham số ghi trong kế hoạch phải là tham số mà mẫu khai báo; ghi sai tên thì giá trị sẽ không vào văn bản.",
      en:
        "A plan gives only parameters that its template declares; a misspelled one would not reach the document."
    ),
    wrong: "tham số:\n  hạn báo các: 2021-12-15\n", right: "tham số:\n  hạn báo cáo: 2021-12-15\n")

  public static let wrongParameter = DiagnosticKind(
    "KH0652", .error,
    LocalizedText("Giá trị không đúng kiểu của tham số", en: "A value that is not of the parameter's type"),
    LocalizedText(
      "Mẫu khai báo kiểu của từng tham số; giá trị phải đọc được theo kiểu đó.",
      en: "The template declares the type of each parameter, and the value must be of that type."),
    wrong: "tham số:\n  hạn báo cáo: cuối năm\n", right: "tham số:\n  hạn báo cáo: 2021-12-15\n")

  public static let unknownItem = DiagnosticKind(
    "KH0653", .error, LocalizedText("Không có mã này trong danh sách", en: "The list has no such id"),
    LocalizedText(
      "«sau» và «bỏ» nói về một hoạt động, nhóm hoặc mục đã có trong mẫu hoặc trong kế hoạch, theo mã.",
      en:
        "“sau” (after) and “bỏ” (drop) speak of an activity, group or section of the template or the plan by its id."
    ),
    wrong: "hoạt động:\n  - mã: HD-02\n    sau: HD-99\n", right: "hoạt động:\n  - mã: HD-02\n    sau: HD-01\n"
  )

  public static let partialValue = DiagnosticKind(
    "KH0654", .error, LocalizedText("Biểu thức phải đứng một mình", en: "The expression must stand alone"),
    LocalizedText(
      "Ở chỗ cần ngày, số hoặc mã, cả giá trị phải là một biểu thức; ghép chữ với biểu thức chỉ dùng trong lời văn.",
      en:
        "Where a date, number or id is needed, the whole value is one expression; text and expressions are mixed only in prose."
    ),
    wrong: "thời hạn: {trước: \"2021-${tháng}-01\"}\n", right: "thời hạn: {trước: \"${hạn_báo_cáo}\"}\n")

  public static let wrongType = DiagnosticKind(
    "KH0655", .error,
    LocalizedText("Biểu thức cho ra giá trị sai kiểu", en: "An expression of the wrong type"),
    LocalizedText(
      "Mỗi chỗ trong mẫu cần một kiểu giá trị; biểu thức phải cho ra đúng kiểu đó với mọi kế hoạch.",
      en: "Each place of a template needs a type of value; the expression must give that type for every plan."
    ),
    wrong: "chủ trì: \"${hạn_báo_cáo}\"\n", right: "chủ trì: \"${cơ_quan_chủ_trì}\"\n")

  public static let wrongLoop = DiagnosticKind(
    "KH0656", .error, LocalizedText("«lặp» ghi chưa đúng", en: "A “lặp” (for each) that cannot be read"),
    LocalizedText(
      "«lặp» ghi tên biến, chữ «trong» và một danh sách: «d trong địa_bàn».",
      en: "“lặp” gives a name, the word “trong” (in), and a list: “d trong địa_bàn”."),
    wrong: "lặp: địa_bàn\n", right: "lặp: d trong địa_bàn\n")

  public static let unknownTemplate = DiagnosticKind(
    "KH0657", .error, LocalizedText("Không có mẫu này", en: "There is no such template"),
    LocalizedText(
      "«mẫu» ghi mã của một mẫu trong thư mục templates.",
      en: "“mẫu” gives the id of a template in the folder templates."),
    wrong: "mẫu: tuyen-truyen\n", right: "mẫu: tuyen-truyen-chi-thi\n")

  public static let templateCycle = DiagnosticKind(
    "KH0658", .error, LocalizedText("Mẫu kế thừa vòng quanh", en: "Templates extend each other in a circle"),
    LocalizedText(
      "Một mẫu kế thừa mẫu khác, mẫu đó lại kế thừa ngược về mẫu đầu. Mẫu gốc không được kế thừa mẫu nào trong chuỗi.",
      en:
        "A template extends another one that leads back to the first. The last template of a chain must extend none of it."
    ),
    wrong: "mẫu: a\nkế thừa: a\n", right: "mẫu: a\nkế thừa: mau-goc\n")

  public static let all: [DiagnosticKind] =
    [
      missingParameter, unknownParameter, wrongParameter, unknownItem, partialValue, wrongType, wrongLoop,
      unknownTemplate, templateCycle,
    ] + limits
}
