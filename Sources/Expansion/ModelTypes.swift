internal import Expressions
internal import PlanModel
internal import SourceText
internal import VietnameseText

/// How the things of the model look in expressions: `cơ_quan.tên`, `thời_hạn.cụm_từ`.
enum ModelTypes {
  static let agency = Expressions.RecordType(
    id: "agency", name: LocalizedText("cơ quan", en: "agency"),
    fields: [
      .init("mã", "id", type: .text), .init("tên", "name", type: .text),
      .init("tên_viết_tắt", "short_name", type: .text), .init("ký_hiệu", "symbol", type: .text),
      .init("cấp", "level", type: .text), .init("nơi", "place", type: .text),
    ], display: "tên")

  static let press = Expressions.RecordType(
    id: "press", name: LocalizedText("cơ quan báo chí", en: "press agency"),
    fields: [
      .init("mã", "id", type: .text), .init("tên", "name", type: .text),
      .init("tên_viết_tắt", "short_name", type: .text),
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

  static let records = [agency, press, channel, deadline, citation]

  /// The type that a declared parameter has in expressions.
  static func type(of type: ParameterType) -> ExpressionType {
    switch type {
    case .text: .text
    case .integer: .integer
    case .decimal: .decimal
    case .money: .money
    case .boolean: .boolean
    case .date: .date
    case .deadline: .record(deadline.id)
    case .agency: .record(agency.id)
    case .press: .record(press.id)
    case .channel: .record(channel.id)
    case .citation: .record(citation.id)
    case .citations: .list(.record(citation.id))
    case .texts: .list(.text)
    case .integers: .list(.integer)
    case .dates: .list(.date)
    case .agencies: .list(.record(agency.id))
    case .pressAgencies: .list(.record(press.id))
    case .channels: .list(.record(channel.id))
    }
  }

  static func value(_ id: AgencyID, in registry: Registry) -> Value? {
    guard let name = registry.name(of: id) else { return nil }
    let agency = registry.agencies[id.id]
    return record(
      ModelTypes.agency,
      [
        id.id, name, agency?.shortName?.value ?? name, agency?.symbol?.value ?? "",
        agency?.level?.value.word.name.vi ?? "", agency?.place?.value ?? "",
      ])
  }

  static func value(_ id: PressID, in registry: Registry) -> Value? {
    guard let entry = registry.press[id.id], let name = entry.name?.value else { return nil }
    return record(press, [id.id, name, entry.shortName?.value ?? name])
  }

  static func value(_ id: ChannelID, in registry: Registry) -> Value? {
    guard let entry = registry.channels[id.id], let name = entry.name?.value else { return nil }
    return record(channel, [id.id, name, entry.kind?.value.word.name.vi ?? ""])
  }

  static func value(_ deadline: Deadline) -> Value {
    .record(
      RecordValue(
        type: ModelTypes.deadline.id,
        fields: [
          .text(deadline.phrase), .text(deadline.text), deadline.lastDay.map { Value.date($0) } ?? .absent,
        ]))
  }

  static func value(_ citation: Citation) -> Value {
    let texts = [
      citation.short, citation.full, citation.kind?.value, citation.number?.value, citation.issuer?.value,
      citation.subject?.value,
    ]
    return .record(
      RecordValue(
        type: ModelTypes.citation.id,
        fields: texts.map { .text($0 ?? "") } + [citation.date.map { Value.date($0.value) } ?? .absent]))
  }

  /// Stands for a body that the registry does not have; the rule on references reports it.
  static func unknownAgency(_ id: String) -> Value { record(agency, [id, id, id, "", "", ""]) }

  /// A record of a kind with nothing in it.
  static func emptyRecord(_ id: String) -> Value {
    let fields = records.first { $0.id == id }?.fields ?? []
    return .record(RecordValue(type: id, fields: fields.map { $0.mayBeAbsent ? .absent : .text("") }))
  }

  private static func record(_ type: Expressions.RecordType, _ texts: [String]) -> Value {
    .record(RecordValue(type: type.id, fields: texts.map(Value.text)))
  }
}

extension Value {
  /// The value as a person would type it in YAML: a date as 2021-06-15, a body by its id; nil for a list or nothing.
  var yamlText: String? {
    switch self {
    case .null, .absent, .list, .map: nil
    case .boolean(let value): value ? "có" : "không"
    case .integer(let value), .duration(let value): String(value)
    case .decimal(let value): value.description(point: ".")
    case .money(let value): String(value)
    case .date(let days): CalendarDate(daysSince1970: Int(days)).map { "\($0)" }
    case .text(let text): text
    case .record(let record): record.id
    case .present(let value): value.yamlText
    }
  }
}

extension RecordValue {
  /// What names the record in YAML: the id, or the one-line form of a deadline.
  fileprivate var id: String? {
    let position = type == ModelTypes.deadline.id ? 1 : 0
    guard fields.indices.contains(position), case .text(let text) = fields[position] else { return nil }
    return text
  }
}
