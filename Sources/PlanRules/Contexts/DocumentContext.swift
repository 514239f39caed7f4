public import PlanModel
public import SourceText

/// What a plan or dispatch and a directive have in common: they are documents with a number, recipients, signatures.
public struct DocumentContext: Sendable {
  public let kind: DocumentKind
  /// The number: with its symbol in a directive, alone in a plan.
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

  init(_ context: PlanContext) {
    let plan = context.plan
    kind = context.kind
    number = plan.number
    symbol = plan.symbol
    date = plan.date
    issuer = plan.issuer
    addressees = plan.addressees
    recipients = plan.recipients
    signatures = plan.signatures
    anchor = plan.template?.span ?? plan.span.startPoint
    isRecord = false
    registry = context.registry
  }

  init(_ context: DirectiveContext) {
    let directive = context.directive
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
    registry = context.registry
  }
}
