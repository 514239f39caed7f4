internal import Expressions
internal import PlanModel
internal import SourceText
internal import VietnameseText

extension ModelTypes {
  static func value(_ id: AgencyID, in registry: Registry) -> Value? {
    guard let name = registry.name(of: id) else { return nil }
    let agency = registry.agencies[id.id]
    let texts = [
      id.id, name, agency?.shortName?.value ?? name, agency?.symbol?.value ?? "",
      agency?.level?.value.word.name.vi ?? "", agency?.place?.value ?? "",
    ]
    return record(ModelTypes.agency, texts.map(Value.text) + [.list(names(of: id, in: registry))])
  }

  /// The name of the body, then those of the bodies that take over from it, each with the day on which it ends.
  private static func names(of id: AgencyID, in registry: Registry) -> [Value] {
    var names: [Value] = []
    var seen: Set<AgencyID> = []
    var next: AgencyID? = id
    while let current = next, seen.insert(current).inserted, let name = registry.name(of: current) {
      let entry = registry.agencies[current.id]
      let until = entry?.validUntil?.value
      names.append(
        record(
          agencyName,
          [
            .text(name), .text(entry?.shortName?.value ?? name), until.map { Value.date($0) } ?? .absent,
          ]))
      next = until == nil ? nil : entry?.successor?.value
    }
    return names
  }

  static func value(_ id: PressID, in registry: Registry) -> Value? {
    guard let entry = registry.press[id.id], let name = entry.name?.value else { return nil }
    let kinds = entry.kinds.map { Value.text($0.value.word.name.vi) }
    return record(
      press, [.text(id.id), .text(name), .text(entry.shortName?.value ?? name), .list(kinds)])
  }

  static func value(_ id: ChannelID, in registry: Registry) -> Value? {
    guard let entry = registry.channels[id.id], let name = entry.name?.value else { return nil }
    return record(channel, [id.id, name, entry.kind?.value.word.name.vi ?? ""].map(Value.text))
  }

  static func value(_ deadline: Deadline) -> Value {
    record(
      ModelTypes.deadline,
      [.text(deadline.phrase), .text(deadline.text), deadline.lastDay.map { Value.date($0) } ?? .absent])
  }

  static func value(_ citation: Citation) -> Value {
    let texts = [
      citation.short, citation.full, citation.kind?.value, citation.number?.value, citation.issuer?.value,
      citation.subject?.value,
    ]
    return record(
      ModelTypes.citation,
      texts.map { .text($0 ?? "") } + [citation.date.map { Value.date($0.value) } ?? .absent])
  }

  /// Stands for a body that the registry does not have; the rule on references reports it.
  static func unknownAgency(_ id: String) -> Value {
    let name = record(agencyName, [.text(id), .text(id), .absent])
    return record(agency, [id, id, id, "", "", ""].map(Value.text) + [.list([name])])
  }

  /// Stands for an entry of the registry where none is known.
  static func unknown(_ kind: ReferenceKind, _ id: String) -> Value? {
    switch kind {
    case .agency: unknownAgency(id)
    case .press: record(press, [.text(id), .text(id), .text(id), .list([])])
    case .channel: record(channel, [id, id, ""].map(Value.text))
    case .verb, .activity, .activityGroup, .point, .template: nil
    }
  }

  /// A record of a kind with nothing in it.
  static func emptyRecord(_ id: String) -> Value {
    let fields = records.first { $0.id == id }?.fields ?? []
    return .record(
      RecordValue(
        type: id,
        fields: fields.map { field in
          if field.mayBeAbsent { return .absent }
          if case .list = field.type { return .list([]) }
          return .text("")
        }))
  }

  private static func record(_ type: Expressions.RecordType, _ fields: [Value]) -> Value {
    .record(RecordValue(type: type.id, fields: fields))
  }

  /// What a registry entry counts as: the level of an agency, the kinds of a press agency or channel.
  static func kinds(of value: Value) -> [String] {
    guard case .record(let record) = value else { return [] }
    let place = record.type == agency.id ? 4 : record.type == press.id ? 3 : 2
    guard record.fields.indices.contains(place) else { return [] }
    switch record.fields[place] {
    case .text(let text): return [text]
    case .list(let values): return values.compactMap { if case .text(let text) = $0 { text } else { nil } }
    default: return []
    }
  }

  /// The number behind a value, in the unit of its kind; nil for what is no number.
  static func units(of value: Value) -> Int128? {
    switch value {
    case .integer(let number), .date(let number), .duration(let number): Int128(number)
    case .decimal(let number): number.units
    case .money(let number): number
    case .null, .absent, .boolean, .text, .list, .map, .record, .present: nil
    }
  }

  /// A number of units as a person writes it in YAML.
  static func written(_ units: Int128, as element: ParameterType.Element) -> String {
    switch element {
    case .decimal: Decimal(units: units).description(point: ".")
    case .date: CalendarDate(daysSince1970: Int(clamping: units)).map { "\($0)" } ?? String(units)
    default: String(units)
    }
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

extension ExpressionType {
  /// Some value of the type, so that work goes on behind an error that has been reported.
  func placeholder(today: Value) -> Value {
    switch self {
    case .nothing, .null: .null
    case .boolean: .boolean(false)
    case .text: .text("")
    case .number(let kind, let range):
      // A number at hand, or the one of the range that is nearest to it.
      switch kind {
      case .integer: .integer(Int64(clamping: range.nearest(to: 1)))
      case .decimal: .decimal(Decimal(units: range.nearest(to: Decimal.unitsPerOne)))
      case .money: .money(range.nearest(to: 1))
      case .date: .date(Int64(clamping: range.nearest(to: ModelTypes.units(of: today) ?? 0)))
      case .duration: .duration(Int64(clamping: range.nearest(to: 1)))
      }
    case .record(let id): ModelTypes.emptyRecord(id)
    case .list: .list([])
    case .map: .map(MapValue([]))
    case .optional: .absent
    }
  }
}

extension NumberRange {
  fileprivate func nearest(to number: Int128) -> Int128 { min(max(number, low), high) }
}
