public import SourceText
public import VietnameseText

/// A document that gives tasks, point by point (văn bản chỉ đạo).
public struct Directive: Record {
  public var kind: Located<DocumentKind>?
  public var number: Located<String>?
  public var date: Located<CalendarDate>?
  public var place: Located<String>?
  public var nationalTitle: Located<String>?
  public var issuer: Located<AgencyID>?
  public var issuerName: Located<String>?
  public var superior: Located<String>?
  public var subject: Located<String>?
  public var urgency: Located<UrgencyMark>?
  public var circulation: Located<CirculationMark>?
  public var addressees: [RecipientEntry] = []
  public var bases: [Located<String>] = []
  public var opening: [Located<String>] = []
  public var points: [Point] = []
  public var closing: [Located<String>] = []
  public var recipients: [RecipientEntry] = []
  public var signatures: [SignatureEntry] = []
  public var citations: [Citation] = []
  public var appendixTasks: [AppendixTask] = []
  public var footnotes: [Located<String>] = []
  /// The whole text of the document as it was issued, against which the points are held.
  public var sourceText: Located<String>?
  /// The pieces of the source text that belong to no point: letterhead, addressees, signature.
  public var frame: [Located<String>] = []
  /// Words of a point that order nothing of the one who answers, though they look so.
  public var context: [Located<String>] = []
  public var span = SourceSpan.nowhere

  public init() {}

  public static let recordType = makeType(
    "directive", LocalizedText("văn bản chỉ đạo", en: "directive"),
    LocalizedText(
      "văn bản giao việc, ghi lại từng điểm nguyên văn",
      en: "a document that gives tasks, recorded word for word, point by point"))

  public static let table = FieldTable<Directive>([
    .value(
      "văn bản", "kind", \.kind, LocalizedText("tên loại văn bản", en: "kind of document")),
    .text(
      "số", "number", \.number, as: .text,
      LocalizedText("số và ký hiệu như đã in, chẳng hạn 1457/UBND-KGVX", en: "number and symbol as printed")),
    .value("ngày", "date", \.date, LocalizedText("ngày ban hành", en: "date of issue")),
    .text("nơi", "place", \.place, LocalizedText("địa danh trước ngày tháng", en: "place before the date")),
    .text(
      "quốc hiệu", "national title", \.nationalTitle, as: .text,
      LocalizedText(
        "Quốc hiệu, khi bản gốc đặt dấu thanh khác cách thường dùng",
        en: "Quốc hiệu, where the original places a tone mark in another way")),
    .value("cơ quan", "issuer", \.issuer, LocalizedText("cơ quan ban hành", en: "issuing body")),
    .text(
      "tên cơ quan", "issuer name", \.issuerName, as: .text,
      LocalizedText(
        "tên cơ quan ban hành như đã in ở đầu văn bản", en: "the issuing body as the head prints it")),
    .text(
      "cơ quan chủ quản", "superior", \.superior, as: .text,
      LocalizedText("cơ quan chủ quản như đã in ở đầu văn bản", en: "the superior body as the head prints it")
    ),
    .text(
      "trích yếu", "subject", \.subject,
      LocalizedText("trích yếu nội dung, không ghi «V/v»", en: "subject, without “V/v”")),
    .value("độ khẩn", "urgency", \.urgency, LocalizedText("mức độ khẩn nếu có", en: "urgency, if any")),
    .value(
      "phạm vi lưu hành", "circulation", \.circulation,
      LocalizedText("chỉ dẫn về phạm vi lưu hành nếu có", en: "how far it may go, if that is limited")),
    .records(
      "kính gửi", "addressees", \.addressees,
      LocalizedText("nơi nhận ghi sau «Kính gửi:»", en: "the addressees after “Kính gửi:”")),
    .texts(
      "căn cứ", "bases", \.bases,
      LocalizedText("các căn cứ, mỗi đoạn một mục", en: "the legal bases, a paragraph an item")),
    .texts(
      "mở đầu", "opening", \.opening,
      LocalizedText("các đoạn trước điểm thứ nhất", en: "paragraphs before the first point")),
    .records(
      "điểm", "points", \.points, semantics: .keyed, required: true,
      LocalizedText(
        "các điểm, theo thứ tự và thứ bậc của văn bản",
        en: "the points, as a tree in the order of the document")),
    .texts(
      "kết thúc", "closing", \.closing,
      LocalizedText("các đoạn sau điểm cuối cùng", en: "paragraphs after the last point")),
    .records(
      "nơi nhận", "recipients", \.recipients,
      LocalizedText("các dòng của «Nơi nhận»", en: "the lines of “Nơi nhận”")),
    .records("ký", "signatures", \.signatures, LocalizedText("người ký", en: "who signed")),
    .records(
      "viện dẫn", "citations", \.citations,
      LocalizedText("các văn bản được viện dẫn", en: "the documents that are cited")),
    .records(
      "bảng nhiệm vụ", "appendix tasks", \.appendixTasks,
      LocalizedText("các dòng của bảng nhiệm vụ ở phụ lục", en: "the rows of an appendix of tasks")),
    .texts(
      "chú thích", "footnotes", \.footnotes, as: .text,
      LocalizedText("các chú thích cuối trang", en: "the footnotes")),
    .text(
      "văn bản gốc", "source text", \.sourceText, as: .text,
      LocalizedText(
        "toàn văn của bản gốc, để đối chiếu xem có ghi thiếu điểm nào không",
        en: "the whole text of the original, to see whether a point was left out")),
    .texts(
      "khung", "frame", \.frame, as: .text,
      LocalizedText(
        "các phần của bản gốc không thuộc điểm nào: đầu văn bản, nơi nhận, chữ ký",
        en: "the parts of the original that belong to no point: letterhead, recipients, signature")),
    .texts(
      "ngữ cảnh", "context", \.context, as: .text,
      LocalizedText(
        "lời của một điểm chỉ nêu bối cảnh, không giao việc, trích nguyên văn",
        en: "words of one point that set the scene and order nothing, verbatim")),
  ])

  /// All points, each before those below it.
  public var allPoints: [Point] { points.flatMap(\.selfAndBelow) }
}

/// One point of a directive: what stands there, word for word, and what it orders.
public struct Point: Record {
  public var id: Located<Slug>?
  public var marker: Located<String>?
  public var text: Located<String>?
  /// The bodies to which the point gives its task.
  public var assignees: [Located<AgencyID>] = []
  public var partners: [Located<AgencyID>] = []
  /// The same bodies in the words of the point, those included that the registry does not have.
  public var assigneeNames: [Located<String>] = []
  public var partnerNames: [Located<String>] = []
  public var deadline: Located<Deadline>?
  public var deadlineWords: Located<String>?
  public var duties: [Duty] = []
  /// Words of this point that order nothing, though they look so.
  public var context: [Located<String>] = []
  public var points: [Point] = []
  public var span = SourceSpan.nowhere

  public init() {}

  public static let recordType = makeType(
    "point", LocalizedText("điểm", en: "point"),
    LocalizedText(
      "một điểm của văn bản: lời văn và các yêu cầu", en: "a point of the document: its words and its duties")
  )

  public static let table = FieldTable<Point>([
    .value(
      "mã", "id", \.id, required: true,
      LocalizedText(
        "mã theo vị trí, như khi trích dẫn: 1, 2.1, 1.a, III.1",
        en: "positional id, as one cites it: 1, 2.1, 1.a, III.1")),
    .text(
      "dấu", "marker", \.marker, as: .text,
      LocalizedText("dấu đánh số như đã in: 2. hoặc - ", en: "the marker as printed: 2. or -")),
    .text(
      "nội dung", "text", \.text, required: true,
      LocalizedText("lời văn của điểm, nguyên văn", en: "the words of the point, verbatim")),
    .values(
      "giao", "assigned", \.assignees,
      LocalizedText("các cơ quan được giao", en: "the bodies that are given the task")),
    .values(
      "phối hợp", "partners", \.partners, LocalizedText("các cơ quan phối hợp", en: "the bodies that join in")
    ),
    .texts(
      "tên cơ quan được giao", "assigned names", \.assigneeNames, as: .text, semantics: .set,
      LocalizedText(
        "các cơ quan được giao, đúng lời của điểm",
        en: "the bodies that are given the task, in the point's words")),
    .texts(
      "tên cơ quan phối hợp", "partner names", \.partnerNames, as: .text, semantics: .set,
      LocalizedText(
        "các cơ quan phối hợp, đúng lời của điểm", en: "the bodies that join in, in the point's words")),
    .value(
      "thời hạn", "deadline", \.deadline,
      LocalizedText("thời hạn mà điểm nêu", en: "the deadline that the point states")),
    .text(
      "lời thời hạn", "deadline words", \.deadlineWords, as: .text,
      LocalizedText("thời hạn đúng lời của điểm", en: "the deadline in the point's words")),
    .records(
      "yêu cầu", "duties", \.duties,
      LocalizedText("từng việc mà điểm yêu cầu", en: "each thing that the point orders")),
    .texts(
      "ngữ cảnh", "context", \.context, as: .text,
      LocalizedText(
        "lời của điểm chỉ nêu bối cảnh, không giao việc, trích nguyên văn",
        en: "words of the point that set the scene and order nothing, verbatim")),
    .records(
      "điểm", "points", \.points, semantics: .keyed, LocalizedText("các điểm con", en: "the points below")),
  ])

  public var selfAndBelow: [Point] { [self] + points.flatMap(\.selfAndBelow) }
}

/// One thing that a point orders (yêu cầu): a verb and what it binds.
public struct Duty: Record {
  public var verb: Located<VerbID>?
  /// Words of the point, verbatim.
  public var quote: Located<String>?
  public var audiences: [Located<Slug>] = []
  public var channelKinds: [Located<ChannelKind>] = []
  public var product: Located<String>?
  public var deadline: Located<Deadline>?
  /// What only a person can judge: kịp thời, nghiêm, hiệu quả.
  public var manner: [Located<String>] = []
  /// The bodies that are to be brought in.
  public var partners: [Located<AgencyID>] = []
  /// When the duty applies at all; only a person can judge whether it does.
  public var condition: Located<String>?
  /// Each audience is to be reached through each kind of channel, not only every one of both.
  public var isPairwise: Located<Bool>?
  /// Nil counts as confirmed: a person has written the duty.
  public var status: Located<DutyStatus>?
  public var span = SourceSpan.nowhere

  public init() {}

  public static let recordType = makeType(
    "duty", LocalizedText("yêu cầu", en: "duty"),
    LocalizedText(
      "một việc mà điểm yêu cầu: động từ và đối tượng",
      en: "one thing that a point orders: a verb and what it binds"))

  public static let table = FieldTable<Duty>([
    .value(
      "động từ", "verb", \.verb, required: true,
      LocalizedText("động từ chỉ đạo, theo danh mục", en: "the verb, from the registry")),
    .text(
      "trích", "quote", \.quote, as: .text, required: true,
      LocalizedText("trích nguyên văn từ nội dung của điểm", en: "words of the point, verbatim")),
    .values(
      "đối tượng", "audiences", \.audiences,
      LocalizedText("ai được hướng dẫn, tuyên truyền", en: "to whom it is addressed")),
    .values(
      "loại kênh", "channel kinds", \.channelKinds,
      LocalizedText("loại kênh mà yêu cầu nêu", en: "the kinds of channel that it names")),
    .text(
      "sản phẩm", "product", \.product,
      LocalizedText("sản phẩm mà yêu cầu nêu", en: "the product that it names")),
    .value(
      "thời hạn", "deadline", \.deadline,
      LocalizedText("thời hạn riêng của yêu cầu", en: "a deadline of its own")),
    .texts(
      "cách thức", "manner", \.manner, as: .text, semantics: .set,
      LocalizedText(
        "mức độ mà chỉ con người đánh giá được, chẳng hạn «kịp thời»",
        en: "what only a person can judge, such as “promptly”")),
    .values(
      "phối hợp", "partners", \.partners,
      LocalizedText("các cơ quan phải phối hợp", en: "the bodies that must be brought in")),
    .text(
      "điều kiện", "condition", \.condition, as: .text,
      LocalizedText(
        "điều kiện để phải làm, chẳng hạn «khi có nhu cầu»", en: "when it applies, such as “where needed”")),
    .value(
      "từng cặp", "pairwise", \.isPairwise,
      LocalizedText(
        "mỗi đối tượng phải được tiếp cận qua từng loại kênh",
        en: "each audience must be reached through each kind of channel")),
    .value(
      "trạng thái", "status", \.status,
      LocalizedText(
        "«đề xuất» khi chương trình rút ra từ lời văn; bỏ đi hoặc ghi «xác nhận» sau khi đã soát",
        en:
          "“proposed” where the program read it out of the words; take it away or put “confirmed” once looked at"
      )),
  ])
}

/// Độ khẩn of a document.
public enum UrgencyMark: String, WordValue {
  case flash, high, urgent

  public static let wordIndex = WordIndex<UrgencyMark>()

  public var word: Word {
    switch self {
    case .flash: Word("hỏa tốc", "flash", LocalizedText("mức khẩn cao nhất", en: "most urgent"))
    case .high: Word("thượng khẩn", "very urgent", LocalizedText("rất khẩn", en: "very urgent"))
    case .urgent: Word("khẩn", "urgent", LocalizedText("khẩn", en: "urgent"))
    }
  }
}

extension DocumentKind: WordValue {
  public static let wordIndex = WordIndex<DocumentKind>()

  public var word: Word {
    Word(
      name, englishName,
      abbreviation.map { LocalizedText("ký hiệu \($0)", en: "abbreviated \($0)") }
        ?? LocalizedText("không có chữ viết tắt", en: "no abbreviation"))
  }
}
