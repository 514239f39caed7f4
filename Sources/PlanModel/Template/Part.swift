public import SourceText

/// A named piece of a document that sections take in, with parameters of its own (phần).
public struct Part: Record {
  public var parameters: [NamedValue<ParameterDeclaration>] = []
  public var content: Section?
  public var span = SourceSpan.nowhere

  public init() {}

  public static let recordType = makeType(
    "part", LocalizedText("phần", en: "part"),
    LocalizedText(
      "một mục soạn sẵn, dùng được ở nhiều chỗ với các giá trị khác nhau",
      en: "a section written once, for use in several places with different values"))

  public static let table = FieldTable<Part>([
    .map(
      "tham số", "parameters", \.parameters,
      LocalizedText(
        "các giá trị mà nơi dùng phải điền; phần chỉ thấy các tham số này",
        en: "the values that each use fills in; the part sees no others")),
    .record(
      "nội dung", "content", \.content, required: true,
      LocalizedText("mục được đưa vào nơi dùng", en: "the section that is taken in")),
  ])
}
