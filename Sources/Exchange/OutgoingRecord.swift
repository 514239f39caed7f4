public import OfficialDocument
public import PlanModel
internal import SourceText
public import VietnameseText

/// A body that sends or receives a document electronically.
public struct ExchangeBody: Sendable, Hashable {
  /// The identification code of the body (mã định danh), such as `H18.12`; nil where the registry does not give it.
  public var id: String?
  public var name: String

  public init(id: String?, name: String) {
    self.id = id
    self.name = name
  }
}

/// What is recorded about a document that goes out: the metadata of an outgoing document.
///
/// What the document does not say is nil and never guessed.
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục VI.
public struct OutgoingRecord: Sendable, Hashable {
  public var sender: ExchangeBody
  /// The year of the file (hồ sơ) in which it is kept.
  public var fileYear: Int?
  /// The sign of that file in the list of files (số và ký hiệu hồ sơ).
  public var fileNotation: String?
  /// The place of the document in that file.
  public var ordinal: Int?
  public var kind: DocumentKind
  public var number: String?
  public var symbol: String
  public var place: String
  public var issued: CalendarDate?
  public var subject: String
  public var language = "Tiếng Việt"
  public var pageCount: Int?
  public var note: String?
  /// The lines above the name: `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`.
  public var signerLines: [String]
  public var signerName: String?
  public var receivers: [ExchangeBody]
  public var urgency: Urgency?
  /// How far the document may go.
  public var circulation: Circulation?
  /// The initials of who has drafted the document.
  public var drafter: String?
  public var copies: Int?
  public var due: CalendarDate?

  /// `12/KH-STTTT`; nil before the document has a number.
  public var reference: String? { number.map { "\($0)/\(symbol)" } }
}

extension OutgoingRecord {
  /// The record of a plan's document.
  ///
  /// Receivers are the bodies that Kính gửi and Nơi nhận name by their ids, each once; groups and free words name nobody
  /// to whom a message could be sent.
  public init(_ document: OfficialDocument, of plan: Plan, registry: Registry) {
    let date = document.letterhead.placeAndDate
    let issuer = plan.issuer.flatMap { registry.agencies[$0.value.id] }
    var seen: Set<AgencyID> = []
    let receivers = (plan.addressees + plan.recipients).compactMap { entry -> ExchangeBody? in
      guard let id = entry.agency?.value, seen.insert(id).inserted, let agency = registry.agencies[id.id]
      else { return nil }
      return ExchangeBody(id: agency.identifier?.value, name: agency.name?.value ?? id.id)
    }
    let signature = document.signatures.first
    self.init(
      sender: ExchangeBody(
        id: issuer?.identifier?.value,
        name: issuer?.name?.value ?? document.letterhead.issuer.joined(separator: " ")),
      kind: document.kind, number: document.letterhead.number.number,
      symbol: document.letterhead.number.symbol, place: date.place,
      issued: date.year.flatMap { year in
        date.month.flatMap { month in date.day.flatMap { CalendarDate(year: year, month: month, day: $0) } }
      },
      subject: document.title?.subject ?? document.letterhead.letterSubject ?? "",
      signerLines: signature?.titleLines ?? [], signerName: signature?.name, receivers: receivers,
      urgency: document.urgency, circulation: document.circulation, drafter: document.drafting?.initials,
      copies: document.drafting?.copies)
  }
}
