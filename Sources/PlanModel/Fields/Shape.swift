public import SourceText

/// What a reference points at.
public enum ReferenceKind: String, Sendable, CaseIterable {
  case agency, press, channel, verb, activity, activityGroup, point, template

  /// The name of one such thing, in lower case.
  public var label: LocalizedText {
    switch self {
    case .agency: LocalizedText("cơ quan, đơn vị", en: "agency")
    case .press: LocalizedText("cơ quan báo chí", en: "press agency")
    case .channel: LocalizedText("kênh", en: "channel")
    case .verb: LocalizedText("động từ chỉ đạo", en: "verb")
    case .activity: LocalizedText("hoạt động", en: "activity")
    case .activityGroup: LocalizedText("nhóm hoạt động", en: "activity group")
    case .point: LocalizedText("điểm của văn bản chỉ đạo", en: "point of the directive")
    case .template: LocalizedText("mẫu", en: "template")
    }
  }
}

/// What the order of a list means when two versions are compared.
public enum ListSemantics: Sendable, Hashable {
  /// The order is part of the content.
  case ordered
  /// The order is part of the content, and items are known by their id.
  case keyed
  /// Only what is in it counts.
  case set
}

/// One word of a closed list.
public struct Word: Sendable, Hashable {
  public let name: FieldName
  public let doc: LocalizedText

  public init(_ vi: String, _ en: String, _ doc: LocalizedText) {
    self.name = FieldName(vi, en)
    self.doc = doc
  }
}

/// What may stand in a field: the one description that decoding, JSON Schema, documentation and comparison share.
public indirect enum Shape: Sendable {
  /// Running text in Vietnamese; rules on wording look at it.
  case prose
  /// Text that is no prose: a path, a number with its symbol, an address.
  case text
  /// An ASCII slug: small letters, digits, hyphens, dots.
  case id
  case integer(ClosedRange<Int>)
  case boolean
  case date
  /// A date of issue: the day, or day and month, may be left blank.
  case partialDate
  case word([Word])
  case reference(ReferenceKind)
  case list(Shape, ListSemantics)
  case record(RecordType)
  /// Free names with values of the person's own, such as the parameters of a plan.
  case map(Shape)
  /// Any YAML value; what it must be is known only elsewhere (a parameter's declaration).
  case any
}

/// A field as others than the decoder see it.
public struct FieldDescription: Sendable {
  public let name: FieldName
  public let doc: LocalizedText
  public let shape: Shape
  public let isRequired: Bool
}

/// A kind of mapping: its name, its fields, and the short form if it has one.
public struct RecordType: Sendable {
  /// An ASCII slug, unique among all record types: the name in `$defs` of a JSON Schema.
  public let id: String
  public let label: LocalizedText
  public let doc: LocalizedText
  /// The field that a bare scalar fills: `- bao-dien-bien-phu` for `- cơ quan: bao-dien-bien-phu`.
  public let shorthand: Shorthand?
  private let makeFields: @Sendable () -> [FieldDescription]

  public init(
    id: String, label: LocalizedText, doc: LocalizedText, shorthand: Shorthand? = nil,
    fields: @escaping @Sendable () -> [FieldDescription]
  ) {
    self.id = id
    self.label = label
    self.doc = doc
    self.shorthand = shorthand
    self.makeFields = fields
  }

  /// Made on demand, because records may hold records of their own kind.
  public var fields: [FieldDescription] { makeFields() }
}

/// The scalar that may stand for a whole mapping.
public struct Shorthand: Sendable {
  public let shape: Shape
  /// Words that are accepted beside the shape.
  public let words: [Word]

  public init(_ shape: Shape, words: [Word] = []) {
    self.shape = shape
    self.words = words
  }
}
