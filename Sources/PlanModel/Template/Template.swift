public import SourceText
public import YAMLTree

/// A template of plans or dispatches (mẫu).
public struct Template: DocumentContent {
  public var id: Located<Slug>?
  public var name: Located<String>?
  public var kind: Located<DocumentKind>?
  public var parent: Located<TemplateID>?
  public var parameters: [NamedValue<ParameterDeclaration>] = []
  public var parts: [NamedValue<Part>] = []
  public var addressees: [RecipientEntry] = []
  public var bases: [Located<String>] = []
  public var opening: [Located<String>] = []
  public var sections: [Section] = []
  public var groups: [ActivityGroup] = []
  public var activities: [Activity] = []
  public var closing: [Located<String>] = []
  public var recipients: [RecipientEntry] = []
  public var signatures: [SignatureEntry] = []
  public var appendices: [AppendixEntry] = []
  public var footnotes: [FootnoteEntry] = []
  public var houseStyle: HouseStyle?
  public var span = SourceSpan.nowhere

  public init() {}

  public static let recordType = makeType(
    "template", LocalizedText("mẫu", en: "template"),
    LocalizedText(
      "mẫu chung cho nhiều kế hoạch hoặc công văn", en: "what several plans or dispatches have in common"))

  public static let table = FieldTable<Template>(
    [
      .value("mẫu", "template", \.id, required: true, LocalizedText("mã của mẫu", en: "id of the template")),
      .text("tên", "name", \.name, as: .text, LocalizedText("tên mẫu, để chọn", en: "name, to choose by")),
      .value(
        "văn bản", "kind", \.kind,
        LocalizedText("tên loại văn bản được soạn", en: "kind of document that is written")),
      .value(
        "kế thừa", "extends", \.parent,
        LocalizedText(
          "mã của mẫu gốc; mẫu này chỉ ghi những gì khác",
          en: "id of the base; this template writes only what differs")),
      .map(
        "tham số", "parameters", \.parameters,
        LocalizedText("các giá trị mà kế hoạch phải điền", en: "the values that a plan fills in")),
      .map(
        "phần", "parts", \.parts,
        LocalizedText(
          "các phần soạn sẵn, dùng được ở các mục của mẫu này và mẫu khác",
          en: "pieces written once, for the sections of this template and of others")),
    ] + contentFields)
}

extension Template {
  /// The id that the file of a template gives it, read without the rest; nil where it has none.
  public static func id(in root: YAMLNode) -> String? {
    guard root.kind == .mapping, let place = table.position(named: "mẫu") else { return nil }
    for (key, value) in root.entries where table.position(of: key) == place && value.kind == .scalar {
      var decoder = ModelDecoder(acceptsExpressions: true)
      return Slug.decode(value, &decoder)?.value
    }
    return nil
  }
}
