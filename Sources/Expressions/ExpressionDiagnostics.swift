public import SourceText

/// What can be wrong with an expression, with an example that is wrong and one that is right.
public enum ExpressionDiagnostics {
  public static let syntax = DiagnosticKind(
    "KH0600", .error, LocalizedText("Biểu thức viết sai cú pháp", en: "The expression is not well formed"),
    LocalizedText(
      "Biểu thức trong `${...}`, `khi` và `lặp` theo cú pháp CEL: tên, số, đoạn chữ trong ngoặc kép, phép tính, gọi hàm. Tên nhiều chữ nối bằng dấu gạch dưới.",
      en:
        "Expressions in `${...}`, `khi` and `lặp` follow CEL's grammar: names, numbers, texts in quotation marks, operators, calls. The words of a name are joined by underscores."
    ),
    basis: "CEL language definition, Syntax", wrong: "${tên cơ_quan}", right: "${tên_cơ_quan}")

  public static let unclosed = DiagnosticKind(
    "KH0601", .error, LocalizedText("`${` không có `}`", en: "`${` without its `}`"),
    LocalizedText(
      "Mỗi `${` mở một biểu thức và phải có `}` đóng lại trong cùng đoạn chữ. Muốn viết nguyên `${`, gõ `$${`.",
      en:
        "Every `${` opens an expression and needs its `}` in the same text. To write `${` as it is, type `$${`."
    ),
    wrong: "Năm ${năm", right: "Năm ${năm}")

  public static let strangeCharacter = DiagnosticKind(
    "KH0602", .error, LocalizedText("Ký tự lạ trong biểu thức", en: "A strange character in an expression"),
    LocalizedText(
      "Biểu thức chỉ dùng chữ, chữ số, dấu phép tính của CEL và dấu ngoặc thẳng. Dấu ngoặc kép, gạch ngang và dấu cách do trình soạn thảo đổi tự động không dùng được.",
      en:
        "An expression takes letters, digits, CEL's operators and straight quotation marks. Quotation marks, dashes and spaces that a word processor put in do not work."
    ),
    basis: "CEL language definition, Syntax", wrong: "${năm = 2021 ? 1 : 2}", right: "${năm == 2021 ? 1 : 2}")

  public static let badString = DiagnosticKind(
    "KH0603", .error,
    LocalizedText("Đoạn chữ trong ngoặc kép viết sai", en: "A faulty text in quotation marks"),
    LocalizedText(
      "Đoạn chữ phải đóng bằng đúng dấu đã mở; dấu `\\` chỉ đứng trước những chữ có nghĩa như `n`, `t`, `u`.",
      en:
        "A text ends with the mark that opened it; a `\\` goes before letters with a meaning only, such as `n`, `t`, `u`."
    ),
    basis: "CEL language definition, String and Bytes Values", wrong: "${\"\\q\"}", right: "${\"\\\\q\"}")

  public static let numberTooBig = DiagnosticKind(
    "KH0604", .error, LocalizedText("Số quá lớn", en: "A number out of range"),
    LocalizedText(
      "Số nguyên có tối đa 64 bit; số thập phân có tối đa 18 chữ số trước và 9 chữ số sau dấu chấm.",
      en: "An integer has at most 64 bits; a decimal at most 18 digits before the point and 9 after it."),
    basis: "CEL language definition, Numeric Values", wrong: "${9999999999999999999}", right: "${999999999}")

  public static let tooBig = DiagnosticKind(
    "KH0605", .error, LocalizedText("Biểu thức quá lớn", en: "The expression is too big"),
    LocalizedText(
      "Một biểu thức có giới hạn về độ dài, số phần tử và độ lồng, để không mẫu nào làm chương trình chậm hay hết bộ nhớ.",
      en:
        "An expression is limited in length, nodes and nesting, so that no template can slow the program down or use up its memory."
    ),
    wrong:
      "${((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((năm))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))}",
    right: "${năm}")

  public static let notIncluded = DiagnosticKind(
    "KH0606", .error,
    LocalizedText("Phần của CEL không dùng ở đây", en: "A part of CEL that is not included"),
    LocalizedText(
      "Biểu thức là một phần của CEL: không có số không dấu, chuỗi byte, bản ghi mới, kiểu `dyn`.",
      en:
        "Expressions are a part of CEL: there are no unsigned numbers, byte strings, new messages, and no type `dyn`."
    ),
    wrong: "${1u}", right: "${1}")

  public static let reservedWord = DiagnosticKind(
    "KH0607", .error, LocalizedText("Từ dành riêng", en: "A reserved word"),
    LocalizedText(
      "CEL giữ riêng các từ như `if`, `for`, `let`; chúng không làm tên được.",
      en: "CEL reserves words such as `if`, `for`, `let`; they cannot be names."),
    basis: "CEL language definition, Syntax", wrong: "${if}", right: "${năm}")

  public static let unknownName = DiagnosticKind(
    "KH0610", .error, LocalizedText("Tên không có", en: "An unknown name"),
    LocalizedText(
      "Biểu thức dùng được tên các tham số của mẫu, biến của `lặp`, và những tên có sẵn như `nay`.",
      en:
        "An expression can use the template's parameters, the variables of `lặp`, and names that are always there, such as `nay`."
    ),
    basis: "CEL language definition, Name Resolution", wrong: "${nămm}", right: "${năm}")

  public static let unknownField = DiagnosticKind(
    "KH0611", .error, LocalizedText("Trường không có", en: "An unknown field"),
    LocalizedText(
      "Sau dấu chấm là tên một trường của bản ghi, một khóa của bảng tra hoặc một phần của ngày.",
      en: "After a dot comes a field of a record, a key of a map or a part of a date."),
    basis: "CEL language definition, Field Selection", wrong: "${ngày_ký.nam_}", right: "${ngày_ký.năm}")

  public static let unknownFunction = DiagnosticKind(
    "KH0612", .error, LocalizedText("Hàm không có", en: "An unknown function"),
    LocalizedText(
      "Danh sách hàm có trong tài liệu, mỗi hàm kèm một ví dụ.",
      en: "The documentation lists the functions, each with an example."),
    wrong: "${bằng_chư(năm)}", right: "${bằng_chữ(năm)}")

  public static let badArguments = DiagnosticKind(
    "KH0613", .error, LocalizedText("Gọi hàm sai cách", en: "A call with the wrong arguments"),
    LocalizedText(
      "Mỗi hàm nhận một số lượng và kiểu giá trị nhất định.",
      en: "Every function takes a certain number and certain types of values."),
    basis: "CEL language definition, Functions", wrong: "${la_mã(tên_cơ_quan)}", right: "${la_mã(năm)}")

  public static let wrongOperands = DiagnosticKind(
    "KH0614", .error,
    LocalizedText(
      "Phép tính giữa hai kiểu không hợp", en: "An operator between types that do not go together"),
    LocalizedText(
      "Phép tính và so sánh chỉ dùng giữa các giá trị cùng kiểu; CEL không tự đổi kiểu.",
      en: "Operators and comparisons go between values of one type; CEL converts nothing by itself."),
    basis: "CEL language definition, Numeric Values; Equality and Ordering",
    wrong: "${năm + 1.5 > 2.0 ? 1 : 2}", right: "${decimal(năm) + 1.5 > 2.0 ? 1 : 2}")

  public static let wrongType = DiagnosticKind(
    "KH0615", .error, LocalizedText("Sai kiểu", en: "The wrong type"),
    LocalizedText(
      "Chỗ này cần một kiểu giá trị khác, chẳng hạn `khi` cần đúng/sai.",
      en: "Another type of value is needed here; `khi`, for instance, needs a boolean."),
    wrong: "${năm ? 1 : 2}", right: "${năm > 2020 ? 1 : 2}")

  public static let differentTypes = DiagnosticKind(
    "KH0616", .error, LocalizedText("Các phần khác kiểu nhau", en: "Parts of different types"),
    LocalizedText(
      "Hai phía của `? :`, các phần tử của danh sách, các khóa và các giá trị của bảng tra phải cùng kiểu.",
      en: "The two sides of `? :`, the elements of a list, and the keys and values of a map have one type."),
    basis: "CEL language definition, Gradual Type Checking", wrong: "${năm > 2020 ? năm : \"\"}",
    right: "${năm > 2020 ? string(năm) : \"\"}")

  public static let duplicateKey = DiagnosticKind(
    "KH0617", .error, LocalizedText("Khóa viết hai lần", en: "A key written twice"),
    LocalizedText(
      "Mỗi khóa của bảng tra chỉ viết một lần.",
      en: "Every key of a map is written once."),
    basis: "CEL language definition, Aggregate Values", wrong: "${ {\"a\": 1, \"a\": 2}.size() }",
    right: "${ {\"a\": 1, \"b\": 2}.size() }")

  public static let notDisplayable = DiagnosticKind(
    "KH0618", .error,
    LocalizedText("Giá trị không viết thẳng vào chữ được", en: "A value that cannot be written into a text"),
    LocalizedText(
      "Chữ, số, tiền, ngày và các bản ghi có tên viết được vào văn bản; danh sách cần `nối(...)`, đúng/sai cần `? :`, giá trị có thể trống cần `.orValue(...)`.",
      en:
        "Texts, numbers, money, dates and records with a name can be written; a list needs `nối(...)`, a boolean `? :`, an optional `.orValue(...)`."
    ),
    wrong: "${[1, 2]}", right: "${nối([1, 2])}")

  public static let badLiteral = DiagnosticKind(
    "KH0619", .error, LocalizedText("Đoạn chữ viết sẵn không đọc được", en: "A text that cannot be read"),
    LocalizedText(
      "Mẫu của `matches`, ngày của `ngày(...)` và khoảng của `duration(...)` phải viết sẵn trong biểu thức để kiểm tra được trước.",
      en:
        "The pattern of `matches`, the date of `ngày(...)` and the length of `duration(...)` are written out, so that they can be checked beforehand."
    ),
    basis: "CEL language definition, Regular Expressions", wrong: "${ngày(\"2021-02-30\")}",
    right: "${ngày(\"2021-02-28\")}")

  public static let zeroDivisor = DiagnosticKind(
    "KH0620", .error, LocalizedText("Có thể chia cho 0", en: "A division by zero is possible"),
    LocalizedText(
      "Mẫu đã kiểm tra xong thì không kế hoạch nào được làm nó hỏng; vì vậy số chia phải chắc chắn khác 0.",
      en: "No plan may break a template that was checked; therefore the divisor must be known not to be zero."
    ),
    basis: "CEL language definition, Runtime Errors", wrong: "${100 / số_lượng}",
    right: "${số_lượng != 0 ? 100 / số_lượng : 0}")

  public static let mayBeOutside = DiagnosticKind(
    "KH0621", .error, LocalizedText("Có thể không có phần tử", en: "An element that may not be there"),
    LocalizedText(
      "Danh sách có thể ngắn hơn, bảng tra có thể thiếu khóa; hãy xét trước hoặc dùng `[?...]` với `.orValue(...)`.",
      en:
        "The list may be shorter, the map may lack the key; ask first, or use `[?...]` with `.orValue(...)`."),
    basis: "CEL language definition, Runtime Errors", wrong: "${danh_sách[0]}",
    right: "${danh_sách[?0].orValue(\"\")}")

  public static let mayBeAbsent = DiagnosticKind(
    "KH0622", .error, LocalizedText("Có thể để trống", en: "A value that may be absent"),
    LocalizedText(
      "Trường hoặc tham số này không bắt buộc; hãy xét trước bằng `has(...)` hoặc dùng `.?` với `.orValue(...)`.",
      en:
        "This field or parameter is not required; ask first with `has(...)`, or use `.?` with `.orValue(...)`."
    ),
    basis: "CEL language definition, Field Selection", wrong: "${đơn_vị.điện_thoại}",
    right: "${đơn_vị.?điện_thoại.orValue(\"\")}")

  public static let outOfRange = DiagnosticKind(
    "KH0623", .error, LocalizedText("Kết quả có thể vượt giới hạn", en: "A result that may be out of range"),
    LocalizedText(
      "Số nguyên có 64 bit. Nhân nhiều số không có giới hạn có thể vượt quá; hãy khai báo giá trị lớn nhất của tham số hoặc xét trước.",
      en:
        "Integers have 64 bits. A product of several unlimited numbers may exceed them; declare a greatest value for the parameter, or ask first."
    ),
    basis: "CEL language definition, Overflow", wrong: "${số_lượng * số_lượng * số_lượng}",
    right: "${số_lượng * số_lượng}")

  public static let outOfBudget = DiagnosticKind(
    "KH0630", .error, LocalizedText("Biểu thức tính quá nhiều", en: "The expression takes too much work"),
    LocalizedText(
      "Mỗi lần tính có giới hạn số bước và lượng chữ tạo ra, để danh sách lồng nhau không làm chương trình treo.",
      en:
        "Every evaluation is limited in steps and in the text it makes, so that nested lists cannot hang the program."
    ),
    basis: "CEL language definition, Performance Limits",
    wrong:
      "${size([\"ab\"].map(x, x + x + x + x).map(x, x + x + x + x).map(x, x + x + x + x).map(x, x + x + x + x).map(x, x + x + x + x).map(x, x + x + x + x).map(x, x + x + x + x).map(x, x + x + x + x).map(x, x + x + x + x).map(x, x + x + x + x).map(x, x + x + x + x).map(x, x + x + x + x))}",
    right: "${size([\"ab\"].map(x, x + x + x + x))}")

  public static let evaluationFailed = DiagnosticKind(
    "KH0631", .error, LocalizedText("Không tính được biểu thức", en: "The expression has no value"),
    LocalizedText(
      "Một phép tính trong biểu thức không có kết quả với các giá trị của kế hoạch này.",
      en: "An operation in the expression has no result for the values of this plan."),
    basis: "CEL language definition, Runtime Errors", wrong: "", right: "")

  public static let all: [DiagnosticKind] = [
    syntax, unclosed, strangeCharacter, badString, numberTooBig, tooBig, notIncluded, reservedWord,
    unknownName, unknownField, unknownFunction, badArguments, wrongOperands, wrongType, differentTypes,
    duplicateKey, notDisplayable, badLiteral, zeroDivisor, mayBeOutside, mayBeAbsent, outOfRange, outOfBudget,
    evaluationFailed,
  ]
}
