public import SourceText

/// An appendix of the document.
public struct AppendixEntry: Record, Equatable {
  public var title: Located<String>?
  public var content: Located<AppendixTable>?
  public var isLandscape: Located<Bool>?
  public var span = SourceSpan.nowhere

  public init() {}

  public static let recordType = makeType(
    "appendix", LocalizedText("phụ lục", en: "appendix"),
    LocalizedText("một phụ lục của văn bản", en: "an appendix of the document"))

  public static let table = FieldTable<AppendixEntry>([
    .text(
      "tên", "title", \.title, required: true,
      LocalizedText("tên phụ lục, chữ in hoa", en: "title, in capitals")),
    .value(
      "bảng", "table", \.content, required: true, LocalizedText("nội dung của phụ lục", en: "what it shows")),
    .value(
      "khổ ngang", "landscape", \.isLandscape,
      LocalizedText("in trên trang nằm ngang", en: "on landscape pages")),
  ])
}
