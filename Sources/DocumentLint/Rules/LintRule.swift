internal import PlanModel
public import SourceText

/// One thing that a finished Word file must keep to, with examples that are its tests and its documentation.
public struct LintRule: Sendable, CustomStringConvertible {
  public let kind: DiagnosticKind
  let check: @Sendable (LintContext, inout LintFindings) -> Void
  private let makeFailing: @Sendable () -> [Sketch]
  private let makePassing: @Sendable () -> [Sketch]

  /// Documents in which it finds something, and such in which it does not.
  public var failing: [Sketch] { makeFailing() }
  public var passing: [Sketch] { makePassing() }

  public var description: String { "\(kind.code) \(kind.title.vi)" }

  /// The severity is error for a figure of the decree's text, warning for what only a form shows, info for practice;
  /// `wrong` and `right` say in a few words what `explain` shows, the sketches show it to the tests.
  init(
    _ code: String, _ severity: Severity, _ title: LocalizedText, _ explanation: LocalizedText,
    basis: String? = nil, wrong: String, right: String,
    failing: @autoclosure @escaping @Sendable () -> [Sketch],
    passing: @autoclosure @escaping @Sendable () -> [Sketch],
    check: @escaping @Sendable (LintContext, inout LintFindings) -> Void
  ) {
    kind = DiagnosticKind(
      code, severity, title, explanation, basis: basis, wrong: wrong + "\n", right: right + "\n")
    makeFailing = failing
    makePassing = passing
    self.check = check
  }
}

/// A Word file, what its paragraphs are, and what it is judged against.
struct LintContext: Sendable {
  let document: WordDocument
  let outline: Outline
  let registry: Registry

  func paragraph(_ index: Int) -> WordParagraph { document.paragraphs[index] }
  func text(_ index: Int) -> String { outline.texts[index] }
  func span(_ index: Int) -> SourceSpan { document.paragraphs[index].span }
}

/// A finding in a Word file, with the changes that would mend it.
public struct LintFinding: Sendable {
  public var diagnostic: Diagnostic
  var edits: [WordEdit] = []
}

/// What the rules have found so far.
struct LintFindings {
  private(set) var all: [LintFinding] = []
  var kind: DiagnosticKind

  init(_ kind: DiagnosticKind) { self.kind = kind }

  mutating func report(
    at span: SourceSpan, _ vi: String, en: String, severity: Severity? = nil, label: LocalizedText? = nil,
    related: [RelatedPlace] = [], notes: [LocalizedText] = [], fix: WordFix? = nil
  ) {
    let fixes = fix.map { [Fix($0.title, isSafe: true, edits: [])] } ?? []
    all.append(
      LintFinding(
        diagnostic: Diagnostic(
          kind, at: span, LocalizedText(vi, en: en), severity: severity, label: label, related: related,
          notes: notes, fixes: fixes),
        edits: fix?.edits ?? []))
  }

  /// One finding for many places: shown at the first, with the number of the others.
  mutating func report(
    _ places: [(span: SourceSpan, edits: [WordEdit])], _ vi: String, en: String, label: LocalizedText? = nil,
    notes: [LocalizedText] = [], fixTitle: LocalizedText? = nil
  ) {
    guard let first = places.first else { return }
    let more = places.count - 1
    let count =
      more > 0 ? [LocalizedText("còn \(more) chỗ khác như vậy", en: "\(more) more places like this")] : []
    report(
      at: first.span, vi, en: en, label: label,
      related: places.dropFirst().prefix(2).map {
        RelatedPlace($0.span, LocalizedText("cũng vậy", en: "here too"))
      },
      notes: count + notes, fix: fixTitle.map { WordFix($0, places.flatMap(\.edits)) })
  }
}
