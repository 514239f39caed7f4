internal import Expressions
internal import PlanModel
internal import SourceText

extension TypeEnvironment {
  func name(of type: ExpressionType) -> LocalizedText {
    type.name { records[$0]?.name ?? LocalizedText($0, en: $0) }
  }
}

extension Shape {
  /// Text in which expressions may stand between words: prose, ids, paths, numbers of documents.
  var takesMixedText: Bool {
    switch self {
    case .prose, .text, .id: true
    default: false
    }
  }

  /// Whether a value of a type can stand at a place of this shape.
  func takes(_ type: ExpressionType) -> Bool {
    switch self {
    case .prose, .text, .id, .any: true
    case .integer(let range): type.isSubtype(of: .integer(Int64(range.lowerBound)...Int64(range.upperBound)))
    case .boolean: type == .boolean
    case .date, .partialDate: type.isDate
    case .word, .map: false
    case .reference(.agency): type == .record(ModelTypes.agency.id)
    case .reference(.press): type == .record(ModelTypes.press.id)
    case .reference(.channel): type == .record(ModelTypes.channel.id)
    case .reference: type == .text
    case .list(let element, _):
      if case .list(let own) = type { element.takes(own) } else { element.takes(type) }
    case .record(let record):
      switch record.id {
      case "deadline": type == .record(ModelTypes.deadline.id) || type.isDate
      case "press-task": type == .record(ModelTypes.press.id)
      default: false
      }
    }
  }

  var wantedName: LocalizedText {
    switch self {
    case .prose, .text, .id, .any: LocalizedText("chữ", en: "text")
    case .integer(let range):
      range == Int.min...Int.max
        ? NumberKind.integer.name
        : LocalizedText(
          "số nguyên từ \(range.lowerBound) đến \(range.upperBound)",
          en: "a whole number from \(range.lowerBound) to \(range.upperBound)")
    case .boolean: LocalizedText("có hoặc không", en: "yes or no")
    case .date, .partialDate: NumberKind.date.name
    case .word(let words):
      LocalizedText(
        "một trong các từ: \(words.map(\.name.vi).joined(separator: ", "))",
        en: "one of the words \(words.map(\.name.en).joined(separator: ", "))")
    case .reference(let kind): kind.label
    case .list(let element, _): element.wantedName
    case .record(let record): record.label
    case .map: LocalizedText("các mục «tên: giá trị»", en: "keys with values")
    }
  }
}

extension ExpressionType {
  /// Any day of the calendar can stand where a date is written.
  fileprivate var isDate: Bool { if case .number(.date, _) = self { true } else { false } }
}
