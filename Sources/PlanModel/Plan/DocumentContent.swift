public import SourceText

/// What a template lays down and a plan adds to or changes: the parts of the document itself.
public protocol DocumentContent: Record {
  var addressees: [RecipientEntry] { get set }
  var bases: [Located<String>] { get set }
  var opening: [Located<String>] { get set }
  var sections: [Section] { get set }
  var groups: [ActivityGroup] { get set }
  var activities: [Activity] { get set }
  var closing: [Located<String>] { get set }
  var recipients: [RecipientEntry] { get set }
  var signatures: [SignatureEntry] { get set }
  var appendices: [AppendixEntry] { get set }
  var footnotes: [FootnoteEntry] { get set }
  var houseStyle: HouseStyle? { get set }
}

extension DocumentContent {
  /// The lines that every record with such content has in its table.
  static var contentFields: [Field<Self>] {
    [
      .records(
        "kính gửi", "addressees", \.addressees,
        LocalizedText("nơi nhận ghi sau «Kính gửi:»", en: "the addressees after “Kính gửi:”")),
      .texts(
        "căn cứ", "bases", \.bases,
        LocalizedText("các căn cứ, mỗi dòng một văn bản", en: "the legal bases, a document a line")),
      .texts(
        "mở đầu", "opening", \.opening,
        LocalizedText("đoạn dẫn vào nội dung", en: "paragraphs that lead into the body")),
      .records(
        "bố cục", "layout", \.sections, semantics: .keyed,
        LocalizedText("các mục của văn bản, theo thứ tự", en: "the sections of the document, in order")),
      .records(
        "nhóm", "groups", \.groups, semantics: .keyed,
        LocalizedText("các nhóm hoạt động, theo thứ tự in", en: "groups of activities, in the order of print")
      ),
      .records(
        "hoạt động", "activities", \.activities, semantics: .keyed,
        LocalizedText("các hoạt động", en: "the activities")),
      .texts(
        "kết thúc", "closing", \.closing,
        LocalizedText(
          "đoạn cuối; «./.» được thêm vào sau cùng", en: "last paragraphs; “./.” is added at the very end")),
      .records(
        "nơi nhận", "recipients", \.recipients,
        LocalizedText(
          "các dòng của «Nơi nhận»; dòng cuối là dòng Lưu",
          en: "the lines of “Nơi nhận”; the last is the Lưu line")),
      .records(
        "ký", "signatures", \.signatures,
        LocalizedText(
          "người ký; hai người khi là văn bản liên tịch", en: "who signs; two for a joint document")),
      .records(
        "phụ lục", "appendices", \.appendices,
        LocalizedText("các phụ lục", en: "the appendices")),
      .records(
        "chú thích", "footnotes", \.footnotes, semantics: .keyed,
        LocalizedText(
          "các chú thích ở chân trang, mà lời văn gọi bằng [^mã]",
          en: "the footnotes, which the text calls by [^id]")),
      .record(
        "trình bày", "house style", \.houseStyle,
        LocalizedText(
          "cỡ chữ, lề trang, khoảng cách, khi khác với cách trình bày của cơ quan",
          en: "sizes, margins and gaps, where they differ from those of the body")),
    ]
  }
}
