import Expressions
import SourceText
import Testing

/// A failure that a test of CEL's meaning expects; `nil` stands for a value.
struct Outcome: CustomStringConvertible {
  let value: Value?
  let failure: EvaluationFailure?
  let problems: [ExpressionProblem]

  var description: String {
    if let value { return "\(value)" }
    if let failure { return "\(failure)" }
    return problems.map { "\($0.code) \($0.range): \($0.message.en)" }.joined(separator: "\n")
  }
}

/// Parses, checks and evaluates a text.
func outcome(
  _ text: String, in environment: TypeEnvironment = TypeEnvironment(), _ values: [Value] = [],
  mode: CheckMode = .permissive, budget: EvaluationBudget = .standard
) -> Outcome {
  let (tree, syntax) = parseExpression(text)
  guard let tree else { return Outcome(value: nil, failure: nil, problems: syntax) }
  let (expression, problems) = check(tree, in: environment, mode: mode)
  guard let expression else { return Outcome(value: nil, failure: nil, problems: problems) }
  switch expression.evaluate(Bindings(values), budget: budget) {
  case .success(let value): return Outcome(value: value, failure: nil, problems: [])
  case .failure(let problem): return Outcome(value: nil, failure: problem.failure, problems: [])
  }
}

/// The problems of a text that is checked as a template's expression is.
func problems(
  of text: String, in environment: TypeEnvironment = .sample, mode: CheckMode = .total
) -> [ExpressionProblem] {
  let (tree, syntax) = parseExpression(text)
  guard let tree else { return syntax }
  return check(tree, in: environment, mode: mode).problems
}

extension TypeEnvironment {
  /// The names that the tests speak of.
  static let sample = TypeEnvironment(
    variables: [
      Variable("năm", "year", type: .integer(2000...2100)),
      Variable("số_lượng", type: .integer),
      Variable("đơn_giá", type: .money),
      Variable("tỷ_lệ", type: .decimal),
      Variable("tên_cơ_quan", type: .text),
      Variable("khẩn", type: .boolean),
      Variable("ngày_ký", type: .date),
      Variable("danh_sách", type: .list(.text)),
      Variable("các_số", type: .list(.integer)),
      Variable("đơn_vị", type: .record("agency")),
      Variable("các_đơn_vị", type: .list(.record("agency"))),
      Variable("bảng", type: .map(.text, .integer)),
      Variable("ghi_chú", type: .optional(.text)),
      Variable("hạn", type: .optional(.date)),
      Variable("thời_gian", type: .duration),
    ],
    records: [.sampleAgency])
}

extension RecordType {
  static let sampleAgency = RecordType(
    id: "agency", name: LocalizedText("cơ quan", en: "agency"),
    fields: [
      Field("mã", "id", type: .text),
      Field("tên", "name", type: .text),
      Field("cấp", "level", type: .text),
      Field("số_người", type: .integer(0...100_000)),
      Field("điện_thoại", "phone", type: .text, mayBeAbsent: true),
      Field("cấp_trên", "parent", type: .record("agency"), mayBeAbsent: true),
    ], display: "tên")
}
