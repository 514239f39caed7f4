public import SourceText
public import VietnameseText

/// A document that is cited (văn bản viện dẫn).
///
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.b.
public struct Citation: Record {
  public var kind: Located<String>?
  public var number: Located<String>?
  public var date: Located<CalendarDate>?
  public var issuer: Located<String>?
  public var subject: Located<String>?
  public var span = SourceSpan.nowhere

  public init() {}

  public static let recordType = makeType(
    "citation", LocalizedText("văn bản viện dẫn", en: "citation"),
    LocalizedText("một văn bản được viện dẫn", en: "a document that is cited"))

  public static let table = FieldTable<Citation>([
    .text(
      "tên loại", "kind", \.kind, as: .text, required: true,
      LocalizedText(
        "tên loại, chẳng hạn Chỉ thị, Công văn, Luật", en: "kind of document: Chỉ thị, Công văn, Luật")),
    .text(
      "số", "number", \.number, as: .text,
      LocalizedText(
        "số và ký hiệu; luật và pháp lệnh thì để trống",
        en: "number and symbol; blank for laws and ordinances")),
    .value("ngày", "date", \.date, LocalizedText("ngày ban hành", en: "date of issue")),
    .text(
      "cơ quan", "issuer", \.issuer, as: .text,
      LocalizedText("cơ quan hoặc người ban hành", en: "the body or person that issued it")),
    .text(
      "trích yếu", "subject", \.subject,
      LocalizedText("trích yếu, không ghi «về việc»", en: "its subject, without “về việc”")),
  ])

  /// The first citation in a text: kind, number, date, issuer and subject; a law by kind and name alone.
  public var full: String {
    guard number != nil else {
      return [kind?.value, subject?.value].compactMap { $0 }.joined(separator: " ")
    }
    var text = short
    if let date = date?.value { text += " \(date.phrase)" }
    if let issuer = issuer?.value { text += " của \(issuer)" }
    if let subject = subject?.value { text += " về việc \(subject)" }
    return text
  }

  /// Every later citation: kind and number alone.
  public var short: String {
    guard let number = number?.value else { return full }
    return "\(kind?.value ?? "") số \(number)"
  }
}
