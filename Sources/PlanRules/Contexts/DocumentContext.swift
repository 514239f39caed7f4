public import PlanModel
public import SourceText

/// What a plan or dispatch and a directive have in common: they are documents with a number, recipients, signatures.
public struct DocumentContext: Sendable {
  public let kind: DocumentKind
  /// The number, with or without the symbol.
  public let number: Located<String>?
  /// The symbol that a plan states itself.
  public let symbol: Located<String>?
  public let date: Located<PartialDate>?
  public let issuer: Located<AgencyID>?
  public let addressees: [RecipientEntry]
  public let recipients: [RecipientEntry]
  public let signatures: [SignatureEntry]
  /// Where to point when something is missing.
  public let anchor: SourceSpan
  /// Whether it is a directive, which records what another body has issued.
  public let isRecord: Bool
  public let registry: Registry
  /// Where it was written; nil where every value stands at its place as it is.
  let sources: SourceMap?

  init(_ plan: Plan, kind: DocumentKind, _ registry: Registry, _ sources: SourceMap) {
    self.kind = kind
    number = plan.number
    symbol = plan.symbol
    date = plan.date
    issuer = plan.issuer
    addressees = plan.addressees
    recipients = plan.recipients
    signatures = plan.signatures
    anchor = plan.template?.span ?? plan.span.startPoint
    isRecord = false
    self.registry = registry
    self.sources = sources
  }

  init(_ directive: Directive, _ registry: Registry) {
    kind = directive.kind?.value ?? .officialLetter
    number = directive.number
    symbol = nil
    date = directive.date?.map { PartialDate($0) }
    issuer = directive.issuer
    addressees = directive.addressees
    recipients = directive.recipients
    signatures = directive.signatures
    anchor = directive.kind?.span ?? directive.span.startPoint
    isRecord = true
    self.registry = registry
    sources = nil
  }

  /// A fix that puts new text in the place of a value; none where the value was computed from something else.
  func replacing(_ value: Located<String>, with text: String, isSafe: Bool) -> [Fix] {
    guard sources?.holds(value.value, at: value.span) ?? true else { return [] }
    return [
      Fix(
        LocalizedText("đổi thành «\(text)»", en: "change to “\(text)”"), isSafe: isSafe,
        edits: [TextEdit(value.span, scalarText(text))])
    ]
  }
}

/// Text as it can stand for a value: in quotes where YAML would read something else into it.
func scalarText(_ text: String) -> String {
  let isPlain =
    !text.isEmpty && text.first != " " && text.last != " " && !text.contains(": ") && !text.contains(" #")
    && !text.utf8.contains { "[]{},\"\n".utf8.contains($0) }
    && !"&*!|>'%@`-?:#~".utf8.contains(text.utf8.first ?? 0)
  if isPlain { return text }
  return "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined() + "\""
}
