public import SourceText
public import YAMLTree

/// What kind of work an activity is; verbs of directives say which kinds fulfil them.
public enum ActivityKind: String, WordValue {
  case plan, guidance, pressGuidance, training, conference, pressCoverage, portalPublication,
    grassrootsBroadcast
  case socialPage, informationSupply, coordination, inspection, violationHandling, reporting, printing,
    visualDisplay

  public static let wordIndex = WordIndex<ActivityKind>()

  public var word: Word {
    switch self {
    case .plan:
      Word(
        "xây dựng kế hoạch", "planning",
        LocalizedText("soạn và ban hành kế hoạch, chương trình", en: "drafts and issues a plan"))
    case .guidance:
      Word(
        "văn bản hướng dẫn", "guidance",
        LocalizedText("ban hành văn bản hướng dẫn", en: "issues written guidance"))
    case .pressGuidance:
      Word(
        "định hướng báo chí", "press guidance",
        LocalizedText("giao ban, định hướng thông tin cho báo chí", en: "briefs and guides the press"))
    case .training: Word("tập huấn", "training", LocalizedText("tập huấn, bồi dưỡng", en: "training"))
    case .conference:
      Word(
        "hội nghị", "conference",
        LocalizedText("hội nghị, quán triệt, sinh hoạt chuyên đề", en: "conference, talk"))
    case .pressCoverage:
      Word(
        "tin, bài, chuyên mục", "press coverage",
        LocalizedText("tin, bài, chuyên trang, chuyên mục, phóng sự", en: "news, articles, columns, reports"))
    case .portalPublication:
      Word(
        "đăng cổng, trang thông tin điện tử", "portal publication",
        LocalizedText("đăng tải trên cổng, trang thông tin điện tử", en: "publication on portals and sites"))
    case .grassrootsBroadcast:
      Word(
        "truyền thanh cơ sở", "grassroots broadcast",
        LocalizedText("phát trên hệ thống thông tin cơ sở", en: "broadcast on communal networks"))
    case .socialPage:
      Word(
        "trang mạng xã hội chính thức", "official social page",
        LocalizedText("đăng trên trang, tài khoản chính thức", en: "posts on official pages"))
    case .informationSupply:
      Word(
        "cung cấp thông tin", "information supply",
        LocalizedText("cung cấp, trao đổi thông tin", en: "supplies and exchanges information"))
    case .coordination:
      Word("phối hợp", "coordination", LocalizedText("cơ chế, quy chế phối hợp", en: "arranges cooperation"))
    case .inspection:
      Word(
        "thanh tra, kiểm tra", "inspection",
        LocalizedText("thanh tra, kiểm tra việc chấp hành", en: "inspects compliance"))
    case .violationHandling:
      Word(
        "xử lý vi phạm", "violation handling",
        LocalizedText(
          "xử lý hoặc chuyển cơ quan có thẩm quyền xử lý theo pháp luật",
          en: "handles violations lawfully, or refers them to the competent body"))
    case .reporting: Word("báo cáo", "reporting", LocalizedText("tổng hợp, báo cáo", en: "reports"))
    case .printing:
      Word("in ấn, phát hành", "printing", LocalizedText("tờ rơi, tài liệu", en: "leaflets and documents"))
    case .visualDisplay:
      Word(
        "tuyên truyền trực quan", "visual display",
        LocalizedText("pa-nô, băng rôn, bảng điện tử", en: "billboards, banners, public screens"))
    }
  }
}

/// What a press agency is asked to publish in an activity.
public struct PressTask: Record, Equatable {
  public var agency: Located<PressID>?
  public var form: Located<String>?
  public var amount: Located<String>?
  public var span = SourceSpan.nowhere

  public init() {}

  public static let recordType = makeType(
    "press-task", LocalizedText("việc của cơ quan báo chí", en: "press task"),
    LocalizedText(
      "cơ quan báo chí, hình thức và số lượng; chỉ ghi mã khi không nêu hình thức",
      en: "press agency, form and amount; the id alone where no form is named"),
    shorthand: Shorthand(.reference(.press)))

  public static let table = FieldTable<PressTask>([
    .value(
      "cơ quan", "agency", \.agency, required: true,
      LocalizedText("mã cơ quan báo chí", en: "id of the press agency")),
    .text(
      "hình thức", "form", \.form,
      LocalizedText("chuyên trang, chuyên mục, tin, bài, phóng sự", en: "column, news, article, report")),
    .text("số lượng", "amount", \.amount, LocalizedText("số lượng, tần suất", en: "amount, frequency")),
  ])

  public static func decodeShorthand(_ node: YAMLNode, _ decoder: inout ModelDecoder) -> PressTask? {
    guard let id = PressID.decode(node, &decoder) else { return nil }
    var task = PressTask()
    task.span = node.siteSpan
    task.agency = Located(id, at: node.siteSpan)
    return task
  }
}

/// The reason for which a plan leaves out an activity of its template.
public struct Dropped: Record, Equatable {
  public var reason: Located<String>?
  public var span = SourceSpan.nowhere

  public init() {}

  public static let recordType = makeType(
    "dropped", LocalizedText("lý do bỏ", en: "reason for dropping"),
    LocalizedText(
      "vì sao kế hoạch này bỏ hoạt động của mẫu", en: "why this plan drops an activity of its template"),
    shorthand: Shorthand(.prose))

  public static let table = FieldTable<Dropped>([
    .text(
      "lý do", "reason", \.reason, required: true,
      LocalizedText("lý do, thành câu", en: "the reason, as a sentence"))
  ])

  public static func decodeShorthand(_ node: YAMLNode, _ decoder: inout ModelDecoder) -> Dropped? {
    var dropped = Dropped()
    dropped.span = node.siteSpan
    dropped.reason = decoder.text(node, as: .prose)
    return dropped
  }
}

/// One piece of work of a plan (hoạt động).
public struct Activity: Record, Equatable {
  public var id: Located<String>?
  public var name: Located<String>?
  public var content: Located<String>?
  public var kind: Located<ActivityKind>?
  public var group: Located<ActivityGroupID>?
  /// The points, or single duties, that it says it fulfils; a claim, not a proof.
  public var covers: [Located<PointID>] = []
  public var lead: Located<AgencyID>?
  public var partners: [Located<AgencyID>] = []
  public var press: [PressTask] = []
  public var channels: [Located<ChannelID>] = []
  public var audiences: [Located<Slug>] = []
  public var areas: [Located<AgencyID>] = []
  public var deadline: Located<Deadline>?
  public var product: Located<String>?
  public var budget: Located<String>?
  public var note: Located<String>?
  public var after: Located<ActivityID>?
  public var dropped: Dropped?
  public var forEach: Located<String>?
  public var condition: Located<String>?
  public var span = SourceSpan.nowhere
  /// Some line of it is no YAML, so that what it lacks may be written there.
  public var holdsBroken = false
  /// Every value of it could be read; one that could not has been told, and is not missing.
  public var isWhole = true

  public init() {}

  public static let recordType = makeType(
    "activity", LocalizedText("hoạt động", en: "activity"),
    LocalizedText(
      "một việc của kế hoạch: ai chủ trì, đến bao giờ, sản phẩm gì",
      en: "a piece of work: who leads it, by when, with what product"))

  public static let table = FieldTable<Activity>([
    .text(
      "mã", "id", \.id, as: .id, required: true,
      LocalizedText("mã của hoạt động, chẳng hạn HD-04", en: "id of the activity, such as HD-04")),
    .text(
      "tên", "name", \.name,
      LocalizedText("tên hoạt động, in trong văn bản", en: "name of the activity, as printed")),
    .text(
      "nội dung", "content", \.content,
      LocalizedText("cách làm, nói rõ hơn tên", en: "how it is done, in more detail")),
    .value("loại", "kind", \.kind, LocalizedText("loại hoạt động", en: "kind of activity")),
    .value(
      "nhóm", "group", \.group,
      LocalizedText("nhóm mà hoạt động được in trong đó", en: "the group under which it is printed")),
    .values(
      "đáp ứng", "covers", \.covers,
      LocalizedText(
        "các điểm của văn bản chỉ đạo mà hoạt động này đáp ứng",
        en: "the points of the directive that it answers")),
    .value(
      "chủ trì", "lead", \.lead,
      LocalizedText("đúng một cơ quan, đơn vị chủ trì", en: "the one body that leads")),
    .values(
      "phối hợp", "partners", \.partners,
      LocalizedText("các cơ quan, đơn vị phối hợp", en: "the bodies that join in")),
    .records(
      "báo chí", "press", \.press, semantics: .set,
      LocalizedText("các cơ quan báo chí tham gia", en: "the press agencies that take part")),
    .values(
      "kênh", "channels", \.channels,
      LocalizedText("các kênh chính thức được dùng", en: "the official channels that carry it")),
    .values(
      "đối tượng", "audiences", \.audiences,
      LocalizedText("ai được hướng dẫn, tuyên truyền", en: "to whom it is addressed")),
    .values("địa bàn", "areas", \.areas, LocalizedText("nơi thực hiện", en: "where it is done")),
    .value(
      "thời hạn", "deadline", \.deadline,
      LocalizedText("đến bao giờ, hoặc bao lâu một lần", en: "until when, or how often")),
    .text(
      "sản phẩm", "product", \.product,
      LocalizedText("kết quả kiểm đếm được", en: "a result that can be counted")),
    .text(
      "kinh phí", "budget", \.budget, LocalizedText("nguồn và mức kinh phí", en: "source and amount of money")
    ),
    .text(
      "ghi chú", "note", \.note,
      LocalizedText(
        "ghi chú, in trong cột cuối của bảng", en: "a note, printed in the last column of the table")),
    .value(
      "sau", "after", \.after,
      LocalizedText("xếp ngay sau hoạt động có mã này", en: "place it right after this activity")),
    .record(
      "bỏ", "drop", \.dropped,
      LocalizedText(
        "bỏ hoạt động này của mẫu, kèm lý do", en: "drop this activity of the template, with a reason")),
    .text(
      "lặp", "for each", \.forEach, as: .text,
      LocalizedText(
        "lặp lại cho từng giá trị, chẳng hạn «d trong địa_bàn»",
        en: "repeat for each value, such as “d trong địa_bàn”")),
    .text(
      "khi", "when", \.condition, as: .text,
      LocalizedText("chỉ đưa vào khi biểu thức đúng", en: "only where the expression is true")),
  ])

  public mutating func finish(_ node: YAMLNode, isWhole: Bool, _ decoder: inout ModelDecoder) {
    holdsBroken = node.holdsBroken
    self.isWhole = isWhole
  }
}

/// A heading under which activities are printed together.
public struct ActivityGroup: Record, Equatable {
  public var id: Located<Slug>?
  public var name: Located<String>?
  public var span = SourceSpan.nowhere

  public init() {}

  public static let recordType = makeType(
    "activity-group", LocalizedText("nhóm hoạt động", en: "activity group"),
    LocalizedText("tiêu đề chung của một số hoạt động", en: "a heading that some activities share"))

  public static let table = FieldTable<ActivityGroup>([
    .value("mã", "id", \.id, required: true, LocalizedText("mã của nhóm", en: "id of the group")),
    .text(
      "tên", "name", \.name, required: true, LocalizedText("tiêu đề in ra", en: "the heading as printed")),
  ])
}
