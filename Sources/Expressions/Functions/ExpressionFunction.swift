public import SourceText

/// A function of the expression language: its names, types, documentation and meaning in one place.
public final class ExpressionFunction: Sendable {
  /// How a call may be written.
  public enum Style: Sendable, Hashable {
    /// `f(a, b)`
    case function
    /// `a.f(b)`
    case method
    /// Either way.
    case either
  }

  /// What the arguments are called and which types they may have.
  public struct Parameter: Sendable {
    public let name: String
    public let type: TypePattern

    public init(_ name: String, _ type: TypePattern) {
      self.name = name
      self.type = type
    }
  }

  /// An expression and one that has the same value: a test of the function and a line of its documentation.
  public struct Example: Sendable, Hashable {
    public let call: String
    public let result: String
  }

  /// Why a literal argument cannot be taken.
  struct LiteralProblem: Error {
    let message: LocalizedText
  }

  /// How the result is computed; nil stands for arguments that are not of the parameters' types.
  enum Body: Sendable {
    /// Its cost grows no faster than its arguments and its result, and its result no faster than its arguments.
    case plain(@Sendable ([Value]) -> Value?)
    /// It counts what it makes before it makes it.
    case metered(@Sendable ([Value], inout Meter) throws(EvaluationFailure) -> Value?)
    /// The argument at this place must be written out as a text; the checker reads it, once.
    indirect case literal(at: Int, @Sendable (String) throws(LiteralProblem) -> Body)
  }

  /// The canonical name first, then other spellings.
  public let names: [String]
  public let style: Style
  public let parameters: [Parameter]
  public let result: TypePattern
  public let summary: LocalizedText
  public var examples: [Example] { makeExamples().map { Example(call: $0.0, result: $0.1) } }
  private let makeExamples: @Sendable () -> [(String, String)]
  /// CEL's own functions keep CEL's meaning; the others are additions.
  public let isStandard: Bool
  /// The result's type where it says more than ``result``.
  let narrowing: (@Sendable ([ExpressionType]) -> ExpressionType)?
  let body: Body

  public var name: String { names.first ?? "" }

  init(
    _ names: [String], style: Style = .either, _ parameters: [Parameter], _ result: TypePattern,
    _ summary: LocalizedText, examples: @autoclosure @escaping @Sendable () -> [(String, String)],
    isStandard: Bool = false,
    narrowing: (@Sendable ([ExpressionType]) -> ExpressionType)? = nil, body: Body
  ) {
    self.names = names
    self.style = style
    self.parameters = parameters
    self.result = result
    self.summary = summary
    makeExamples = examples
    self.isStandard = isStandard
    self.narrowing = narrowing
    self.body = body
  }

  /// A function of a program that embeds the language.
  ///
  /// `apply` must be total: it gives a value of the result's type for all arguments of the parameters' types, at a cost
  /// and a size that grow no faster than theirs. It returns nil only for arguments of other types.
  public convenience init(
    _ names: [String], style: Style = .either, _ parameters: [Parameter], _ result: TypePattern,
    _ summary: LocalizedText, examples: [(String, String)], apply: @escaping @Sendable ([Value]) -> Value?
  ) {
    self.init(names, style: style, parameters, result, summary, examples: examples, body: .plain(apply))
  }

  /// What the variables of the parameters' types stand for; nil where the arguments do not fit.
  func match(_ arguments: [ExpressionType], in records: [String: RecordType]) -> TypeVariables? {
    guard arguments.count == parameters.count else { return nil }
    var variables = TypeVariables()
    for (argument, parameter) in zip(arguments, parameters)
    where !parameter.type.matches(argument, &variables, in: records) { return nil }
    return variables
  }

  func resultType(_ arguments: [ExpressionType], _ variables: TypeVariables = TypeVariables())
    -> ExpressionType
  {
    narrowing?(arguments) ?? result.type(variables)
  }

  /// `bằng_chữ(số: số nguyên)` as it is shown to the user.
  func signature(_ language: Language) -> String {
    let list = parameters.map { $0.type.name[language] }
    if style == .method, let first = list.first {
      return "(\(first)).\(name)(\(list.dropFirst().joined(separator: ", ")))"
    }
    return "\(name)(\(list.joined(separator: ", ")))"
  }
}
