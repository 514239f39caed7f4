internal import Expressions
internal import SourceText

/// The functions on bodies and cited documents, beside those that every expression has.
enum ModelFunctions {
  static let all: [ExpressionFunction] = [
    name(
      ["tên_vào_ngày", "nameOn"], field: 0,
      LocalizedText(
        "Tên đầy đủ vào một ngày của cơ quan, hoặc của cơ quan kế thừa nó.",
        en: "The full name of a body on a day, or that of the body which has taken over from it."),
      ("tên_vào_ngày(cơ_quan_ban_hành, nay)", "cơ_quan_ban_hành.tên")),
    name(
      ["tên_viết_tắt_vào_ngày", "shortNameOn"], field: 1,
      LocalizedText(
        "Tên viết tắt vào một ngày của cơ quan, hoặc của cơ quan kế thừa nó.",
        en: "The short name of a body on a day, or that of the body which has taken over from it."),
      ("tên_viết_tắt_vào_ngày(cơ_quan_ban_hành, nay)", "cơ_quan_ban_hành.tên_viết_tắt")),
    citation(
      ["viện_dẫn", "cite"], field: 1,
      LocalizedText(
        "Viện dẫn lần đầu: tên loại, số, ngày, cơ quan ban hành, trích yếu.",
        en: "The first citation: kind, number, date, issuer, subject."),
      ("viện_dẫn(chỉ_thị)", "chỉ_thị.đầy_đủ")),
    citation(
      ["viện_dẫn_lại", "citeAgain"], field: 0,
      LocalizedText(
        "Viện dẫn từ lần thứ hai: tên loại và số.", en: "Every later citation: kind and number."),
      ("viện_dẫn_lại(chỉ_thị)", "chỉ_thị.ngắn")),
  ]

  static let table = FunctionTable(FunctionTable.standard.functions + all)

  private static func name(
    _ names: [String], field: Int, _ summary: LocalizedText, _ example: (String, String)
  ) -> ExpressionFunction {
    ExpressionFunction(
      names,
      [
        .init("cơ_quan", .type(.record(ModelTypes.agency.id))),
        .init("ngày", .any(.date)),
      ], .type(.text), summary, examples: [example]
    ) { arguments in
      guard arguments.count == 2, case .record(let agency) = arguments[0], case .date(let day) = arguments[1],
        case .list(let entries)? = agency.fields.last
      else { return nil }
      let records = entries.compactMap { if case .record(let record) = $0 { record } else { nil } }
      let current = records.first { record in
        if case .date(let until)? = record.fields.last { day < until } else { true }
      }
      // Without a body that stands for the id nothing but the id is known.
      return (current ?? records.last)?.fields[field] ?? agency.fields.first
    }
  }

  /// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.b.
  private static func citation(
    _ names: [String], field: Int, _ summary: LocalizedText, _ example: (String, String)
  ) -> ExpressionFunction {
    ExpressionFunction(
      names, [.init("văn_bản", .type(.record(ModelTypes.citation.id)))], .type(.text), summary,
      examples: [example]
    ) { arguments in
      guard case .record(let citation)? = arguments.first, citation.fields.indices.contains(field) else {
        return nil
      }
      return citation.fields[field]
    }
  }
}
