import SourceText

/// How much work one evaluation may do.
///
/// It is the one limit that the checker cannot rule out beforehand, since it depends on how long the lists of a
/// plan are; see the article «Soundness». Both counts are the same on every machine.
public struct EvaluationBudget: Sendable {
  /// Nodes evaluated, plus elements and bytes looked through.
  public var steps: Int
  /// Bytes of text, and 32 for each element of a list or map, made on the way and at the end.
  public var size: Int

  public init(steps: Int = 5_000_000, size: Int = 16_777_216) {
    self.steps = steps
    self.size = size
  }

  public static let standard = EvaluationBudget()
  /// What the checker may spend to compute a part that needs no variables.
  static let constants = EvaluationBudget(steps: 100_000, size: 1_048_576)
}

/// Why an evaluation has no value.
public enum EvaluationFailure: Error, Sendable, Hashable {
  /// Only in ``CheckMode/permissive``: the checker rules them out otherwise.
  case divisionByZero, overflow, indexOutOfRange, missingKey, absentField, noValue
  case outOfBudget
  /// A binding is not of its variable's type.
  case illTyped

  /// What CEL lets `&&`, `||`, `all` and `exists` swallow; a spent budget is none of it.
  var isAbsorbed: Bool { self != .outOfBudget && self != .illTyped }
}

/// Why an evaluation has no value, and at which bytes of the expression.
public struct EvaluationProblem: Error, Sendable, Hashable {
  public let failure: EvaluationFailure
  public let range: Range<Int>

  /// The same as a problem of the expression, with words for the user.
  public var problem: ExpressionProblem {
    switch failure {
    case .outOfBudget:
      ExpressionProblem(
        ExpressionDiagnostics.outOfBudget, at: range,
        LocalizedText(
          "Biểu thức tính quá nhiều bước hoặc tạo ra quá nhiều chữ nên đã dừng lại.",
          en: "The expression took too many steps or made too much text, and was stopped."))
    case .divisionByZero: failed("chia cho 0", "a division by zero")
    case .overflow: failed("kết quả vượt giới hạn", "a result out of range")
    case .indexOutOfRange: failed("danh sách không có phần tử thứ đó", "an index outside its list")
    case .missingKey: failed("không có khóa đó", "a key that is not in its map")
    case .absentField: failed("trường để trống", "a field that is absent")
    case .noValue: failed("không có giá trị", "an optional without a value")
    case .illTyped: failed("giá trị đưa vào không đúng kiểu", "a value that is not of its declared type")
    }
  }

  private func failed(_ vietnamese: String, _ english: String) -> ExpressionProblem {
    ExpressionProblem(
      ExpressionDiagnostics.evaluationFailed, at: range,
      LocalizedText(
        "Không tính được biểu thức: \(vietnamese).", en: "The expression has no value: \(english)."))
  }
}
