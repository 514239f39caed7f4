public import SourceText

/// How a section prints the activities.
public enum ActivityListing: String, WordValue {
  case byGroup, flat

  public static let wordIndex = WordIndex<ActivityListing>()

  public var word: Word {
    switch self {
    case .byGroup:
      Word(
        "theo nhóm", "by group",
        LocalizedText("dưới tiêu đề của từng nhóm", en: "under the heading of each group"))
    case .flat:
      Word(
        "liệt kê", "flat",
        LocalizedText("nối tiếp nhau, không chia nhóm", en: "one after the other, without groups"))
    }
  }
}

/// How a section prints who does what.
public enum ResponsibilityListing: String, WordValue {
  case byAgency

  public static let wordIndex = WordIndex<ResponsibilityListing>()

  public var word: Word {
    switch self {
    case .byAgency:
      Word(
        "theo cơ quan", "by agency",
        LocalizedText(
          "mỗi cơ quan một khoản: việc chủ trì và việc phối hợp",
          en: "a clause for each body: what it leads and what it joins"))
    }
  }
}

/// A section of the body: a title, paragraphs, and what is derived from the activities.
public struct Section: Record {
  public var id: Located<Slug>?
  public var title: Located<String>?
  public var paragraphs: [Located<String>] = []
  public var items: [Located<String>] = []
  public var clauses: [Section] = []
  public var activities: Located<ActivityListing>?
  public var responsibilities: Located<ResponsibilityListing>?
  public var after: Located<Slug>?
  public var dropped: Dropped?
  public var span = SourceSpan.nowhere

  public init() {}

  public static let recordType = makeType(
    "section", LocalizedText("mục của văn bản", en: "section"),
    LocalizedText(
      "một mục: tiêu đề, các đoạn, các ý, các khoản bên trong",
      en: "a section: title, paragraphs, items, and clauses within"))

  public static let table = FieldTable<Section>([
    .value(
      "mã", "id", \.id,
      LocalizedText(
        "mã, để mẫu khác hoặc kế hoạch thay phần này",
        en: "id by which another template or a plan replaces it")),
    .text(
      "mục", "title", \.title,
      LocalizedText(
        "tiêu đề; ở cấp ngoài cùng ghi chữ in hoa", en: "title; in capitals at the outermost level")),
    .texts(
      "đoạn", "paragraphs", \.paragraphs,
      LocalizedText("các đoạn văn không đánh số", en: "paragraphs without a number")),
    .texts("ý", "items", \.items, LocalizedText("các ý có gạch đầu dòng", en: "items with a dash")),
    .records(
      "khoản", "clauses", \.clauses,
      LocalizedText("các khoản bên trong, đánh số 1, 2, 3", en: "clauses within, numbered 1, 2, 3")),
    .value(
      "hoạt động", "activities", \.activities,
      LocalizedText("in các hoạt động tại đây", en: "print the activities here")),
    .value(
      "phân công", "responsibilities", \.responsibilities,
      LocalizedText(
        "in phân công tại đây, suy ra từ các hoạt động",
        en: "print who does what here, derived from the activities")),
    .value(
      "sau", "after", \.after,
      LocalizedText("xếp ngay sau mục có mã này", en: "place it right after this section")),
    .record(
      "bỏ", "drop", \.dropped,
      LocalizedText("bỏ mục này của mẫu, kèm lý do", en: "drop this section of the template, with a reason")),
  ])
}

/// What an appendix shows.
public enum AppendixTable: String, WordValue {
  case activities

  public static let wordIndex = WordIndex<AppendixTable>()

  public var word: Word {
    switch self {
    case .activities:
      Word("hoạt động", "activities", LocalizedText("bảng các hoạt động", en: "table of the activities"))
    }
  }
}

/// An appendix of the document.
public struct AppendixEntry: Record {
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
