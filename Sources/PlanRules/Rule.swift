public import PlanModel
public import SourceText
public import VietnameseText
public import YAMLTree

/// One thing that a file must keep to, with examples that are its tests and its documentation.
public struct Rule: Sendable, CustomStringConvertible {
  public let kind: DiagnosticKind
  public let check: Check
  public let passing: [RuleExample]
  public let failing: [RuleExample]

  public var description: String { "\(kind.code) \(kind.title.vi)" }

  /// What a rule looks at.
  public enum Check: Sendable {
    /// An expanded plan or dispatch, with its surroundings.
    case plan(@Sendable (PlanContext, inout Findings) -> Void)
    case directive(@Sendable (DirectiveContext, inout Findings) -> Void)
    /// All registry files together.
    case registry(@Sendable (Registry, inout Findings) -> Void)
    /// The running text of one file as a person wrote it.
    case prose(@Sendable (ProseContext, inout Findings) -> Void)
  }

  /// A rule finds something where `↓` stands in its failing examples, and nothing in its passing ones.
  ///
  /// The first of each is what `explain` shows.
  public init(
    _ code: String, _ severity: Severity, _ title: LocalizedText, _ explanation: LocalizedText,
    basis: String? = nil, failing: [RuleExample], passing: [RuleExample], check: Check
  ) {
    self.kind = DiagnosticKind(
      code, severity, title, explanation, basis: basis, wrong: failing.first?.plainText ?? "",
      right: passing.first?.plainText ?? "")
    self.check = check
    self.passing = passing
    self.failing = failing
  }
}

/// A file that shows a rule at work: `↓` stands before each place where it must find something.
public struct RuleExample: Sendable, ExpressibleByStringLiteral {
  public let markedText: String

  public init(stringLiteral value: String) { markedText = value }

  public var plainText: String { String(markedText.unicodeScalars.filter { $0 != "↓" }.map(Character.init)) }

  /// Bytes of the plain text at which something must be found, in order.
  public var expectedOffsets: [Int] {
    var offsets: [Int] = []
    var offset = 0
    for scalar in markedText.unicodeScalars {
      if scalar == "↓" { offsets.append(offset) } else { offset += String(scalar).utf8.count }
    }
    return offsets
  }
}

/// What a rule has found so far.
public struct Findings {
  public let rule: Rule
  public private(set) var diagnostics: [Diagnostic] = []

  init(_ rule: Rule) { self.rule = rule }

  public mutating func report(
    at span: SourceSpan, _ vi: String, en: String, severity: Severity? = nil, label: LocalizedText? = nil,
    related: [RelatedPlace] = [], notes: [LocalizedText] = [], fixes: [Fix] = [], cause: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        rule.kind, at: span, LocalizedText(vi, en: en), severity: severity, label: label, related: related,
        notes: notes, fixes: fixes, cause: cause))
  }
}

/// An expanded plan and all that it is judged against.
public struct PlanContext: Sendable {
  public let plan: Plan
  /// Everything the plan names by id.
  public let references: [ReferenceUse]
  /// The running text of the expanded plan.
  public let prose: [YAMLNode]
  public let template: Template?
  public let directive: Directive?
  public let registry: Registry
  /// The date of issue, or the first day that it can become.
  public let date: CalendarDate
  /// The date of issue, or the last day that it can become.
  public let lastDate: CalendarDate

  public init(
    plan: Decoded<Plan>, template: Template?, directive: Directive?, registry: Registry, date: CalendarDate
  ) {
    self.plan = plan.value
    self.references = plan.references
    self.prose = plan.prose
    self.template = template
    self.directive = directive
    self.registry = registry
    self.date = plan.value.date?.value.firstDay ?? date
    self.lastDate = plan.value.date?.value.lastDay ?? date
  }

  public var kind: DocumentKind { template?.kind?.value ?? .plan }
}

/// A directive and all that it is judged against.
public struct DirectiveContext: Sendable {
  public let directive: Directive
  public let references: [ReferenceUse]
  public let prose: [YAMLNode]
  public let registry: Registry
  public let date: CalendarDate

  public init(directive: Decoded<Directive>, registry: Registry, date: CalendarDate) {
    self.directive = directive.value
    self.references = directive.references
    self.prose = directive.prose
    self.registry = registry
    self.date = directive.value.date?.value ?? date
  }
}

/// The running text of one file.
public struct ProseContext: Sendable {
  public let prose: [YAMLNode]
  /// What the file is; a directive records somebody else's words, so that slips in it are only told.
  public let fileKind: FileKind

  public init(prose: [YAMLNode], fileKind: FileKind) {
    self.prose = prose
    self.fileKind = fileKind
  }
}
