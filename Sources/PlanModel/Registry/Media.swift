public import SourceText
public import VietnameseText

/// What a press agency publishes.
public enum PressKind: String, WordValue {
  case print, online, radio, television, magazine, newsAgency

  public static let wordIndex = WordIndex<PressKind>()

  public var word: Word {
    switch self {
    case .print: Word("in", "print", LocalizedText("báo in", en: "printed newspaper"))
    case .online: Word("điện tử", "online", LocalizedText("báo điện tử", en: "online newspaper"))
    case .radio: Word("phát thanh", "radio", LocalizedText("phát thanh", en: "radio"))
    case .television: Word("truyền hình", "television", LocalizedText("truyền hình", en: "television"))
    case .magazine: Word("tạp chí", "magazine", LocalizedText("tạp chí", en: "magazine"))
    case .newsAgency: Word("thông tấn", "news agency", LocalizedText("hãng thông tấn", en: "news agency"))
    }
  }
}

/// A press agency (cơ quan báo chí).
public struct PressAgency: DatedEntry {
  public var id: Located<Slug>?
  public var name: Located<String>?
  public var shortName: Located<String>?
  public var kinds: [Located<PressKind>] = []
  public var governingBody: Located<AgencyID>?
  public var groups: [Located<AgencyID>] = []
  public var validFrom: Located<CalendarDate>?
  public var validUntil: Located<CalendarDate>?
  public var successor: Located<PressID>?
  public var note: Located<String>?
  public var span = SourceSpan.nowhere

  public init() {}

  public var successorReference: Located<String>? { successor?.map(\.id) }

  public static let recordType = makeType(
    "press-agency", LocalizedText("cơ quan báo chí", en: "press agency"),
    LocalizedText("một báo, tạp chí hoặc đài", en: "a newspaper, magazine or broadcaster"))

  public static let table = FieldTable<PressAgency>([
    .value(
      "id", "id", \.id, required: true,
      LocalizedText("mã để các tệp khác gọi đến", en: "the id by which other files name it")),
    .text("tên", "name", \.name, as: .text, required: true, LocalizedText("tên đầy đủ", en: "full name")),
    .text(
      "tên viết tắt", "short name", \.shortName, as: .text, LocalizedText("tên gọi tắt", en: "short name")),
    .values(
      "loại hình", "kinds", \.kinds, required: true,
      LocalizedText("loại hình báo chí", en: "what it publishes")),
    .value(
      "chủ quản", "governing body", \.governingBody,
      LocalizedText("cơ quan chủ quản báo chí", en: "the body that governs it")),
    .values(
      "thuộc nhóm", "groups", \.groups,
      LocalizedText(
        "các nhóm, chẳng hạn «các cơ quan báo chí trên địa bàn tỉnh»", en: "the groups to which it belongs")),
    .value(
      "từ ngày", "from", \.validFrom,
      LocalizedText("ngày đầu tiên hoạt động dưới tên này", en: "first day under this name")),
    .value(
      "đến ngày", "until", \.validUntil,
      LocalizedText("ngày đầu tiên không còn hoạt động", en: "first day on which it no longer exists")),
    .value(
      "kế thừa bởi", "successor", \.successor,
      LocalizedText("cơ quan báo chí thay thế", en: "the agency that replaces it")),
    .text(
      "ghi chú", "note", \.note, as: .text,
      LocalizedText("nguồn, điều chưa chắc chắn", en: "source, what is not certain")),
  ])
}

/// The kinds of official channel.
public enum ChannelKind: String, WordValue {
  case socialNetwork, grassroots, portal, newMedia, publicBoard, conference, print

  public static let wordIndex = WordIndex<ChannelKind>()

  public var word: Word {
    switch self {
    case .socialNetwork:
      Word(
        "mạng xã hội", "social network",
        LocalizedText("trang, tài khoản chính thức trên mạng xã hội", en: "official page on a social network")
      )
    case .grassroots:
      Word(
        "thông tin cơ sở", "grassroots information",
        LocalizedText(
          "truyền thanh, loa, bản tin ở xã, phường", en: "loudspeaker networks and bulletins of communes"))
    case .portal:
      Word(
        "cổng, trang thông tin điện tử", "portal",
        LocalizedText(
          "cổng, trang thông tin điện tử của cơ quan nhà nước", en: "portals and sites of State bodies"))
    case .newMedia:
      Word(
        "phương tiện truyền thông mới", "new media",
        LocalizedText(
          "ứng dụng, podcast, nền tảng số khác", en: "applications, podcasts, other digital platforms"))
    case .publicBoard:
      Word(
        "trực quan", "public board",
        LocalizedText("pa-nô, băng rôn, bảng điện tử công cộng", en: "billboards, banners, public screens"))
    case .conference:
      Word(
        "hội nghị", "conference",
        LocalizedText("hội nghị, nói chuyện, sinh hoạt chuyên đề", en: "conferences and talks"))
    case .print:
      Word(
        "ấn phẩm", "print", LocalizedText("tờ rơi, tờ gấp, tài liệu in", en: "leaflets and printed matter"))
    }
  }
}

/// An official channel: a page, a portal, a loudspeaker network (kênh).
public struct Channel: DatedEntry {
  public var id: Located<Slug>?
  public var name: Located<String>?
  public var kind: Located<ChannelKind>?
  /// Every channel is official: some body answers for it.
  public var manager: Located<AgencyID>?
  public var address: Located<String>?
  public var validFrom: Located<CalendarDate>?
  public var validUntil: Located<CalendarDate>?
  public var successor: Located<ChannelID>?
  public var note: Located<String>?
  public var span = SourceSpan.nowhere

  public init() {}

  public var successorReference: Located<String>? { successor?.map(\.id) }

  public static let recordType = makeType(
    "channel", LocalizedText("kênh", en: "channel"),
    LocalizedText(
      "một kênh chính thức, có đơn vị quản trị", en: "an official channel with a body that answers for it"))

  public static let table = FieldTable<Channel>([
    .value(
      "id", "id", \.id, required: true,
      LocalizedText("mã để các tệp khác gọi đến", en: "the id by which other files name it")),
    .text("tên", "name", \.name, as: .text, required: true, LocalizedText("tên kênh", en: "name")),
    .value("loại", "kind", \.kind, required: true, LocalizedText("loại kênh", en: "kind")),
    .value(
      "đơn vị quản trị", "managed by", \.manager, required: true,
      LocalizedText("cơ quan chịu trách nhiệm về kênh", en: "the body that answers for it")),
    .text(
      "địa chỉ chính thức", "address", \.address, as: .text,
      LocalizedText("địa chỉ đã công bố", en: "published address")),
    .value("từ ngày", "from", \.validFrom, LocalizedText("ngày đầu tiên hoạt động", en: "first day")),
    .value(
      "đến ngày", "until", \.validUntil,
      LocalizedText("ngày đầu tiên không còn hoạt động", en: "first day on which it no longer exists")),
    .value(
      "kế thừa bởi", "successor", \.successor,
      LocalizedText("kênh thay thế", en: "the channel that replaces it")),
    .text(
      "ghi chú", "note", \.note, as: .text,
      LocalizedText("nguồn, điều chưa chắc chắn", en: "source, what is not certain")),
  ])
}
