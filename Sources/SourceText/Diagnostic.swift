/// How much a finding weighs: an error stops the work, a warning asks for a look, an info only tells.
public enum Severity: String, Sendable, Comparable, CaseIterable {
  case error, warning, info

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .info: 2
    }
  }

  /// The heavier severity comes first.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}

/// One kind of finding: its stable code and what `kehoach explain` tells about it.
///
/// A code is never given to another finding; the wording may change.
public struct DiagnosticKind: Sendable {
  /// `KH` and four digits: 00 files and limits, 01 YAML syntax, 02 shape of a file, 03 references and registries,
  /// 04 plans, 05 wording and decree, 06 templates and expressions, 07 suppression, 08 coverage, 09 writing documents, 10 finished
  /// Word files, 12 importing.
  public let code: String
  public let severity: Severity
  public let title: LocalizedText
  public let explanation: LocalizedText
  /// The law or the specification on which it rests.
  public let basis: String?
  /// What is wrong, as it would stand in a file; empty where a file cannot show it.
  public var wrong: String { examples().wrong }
  /// The same, put right.
  public var right: String { examples().right }
  /// Made when somebody asks: a run that only reports findings needs no examples.
  private let examples: @Sendable () -> (wrong: String, right: String)

  public init(
    _ code: String, _ severity: Severity, _ title: LocalizedText, _ explanation: LocalizedText,
    basis: String? = nil, wrong: @autoclosure @escaping @Sendable () -> String,
    right: @autoclosure @escaping @Sendable () -> String
  ) {
    self.code = code
    self.severity = severity
    self.title = title
    self.explanation = explanation
    self.basis = basis
    examples = { (wrong(), right()) }
  }
}

/// Another place that helps to understand a finding, in the same file or in another one.
public struct RelatedPlace: Sendable, Hashable {
  public let span: SourceSpan
  public let message: LocalizedText

  public init(_ span: SourceSpan, _ message: LocalizedText) {
    self.span = span
    self.message = message
  }
}

/// A finding: what is wrong, where, what it has to do with, and what to write instead.
public struct Diagnostic: Sendable, Hashable {
  public let code: String
  public var severity: Severity
  public let message: LocalizedText
  public let span: SourceSpan
  /// A few words beside the marked text.
  public var label: LocalizedText?
  public var related: [RelatedPlace]
  public var notes: [LocalizedText]
  public var fixes: [Fix]
  /// Findings with one cause are shown once, the others as related places of the first.
  public var cause: String?

  public init(
    _ kind: DiagnosticKind, at span: SourceSpan, _ message: LocalizedText, severity: Severity? = nil,
    label: LocalizedText? = nil, related: [RelatedPlace] = [], notes: [LocalizedText] = [],
    fixes: [Fix] = [], cause: String? = nil
  ) {
    self.code = kind.code
    self.severity = severity ?? kind.severity
    self.message = message
    self.span = span
    self.label = label
    self.related = related
    self.notes = notes
    self.fixes = fixes
    self.cause = cause
  }
}

extension [Diagnostic] {
  public var hasErrors: Bool { contains { $0.severity == .error } }
}
