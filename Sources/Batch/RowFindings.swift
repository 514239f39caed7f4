public import SourceText

/// What is found row by row, so that the same thing in a thousand rows is said once and no table fills the memory.
public struct RowFindings: Sendable {
  /// More findings than anybody reads.
  public static let limit = 1000

  private struct Identity: Hashable {
    let code: String
    let span: SourceSpan
    let message: LocalizedText
  }

  private var seen: [Identity: Int] = [:]
  private var kept: [Diagnostic] = []
  /// How many rows besides the first have each of the kept findings.
  private var repetitions: [Int] = []
  /// The findings beyond the limit.
  public private(set) var omittedCount = 0
  public private(set) var hasErrors = false

  public init() {}

  public mutating func add(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      if diagnostic.severity == .error { hasErrors = true }
      let identity = Identity(code: diagnostic.code, span: diagnostic.span, message: diagnostic.message)
      if let place = seen[identity] {
        repetitions[place] += 1
      } else if kept.count < Self.limit {
        seen[identity] = kept.count
        kept.append(diagnostic)
        repetitions.append(0)
      } else {
        omittedCount += 1
      }
    }
  }

  /// Each finding once, those of several rows with their number.
  public var diagnostics: [Diagnostic] {
    zip(kept, repetitions).map { diagnostic, count in
      guard count > 0 else { return diagnostic }
      var counted = diagnostic
      counted.notes.append(
        LocalizedText("và ở \(count) hàng khác", en: "and in \(count) other row\(count == 1 ? "" : "s")"))
      return counted
    }
  }
}
