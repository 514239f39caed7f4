public import SourceText

/// The thing that a change is about: an activity, a point, a line of the recipients.
public struct ChangedEntity: Sendable, Hashable {
  /// What kind of thing, in lower case: hoạt động, điểm.
  public let label: LocalizedText
  /// Its id; nil for what has none, and for the document itself.
  public let id: String?
  /// Its name in the newest version that has it.
  public let name: String?

  public init(label: LocalizedText, id: String? = nil, name: String? = nil) {
    self.label = label
    self.id = id
    self.name = name
  }

  /// «hoạt động HD-04».
  public var title: LocalizedText {
    let own = id ?? name.map { "«\($0)»" }
    guard let own else { return label }
    return LocalizedText("\(label.vi) \(own)", en: "\(label.en) \(own)")
  }
}

/// One thing that is different in the new version.
public struct Change: Sendable {
  public var kind: ChangeKind
  public var severity: ChangeSeverity
  public let entity: ChangedEntity
  /// The fields and ids that lead to the place, in Vietnamese: `hoạt động`, `HD-04`, `chủ trì`.
  public let path: [String]
  /// The field itself; nil where the whole thing came, went or moved.
  public var field: LocalizedText?
  /// What stood there, as it is written: ids, dates, words.
  public var old: String?
  public var new: String?
  /// The same for a reader: the names of what the ids stand for.
  public var oldShown: LocalizedText?
  public var newShown: LocalizedText?
  /// What else the sentence says: the new neighbour, the shift in days.
  public var detail: LocalizedText?
  /// Running text, whose words can be compared.
  public var isProse = false
  public var oldSpan: SourceSpan?
  public var newSpan: SourceSpan?

  public init(
    _ kind: ChangeKind, _ entity: ChangedEntity, path: [String], severity: ChangeSeverity? = nil
  ) {
    self.kind = kind
    self.severity = severity ?? kind.wording.severity
    self.entity = entity
    self.path = path
  }

  /// The change in one sentence without its first capital and full stop.
  public var sentence: LocalizedText {
    LocalizedText(filled(kind.wording.sentence.vi, .vi), en: filled(kind.wording.sentence.en, .en))
  }

  func filled(_ pattern: String, _ language: Language) -> String {
    var result = ""
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      result += value(of: String(rest[rest.index(after: open)..<close]), language)
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private func value(of name: String, _ language: Language) -> String {
    let none = language == .vi ? "(trống)" : "(empty)"
    return switch name {
    case "entity": entity.title[language]
    case "field": field?[language] ?? ""
    case "old": oldShown?[language] ?? old ?? none
    case "new": newShown?[language] ?? new ?? none
    case "detail": detail.map { $0[language] } ?? ""
    default: ""
    }
  }
}
