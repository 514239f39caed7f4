internal import SourceText
public import VietnameseText
public import YAMLTree

extension Int: FieldValue {
  public static var shape: Shape { .integer(Int.min...Int.max) }

  public static func decode(_ node: YAMLNode, _ decoder: inout ModelDecoder) -> Int? {
    decode(node, in: Int.min...Int.max, &decoder)
  }
}

/// A year that a document of this kind can speak of.
public struct Year: FieldValue, Hashable {
  public let value: Int

  public init(_ value: Int) { self.value = value }

  public static var shape: Shape { .integer(1945...2199) }

  public static func decode(_ node: YAMLNode, _ decoder: inout ModelDecoder) -> Year? {
    Int.decode(node, in: 1945...2199, &decoder).map(Year.init)
  }
}

extension Int {
  static func decode(_ node: YAMLNode, in range: ClosedRange<Int>, _ decoder: inout ModelDecoder) -> Int? {
    guard let text = decoder.scalar(node, .integer(range)) else { return nil }
    guard let value = Int(text) else {
      decoder.report(
        ModelDiagnostics.notInteger, node,
        LocalizedText("«\(text)» không phải là số nguyên", en: "“\(text)” is not a whole number"))
      return nil
    }
    guard range.contains(value) else {
      decoder.report(
        ModelDiagnostics.outOfRange, node,
        LocalizedText(
          "số phải từ \(range.lowerBound) đến \(range.upperBound)",
          en: "the number must lie between \(range.lowerBound) and \(range.upperBound)"))
      return nil
    }
    return value
  }
}

extension Bool: FieldValue {
  public static var shape: Shape { .boolean }

  public static func decode(_ node: YAMLNode, _ decoder: inout ModelDecoder) -> Bool? {
    guard let text = decoder.scalar(node, shape) else { return nil }
    switch folded(text) {
    case "co", "true": return true
    case "khong", "false": return false
    default:
      decoder.report(
        ModelDiagnostics.notBoolean, node,
        LocalizedText(
          "ở đây chỉ ghi «có» hoặc «không»", en: "only “có” (true) or “không” (false) may stand here"),
        notes: ["yes", "no", "on", "off", "y", "n"].contains(text.lowercased())
          ? [
            LocalizedText(
              "«\(text)» được hiểu khác nhau tùy chương trình",
              en: "programs read “\(text)” in different ways")
          ]
          : [])
      return nil
    }
  }
}

extension CalendarDate: FieldValue {
  public static var shape: Shape { .date }

  public static func decode(_ node: YAMLNode, _ decoder: inout ModelDecoder) -> CalendarDate? {
    guard let text = decoder.scalar(node, shape) else { return nil }
    if let date = CalendarDate(text) { return date }
    decoder.report(
      ModelDiagnostics.invalidDate, node,
      LocalizedText("«\(text)» không phải là một ngày có thật", en: "“\(text)” is not a date"),
      notes: [
        LocalizedText(
          "ghi năm-tháng-ngày (2021-06-15) hoặc ngày/tháng/năm (15/6/2021)",
          en: "write year-month-day (2021-06-15) or day/month/year (15/6/2021)")
      ])
    return nil
  }
}

/// An id: ASCII letters, digits, hyphens, dots and underscores, so that it can stand in file names and commands.
public struct Slug: FieldValue, Hashable {
  public let value: String

  /// Nil for text that is no id.
  public init?(_ text: String) {
    guard Self.isValid(text) else { return nil }
    value = text
  }

  /// Of text that is known to be an id.
  init(value: String) { self.value = value }

  public static var shape: Shape { .id }

  public static func decode(_ node: YAMLNode, _ decoder: inout ModelDecoder) -> Slug? {
    guard let text = decoder.scalar(node, shape) else { return nil }
    if let slug = Slug(text) { return slug }
    let proposal = String(folded(text).map { isValid(String($0)) ? $0 : "-" })
    decoder.report(
      ModelDiagnostics.invalidID, node,
      LocalizedText(
        "mã «\(text)» chỉ được gồm chữ không dấu, số, dấu gạch nối, dấu chấm và gạch dưới",
        en: "the id “\(text)” may hold only ASCII letters, digits, hyphens, dots and underscores"),
      fixes: Fix.replacing(node.span, with: isValid(proposal) ? proposal : nil))
    return nil
  }

  static func isValid(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy(isPart)
  }

  static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

/// A closed list of words, such as the kinds of activity.
public protocol WordValue: FieldValue, CaseIterable, Hashable where AllCases == [Self] {
  var word: Word { get }
  static var wordIndex: WordIndex<Self> { get }
}

/// Finds a case by any spelling of its word.
public struct WordIndex<Value: WordValue>: Sendable {
  private let folded: [UInt64: Value]

  public init() {
    var folded: [UInt64: Value] = [:]
    for value in Value.allCases {
      folded[foldedHash(value.word.name.vi)] = value
      folded[foldedHash(value.word.name.en)] = value
    }
    self.folded = folded
  }

  public func find(_ text: String) -> Value? { folded[foldedHash(text)] }
}

extension WordValue {
  public static var shape: Shape { .word(allCases.map(\.word)) }

  public static func decode(_ node: YAMLNode, _ decoder: inout ModelDecoder) -> Self? {
    guard let text = decoder.scalar(node, shape) else { return nil }
    if let value = wordIndex.find(text) { return value }
    decoder.reportUnknownWord(node, allCases.map(\.word))
    return nil
  }
}

/// A value that is read later, when its type is known.
public struct RawValue: FieldValue, Equatable {
  public let node: YAMLNode

  public init(node: YAMLNode) { self.node = node }

  /// Whether both are one node of one file.
  public static func == (left: RawValue, right: RawValue) -> Bool {
    left.node.document === right.node.document && left.node.number == right.node.number
  }

  public static var shape: Shape { .any }

  public static func decode(_ node: YAMLNode, _ decoder: inout ModelDecoder) -> RawValue? {
    RawValue(node: node)
  }
}
