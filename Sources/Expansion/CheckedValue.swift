internal import Expressions
internal import PlanModel
internal import SourceText
internal import VietnameseText
internal import YAMLTree

/// A scalar with `${…}` in it, checked once against what may stand there, and computed for each plan.
struct CheckedValue: Sendable {
  private enum Form: Sendable {
    /// Text and expressions mixed.
    case text(CheckedTemplateText)
    /// One expression alone, whose value keeps its type.
    case value(CheckedExpression)
    /// A value without any expression, read by its declared type.
    case constant(Value)
  }

  let node: YAMLNode
  private let form: Form

  /// A scalar at a place of a document; nil where it is wrong.
  init?(
    _ node: YAMLNode, for shape: Shape, in environment: TypeEnvironment, _ diagnostics: inout [Diagnostic]
  ) {
    guard let text = Self.parse(node, &diagnostics) else { return nil }
    self.node = node
    if case .prose = shape {
      guard let checked = Self.checkText(text, node, environment, &diagnostics) else { return nil }
      form = .text(checked)
      return
    }
    guard let tree = text.soleExpression else {
      guard shape.takesMixedText else {
        diagnostics.append(
          Diagnostic(
            ExpansionDiagnostics.partialValue, at: node.siteSpan,
            LocalizedText(
              "ở đây cả giá trị phải là một biểu thức", en: "here the whole value must be one expression"),
            notes: [ExpansionDiagnostics.partialValue.explanation]))
        return nil
      }
      guard let checked = Self.checkText(text, node, environment, &diagnostics) else { return nil }
      form = .text(checked)
      return
    }
    if shape.takesMixedText {
      guard let checked = Self.checkText(text, node, environment, &diagnostics) else { return nil }
      form = .text(checked)
      return
    }
    let (expression, problems) = check(tree, in: environment)
    diagnostics += problems.map { diagnostic($0, in: node, from: 0) }
    guard let expression else { return nil }
    guard shape.takes(expression.type) else {
      Self.reportWrongType(expression.type, shape, node, environment, &diagnostics)
      return nil
    }
    form = .value(expression)
  }

  /// The default of a parameter: an expression of its type, or a value as a plan would write it.
  init?(
    default node: YAMLNode, of type: ParameterType, in environment: TypeEnvironment,
    _ diagnostics: inout [Diagnostic]
  ) {
    self.node = node
    guard node.kind == .scalar, node.withText({ $0.contains(UInt8(ascii: "$")) }) else {
      var reader = ParameterReader(registry: nil)
      let value = reader.value(node, as: type)
      diagnostics += reader.diagnostics
      guard let value else { return nil }
      form = .constant(value)
      return
    }
    guard let text = Self.parse(node, &diagnostics) else { return nil }
    let wanted = ModelTypes.type(of: type)
    if let tree = text.soleExpression {
      let (expression, problems) = check(tree, in: environment, expecting: wanted)
      diagnostics += problems.map { diagnostic($0, in: node, from: 0) }
      guard let expression else { return nil }
      form = .value(expression)
    } else {
      guard type == .text, let checked = Self.checkText(text, node, environment, &diagnostics) else {
        return nil
      }
      form = .text(checked)
    }
  }

  /// The value under the bindings of a plan; only a spent budget keeps it from being computed.
  func value(_ bindings: Bindings, _ diagnostics: inout [Diagnostic]) -> Value? {
    switch form {
    case .constant(let value): return value
    case .text(let text):
      return Self.unwrap(text.evaluate(bindings), node, &diagnostics).map(Value.text)
    case .value(let expression):
      return Self.unwrap(expression.evaluate(bindings), node, &diagnostics)
    }
  }

  private static func unwrap<Result>(
    _ result: Swift.Result<Result, EvaluationProblem>, _ node: YAMLNode, _ diagnostics: inout [Diagnostic]
  ) -> Result? {
    switch result {
    case .success(let value): return value
    case .failure(let failure):
      diagnostics.append(diagnostic(failure.problem, in: node, from: 0))
      return nil
    }
  }

  private static func parse(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> TemplateText? {
    let (text, problems) = parseTemplateText(node.text)
    diagnostics += problems.map { diagnostic($0, in: node, from: 0) }
    return text
  }

  private static func checkText(
    _ text: TemplateText, _ node: YAMLNode, _ environment: TypeEnvironment, _ diagnostics: inout [Diagnostic]
  ) -> CheckedTemplateText? {
    let (checked, problems) = check(text, in: environment)
    diagnostics += problems.map { diagnostic($0, in: node, from: 0) }
    return checked
  }

  private static func reportWrongType(
    _ type: ExpressionType, _ shape: Shape, _ node: YAMLNode, _ environment: TypeEnvironment,
    _ diagnostics: inout [Diagnostic]
  ) {
    let found = environment.name(of: type)
    let wanted = shape.wantedName
    diagnostics.append(
      Diagnostic(
        ExpansionDiagnostics.wrongType, at: node.siteSpan,
        LocalizedText(
          "biểu thức cho ra \(found.vi), ở đây cần \(wanted.vi)",
          en: "the expression gives \(found.en), here \(wanted.en) is needed")))
  }
}

extension TypeEnvironment {
  func name(of type: ExpressionType) -> LocalizedText {
    type.name { records[$0]?.name ?? LocalizedText($0, en: $0) }
  }
}

extension Shape {
  /// Text in which expressions may stand between words: prose, ids, paths, numbers of documents.
  fileprivate var takesMixedText: Bool {
    switch self {
    case .prose, .text, .id: true
    default: false
    }
  }

  /// Whether a value of a type can stand at a place of this shape.
  fileprivate func takes(_ type: ExpressionType) -> Bool {
    switch self {
    case .prose, .text, .id, .any: true
    case .integer: type.isSubtype(of: .integer)
    case .boolean: type == .boolean
    case .date, .partialDate: type.isSubtype(of: .date)
    case .word, .map: false
    case .reference(.agency): type == .record(ModelTypes.agency.id)
    case .reference(.press): type == .record(ModelTypes.press.id)
    case .reference(.channel): type == .record(ModelTypes.channel.id)
    case .reference: type == .text
    case .list(let element, _):
      if case .list(let own) = type { element.takes(own) } else { element.takes(type) }
    case .record(let record):
      switch record.id {
      case "deadline": type == .record(ModelTypes.deadline.id) || type.isSubtype(of: .date)
      case "press-task": type == .record(ModelTypes.press.id)
      default: false
      }
    }
  }

  fileprivate var wantedName: LocalizedText {
    switch self {
    case .prose, .text, .id, .any: LocalizedText("chữ", en: "text")
    case .integer: NumberKind.integer.name
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
