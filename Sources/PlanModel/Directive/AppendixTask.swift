public import SourceText

/// A row of the table of tasks in an appendix (bảng nhiệm vụ), in its own words.
///
/// Such a table mostly restates points of the document and counts none of them twice.
public struct AppendixTask: Record {
  /// The point that the row restates.
  public var point: Located<Slug>?
  public var text: Located<String>?
  public var lead: Located<String>?
  public var partners: Located<String>?
  public var deadline: Located<String>?
  public var product: Located<String>?
  public var span = SourceSpan.nowhere

  public init() {}

  public static let recordType = makeType(
    "appendix-task", LocalizedText("dòng bảng nhiệm vụ", en: "row of the table of tasks"),
    LocalizedText("một dòng của bảng nhiệm vụ ở phụ lục", en: "one row of the table of tasks in an appendix"))

  public static let table = FieldTable<AppendixTask>([
    .value(
      "điểm", "point", \.point,
      LocalizedText("mã của điểm mà dòng này nhắc lại", en: "id of the point that the row restates")),
    .text(
      "nội dung", "text", \.text, as: .text, required: true,
      LocalizedText("lời của cột nhiệm vụ", en: "the words of the column of tasks")),
    .text(
      "chủ trì", "lead", \.lead, as: .text,
      LocalizedText("lời của cột chủ trì", en: "the words of the column of leads")),
    .text(
      "phối hợp", "partners", \.partners, as: .text,
      LocalizedText("lời của cột phối hợp", en: "the words of the column of partners")),
    .text(
      "thời hạn", "deadline", \.deadline, as: .text,
      LocalizedText("lời của cột thời gian", en: "the words of the column of deadlines")),
    .text(
      "sản phẩm", "product", \.product, as: .text,
      LocalizedText("lời của cột sản phẩm", en: "the words of the column of products")),
  ])
}
