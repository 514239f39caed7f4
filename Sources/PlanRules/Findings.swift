public import SourceText

/// What the rules have found so far in one file.
public struct Findings {
  private let rules: [Rule]
  /// The number of the rule that is at work.
  var current = 0
  /// Whether the words looked at are recorded from somebody else's document: what is odd in them is told, never an error.
  var isRecord = false
  public private(set) var diagnostics: [Diagnostic] = []

  init(of rules: [Rule]) { self.rules = rules }

  /// The kind of the rule that is at work.
  public var kind: DiagnosticKind { rules[current].kind }

  /// Lets each rule in turn look at something.
  mutating func run(_ apply: (Rule, inout Findings) -> Void) {
    // By number, because a loop over the values would copy each rule with all its texts.
    for number in rules.indices {
      current = number
      isRecord = false
      apply(rules[number], &self)
    }
    isRecord = false
  }

  public mutating func report(
    at span: SourceSpan, _ vi: String, en: String, severity: Severity? = nil, label: LocalizedText? = nil,
    related: [RelatedPlace] = [], notes: [LocalizedText] = [], fixes: [Fix] = [], cause: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        kind, at: span, LocalizedText(vi, en: en), severity: isRecord ? .info : severity, label: label,
        related: related, notes: notes, fixes: fixes, cause: cause))
  }
}
