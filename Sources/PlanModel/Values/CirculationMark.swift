internal import SourceText

/// How far a document may go (chỉ dẫn về phạm vi lưu hành).
///
/// The decree names the first two and leaves room for others; the third is practice.
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.2.c.
public enum CirculationMark: String, WordValue {
  case returnAfterReading, internalOnly, conference

  public static let wordIndex = WordIndex<CirculationMark>()

  public var word: Word {
    switch self {
    case .returnAfterReading:
      Word(
        "xem xong trả lại", "return after reading",
        LocalizedText("đóng khung «XEM XONG TRẢ LẠI»", en: "to be given back after reading"))
    case .internalOnly:
      Word(
        "lưu hành nội bộ", "internal",
        LocalizedText("đóng khung «LƯU HÀNH NỘI BỘ»", en: "for use within the body only"))
    case .conference:
      Word(
        "tài liệu hội nghị", "conference paper",
        LocalizedText("đóng khung «TÀI LIỆU HỘI NGHỊ»", en: "a paper for those at a conference"))
    }
  }
}
