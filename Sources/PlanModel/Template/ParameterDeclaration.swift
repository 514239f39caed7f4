public import SourceText

/// A value that a plan gives to its template (tham số).
public struct ParameterDeclaration: Record {
  public var type: Located<ParameterType>?
  public var label: Located<String>?
  public var help: Located<String>?
  public var isRequired: Located<Bool>?
  public var defaultValue: Located<RawValue>?
  /// The least and the greatest value; of a list or map, of each value in it.
  public var minimum: Located<RawValue>?
  public var maximum: Located<RawValue>?
  /// A regular expression that the whole text must match.
  public var pattern: Located<String>?
  /// The only values that may be given.
  public var choices: [Located<RawValue>] = []
  /// Of an agency its level, of a press agency or a channel its kind.
  public var kinds: [Located<String>] = []
  public var span = SourceSpan.nowhere

  public init() {}

  public static let recordType = makeType(
    "parameter", LocalizedText("tham số", en: "parameter"),
    LocalizedText("một giá trị mà kế hoạch điền vào mẫu", en: "a value that a plan fills into the template"))

  public static let table = FieldTable<ParameterDeclaration>([
    .value(
      "kiểu", "type", \.type, required: true, LocalizedText("kiểu của giá trị", en: "type of the value")),
    .text(
      "nhãn", "label", \.label, as: .text, LocalizedText("tên gọi trên biểu mẫu", en: "its name on a form")),
    .text(
      "trợ giúp", "help", \.help, as: .text,
      LocalizedText("giải thích cho người điền", en: "explanation for the person who fills it in")),
    .value(
      "bắt buộc", "required", \.isRequired,
      LocalizedText(
        "phải có giá trị; mặc định là có khi không có giá trị mặc định",
        en: "must be given; true unless there is a default")),
    .value(
      "mặc định", "default", \.defaultValue,
      LocalizedText(
        "giá trị khi kế hoạch không ghi; có thể là biểu thức theo các tham số đứng trước",
        en: "the value where the plan gives none; may be an expression over the parameters before it")),
    .value(
      "tối thiểu", "min", \.minimum,
      LocalizedText("giá trị nhỏ nhất, của số hoặc ngày", en: "the least value of a number or date")),
    .value(
      "tối đa", "max", \.maximum,
      LocalizedText("giá trị lớn nhất, của số hoặc ngày", en: "the greatest value of a number or date")),
    .text(
      "khuôn", "pattern", \.pattern, as: .text,
      LocalizedText(
        "biểu thức chính quy (RE2) mà cả đoạn chữ phải khớp",
        en: "a regular expression (RE2) that the whole text must match")),
    .values(
      "lựa chọn", "choices", \.choices, semantics: .ordered,
      LocalizedText("các giá trị được phép", en: "the values that may be given")),
    .texts(
      "thuộc loại", "kinds", \.kinds, as: .text, semantics: .set,
      LocalizedText(
        "cấp của cơ quan, loại hình của cơ quan báo chí hoặc loại của kênh được phép",
        en: "the levels of agency, or the kinds of press agency or channel, that may be given")),
  ])
}
