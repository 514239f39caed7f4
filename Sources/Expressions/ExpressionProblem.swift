public import SourceText

/// A rewording of some bytes of the text that would put a problem right.
public struct Suggestion: Sendable, Hashable {
  public let title: LocalizedText
  /// Bytes of the text that was parsed, counted from 0.
  public let range: Range<Int>
  public let replacement: String

  public init(_ title: LocalizedText, range: Range<Int>, replacement: String) {
    self.title = title
    self.range = range
    self.replacement = replacement
  }
}

/// What is wrong with an expression, and which of its bytes show it.
///
/// Ranges count UTF-8 bytes of the text that was given to the parser; who knows where that text stands in a
/// file turns the problem into a ``SourceText/Diagnostic``.
public struct ExpressionProblem: Error, Sendable {
  public let kind: DiagnosticKind
  public var range: Range<Int>
  public var message: LocalizedText
  public var notes: [LocalizedText]
  public var suggestions: [Suggestion]

  public init(
    _ kind: DiagnosticKind, at range: Range<Int>, _ message: LocalizedText,
    notes: [LocalizedText] = [], suggestions: [Suggestion] = []
  ) {
    self.kind = kind
    self.range = range
    self.message = message
    self.notes = notes
    self.suggestions = suggestions
  }

  public var code: String { kind.code }
}
