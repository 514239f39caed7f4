public import SourceText

/// A section of the body: a title, paragraphs, and what is derived from the activities.
public struct Section: Record, Equatable {
  public var id: Located<Slug>?
  public var title: Located<String>?
  public var paragraphs: [Located<String>] = []
  public var items: [Located<String>] = []
  public var clauses: [Section] = []
  public var activities: Located<ActivityListing>?
  public var responsibilities: Located<ResponsibilityListing>?
  public var timetable: Located<TimetableListing>?
  /// The part of a template that the section is made from: `kinh-phi`, or `mau-khac/kinh-phi` of another template.
  public var part: Located<String>?
  /// What the section gives to the parameters of the part.
  public var arguments: [NamedValue<RawValue>] = []
  public var forEach: Located<String>?
  public var condition: Located<String>?
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
      "tiến độ", "timetable", \.timetable,
      LocalizedText(
        "in bảng tiến độ tại đây, suy ra từ thời hạn của các hoạt động",
        en: "print a timetable here, derived from the deadlines of the activities")),
    .text(
      "phần", "part", \.part, as: .text,
      LocalizedText(
        "lấy nội dung từ phần có tên này của mẫu; «mau-khac/ten-phan» là phần của mẫu khác",
        en: "take the content from this part of the template; “other/part” is one of another template")),
    .map(
      "với", "with", \.arguments,
      LocalizedText("giá trị cho các tham số của phần", en: "values for the parameters of the part")),
    .text(
      "lặp", "for each", \.forEach, as: .text,
      LocalizedText(
        "lặp lại cho từng giá trị, chẳng hạn «d trong địa_bàn»",
        en: "repeat for each value, such as “d trong địa_bàn”")),
    .text(
      "khi", "when", \.condition, as: .text,
      LocalizedText("chỉ đưa vào khi biểu thức đúng", en: "only where the expression is true")),
    .value(
      "sau", "after", \.after,
      LocalizedText("xếp ngay sau mục có mã này", en: "place it right after this section")),
    .record(
      "bỏ", "drop", \.dropped,
      LocalizedText("bỏ mục này của mẫu, kèm lý do", en: "drop this section of the template, with a reason")),
  ])
}
