public import SourceText
public import YAMLTree

/// Recipients that follow from the activities.
public enum DerivedRecipients: String, WordValue {
  case bodiesWithTasks

  public static let wordIndex = WordIndex<DerivedRecipients>()

  public var word: Word {
    switch self {
    case .bodiesWithTasks:
      Word(
        "cơ quan có việc", "bodies with tasks",
        LocalizedText(
          "các cơ quan chủ trì, phối hợp và cơ quan báo chí tham gia, trừ cơ quan đã có ở dòng khác",
          en: "the bodies that lead, join in or publish, without those whom another line reaches"))
    }
  }
}

/// One who receives a document: a body of the registry, or words.
public struct RecipientEntry: Record, Equatable {
  public var agency: Located<AgencyID>?
  public var text: Located<String>?
  public var derived: Located<DerivedRecipients>?
  public var span = SourceSpan.nowhere

  public init() {}

  public static let recordType = makeType(
    "recipient", LocalizedText("nơi nhận", en: "recipient"),
    LocalizedText(
      "một cơ quan trong danh mục, chữ ghi nguyên văn, hoặc các cơ quan suy ra từ hoạt động",
      en: "a body of the registry, words printed as they are, or the bodies that follow from the activities"),
    shorthand: Shorthand(.prose))

  public static let table = FieldTable<RecipientEntry>([
    .value(
      "cơ quan", "agency", \.agency,
      LocalizedText(
        "mã của cơ quan trong danh mục; tên được in theo ngày ban hành",
        en: "id of a body; its name on the date of issue is printed")),
    .text(
      "ghi", "text", \.text,
      LocalizedText(
        "chữ in nguyên văn, chẳng hạn «Lưu: VT, TTBCXB»; ^(…) là chữ nhỏ phía trên",
        en: "words printed as they are; ^(…) is superscript")),
    .value(
      "suy ra", "derived", \.derived,
      LocalizedText(
        "các cơ quan suy ra từ hoạt động, in tại chỗ này; dòng khác ghi thêm bằng tay",
        en: "the bodies that follow from the activities, in this place; other lines are added by hand")),
  ])

  public static func decodeShorthand(_ node: YAMLNode, _ decoder: inout ModelDecoder) -> RecipientEntry? {
    var entry = RecipientEntry()
    entry.span = node.siteSpan
    entry.text = decoder.text(node, as: .prose)
    return entry.text == nil ? nil : entry
  }
}
