public import SourceText
public import VietnameseText

/// Something that exists from one day to another and may be succeeded by something else.
public protocol DatedEntry: Record {
  var id: Located<Slug>? { get }
  var name: Located<String>? { get }
  var validFrom: Located<CalendarDate>? { get }
  /// The first day on which it no longer exists.
  var validUntil: Located<CalendarDate>? { get }
  /// The id of what takes its place.
  var successorReference: Located<String>? { get }
}

extension DatedEntry {
  public var successorID: String? { successorReference?.value }

  /// Whether it exists on a day; a missing bound is no bound.
  public func isValid(on date: CalendarDate) -> Bool {
    if let from = validFrom?.value, date < from { return false }
    if let until = validUntil?.value, date >= until { return false }
    return true
  }
}

/// The level of a body in the State.
public enum AgencyLevel: String, WordValue {
  case central, province, district, commune, unit, party, organisation, other

  public static let wordIndex = WordIndex<AgencyLevel>()

  public var word: Word {
    switch self {
    case .central: Word("trung ương", "central", LocalizedText("cơ quan trung ương", en: "central body"))
    case .province: Word("tỉnh", "province", LocalizedText("cơ quan cấp tỉnh", en: "provincial body"))
    case .district:
      Word(
        "huyện", "district",
        LocalizedText("cơ quan cấp huyện, đến hết ngày 30/6/2025", en: "district body, until 30 June 2025"))
    case .commune: Word("xã", "commune", LocalizedText("cơ quan cấp xã", en: "communal body"))
    case .unit: Word("đơn vị", "unit", LocalizedText("phòng, ban, đơn vị trực thuộc", en: "unit of a body"))
    case .party: Word("đảng", "party", LocalizedText("cơ quan của Đảng", en: "body of the Party"))
    case .organisation:
      Word(
        "đoàn thể", "organisation",
        LocalizedText("tổ chức chính trị - xã hội", en: "socio-political organisation"))
    case .other: Word("khác", "other", LocalizedText("cơ quan, tổ chức khác", en: "other body"))
    }
  }
}

/// A body or unit that can issue documents, lead or join (cơ quan).
public struct Agency: DatedEntry {
  public var id: Located<Slug>?
  public var name: Located<String>?
  public var shortName: Located<String>?
  public var symbol: Located<String>?
  public var level: Located<AgencyLevel>?
  public var parent: Located<AgencyID>?
  public var groups: [Located<AgencyID>] = []
  public var letterhead: [Located<String>] = []
  public var superior: [Located<String>] = []
  public var place: Located<String>?
  public var head: Located<String>?
  /// The code under which it sends and receives electronic documents.
  public var identifier: Located<String>?
  public var contact: ContactDetails?
  public var houseStyle: HouseStyle?
  /// Documents are issued in the name of the collective (TM.).
  public var isCollective: Located<Bool>?
  public var validFrom: Located<CalendarDate>?
  public var validUntil: Located<CalendarDate>?
  public var successor: Located<AgencyID>?
  public var note: Located<String>?
  public var span = SourceSpan.nowhere

  public init() {}

  public var successorReference: Located<String>? { successor?.map(\.id) }

  public static let recordType = makeType(
    "agency", LocalizedText("cơ quan", en: "agency"),
    LocalizedText("một cơ quan hoặc đơn vị", en: "a body or a unit of it"))

  public static let table = FieldTable<Agency>([
    .value(
      "id", "id", \.id, required: true,
      LocalizedText("mã để các tệp khác gọi đến", en: "the id by which other files name it")),
    .text("tên", "name", \.name, as: .text, required: true, LocalizedText("tên đầy đủ", en: "full name")),
    .text(
      "tên viết tắt", "short name", \.shortName, as: .text,
      LocalizedText("tên gọi tắt trong lời văn, chẳng hạn Sở TT&TT", en: "short name in running text")),
    .text(
      "ký hiệu", "symbol", \.symbol, as: .text,
      LocalizedText(
        "chữ viết tắt trong số, ký hiệu văn bản, chẳng hạn STTTT",
        en: "abbreviation in the symbol of documents")),
    .value("cấp", "level", \.level, LocalizedText("cấp của cơ quan", en: "its level")),
    .value(
      "cấp trên", "parent", \.parent,
      LocalizedText(
        "cơ quan chủ quản hoặc cơ quan mà đơn vị này trực thuộc", en: "the body to which it belongs")),
    .values(
      "thuộc nhóm", "groups", \.groups,
      LocalizedText("các nhóm, chẳng hạn «các sở, ban, ngành tỉnh»", en: "the groups to which it belongs")),
    .texts(
      "tên đầu văn bản", "letterhead", \.letterhead, as: .text,
      LocalizedText(
        "tên in ở đầu văn bản, mỗi dòng một mục, chữ in hoa",
        en: "the name at the head of documents, a line an item, in capitals")),
    .texts(
      "cơ quan chủ quản đầu văn bản", "superior", \.superior, as: .text,
      LocalizedText("tên cơ quan chủ quản in ở đầu văn bản", en: "the superior body at the head of documents")
    ),
    .text(
      "nơi", "place", \.place, as: .text,
      LocalizedText("địa danh ghi trước ngày tháng", en: "the place before the date")),
    .text(
      "người đứng đầu", "head", \.head, as: .text,
      LocalizedText("chức vụ của người đứng đầu, chữ in hoa", en: "title of its head, in capitals")),
    .text(
      "mã định danh", "identifier", \.identifier, as: .text,
      LocalizedText(
        "mã định danh điện tử, dùng khi gửi, nhận văn bản điện tử", en: "its code in electronic exchange")),
    .record(
      "liên hệ", "contact", \.contact,
      LocalizedText(
        "địa chỉ, điện thoại, thư điện tử, dùng khi văn bản có «dòng liên hệ»",
        en: "address, telephone, e-mail, for documents with a contact line")),
    .record(
      "trình bày", "house style", \.houseStyle,
      LocalizedText(
        "cỡ chữ, lề trang, khoảng cách mà văn bản của cơ quan dùng",
        en: "sizes, margins and gaps of the body's documents")),
    .value(
      "tập thể", "collective", \.isCollective,
      LocalizedText("cơ quan làm việc theo chế độ tập thể, ký TM.", en: "works as a collective, signs TM.")),
    .value(
      "từ ngày", "from", \.validFrom,
      LocalizedText("ngày đầu tiên còn hoạt động dưới tên này", en: "first day under this name")),
    .value(
      "đến ngày", "until", \.validUntil,
      LocalizedText("ngày đầu tiên không còn hoạt động", en: "first day on which it no longer exists")),
    .value(
      "kế thừa bởi", "successor", \.successor,
      LocalizedText("cơ quan nhận lại nhiệm vụ", en: "the body that takes over")),
    .text(
      "ghi chú", "note", \.note, as: .text,
      LocalizedText("nguồn, điều chưa chắc chắn", en: "source, what is not certain")),
  ])
}

/// A group of bodies that directives address as one, such as «các sở, ban, ngành tỉnh».
public struct AgencyGroup: DatedEntry {
  public var id: Located<Slug>?
  public var name: Located<String>?
  public var validFrom: Located<CalendarDate>?
  public var validUntil: Located<CalendarDate>?
  public var successor: Located<AgencyID>?
  public var span = SourceSpan.nowhere

  public init() {}

  public var successorReference: Located<String>? { successor?.map(\.id) }

  public static let recordType = makeType(
    "agency-group", LocalizedText("nhóm cơ quan", en: "agency group"),
    LocalizedText("một nhóm cơ quan được gọi chung", en: "bodies that are addressed as one"))

  public static let table = FieldTable<AgencyGroup>([
    .value(
      "id", "id", \.id, required: true,
      LocalizedText("mã để các tệp khác gọi đến", en: "the id by which other files name it")),
    .text(
      "tên", "name", \.name, as: .text, required: true,
      LocalizedText("tên gọi chung", en: "name of the group")),
    .value(
      "từ ngày", "from", \.validFrom,
      LocalizedText("ngày đầu tiên có nhóm này", en: "first day on which it exists")),
    .value(
      "đến ngày", "until", \.validUntil,
      LocalizedText("ngày đầu tiên không còn nhóm này", en: "first day on which it no longer exists")),
    .value(
      "kế thừa bởi", "successor", \.successor,
      LocalizedText("nhóm thay thế", en: "the group that replaces it")),
  ])
}
