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
    case items([CheckedValue])
    case entries([(key: String, value: CheckedValue)])
  }

  let node: YAMLNode
  /// What the place takes; nil for the value of a parameter.
  private(set) var shape: Shape?
  private let form: Form

  private init(_ node: YAMLNode, _ form: Form) {
    self.node = node
    self.form = form
  }

  /// A scalar at a place of a document; nil where it is wrong.
  init?(
    _ node: YAMLNode, for shape: Shape, in environment: TypeEnvironment, _ diagnostics: inout [Diagnostic]
  ) {
    guard let text = Self.parse(node, &diagnostics) else { return nil }
    self.node = node
    self.shape = shape
    if case .prose = shape {
      guard let checked = Self.checkText(text, node, environment, &diagnostics) else { return nil }
      form = .text(checked)
      return
    }
    guard let tree = text.soleExpression else {
      guard shape.takesMixedText else {
        diagnostics.append(Self.partial(node))
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

  /// A value that a template gives to a parameter, as its default or as the argument of a part: an expression of the
  /// parameter's type, or a value as a plan would write it.
  ///
  /// Nil after it has been reported why it may not be given, or might not be for some plan.
  init?(
    given node: YAMLNode, within limits: ParameterLimits, isDefault: Bool = false,
    in surroundings: Surroundings, _ diagnostics: inout [Diagnostic]
  ) {
    let single = ParameterType(limits.type.element)
    switch (limits.type.form, node.kind) {
    case (.list, .sequence), (.map, .mapping):
      let children =
        limits.type.form == .list ? node.items.map { ("", $0) } : node.entries.map { ($0.key.text, $0.value) }
      let own = limits.ofEach
      let values = children.compactMap { key, child in
        CheckedValue(given: child, within: own, in: surroundings, &diagnostics).map { (key: key, value: $0) }
      }
      guard values.count == children.count else { return nil }
      self.init(node, limits.type.form == .list ? .items(values.map(\.value)) : .entries(values))
    default:
      guard node.holdsExpression else {
        // One value alone counts as a list of one.
        let type = limits.type.form == .list ? single : limits.type
        var reader = ParameterReader(registry: surroundings.registry, limits: limits)
        let value = reader.value(node, as: type)
        diagnostics += reader.diagnostics
        guard let value else { return nil }
        self.init(node, .constant(limits.type.form == .list ? .list([value]) : value))
        return
      }
      guard let text = Self.parse(node, &diagnostics) else { return nil }
      guard let tree = text.soleExpression else {
        guard limits.type == ParameterType(.text) else {
          diagnostics.append(Self.partial(node))
          return nil
        }
        guard let checked = Self.checkText(text, node, surroundings.environment, &diagnostics) else {
          return nil
        }
        guard limits.areInType else {
          diagnostics.append(Self.unproven(node, limits))
          return nil
        }
        self.init(node, .text(checked))
        return
      }
      let (expression, problems) = check(
        tree, in: surroundings.environment,
        expecting: isDefault && !limits.hasBounds ? limits.expressionType.widened : limits.expressionType)
      diagnostics += problems.map { diagnostic($0, in: node, from: 0) }
      guard let expression else { return nil }
      guard surroundings.isWithin(limits, expression) else {
        diagnostics.append(Self.unproven(node, limits))
        return nil
      }
      self.init(node, .value(expression))
    }
  }

  private static func unproven(_ node: YAMLNode, _ limits: ParameterLimits) -> Diagnostic {
    Diagnostic(
      ExpansionDiagnostics.wrongLimit, at: node.siteSpan,
      LocalizedText(
        "không chắc giá trị này luôn giữ đúng khuôn, lựa chọn hoặc loại của tham số",
        en: "it is not certain that this value always keeps to the pattern, choices or kinds of the parameter"
      ),
      related: limits.places.map {
        RelatedPlace($0, LocalizedText("giới hạn khai báo ở đây", en: "the limit is declared here"))
      },
      notes: [
        LocalizedText(
          "ghi một giá trị sẵn, hoặc một tham số có cùng giới hạn",
          en: "write a value out, or name a parameter with the same limits")
      ])
  }

  private static func partial(_ node: YAMLNode) -> Diagnostic {
    Diagnostic(
      ExpansionDiagnostics.partialValue, at: node.siteSpan,
      LocalizedText(
        "ở đây cả giá trị phải là một biểu thức", en: "here the whole value must be one expression"),
      notes: [ExpansionDiagnostics.partialValue.explanation])
  }

  /// The value under the bindings of a plan; only a spent budget keeps it from being computed.
  func value(
    _ bindings: Bindings, _ budget: inout EvaluationBudget, _ diagnostics: inout [Diagnostic]
  ) -> Value? {
    switch form {
    case .constant(let value): return value
    case .text(let text):
      return Self.unwrap(text.evaluate(bindings, spending: &budget), node, &diagnostics).map(Value.text)
    case .value(let expression):
      return Self.unwrap(expression.evaluate(bindings, spending: &budget), node, &diagnostics)
    case .items(let items):
      let values = items.compactMap { $0.value(bindings, &budget, &diagnostics) }
      return values.count == items.count ? .list(values) : nil
    case .entries(let entries):
      let values = entries.compactMap { entry in
        entry.value.value(bindings, &budget, &diagnostics).map { (Value.text(entry.key), $0) }
      }
      return values.count == entries.count ? .map(MapValue(values)) : nil
    }
  }

  /// The numbers that an expression can come to; nil for what is no number, and for what is written out.
  var range: NumberRange? {
    guard case .value(let expression) = form else { return nil }
    switch expression.type {
    case .number(_, let range), .list(.number(_, let range)), .map(_, .number(_, let range)): return range
    default: return nil
    }
  }

  /// The places of the variables of which it speaks.
  var variables: Set<Int> {
    switch form {
    case .constant: []
    case .text(let text): text.variables
    case .value(let expression): expression.variables
    case .items(let items): items.reduce(into: []) { $0.formUnion($1.variables) }
    case .entries(let entries): entries.reduce(into: []) { $0.formUnion($1.value.variables) }
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

  static func parse(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> TemplateText? {
    let (text, problems) = parseTemplateText(utf8: node.withText { Array($0) })
    diagnostics += problems.map { diagnostic($0, in: node, from: 0) }
    return text
  }

  static func checkText(
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
