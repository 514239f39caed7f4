public import PlanModel
public import SourceText
public import VietnameseText

/// One thing that a file must keep to, with examples that are its tests and its documentation.
public struct Rule: Sendable, CustomStringConvertible {
  public let kind: DiagnosticKind
  public let check: Check
  /// Words in whose places the rule is interested, in small letters.
  let phrases: [String]
  private let makePassing: @Sendable () -> [RuleExample]
  private let makeFailing: @Sendable () -> [RuleExample]

  public var passing: [RuleExample] { makePassing() }
  public var failing: [RuleExample] { makeFailing() }

  public var description: String { "\(kind.code) \(kind.title.vi)" }

  /// What a rule looks at.
  public enum Check: Sendable {
    /// An expanded plan or dispatch, with its surroundings.
    case plan(@Sendable (PlanContext, inout Findings) -> Void)
    /// Each activity of an expanded plan.
    case activity(@Sendable (Activity, PlanContext, inout Findings) -> Void)
    /// What plans and directives have in common as documents: number, addressees, recipients, signatures.
    case document(@Sendable (DocumentContext, inout Findings) -> Void)
    case directive(@Sendable (DirectiveContext, inout Findings) -> Void)
    /// Everything that a plan, a directive or the registry names by its id.
    case references(@Sendable (ReferenceContext, inout Findings) -> Void)
    /// All registry files together.
    case registry(@Sendable (Registry, inout Findings) -> Void)
    /// The running text of one file as a person wrote it.
    case prose(@Sendable (ProseContext, inout Findings) -> Void)
    /// What an expanded plan or a directive cites, in the order of print.
    case citations(@Sendable (ProseIndex, inout Findings) -> Void)
    /// What a document cites, by the last day on which it can have been issued.
    case dated(@Sendable (ProseIndex, CalendarDate, inout Findings) -> Void)
  }

  /// A rule finds something where `↓` stands in its failing examples, and nothing in its passing ones.
  ///
  /// The first of each is what `explain` shows.
  public init(
    _ code: String, _ severity: Severity, _ title: LocalizedText, _ explanation: LocalizedText,
    basis: String? = nil, failing: @autoclosure @escaping @Sendable () -> [RuleExample],
    passing: @autoclosure @escaping @Sendable () -> [RuleExample], phrases: [String] = [], check: Check
  ) {
    self.kind = DiagnosticKind(
      code, severity, title, explanation, basis: basis, wrong: failing().first?.plainText ?? "",
      right: passing().first?.plainText ?? "")
    self.check = check
    self.phrases = phrases
    makePassing = passing
    makeFailing = failing
  }
}

/// A file that shows a rule at work: `↓` stands before each place where it must find something.
public struct RuleExample: Sendable, ExpressibleByStringLiteral {
  public let markedText: String

  public init(stringLiteral value: String) { markedText = value }

  public var plainText: String {
    String(String.UnicodeScalarView(markedText.unicodeScalars.filter { $0 != "↓" }))
  }

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
