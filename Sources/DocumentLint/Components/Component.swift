internal import SourceText

/// What a paragraph is in an administrative document.
///
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục IV (sơ đồ bố trí các thành phần thể thức).
public enum Component: Sendable, Hashable, CaseIterable {
  case superior, issuer, nationalTitle, motto, number, placeAndDate, letterSubject, urgency
  case kind, subject, addressees, addressee
  case basis, sectionTitle, clauseTitle, item, body, centered, tableText
  case recipientsLabel, recipient, signatureTitle, signatureName
  case appendixLabel, appendixTitle, attachedTo
  case pageNumber
  /// A paragraph without words that carries a line.
  case rule
  case other

  var name: LocalizedText {
    switch self {
    case .superior: LocalizedText("tên cơ quan chủ quản", en: "the name of the superior body")
    case .issuer: LocalizedText("tên cơ quan ban hành", en: "the name of the issuing body")
    case .nationalTitle: LocalizedText("Quốc hiệu", en: "the national title")
    case .motto: LocalizedText("Tiêu ngữ", en: "the motto")
    case .number: LocalizedText("số, ký hiệu", en: "number and symbol")
    case .placeAndDate: LocalizedText("địa danh và thời gian", en: "place and date")
    case .letterSubject: LocalizedText("trích yếu công văn", en: "the subject of the letter")
    case .urgency: LocalizedText("độ khẩn", en: "the urgency mark")
    case .kind: LocalizedText("tên loại văn bản", en: "the kind of the document")
    case .subject: LocalizedText("trích yếu", en: "the subject")
    case .addressees, .addressee: LocalizedText("Kính gửi", en: "the addressees")
    case .basis: LocalizedText("căn cứ", en: "the legal basis")
    case .sectionTitle: LocalizedText("tiêu đề mục", en: "the title of a section")
    case .clauseTitle: LocalizedText("tiêu đề khoản", en: "the title of a clause")
    case .item, .body: LocalizedText("nội dung", en: "the body")
    case .centered: LocalizedText("dòng giữa trang", en: "a centred line")
    case .tableText: LocalizedText("bảng", en: "a table")
    case .recipientsLabel: LocalizedText("chữ «Nơi nhận»", en: "the words “Nơi nhận”")
    case .recipient: LocalizedText("danh sách nơi nhận", en: "the list of recipients")
    case .signatureTitle: LocalizedText("quyền hạn, chức vụ người ký", en: "the signer's authority and title")
    case .signatureName: LocalizedText("họ tên người ký", en: "the signer's name")
    case .appendixLabel: LocalizedText("chữ «Phụ lục»", en: "the word “Phụ lục”")
    case .appendixTitle: LocalizedText("tên phụ lục", en: "the title of the appendix")
    case .attachedTo: LocalizedText("dòng «Kèm theo»", en: "the line “Kèm theo”")
    case .pageNumber: LocalizedText("số trang", en: "the page number")
    case .rule: LocalizedText("đường kẻ", en: "a rule")
    case .other: LocalizedText("đoạn khác", en: "another paragraph")
    }
  }

  /// Whether it belongs to the text of the body, which is justified and indented.
  var isRunningText: Bool { [.body, .item, .basis].contains(self) }
}
