public import SourceText

/// A note at the foot of the page; the text calls it by `[^id]`.
public struct FootnoteEntry: Record, Equatable {
  public var id: Located<Slug>?
  public var text: Located<String>?
  public var span = SourceSpan.nowhere

  public init() {}

  public static let recordType = makeType(
    "footnote", LocalizedText("chú thích", en: "footnote"),
    LocalizedText(
      "một chú thích ở chân trang; trong lời văn ghi [^mã] ở chỗ cần chú thích",
      en: "a note at the foot of the page; the text has [^id] where it belongs"))

  public static let table = FieldTable<FootnoteEntry>([
    .value(
      "mã", "id", \.id, required: true,
      LocalizedText("mã, để lời văn gọi đến: [^mã]", en: "the id by which the text calls it: [^id]")),
    .text(
      "nội dung", "text", \.text, required: true,
      LocalizedText("lời chú thích được in ở chân trang", en: "what is printed at the foot of the page")),
  ])
}
