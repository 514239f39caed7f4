public import SourceText
public import YAMLTree

/// The sizes of Quốc hiệu, Tiêu ngữ and date, which move together.
///
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục V, the note below the table.
public enum LetterheadSizes: String, WordValue {
  case large, small

  public static let wordIndex = WordIndex<LetterheadSizes>()

  public var word: Word {
    switch self {
    case .large:
      Word(
        "13/14/14", "13-14-14",
        LocalizedText("Quốc hiệu 13, Tiêu ngữ 14, ngày tháng 14", en: "national title 13, motto 14, date 14"))
    case .small:
      Word(
        "12/13/13", "12-13-13",
        LocalizedText("Quốc hiệu 12, Tiêu ngữ 13, ngày tháng 13", en: "national title 12, motto 13, date 13"))
    }
  }
}

/// How an office sets its documents within the decree's ranges (trình bày).
///
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I, II.6 and V.
public struct HouseStyle: Record, Equatable {
  public var bodySize: Located<Measure<Points>>?
  public var letterheadSizes: Located<LetterheadSizes>?
  public var tableSize: Located<Measure<Points>>?
  public var topMargin: Located<Measure<Millimetres>>?
  public var bottomMargin: Located<Measure<Millimetres>>?
  public var leftMargin: Located<Measure<Millimetres>>?
  public var rightMargin: Located<Measure<Millimetres>>?
  public var firstLineIndent: Located<Measure<Millimetres>>?
  public var paragraphSpacing: Located<Measure<Points>>?
  public var lineSpacing: Located<Measure<Lines>>?
  public var span = SourceSpan.nowhere

  public init() {}

  public static let recordType = makeType(
    "house-style", LocalizedText("trình bày", en: "house style"),
    LocalizedText(
      "cỡ chữ, lề trang, khoảng cách của một cơ quan, trong khoảng mà Nghị định 30 cho phép",
      en: "sizes, margins and gaps of one office, within the decree's ranges"))

  public static let table = FieldTable<HouseStyle>([
    .value(
      "cỡ chữ", "body size", \.bodySize,
      LocalizedText("cỡ chữ nội dung: 13 đến 14", en: "size of the body: 13 to 14")),
    .value(
      "cỡ chữ đầu văn bản", "letterhead sizes", \.letterheadSizes,
      LocalizedText(
        "cỡ chữ Quốc hiệu, Tiêu ngữ, ngày tháng; không ghi thì theo cỡ chữ nội dung",
        en: "sizes of national title, motto and date; else they follow the body")),
    .value(
      "cỡ chữ bảng", "table size", \.tableSize,
      LocalizedText(
        "cỡ chữ trong bảng: 10 đến 14; Nghị định không quy định",
        en: "size in tables: 10 to 14; the decree does not fix it")),
    .value("lề trên", "top margin", \.topMargin, LocalizedText("20 đến 25 mm", en: "20 to 25 mm")),
    .value("lề dưới", "bottom margin", \.bottomMargin, LocalizedText("20 đến 25 mm", en: "20 to 25 mm")),
    .value("lề trái", "left margin", \.leftMargin, LocalizedText("30 đến 35 mm", en: "30 to 35 mm")),
    .value("lề phải", "right margin", \.rightMargin, LocalizedText("15 đến 20 mm", en: "15 to 20 mm")),
    .value(
      "thụt đầu dòng", "first line indent", \.firstLineIndent,
      LocalizedText(
        "lùi dòng đầu của đoạn: 1 cm hoặc 1,27 cm", en: "indent of the first line: 1 cm or 1.27 cm")),
    .value(
      "cách đoạn", "paragraph spacing", \.paragraphSpacing,
      LocalizedText("khoảng cách giữa các đoạn: ít nhất 6 pt", en: "gap between paragraphs: at least 6 pt")),
    .value(
      "giãn dòng", "line spacing", \.lineSpacing,
      LocalizedText("khoảng cách giữa các dòng: 1 đến 1,5 dòng", en: "spacing of lines: 1 to 1.5 lines")),
  ])

  public mutating func finish(_ node: YAMLNode, isWhole: Bool, _ decoder: inout ModelDecoder) {
    for limit in limits { decoder.diagnostics += limit.finding.map { [$0] } ?? [] }
  }

  /// What the other says where this one says nothing.
  public func over(_ other: HouseStyle?) -> HouseStyle {
    guard let other else { return self }
    var style = self
    style.bodySize = bodySize ?? other.bodySize
    style.letterheadSizes = letterheadSizes ?? other.letterheadSizes
    style.tableSize = tableSize ?? other.tableSize
    style.topMargin = topMargin ?? other.topMargin
    style.bottomMargin = bottomMargin ?? other.bottomMargin
    style.leftMargin = leftMargin ?? other.leftMargin
    style.rightMargin = rightMargin ?? other.rightMargin
    style.firstLineIndent = firstLineIndent ?? other.firstLineIndent
    style.paragraphSpacing = paragraphSpacing ?? other.paragraphSpacing
    style.lineSpacing = lineSpacing ?? other.lineSpacing
    return style
  }
}
