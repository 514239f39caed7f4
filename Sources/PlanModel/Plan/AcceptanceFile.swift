public import SourceText

/// The words of a point for which a claim was accepted: the author has held the activity against them.
public struct Acceptance: Record {
  public var activity: Located<String>?
  public var point: Located<String>?
  public var words: Located<String>?
  public var digest: Located<String>?
  public var span = SourceSpan.nowhere

  public init() {}

  public static let recordType = makeType(
    "acceptance", LocalizedText("lần đối chiếu", en: "acceptance"),
    LocalizedText(
      "lời của điểm mà người soạn đã đối chiếu với hoạt động; chỉ «kehoach accept» ghi",
      en: "the words of a point that were held against an activity; only “kehoach accept” writes it"))

  public static let table = FieldTable<Acceptance>([
    .text(
      "hoạt động", "activity", \.activity, as: .text, required: true,
      LocalizedText("mã của hoạt động", en: "id of the activity")),
    .text(
      "điểm", "point", \.point, as: .text, required: true,
      LocalizedText("điểm, hoặc yêu cầu, như ghi ở «đáp ứng»", en: "the point or duty, as under “covers”")),
    .text(
      "lời", "words", \.words, as: .text, required: true,
      LocalizedText("lời của điểm khi đối chiếu", en: "the words of the point at that time")),
    .text(
      "mã băm", "digest", \.digest, as: .text, required: true,
      LocalizedText("để biết mục này do chương trình ghi", en: "shows that the program has written the entry")
    ),
  ])
}

/// The file beside a plan, `plan.lock.yaml`, that keeps the accepted words of its claims (sổ đối chiếu).
public struct AcceptanceFile: Record {
  /// The name of the plan's file: accepted words of one plan say nothing about another.
  public var plan: Located<String>?
  public var acceptances: [Acceptance] = []
  public var span = SourceSpan.nowhere

  public init() {}

  public static let recordType = makeType(
    "acceptances", LocalizedText("sổ đối chiếu", en: "acceptances"),
    LocalizedText(
      "lời của các điểm mà người soạn kế hoạch đã đối chiếu; «kehoach accept» ghi tệp này",
      en:
        "the words of points that a plan's author has held its activities against; written by “kehoach accept”"
    ))

  public static let table = FieldTable<AcceptanceFile>([
    .text(
      "sổ đối chiếu của", "acceptances of", \.plan, as: .text, required: true,
      LocalizedText("tên tệp của kế hoạch", en: "the name of the plan's file")),
    .records(
      "đối chiếu", "accepted", \.acceptances,
      LocalizedText("các lần đối chiếu", en: "the accepted claims")),
  ])
}
