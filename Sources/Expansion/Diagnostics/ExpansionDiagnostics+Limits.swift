public import SourceText

extension ExpansionDiagnostics {
  public static let limitBroken = DiagnosticKind(
    "KH0659", .error,
    LocalizedText("Giá trị ngoài giới hạn của tham số", en: "A value outside the limits of its parameter"),
    LocalizedText(
      "Mẫu khai báo giá trị nào được phép: nhỏ nhất, lớn nhất, khuôn chữ, các lựa chọn hoặc loại trong danh mục. Mẫu được kiểm tra trước với các giới hạn đó, vì vậy giá trị phải giữ đúng.",
      en:
        "The template declares which values may be given: the least, the greatest, a pattern, choices, or kinds of the registry. It has been checked for these, and so every value must keep to them."
    ),
    wrong: "# mẫu: quý: {kiểu: số nguyên, tối thiểu: 1, tối đa: 4}\ntham số:\n  quý: 5\n",
    right: "tham số:\n  quý: 4\n")

  public static let wrongLimit = DiagnosticKind(
    "KH0660", .error,
    LocalizedText("Giới hạn của tham số ghi chưa đúng", en: "A limit of a parameter that cannot be kept"),
    LocalizedText(
      "Giới hạn phải hợp với kiểu của tham số và để lại ít nhất một giá trị: «tối thiểu», «tối đa» cho số và ngày; «khuôn» cho chữ; «lựa chọn» cho chữ, số, ngày và mã; «thuộc loại» cho cơ quan, báo chí, kênh. Giá trị mặc định cũng phải nằm trong giới hạn.",
      en:
        "A limit must fit the type of the parameter and leave at least one value: min and max for numbers and dates; a pattern for text; choices for text, numbers, dates and ids; kinds for agencies, press and channels. A default must keep to the limits too."
    ),
    wrong: "tham số:\n  quý: {kiểu: số nguyên, tối thiểu: 4, tối đa: 1}\n",
    right: "tham số:\n  quý: {kiểu: số nguyên, tối thiểu: 1, tối đa: 4}\n")

  public static let wrongParameterName = DiagnosticKind(
    "KH0661", .error,
    LocalizedText("Tên tham số không dùng được", en: "A name that a parameter cannot have"),
    LocalizedText(
      "Biểu thức gọi tham số bằng tên, dấu cách viết thành «_». Tên gồm chữ cái và chữ số, không trùng với tên khác khi bỏ dấu.",
      en:
        "Expressions name a parameter, with `_` for its blanks. A name is made of letters and digits and differs from every other one even without diacritics."
    ),
    wrong: "tham số:\n  2 lớp: {kiểu: số nguyên}\n", right: "tham số:\n  số lớp: {kiểu: số nguyên}\n")

  public static let unknownPart = DiagnosticKind(
    "KH0662", .error, LocalizedText("Không có phần này", en: "There is no such part"),
    LocalizedText(
      "«phần» ghi tên một phần mà mẫu này khai báo, hoặc «mã-mẫu/tên-phần» của mẫu khác trong thư mục templates. Đường dẫn tệp không được nhận.",
      en:
        "“phần” gives the name of a part of this template, or `template/part` for one of another template in the folder templates. Paths of files are not taken."
    ),
    wrong: "bố cục:\n  - phần: ../kinh-phi.yaml\n", right: "bố cục:\n  - phần: phan-chung/kinh-phi\n")

  public static let partCircle = DiagnosticKind(
    "KH0663", .error,
    LocalizedText("Các phần lấy nhau vòng quanh", en: "Parts take in each other in a circle"),
    LocalizedText(
      "Một phần lấy phần khác, phần đó lại lấy ngược về phần đầu, nên văn bản không bao giờ dừng. Bỏ một chỗ lấy trong vòng.",
      en:
        "A part takes in another one that leads back to it, so that the document would never end. Remove one of them."
    ),
    wrong: "phần:\n  a: {nội dung: {khoản: [{phần: a}]}}\n",
    right: "phần:\n  a: {nội dung: {khoản: [{phần: b}]}}\n  b: {nội dung: {mục: Kinh phí}}\n")

  public static let tooLarge = DiagnosticKind(
    "KH0664", .error, LocalizedText("Văn bản dựng ra quá lớn", en: "The document grows too large"),
    LocalizedText(
      "Các «lặp» và «phần» nhân lên nhau có thể làm văn bản lớn không kiểm soát được; việc dựng dừng lại trước khi hết bộ nhớ. Bớt số lần lặp hoặc số phần lồng nhau.",
      en:
        "“lặp” and “phần” within each other can make a document grow out of hand; the work stops before memory is spent. Repeat less, or nest fewer parts."
    ),
    wrong: "lặp: d trong danh_sách_rất_dài\n", right: "lặp: d trong địa_bàn\n")

  static let limits = [
    limitBroken, wrongLimit, wrongParameterName, unknownPart, partCircle, tooLarge,
  ]
}
