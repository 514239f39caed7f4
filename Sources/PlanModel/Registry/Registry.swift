public import SourceText

/// A verb with which directives give tasks, and what counts as doing it.
public struct DirectiveVerb: Record {
  public var id: Located<Slug>?
  public var form: Located<String>?
  public var synonyms: [Located<String>] = []
  /// When the duty counts as fulfilled, in words.
  public var fulfilledWhen: Located<String>?
  public var activityKinds: [Located<ActivityKind>] = []
  public var span = SourceSpan.nowhere

  public init() {}

  public static let recordType = makeType(
    "verb", LocalizedText("động từ chỉ đạo", en: "verb"),
    LocalizedText(
      "động từ mà văn bản chỉ đạo dùng để giao việc", en: "a verb with which directives give tasks"))

  public static let table = FieldTable<DirectiveVerb>([
    .value(
      "id", "id", \.id, required: true,
      LocalizedText("mã để các tệp khác gọi đến", en: "the id by which other files name it")),
    .text(
      "dạng", "form", \.form, as: .text, required: true,
      LocalizedText("dạng thường gặp", en: "its usual form")),
    .texts(
      "đồng nghĩa", "synonyms", \.synonyms, as: .text, semantics: .set,
      LocalizedText("các cách nói khác", en: "other ways to say it")),
    .text(
      "khi nào được coi là thực hiện", "fulfilled when", \.fulfilledWhen, as: .text,
      LocalizedText("căn cứ để coi là đã làm", en: "when it counts as done")),
    .values(
      "loại hoạt động", "activity kinds", \.activityKinds, required: true,
      LocalizedText(
        "loại hoạt động thực hiện được động từ này", en: "the kinds of activity that can fulfil it")),
  ])
}

/// One file of a registry (danh mục).
public struct RegistryFile: Record {
  public var agencies: [Agency] = []
  public var groups: [AgencyGroup] = []
  public var press: [PressAgency] = []
  public var channels: [Channel] = []
  public var verbs: [DirectiveVerb] = []
  public var audiences: [Audience] = []
  public var channelTerms: [ChannelTerm] = []
  public var span = SourceSpan.nowhere

  public init() {}

  public static let recordType = makeType(
    "registry", LocalizedText("danh mục", en: "registry"),
    LocalizedText(
      "cơ quan, nhóm, báo chí, kênh, động từ, đối tượng dùng chung cho mọi kế hoạch",
      en: "agencies, groups, press, channels, verbs and audiences shared by all plans"))

  public static let table = FieldTable<RegistryFile>([
    .records(
      "cơ quan", "agencies", \.agencies, semantics: .keyed,
      LocalizedText("các cơ quan, đơn vị", en: "bodies and units")),
    .records(
      "nhóm", "groups", \.groups, semantics: .keyed, LocalizedText("các nhóm cơ quan", en: "groups of bodies")
    ),
    .records(
      "báo chí", "press", \.press, semantics: .keyed,
      LocalizedText("các cơ quan báo chí", en: "press agencies")),
    .records(
      "kênh", "channels", \.channels, semantics: .keyed,
      LocalizedText("các kênh chính thức", en: "official channels")),
    .records(
      "động từ", "verbs", \.verbs, semantics: .keyed,
      LocalizedText("các động từ chỉ đạo", en: "verbs of directives")),
    .records(
      "đối tượng", "audiences", \.audiences, semantics: .keyed,
      LocalizedText("các đối tượng và cách gọi", en: "audiences and the words for them")),
    .records(
      "từ chỉ loại kênh", "channel terms", \.channelTerms,
      LocalizedText("các từ chỉ loại kênh", en: "words for the kinds of channel")),
  ])
}

/// All registry files as one, by id.
///
/// An id that is declared twice keeps its first declaration; the rule on unique ids reports the second.
public struct Registry: Sendable {
  public private(set) var agencies: [String: Agency] = [:]
  public private(set) var groups: [String: AgencyGroup] = [:]
  public private(set) var press: [String: PressAgency] = [:]
  public private(set) var channels: [String: Channel] = [:]
  public private(set) var verbs: [String: DirectiveVerb] = [:]
  /// The same, for look-ups that only want to know what an id is.
  let declarations: [ReferenceKind: [String: Declaration]]
  public let files: [RegistryFile]

  public init(_ files: [RegistryFile] = []) {
    self.files = files
    declarations = Dictionary(
      uniqueKeysWithValues: ReferenceKind.allCases.map { kind in
        let all = files.flatMap { $0.declarations(of: kind) }.map { ($0.id.value, $0) }
        return (kind, Dictionary(all, uniquingKeysWith: { first, _ in first }))
      })
    for file in files {
      Self.insert(file.agencies, \.id, into: &agencies)
      Self.insert(file.groups, \.id, into: &groups)
      Self.insert(file.press, \.id, into: &press)
      Self.insert(file.channels, \.id, into: &channels)
      Self.insert(file.verbs, \.id, into: &verbs)
    }
  }

  private static func insert<Entry>(
    _ entries: [Entry], _ id: (Entry) -> Located<Slug>?, into table: inout [String: Entry]
  ) {
    for entry in entries {
      if let id = id(entry)?.value.value, table[id] == nil { table[id] = entry }
    }
  }
}
