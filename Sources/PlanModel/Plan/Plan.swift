public import SourceText
public import VietnameseText
public import YAMLTree

/// A plan or dispatch as people write it: a template, its parameters, and what this one adds or changes.
public struct Plan: DocumentContent {
  public var template: Located<TemplateID>?
  /// What is written, where no template says so: a plan that stands by itself.
  public var kind: Located<DocumentKind>?
  /// Path of the directive, relative to the plan.
  public var directive: Located<String>?
  public var issuer: Located<AgencyID>?
  /// Blank until issued: a legal draft state.
  public var number: Located<String>?
  public var symbol: Located<String>?
  public var date: Located<PartialDate>?
  public var place: Located<String>?
  public var subject: Located<String>?
  public var urgency: Located<UrgencyMark>?
  public var circulation: Located<CirculationMark>?
  /// The initials of who has drafted the document, as they are printed.
  public var drafterInitials: Located<String>?
  /// How many copies are issued.
  public var copies: Located<CopyCount>?
  /// Whether the foot of the first page says how to reach the issuing body.
  public var hasContactLine: Located<Bool>?
  public var period: PlanPeriod?
  /// Who has drawn up the plan; a sign-off must come from somebody else.
  public var author: Located<String>?
  /// Duties that this plan does not fulfil, with the reason and the one who has approved that.
  public var waivers: [Waiver] = []
  public var signOffs: [SignOff] = []
  public var parameters: [NamedValue<RawValue>] = []
  public var addressees: [RecipientEntry] = []
  public var bases: [Located<String>] = []
  public var opening: [Located<String>] = []
  public var sections: [Section] = []
  public var groups: [ActivityGroup] = []
  public var activities: [Activity] = []
  public var closing: [Located<String>] = []
  public var recipients: [RecipientEntry] = []
  public var signatures: [SignatureEntry] = []
  public var appendices: [AppendixEntry] = []
  public var footnotes: [FootnoteEntry] = []
  public var houseStyle: HouseStyle?
  public var span = SourceSpan.nowhere

  public init() {}

  public static let recordType = makeType(
    "plan", LocalizedText("kế hoạch", en: "plan"),
    LocalizedText("kế hoạch hoặc công văn của một cơ quan", en: "a plan or dispatch of one body"))

  public static let table = FieldTable<Plan>(
    [
      .value(
        "mẫu", "template", \.template,
        LocalizedText(
          "mã của mẫu được dùng; không dùng mẫu nào thì ghi «văn bản»",
          en: "id of the template; without one, “văn bản” (kind) is written")),
      .value(
        "văn bản", "kind", \.kind,
        LocalizedText(
          "tên loại văn bản, khi kế hoạch không dùng mẫu",
          en: "kind of document, where the plan uses no template")),
      .text(
        "chỉ đạo", "directive", \.directive, as: .text,
        LocalizedText(
          "tệp văn bản chỉ đạo, tính từ thư mục của kế hoạch",
          en: "file of the directive, relative to the plan")),
      .value(
        "cơ quan", "issuer", \.issuer, required: true, LocalizedText("cơ quan ban hành", en: "issuing body")),
      .text(
        "số", "number", \.number, as: .text,
        LocalizedText("số văn bản; để trống đến khi ban hành", en: "number; blank until issued")),
      .text(
        "ký hiệu", "symbol", \.symbol, as: .text,
        LocalizedText(
          "ký hiệu, khi khác với ký hiệu suy ra từ tên loại và cơ quan",
          en: "symbol, where it differs from kind and body")),
      .value(
        "ngày", "date", \.date,
        LocalizedText(
          "ngày ban hành; khi chưa có ngày thì ghi tháng (2021-06)",
          en: "date of issue; as long as the day is blank, the month (2021-06)")),
      .text(
        "nơi", "place", \.place, as: .text,
        LocalizedText(
          "địa danh, khi khác với địa danh của cơ quan", en: "place, where it is not that of the body")),
      .text(
        "trích yếu", "subject", \.subject, required: true,
        LocalizedText("trích yếu nội dung, không có dấu chấm cuối", en: "subject, without a full stop")),
      .value("độ khẩn", "urgency", \.urgency, LocalizedText("mức độ khẩn nếu có", en: "urgency, if any")),
      .value(
        "phạm vi lưu hành", "circulation", \.circulation,
        LocalizedText("chỉ dẫn về phạm vi lưu hành nếu có", en: "how far it may go, if that is limited")),
      .text(
        "ký hiệu người soạn", "drafter initials", \.drafterInitials, as: .text,
        LocalizedText(
          "chữ viết tắt tên người soạn, in cuối «Nơi nhận», chẳng hạn NDH",
          en: "initials of the drafter, printed at the end of “Nơi nhận”, such as NDH")),
      .value(
        "số bản", "copies", \.copies,
        LocalizedText("số lượng bản phát hành, in sau ký hiệu người soạn", en: "number of copies issued")),
      .value(
        "dòng liên hệ", "contact line", \.hasContactLine,
        LocalizedText(
          "in địa chỉ, thư điện tử, điện thoại của cơ quan ở chân trang thứ nhất",
          en: "print how to reach the issuing body at the foot of the first page")),
      .record(
        "giai đoạn", "period", \.period,
        LocalizedText("thời gian thực hiện kế hoạch", en: "the time in which the plan is carried out")),
      .text(
        "người soạn", "author", \.author, as: .text,
        LocalizedText(
          "họ tên người soạn kế hoạch; không in; người duyệt mức độ đáp ứng phải là người khác",
          en: "who has drawn up the plan; not printed; whoever signs off its coverage must be somebody else")),
      .records(
        "miễn", "waivers", \.waivers,
        LocalizedText(
          "các yêu cầu mà kế hoạch này được miễn, kèm lý do và người duyệt",
          en: "duties that this plan need not fulfil, with reason and approver")),
      .records(
        "duyệt", "sign-offs", \.signOffs,
        LocalizedText(
          "các yêu cầu đã được người có thẩm quyền duyệt là đáp ứng",
          en: "duties that a person in charge has found fulfilled")),
      .map(
        "tham số", "parameters", \.parameters,
        LocalizedText(
          "giá trị của các tham số mà mẫu khai báo", en: "values of the parameters that the template declares"
        )),
    ] + contentFields)

  public mutating func finish(_ node: YAMLNode, isWhole: Bool, _ decoder: inout ModelDecoder) {
    decoder.expectTemplateOrKind(self, node)
  }
}

extension ModelDecoder {
  /// A plan says what it is by its template or, where it stands by itself, by its kind.
  fileprivate mutating func expectTemplateOrKind(_ plan: Plan, _ node: YAMLNode) {
    if let template = plan.template, let kind = plan.kind {
      diagnostics.append(
        Diagnostic(
          ModelDiagnostics.wrongShape, at: kind.span,
          LocalizedText(
            "kế hoạch có «mẫu» thì không ghi «văn bản»: tên loại do mẫu quyết định",
            en: "a plan with a template (mẫu) has no kind (văn bản): the template says what it is"),
          related: [RelatedPlace(template.span, LocalizedText("mẫu ghi ở đây", en: "the template is here"))]))
    }
    guard !node.holdsBroken else { return }
    let name = Plan.table.fields[0].name
    let doc = Plan.table.fields[0].description.doc
    let entries = node.entries.filter { [0, 1].contains(Plan.table.position(of: $0.key)) }
    guard let first = entries.first else { return reportMissing(name, doc, in: Plan.recordType, node) }
    if entries.allSatisfy(\.value.isNull) { reportEmpty(first.key, name, doc) }
  }
}

/// The time in which a plan is carried out.
public struct PlanPeriod: Record, Equatable {
  public var from: Located<CalendarDate>?
  public var to: Located<CalendarDate>?
  public var span = SourceSpan.nowhere

  public init() {}

  public static let recordType = makeType(
    "period", LocalizedText("giai đoạn", en: "period"),
    LocalizedText("từ ngày đến ngày", en: "from one day to another"))

  public static let table = FieldTable<PlanPeriod>([
    .value("từ", "from", \.from, required: true, LocalizedText("ngày đầu", en: "first day")),
    .value("đến", "to", \.to, required: true, LocalizedText("ngày cuối", en: "last day")),
  ])
}
