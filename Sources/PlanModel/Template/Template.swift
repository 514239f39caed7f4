public import SourceText
public import YAMLTree

/// The type of a parameter.
public enum ParameterType: String, WordValue {
  case text, integer, decimal, money, boolean, date, deadline, agency, press, channel, citation
  case texts, integers, dates, agencies, pressAgencies, channels, citations

  public static let wordIndex = WordIndex<ParameterType>()

  public var word: Word {
    switch self {
    case .text: Word("chữ", "text", LocalizedText("một đoạn chữ", en: "text"))
    case .integer: Word("số nguyên", "integer", LocalizedText("số nguyên", en: "whole number"))
    case .decimal:
      Word("số thập phân", "decimal", LocalizedText("số có phần thập phân", en: "number with decimals"))
    case .money:
      Word("số tiền", "money", LocalizedText("số tiền, tính bằng đồng", en: "amount of money in đồng"))
    case .boolean: Word("có không", "boolean", LocalizedText("có hoặc không", en: "yes or no"))
    case .date: Word("ngày", "date", LocalizedText("một ngày", en: "a date"))
    case .deadline: Word("thời hạn", "deadline", LocalizedText("thời hạn", en: "a deadline"))
    case .agency: Word("cơ quan", "agency", LocalizedText("mã cơ quan trong danh mục", en: "id of an agency"))
    case .press:
      Word(
        "cơ quan báo chí", "press agency",
        LocalizedText("mã cơ quan báo chí trong danh mục", en: "id of a press agency"))
    case .channel: Word("kênh", "channel", LocalizedText("mã kênh trong danh mục", en: "id of a channel"))
    case .citation:
      Word(
        "văn bản viện dẫn", "citation",
        LocalizedText("một văn bản được viện dẫn", en: "a document that is cited"))
    case .texts: Word("danh sách chữ", "list of text", LocalizedText("nhiều đoạn chữ", en: "several texts"))
    case .integers:
      Word(
        "danh sách số nguyên", "list of integer",
        LocalizedText("nhiều số nguyên", en: "several whole numbers"))
    case .dates: Word("danh sách ngày", "list of date", LocalizedText("nhiều ngày", en: "several dates"))
    case .agencies:
      Word("danh sách cơ quan", "list of agency", LocalizedText("nhiều cơ quan", en: "several agencies"))
    case .pressAgencies:
      Word(
        "danh sách cơ quan báo chí", "list of press agency",
        LocalizedText("nhiều cơ quan báo chí", en: "several press agencies"))
    case .channels:
      Word("danh sách kênh", "list of channel", LocalizedText("nhiều kênh", en: "several channels"))
    case .citations:
      Word(
        "danh sách văn bản viện dẫn", "list of citation",
        LocalizedText("nhiều văn bản viện dẫn", en: "several cited documents"))
    }
  }
}

/// A value that a plan gives to its template (tham số).
public struct ParameterDeclaration: Record {
  public var type: Located<ParameterType>?
  public var label: Located<String>?
  public var help: Located<String>?
  public var isRequired: Located<Bool>?
  public var defaultValue: Located<RawValue>?
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
      LocalizedText("giá trị khi kế hoạch không ghi", en: "the value where the plan gives none")),
  ])
}

/// A template of plans or dispatches (mẫu).
public struct Template: DocumentContent {
  public var id: Located<Slug>?
  public var name: Located<String>?
  public var kind: Located<DocumentKind>?
  public var parent: Located<TemplateID>?
  public var parameters: [NamedValue<ParameterDeclaration>] = []
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
