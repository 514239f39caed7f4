internal import Expressions
internal import PlanModel
internal import SourceText
internal import VietnameseText

/// How the things of the model look in expressions: `cơ_quan.tên`, `thời_hạn.cụm_từ`.
enum ModelTypes {
  /// The names of a body one after the other, as `tên_vào_ngày` looks them up.
  static let agencyName = Expressions.RecordType(
    id: "agency-name", name: LocalizedText("tên của cơ quan", en: "name of an agency"),
    fields: [
      .init("tên", "name", type: .text), .init("tên_viết_tắt", "short_name", type: .text),
      .init("đến_ngày", "until", type: .date, mayBeAbsent: true),
    ], display: "tên")

  static let agency = Expressions.RecordType(
    id: "agency", name: LocalizedText("cơ quan", en: "agency"),
    fields: [
      .init("mã", "id", type: .text), .init("tên", "name", type: .text),
      .init("tên_viết_tắt", "short_name", type: .text), .init("ký_hiệu", "symbol", type: .text),
      .init("cấp", "level", type: .text), .init("nơi", "place", type: .text),
      .init("các_tên", "names", type: .list(.record("agency-name"))),
    ], display: "tên")

  static let press = Expressions.RecordType(
    id: "press", name: LocalizedText("cơ quan báo chí", en: "press agency"),
    fields: [
      .init("mã", "id", type: .text), .init("tên", "name", type: .text),
      .init("tên_viết_tắt", "short_name", type: .text), .init("loại_hình", "kinds", type: .list(.text)),
    ], display: "tên")

  static let channel = Expressions.RecordType(
    id: "channel", name: LocalizedText("kênh", en: "channel"),
    fields: [
      .init("mã", "id", type: .text), .init("tên", "name", type: .text), .init("loại", "kind", type: .text),
    ], display: "tên")

  static let deadline = Expressions.RecordType(
    id: "deadline", name: LocalizedText("thời hạn", en: "deadline"),
    fields: [
      .init("cụm_từ", "phrase", type: .text), .init("ghi", "text", type: .text),
      .init("ngày_cuối", "last_day", type: .date, mayBeAbsent: true),
    ], display: "cụm_từ")

  static let citation = Expressions.RecordType(
    id: "citation", name: LocalizedText("văn bản viện dẫn", en: "citation"),
    fields: [
      .init("ngắn", "short", type: .text), .init("đầy_đủ", "full", type: .text),
      .init("tên_loại", "kind", type: .text),
      .init("số", "number", type: .text), .init("cơ_quan", "issuer", type: .text),
      .init("trích_yếu", "subject", type: .text), .init("ngày", "date", type: .date, mayBeAbsent: true),
    ], display: "ngắn")

  static let records = [agencyName, agency, press, channel, deadline, citation]

  /// The kind of number that an element is; nil for what is no number.
  static func kind(of element: ParameterType.Element) -> NumberKind? {
    switch element {
    case .integer: .integer
    case .decimal: .decimal
    case .money: .money
    case .date: .date
    case .duration: .duration
    case .text, .boolean, .deadline, .agency, .press, .channel, .citation: nil
    }
  }

  /// The type that a declared parameter has in expressions; its numbers lie in a range.
  static func type(of type: ParameterType, range: NumberRange? = nil) -> ExpressionType {
    let element: ExpressionType =
      switch type.element {
      case .text: .text
      case .boolean: .boolean
      case .deadline: .record(deadline.id)
      case .agency: .record(agency.id)
      case .press: .record(press.id)
      case .channel: .record(channel.id)
      case .citation: .record(citation.id)
      case .integer, .decimal, .money, .date, .duration:
        kind(of: type.element).map { .number($0, range ?? $0.ordinary) } ?? .nothing
      }
    return switch type.form {
    case .one: element
    case .list: .list(element)
    case .map: .map(.text, element)
    }
  }
}
