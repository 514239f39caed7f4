public import PlanModel
internal import SourceText

/// The document that a directive was, put together again from its points.
///
/// A point whose printed marker is not what automatic numbering gives (the original counted wrongly) keeps the printed one.
public func composeDocument(_ directive: Directive, registry: Registry) -> OfficialDocument {
  let parts = PartComposer(registry: registry)
  let kind = directive.kind?.value ?? .officialLetter
  let subject = directive.subject?.value ?? ""
  let written = directive.number?.value ?? ""
  let stroke = written.firstIndex(of: "/")
  let number = DocumentNumber(
    number: stroke.map { String(written[..<$0]) },
    symbol: stroke.map { String(written[written.index(after: $0)...]) } ?? written)
  var body = parts.bases(directive.bases)
  body += parts.paragraphs(directive.opening, key: "mở-đầu")
  body += numbered(directive.points)
  body += parts.paragraphs(directive.closing, key: "kết-thúc")
  let isLetter = kind == .officialLetter
  var document = OfficialDocument(
    kind: kind,
    letterhead: parts.letterhead(
      issuer: directive.issuer?.value, number: number, place: directive.place?.value,
      date: directive.date.map { PartialDate($0.value) },
      letterSubject: isLetter ? subject : nil),
    title: isLetter ? nil : DocumentTitle(kind: kind.name.uppercased(), subject: subject),
    urgency: directive.urgency?.value.mark, circulation: directive.circulation?.value.mark,
    addressees: directive.addressees.map { parts.name($0).plainText }, body: body.endingWithFinalMark(),
    signatures: directive.signatures.map(parts.signature),
    recipients: directive.recipients.map { Recipient(parts.name($0)) })
  if let title = directive.nationalTitle?.value { document.letterhead.nationalTitle = title }
  if directive.issuer == nil, let name = directive.issuerName?.value {
    document.letterhead.superior = directive.superior.map { [$0.value] } ?? []
    document.letterhead.issuer = [name]
  }
  return document
}

private func numbered(_ points: [Point]) -> [Block] {
  var counter = NumberingCounter()
  return points.flatMap(\.selfAndBelow).map { point in
    let key = BlockKey("điểm/\(point.id?.value.value ?? "")")
    let text = Inlines(markup: point.text?.value ?? "")
    let marker = (point.marker?.value ?? "").strippingBlanks
    if let level = NumberingLevel(marker: marker) {
      var next = counter
      if next.next(level) == marker {
        counter = next
        return Block(key: key, .numbered(NumberedItem(level, text)))
      }
    }
    let start = marker.isEmpty ? [] : [Run(marker + " ")]
    return Block(key: key, .paragraph(Paragraph(Inlines(start + text.runs))))
  }
}

extension NumberingLevel {
  /// The level that a printed marker belongs to: `I.`, `1.`, `1.1.`, `a)`, `-`, `+`; nil for any other.
  init?(marker: String) {
    let marker = marker.strippingBlanks
    let body = marker.dropLast()
    switch marker.last {
    case "-", "–": self = .dash
    case "+": self = .plus
    case ")" where body.count == 1 && body.allSatisfy(\.isLetter): self = .point
    case "." where !body.isEmpty && body.allSatisfy { "IVXLCDM".contains($0) }: self = .section
    case "." where !body.isEmpty && body.allSatisfy { $0.isNumber || $0 == "." }:
      self = body.contains(".") ? .subclause : .clause
    default: return nil
    }
    if self == .dash || self == .plus, !body.isEmpty { return nil }
  }
}

extension String {
  var strippingBlanks: String { String(filter { !$0.isWhitespace }) }
}

extension CirculationMark {
  var mark: Circulation {
    switch self {
    case .returnAfterReading: .returnAfterReading
    case .internalOnly: .internalOnly
    case .conference: .conference
    }
  }
}

extension UrgencyMark {
  var mark: Urgency {
    switch self {
    case .flash: .flash
    case .high: .high
    case .urgent: .urgent
    }
  }
}
