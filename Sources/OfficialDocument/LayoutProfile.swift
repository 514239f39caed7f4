/// The decree's measures within its ranges, as one office uses them.
///
/// Sizes move together: 13/14/14 or 12/13/13 for Quốc hiệu, Tiêu ngữ and date.
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I and V.
public struct LayoutProfile: Sendable, Hashable {
  public var paperWidth = Length.mm(210)
  public var paperHeight = Length.mm(297)
  /// 20-25 mm.
  public var topMargin = Length.mm(20)
  /// 20-25 mm.
  public var bottomMargin = Length.mm(20)
  /// 30-35 mm.
  public var leftMargin = Length.mm(30)
  /// 15-20 mm.
  public var rightMargin = Length.mm(15)
  public var font = "Times New Roman"
  /// Quốc hiệu, superior and issuing body; 12-13 pt.
  public var headSize = 13.0
  /// Tiêu ngữ; 13-14 pt.
  public var mottoSize = 14.0
  /// Place and date; 13-14 pt.
  public var dateSize = 14.0
  /// Số, ký hiệu; 13 pt.
  public var numberSize = 13.0
  /// The subject (V/v) of a công văn; 12-13 pt.
  public var letterSubjectSize = 12.0
  /// Kind, trích yếu, body, signature; 13-14 pt.
  public var bodySize = 14.0
  /// Words «Nơi nhận»; 12 pt.
  public var recipientsLabelSize = 12.0
  /// The frame that says how far the document may go; 13-14 pt.
  public var circulationSize = 13.0
  /// How to reach the body, at the foot of the first page; 11-12 pt.
  public var contactSize = 11.0
  /// Notes at the foot of a page; the decree does not fix it.
  public var footnoteSize = 10.0
  /// The recipients themselves, and the mark of the drafter; 11 pt.
  public var recipientsSize = 11.0
  /// Text of tables; the decree does not fix it.
  public var tableSize = 12.0
  /// 10 or 12.7 mm.
  public var firstLineIndent = Length.mm(12.7)
  /// At least 6 pt between paragraphs.
  public var paragraphSpacing = Length.pt(6)
  /// Single to 1.5 lines.
  public var lineSpacing = 1.0
  /// The right column of the letterhead, at least 96 mm so that Quốc hiệu never wraps.
  public var letterheadRightColumn = Length.mm(98)

  public init() {}

  public var textWidth: Length { paperWidth - leftMargin - rightMargin }
}
