public import PlanModel

/// Số, ký hiệu and date of a document; a draft has neither number nor day yet.
public struct DocumentNumber: Sendable, Hashable {
  /// The number alone, as it is printed: `1457`, `05`; nil as long as the document is not issued.
  public var number: String?
  /// What follows the stroke: `UBND-KGVX`, `KH-STTTT`.
  public var symbol: String

  public init(number: String?, symbol: String) {
    self.number = number
    self.symbol = symbol
  }
}

/// Place and date under the Tiêu ngữ; day and month stay blank in a draft.
public struct PlaceAndDate: Sendable, Hashable {
  public var place: String
  public var year: Int?
  public var month: Int?
  public var day: Int?

  public init(place: String, year: Int? = nil, month: Int? = nil, day: Int? = nil) {
    self.place = place
    self.year = year
    self.month = month
    self.day = day
  }
}

/// The two columns at the top of the first page.
///
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1-II.4.
public struct Letterhead: Sendable, Hashable {
  /// As the decree spells it.
  public static let nationalTitle = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
  public static let motto = "Độc lập - Tự do - Hạnh phúc"

  /// The superior body in capitals, regular weight, a line an entry; empty where there is none.
  public var superior: [String]
  /// The issuing body in capitals, bold; each entry is a line of its own.
  public var issuer: [String]
  public var number: DocumentNumber
  public var placeAndDate: PlaceAndDate
  /// The subject of a công văn under the number, without its «V/v»; nil for the kinds that have a title.
  public var letterSubject: String?
  /// Quốc hiệu as this document spells it: many offices place the tone mark as in `HOÀ`, and the decree allows both.
  public var nationalTitle: String

  public init(
    superior: [String], issuer: [String], number: DocumentNumber, placeAndDate: PlaceAndDate,
    letterSubject: String? = nil, nationalTitle: String = Letterhead.nationalTitle
  ) {
    self.superior = superior
    self.issuer = issuer
    self.number = number
    self.placeAndDate = placeAndDate
    self.letterSubject = letterSubject
    self.nationalTitle = nationalTitle
  }
}

/// Kind and trích yếu in the middle of the page, over a short rule.
public struct DocumentTitle: Sendable, Hashable {
  /// In capitals: `KẾ HOẠCH`.
  public var kind: String
  public var subject: String

  public init(kind: String, subject: String) {
    self.kind = kind
    self.subject = subject
  }
}

/// How urgent a document is (độ khẩn).
///
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.10; frames 30x8, 40x8 and 20x8 mm.
public enum Urgency: String, Sendable, Hashable, CaseIterable {
  case flash = "HỎA TỐC"
  case high = "THƯỢNG KHẨN"
  case urgent = "KHẨN"

  public var frame: (width: Length, height: Length) {
    switch self {
    case .flash: (.mm(30), .mm(8))
    case .high: (.mm(40), .mm(8))
    case .urgent: (.mm(20), .mm(8))
    }
  }
}

/// Who signs, and by what right.
public struct Signature: Sendable, Hashable {
  /// The lines in capitals, bold, from the authority down: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`.
  public var titleLines: [String]
  /// Nil where the name is filled in when the document is signed.
  public var name: String?

  public init(titleLines: [String], name: String?) {
    self.titleLines = titleLines
    self.name = name
  }
}

/// One line of «Nơi nhận», without its dash and end mark.
public struct Recipient: Sendable, Hashable {
  public var text: Inlines
  public init(_ text: Inlines) { self.text = text }
}

/// An appendix: starts on a page of its own, its page numbers from 1.
public struct Appendix: Sendable, Hashable {
  public var key: BlockKey
  /// `Phụ lục` or, where there are several, `Phụ lục I`.
  public var label: String
  /// In capitals.
  public var title: String
  /// The line «(Kèm theo Kế hoạch số … ngày … của …)».
  public var attachedTo: String?
  public var blocks: [Block]
  public var isLandscape: Bool

  public init(
    key: BlockKey, label: String, title: String, attachedTo: String?, blocks: [Block],
    isLandscape: Bool = false
  ) {
    self.key = key
    self.label = label
    self.title = title
    self.attachedTo = attachedTo
    self.blocks = blocks
    self.isLandscape = isLandscape
  }
}

/// An administrative document as a value: what stands in it, not how a format writes it.
///
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I.
public struct OfficialDocument: Sendable, Hashable {
  public var kind: DocumentKind
  public var letterhead: Letterhead
  /// Nil for a công văn.
  public var title: DocumentTitle?
  public var urgency: Urgency?
  public var circulation: Circulation?
  public var contact: ContactLine?
  /// «Kính gửi»: one addressee stands on the same line, several each on its own; empty where there is none.
  public var addressees: [String]
  public var body: [Block]
  /// From left to right; two for a joint document.
  public var signatures: [Signature]
  /// In order; the last is the «Lưu» line.
  public var recipients: [Recipient]
  public var drafting: DraftingMark?
  public var appendices: [Appendix]
  /// In the order in which the text calls them; the first has the number 1.
  public var footnotes: [Footnote]
  public var profile: LayoutProfile
  /// The appendices make a file of their own, as when an annex goes with a document that exists already.
  public var printsOnlyAppendices = false

  public init(
    kind: DocumentKind, letterhead: Letterhead, title: DocumentTitle? = nil, urgency: Urgency? = nil,
    circulation: Circulation? = nil, contact: ContactLine? = nil, addressees: [String] = [], body: [Block],
    signatures: [Signature], recipients: [Recipient], drafting: DraftingMark? = nil,
    appendices: [Appendix] = [], footnotes: [Footnote] = [], profile: LayoutProfile = LayoutProfile()
  ) {
    self.kind = kind
    self.letterhead = letterhead
    self.title = title
    self.urgency = urgency
    self.circulation = circulation
    self.contact = contact
    self.addressees = addressees
    self.body = body
    self.signatures = signatures
    self.recipients = recipients
    self.drafting = drafting
    self.appendices = appendices
    self.footnotes = footnotes
    self.profile = profile
  }

  /// Without a number or a day: a legal draft state.
  public var isDraft: Bool { letterhead.number.number == nil || letterhead.placeAndDate.day == nil }
}
