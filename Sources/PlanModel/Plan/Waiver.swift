public import SourceText
public import VietnameseText

/// Why a duty need not be fulfilled by this plan.
///
/// That it falls to somebody else is none of the reasons: the directive says to whom it falls.
public enum WaiverKind: String, WordValue {
  case doneBefore, merged, deferred

  public static let wordIndex = WordIndex<WaiverKind>()

  public var word: Word {
    switch self {
    case .doneBefore:
      Word(
        "đã thực hiện", "done before",
        LocalizedText(
          "đã làm bằng một văn bản khác, ghi số và ngày của văn bản đó",
          en: "done by another document, of which number and date are given"))
    case .merged:
      Word(
        "gộp", "merged",
        LocalizedText(
          "được thực hiện trong một điểm khác của kế hoạch này, điểm đó phải đạt",
          en: "done within another point of this plan, which must itself be covered"))
    case .deferred:
      Word(
        "lùi thời hạn", "deferred",
        LocalizedText(
          "được phép làm sau, ghi đến ngày nào", en: "may be done later, until a day that is given"))
    }
  }
}

/// A duty that a plan need not fulfil, with the reason and the one who has approved that.
public struct Waiver: Record {
  public var point: Located<PointID>?
  public var kind: Located<WaiverKind>?
  public var reason: Located<String>?
  public var approver: Located<String>?
  public var approvedOn: Located<CalendarDate>?
  /// The words of the point for which the waiver was given; other words need another waiver.
  public var words: Located<String>?
  public var document: Located<String>?
  public var documentDate: Located<CalendarDate>?
  public var into: Located<PointID>?
  public var until: Located<CalendarDate>?
  public var span = SourceSpan.nowhere

  public init() {}

  public static let recordType = makeType(
    "waiver", LocalizedText("miễn thực hiện", en: "waiver"),
    LocalizedText(
      "một yêu cầu không phải thực hiện trong kế hoạch này, có lý do và người duyệt",
      en: "a duty that this plan need not fulfil, with reason and approver"))

  public static let table = FieldTable<Waiver>([
    .value(
      "điểm", "point", \.point, required: true,
      LocalizedText("điểm, hoặc một yêu cầu của điểm (2.3/2)", en: "the point, or one duty of it (2.3/2)")),
    .value("loại", "kind", \.kind, required: true, LocalizedText("loại lý do", en: "the kind of reason")),
    .text(
      "lý do", "reason", \.reason, as: .text, required: true,
      LocalizedText("lý do, ít nhất năm từ khác nhau", en: "the reason, in at least five different words")),
    .text(
      "người duyệt", "approver", \.approver, as: .text, required: true,
      LocalizedText("họ tên, chức vụ người duyệt", en: "name and title of the one who has approved it")),
    .value(
      "ngày duyệt", "approved on", \.approvedOn, required: true,
      LocalizedText("ngày duyệt", en: "day of approval")),
    .text(
      "lời", "words", \.words, as: .text, required: true,
      LocalizedText(
        "lời của điểm khi được miễn, nguyên văn; văn bản đổi lời thì phải duyệt lại",
        en: "the words of the point that were waived, verbatim; other words need a new approval")),
    .text(
      "văn bản", "document", \.document, as: .text,
      LocalizedText(
        "số, ký hiệu văn bản đã thực hiện; đi cùng «đã thực hiện»",
        en: "number of the document by which it was done; goes with “done before”")),
    .value(
      "ngày văn bản", "document date", \.documentDate,
      LocalizedText("ngày của văn bản đó", en: "date of that document")),
    .value(
      "vào", "into", \.into,
      LocalizedText("điểm mà yêu cầu được gộp vào; đi cùng «gộp»", en: "the point into which it is merged")),
    .value(
      "đến ngày", "until", \.until,
      LocalizedText("ngày phải làm; đi cùng «lùi thời hạn»", en: "the day until which it is deferred")),
  ])
}

/// The finding of a person in charge that a duty is fulfilled, for the plan as it stood then.
public struct SignOff: Record {
  public var point: Located<PointID>?
  public var signer: Located<String>?
  public var title: Located<String>?
  public var date: Located<CalendarDate>?
  /// What `kehoach coverage` prints as the seal; any change of what was judged gives another.
  public var seal: Located<String>?
  public var note: Located<String>?
  public var span = SourceSpan.nowhere

  public init() {}

  public static let recordType = makeType(
    "sign-off", LocalizedText("duyệt", en: "sign-off"),
    LocalizedText(
      "người có thẩm quyền, không phải người soạn, duyệt rằng một yêu cầu đã được đáp ứng",
      en: "a person in charge, other than the author, finds a duty fulfilled"))

  public static let table = FieldTable<SignOff>([
    .value(
      "điểm", "point", \.point, required: true,
      LocalizedText("điểm, hoặc một yêu cầu của điểm (2.3/2)", en: "the point, or one duty of it (2.3/2)")),
    .text(
      "người duyệt", "signer", \.signer, as: .text, required: true,
      LocalizedText("họ tên người duyệt", en: "who signs off")),
    .text(
      "chức vụ", "title", \.title, as: .text, LocalizedText("chức vụ người duyệt", en: "title of the signer")),
    .value("ngày", "date", \.date, required: true, LocalizedText("ngày duyệt", en: "day of the sign-off")),
    .text(
      "niêm", "seal", \.seal, as: .text, required: true,
      LocalizedText(
        "dấu niêm mà «kehoach coverage» in ra khi duyệt; nội dung đổi thì phải duyệt lại",
        en: "the seal that “kehoach coverage” has printed; a change needs a new sign-off")),
    .text(
      "ý kiến", "note", \.note, as: .text,
      LocalizedText("ý kiến của người duyệt", en: "what the signer remarks")),
  ])
}
