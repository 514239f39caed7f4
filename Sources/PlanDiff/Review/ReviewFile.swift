public import PlanModel
public import SourceText
public import VietnameseText
internal import YAMLTree

/// A note of a reviewer, tied to the words on which it was written.
public struct ReviewNote: Record {
  public var reviewer: Located<String>?
  public var date: Located<CalendarDate>?
  public var activity: Located<String>?
  /// The Vietnamese name of the field; nil for a note on the whole activity.
  public var field: Located<String>?
  public var text: Located<String>?
  public var digest: Located<String>?
  public var span = SourceSpan.nowhere

  public init() {}

  public static let recordType = RecordType(
    id: "review-note", label: LocalizedText("góp ý", en: "review note"),
    doc: LocalizedText("góp ý cho một hoạt động", en: "a note on an activity")
  ) { table.fields.map(\.description) }

  public static let table = FieldTable<ReviewNote>([
    .text(
      "người", "by", \.reviewer, as: .text, required: true,
      LocalizedText("người góp ý", en: "who has written it")),
    .value("ngày", "date", \.date, LocalizedText("ngày góp ý", en: "when it was written")),
    .text(
      "hoạt động", "activity", \.activity, as: .text, required: true,
      LocalizedText("mã hoạt động", en: "id of the activity")),
    .text("mục", "field", \.field, as: .text, LocalizedText("mục được góp ý", en: "the field")),
    .text("lời", "text", \.text, as: .text, required: true, LocalizedText("lời góp ý", en: "the note")),
    .text(
      "dấu vết", "digest", \.digest, as: .text, required: true,
      LocalizedText("dấu vết của lời văn lúc góp ý", en: "fingerprint of the words it was written on")),
  ])
}

/// What a reviewer has approved: the fingerprints of all that the plan said then.
public struct ReviewApproval: Record {
  public var reviewer: Located<String>?
  public var date: Located<CalendarDate>?
  public var digests: [NamedValue<Slug>] = []
  public var span = SourceSpan.nowhere

  public init() {}

  public static let recordType = RecordType(
    id: "review-approval", label: LocalizedText("lượt duyệt", en: "approval"),
    doc: LocalizedText("những gì một người đã duyệt", en: "what somebody has approved")
  ) { table.fields.map(\.description) }

  public static let table = FieldTable<ReviewApproval>([
    .text(
      "người", "by", \.reviewer, as: .text, required: true, LocalizedText("người duyệt", en: "who approved")),
    .value("ngày", "date", \.date, LocalizedText("ngày duyệt", en: "when")),
    .map(
      "dấu vết", "digests", \.digests,
      LocalizedText("dấu vết của từng điều đã duyệt", en: "fingerprints of what was approved")),
  ])
}

/// The notes and approvals of a plan, kept beside it so that the plan itself stays as it is.
public struct ReviewFile: Record {
  public var notes: [ReviewNote] = []
  public var approvals: [ReviewApproval] = []
  public var span = SourceSpan.nowhere

  public init() {}

  public static let recordType = RecordType(
    id: "review", label: LocalizedText("tệp góp ý", en: "review file"),
    doc: LocalizedText("góp ý và lượt duyệt của một kế hoạch", en: "notes on a plan and its approvals")
  ) { table.fields.map(\.description) }

  public static let table = FieldTable<ReviewFile>([
    .records("góp ý", "notes", \.notes, LocalizedText("các góp ý", en: "the notes")),
    .records("duyệt", "approvals", \.approvals, LocalizedText("các lượt duyệt", en: "the approvals")),
  ])

  /// The file as YAML.
  public var yaml: String {
    func entry(_ key: String, _ text: String?) -> [YAMLEntryContent] {
      text.map { [YAMLEntryContent(key, .text($0))] } ?? []
    }
    var entries: [YAMLEntryContent] = []
    if !notes.isEmpty {
      let items = notes.map { note in
        YAMLContent.entries(
          entry("người", note.reviewer?.value) + entry("ngày", note.date.map { "\($0.value)" })
            + entry("hoạt động", note.activity?.value) + entry("mục", note.field?.value)
            + entry("lời", note.text?.value) + entry("dấu vết", note.digest?.value))
      }
      entries.append(YAMLEntryContent("góp ý", .items(items)))
    }
    if !approvals.isEmpty {
      let items = approvals.map { approval in
        YAMLContent.entries(
          entry("người", approval.reviewer?.value) + entry("ngày", approval.date.map { "\($0.value)" })
            + [
              YAMLEntryContent(
                "dấu vết",
                .entries(approval.digests.map { YAMLEntryContent($0.name.value, .text($0.value.value)) }))
            ])
      }
      entries.append(YAMLEntryContent("duyệt", .items(items)))
    }
    return YAMLContent.entries(entries).yaml() + "\n"
  }
}
