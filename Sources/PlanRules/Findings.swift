public import SourceText

/// What the rules have found so far in one file.
public struct Findings {
  /// The kind of the rule that is at work.
  public internal(set) var kind: DiagnosticKind
  /// Whether the words looked at are recorded from somebody else's document: what is odd in them is told, never an error.
  var isRecord = false
  public private(set) var diagnostics: [Diagnostic] = []

  init(_ kind: DiagnosticKind) { self.kind = kind }

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
