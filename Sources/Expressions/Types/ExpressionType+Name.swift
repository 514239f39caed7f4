public import SourceText
import VietnameseText

extension NumberKind {
  /// The kind as the user calls it.
  public var name: LocalizedText {
    switch self {
    case .integer: LocalizedText("số nguyên", en: "integer")
    case .decimal: LocalizedText("số thập phân", en: "decimal")
    case .money: LocalizedText("số tiền", en: "money")
    case .date: LocalizedText("ngày", en: "date")
    case .duration: LocalizedText("số ngày", en: "duration")
    }
  }

  /// A number of this kind as a person writes it.
  func description(_ units: Int128) -> String {
    switch Value.number(self, units) {
    case .decimal(let decimal)?: decimal.description(point: ".")
    case .date(let days)?: days.calendarDate?.description ?? String(units)
    default: String(units)
    }
  }
}

extension ExpressionType {
  /// The type as the user calls it, given the names of the kinds of records; ranges are left out.
  public func name(_ record: (String) -> LocalizedText) -> LocalizedText {
    switch self {
    case .nothing: LocalizedText("trống", en: "nothing")
    case .null: LocalizedText("null", en: "null")
    case .boolean: LocalizedText("đúng/sai", en: "boolean")
    case .text: LocalizedText("đoạn chữ", en: "text")
    case .number(let kind, _): kind.name
    case .record(let id): record(id)
    case .list(let element): listName(element.name(record))
    case .map(let key, let value): mapName(key.name(record), value.name(record))
    case .optional(let wrapped): optionalName(wrapped.name(record))
    }
  }

  private func listName(_ element: LocalizedText) -> LocalizedText {
    LocalizedText("danh sách \(element.vi)", en: "list of \(element.en)")
  }

  private func mapName(_ key: LocalizedText, _ value: LocalizedText) -> LocalizedText {
    LocalizedText("bảng tra từ \(key.vi) sang \(value.vi)", en: "map from \(key.en) to \(value.en)")
  }

  private func optionalName(_ wrapped: LocalizedText) -> LocalizedText {
    LocalizedText("\(wrapped.vi) hoặc trống", en: "optional \(wrapped.en)")
  }
}
