public import SourceText

/// An audience that duties and activities name by its id, and the words by which texts name it (đối tượng).
public struct Audience: Record {
  public var id: Located<Slug>?
  public var name: Located<String>?
  public var synonyms: [Located<String>] = []
  public var span = SourceSpan.nowhere

  public init() {}

  public static let recordType = makeType(
    "audience", LocalizedText("đối tượng", en: "audience"),
    LocalizedText(
      "đối tượng được hướng dẫn, tuyên truyền và các cách gọi", en: "an audience and the words for it"))

  public static let table = FieldTable<Audience>([
    .value(
      "id", "id", \.id, required: true,
      LocalizedText("mã để các tệp khác gọi đến", en: "the id by which other files name it")),
    .text("tên", "name", \.name, as: .text, required: true, LocalizedText("tên gọi", en: "its name")),
    .texts(
      "đồng nghĩa", "synonyms", \.synonyms, as: .text, semantics: .set,
      LocalizedText("các cách gọi khác", en: "other words for it")),
  ])
}

/// The words by which directives name a kind of channel.
public struct ChannelTerm: Record {
  public var kind: Located<ChannelKind>?
  public var words: [Located<String>] = []
  public var span = SourceSpan.nowhere

  public init() {}

  public static let recordType = makeType(
    "channel-term", LocalizedText("từ chỉ loại kênh", en: "words for a kind of channel"),
    LocalizedText(
      "các từ mà văn bản dùng để nói đến một loại kênh", en: "the words by which texts name a kind of channel"
    ))

  public static let table = FieldTable<ChannelTerm>([
    .value("loại", "kind", \.kind, required: true, LocalizedText("loại kênh", en: "the kind of channel")),
    .texts(
      "từ ngữ", "words", \.words, as: .text, semantics: .set, required: true,
      LocalizedText("các từ ngữ", en: "the words")),
  ])
}
