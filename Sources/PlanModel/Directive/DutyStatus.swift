internal import SourceText

/// Whether a person has looked at a duty.
public enum DutyStatus: String, WordValue {
  case proposed, confirmed

  public static let wordIndex = WordIndex<DutyStatus>()

  public var word: Word {
    switch self {
    case .proposed:
      Word(
        "đề xuất", "proposed",
        LocalizedText("chương trình đề xuất, chưa ai soát", en: "proposed by the program"))
    case .confirmed:
      Word("xác nhận", "confirmed", LocalizedText("đã có người soát", en: "a person has looked at it"))
    }
  }
}
