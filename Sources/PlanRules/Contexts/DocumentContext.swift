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
  /// The abbreviation of the issuing body in symbols.
  let issuerSymbol: Located<String>?
  let issuerName: String
  /// Whether the issuing body works as a collective; nil where the registry does not have it.
  let isIssuedByCollective: Bool?
  /// What is wrong with the number and the symbol, so that each rule can tell its own.
  let symbolFaults: [(written: Located<String>, fault: SymbolFault)]
  /// Where it was written; nil where every value stands at its place as it is.
  let sources: SourceMap?

  init(_ plan: Plan, kind: DocumentKind, _ registry: Registry, _ sources: SourceMap) {
    self.init(
      kind: kind, number: plan.number, symbol: plan.symbol, date: plan.date, issuer: plan.issuer,
      addressees: plan.addressees, recipients: plan.recipients, signatures: plan.signatures,
      anchor: plan.template?.span ?? plan.span.startPoint, isRecord: false, registry: registry,
      sources: sources)
  }

  init(_ directive: Directive, _ registry: Registry) {
    self.init(
      kind: directive.kind?.value ?? .officialLetter, number: directive.number, symbol: nil,
      date: directive.date?.map { PartialDate($0) }, issuer: directive.issuer,
      addressees: directive.addressees,
      recipients: directive.recipients, signatures: directive.signatures,
      anchor: directive.kind?.span ?? directive.span.startPoint, isRecord: true, registry: registry,
      sources: nil)
  }

  private init(
    kind: DocumentKind, number: Located<String>?, symbol: Located<String>?, date: Located<PartialDate>?,
    issuer: Located<AgencyID>?, addressees: [RecipientEntry], recipients: [RecipientEntry],
    signatures: [SignatureEntry], anchor: SourceSpan, isRecord: Bool, registry: Registry, sources: SourceMap?
  ) {
    self.kind = kind
    self.number = number
    self.symbol = symbol
    self.date = date
    self.issuer = issuer
    self.addressees = addressees
    self.recipients = recipients
    self.signatures = signatures
    self.anchor = anchor
    self.isRecord = isRecord
    self.registry = registry
    self.sources = sources
    let agency = issuer.flatMap { registry.agencies[$0.value.id] }
    issuerSymbol = agency?.symbol
    issuerName = agency?.name?.value ?? issuer?.value.id ?? ""
    isIssuedByCollective = agency.map { $0.isCollective?.value ?? false }
    symbolFaults = [number, symbol].compactMap(\.self).flatMap { written in
      (DocumentSymbol(written.value)?.faults(as: kind, issuerSymbol: agency?.symbol?.value) ?? [])
        .map { (written, $0) }
    }
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
