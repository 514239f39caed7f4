public import SourceText

/// What can stand in the way of sending a document on.
public enum ExchangeDiagnostics {
  public static let tooLong = DiagnosticKind(
    "KH0951", .error,
    LocalizedText("Giá trị dài hơn trường thông tin", en: "Value longer than its field"),
    LocalizedText(
      "Nghị định quy định độ dài tối đa của từng trường thông tin đầu vào của văn bản đi; phần mềm quản lý văn bản sẽ từ chối hoặc cắt ngắn giá trị dài hơn. Hãy viết trích yếu, tên cơ quan ngắn lại.",
      en:
        "The decree limits the length of each field of an outgoing document's record; systems that take the record refuse or cut what is longer. Shorten the subject or the name."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục VI", wrong: "trích yếu: (hơn 500 ký tự)",
    right: "trích yếu: Triển khai thực hiện Chỉ thị số 12/CT-TTg")

  public static let incomplete = DiagnosticKind(
    "KH0952", .warning,
    LocalizedText("Thông tin văn bản đi còn thiếu", en: "Record of the outgoing document is incomplete"),
    LocalizedText(
      "Tệp thông tin kèm văn bản được ghi ra với giá trị trống (null) ở những chỗ chưa biết. Số và ngày được điền khi ban hành (--number); mã định danh của cơ quan ghi ở mục «mã định danh» trong danh mục cơ quan.",
      en:
        "What is not known is null in the record. Number and date are given at issue (--number); the code of a body stands under “identifier” in the registry."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục VI", wrong: "", right: "")

  public static let noIdentifier = DiagnosticKind(
    "KH0953", .error,
    LocalizedText("Chưa có mã định danh để gửi", en: "No code to send under"),
    LocalizedText(
      "Phong bì edXML gọi cơ quan gửi và cơ quan nhận bằng mã định danh. Hãy ghi «mã định danh» của cơ quan vào danh mục cơ quan; chương trình không tự đoán mã.",
      en:
        "An edXML envelope names sender and receivers by their codes. Write the “identifier” of the body into the registry; the program never guesses a code."
    ),
    basis: "QCVN 102:2016/BTTTT", wrong: "id: so-tttt-dien-bien",
    right: "id: so-tttt-dien-bien\nmã định danh: H18.12")

  public static let all = [tooLong, incomplete, noIdentifier]
}
