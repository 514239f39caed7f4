import OfficialDocument
import PlanModel
import SourceText
import Testing
import VietnameseText

@testable import Exchange

private let record = OutgoingRecord(
  sender: ExchangeBody(id: "H18.12", name: "Sở Thông tin và Truyền thông tỉnh Điện Biên"), kind: .plan,
  number: "12", symbol: "KH-STTTT", place: "Điện Biên",
  issued: CalendarDate(year: 2021, month: 6, day: 1), subject: "Triển khai thực hiện Chỉ thị số 12/CT-TTg",
  signerLines: ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], signerName: "Nguyễn Văn A",
  receivers: [ExchangeBody(id: "H18", name: "Ủy ban nhân dân tỉnh Điện Biên")], urgency: .urgent)

@Suite struct OutgoingRecordTests {
  @Test func namesTheFieldsAsTheDecreeDoes() {
    let json = record.json
    #expect(json["CodeNumber"] == "12")
    #expect(json["CodeNotation"] == "KH-STTTT")
    #expect(json["TypeName"] == "Kế hoạch")
    #expect(json["IssuedDate"] == "01/06/2021")
    #expect(json["SignerInfo"]?["Position"] == "KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC")
    #expect(json["FileCode"]?["OrganId"] == "H18.12")
    #expect(json["PageAmount"] == .null)
    #expect(json["Priority"] == 1)
  }

  @Test func takesCopiesDrafterAndCirculationFromTheDocument() {
    var document = OfficialDocument(
      kind: .plan,
      letterhead: Letterhead(
        superior: [], issuer: ["SỞ A"], number: DocumentNumber(number: "12", symbol: "KH-SA"),
        placeAndDate: PlaceAndDate(place: "Điện Biên")),
      body: [], signatures: [], recipients: [])
    document.circulation = .internalOnly
    document.drafting = DraftingMark(initials: "NDH", copies: 30)
    let record = OutgoingRecord(document, of: Plan(), registry: Registry())
    #expect(record.json["IssuedAmount"] == 30)
    #expect(record.drafter == "NDH" && record.circulation == .internalOnly)
  }

  @Test func saysWhichFieldIsTooLong() {
    var long = record
    long.subject = String(repeating: "ế", count: 501)
    long.symbol = String(repeating: "K", count: 31)
    let found = long.problems(at: .nowhere)
    #expect(found.map(\.code) == ["KH0951", "KH0951"])
    #expect(found.last?.message.vi == "trường Subject chỉ chứa được 500 ký tự, ở đây có 501")
    long.subject = String(repeating: "ế", count: 500)
    long.symbol = String(repeating: "K", count: 30)
    #expect(long.problems(at: .nowhere).isEmpty)
  }

  @Test func tellsWhatADraftStillLacks() {
    var draft = record
    draft.number = nil
    draft.issued = nil
    draft.sender.id = nil
    let found = draft.problems(at: .nowhere)
    #expect(
      found.map(\.message.vi) == [
        "thông tin văn bản đi còn thiếu: số văn bản, ngày ban hành, mã định danh của cơ quan ban hành"
      ])
  }
}

@Suite struct EdXMLTests {
  @Test func prefixesEveryElementOfTheEnvelope() throws {
    let file = EdXMLAttachment(
      name: "kế hoạch & phụ lục.docx", mediaType: "application/x", bytes: [0, 1, 2, 255])
    let text = String(decoding: EdXMLEnvelope(record, attachments: [file]).bytes, as: UTF8.self)
    let envelope = try #require(text.firstMatch(of: /<edXML:edXMLEnvelope>.*<\/edXML:edXMLEnvelope>/))
    #expect(envelope.output.matches(of: /<[a-zA-Z\/][^>]*>/).allSatisfy { $0.output.contains("edXML:") })
    #expect(text.contains("<edXML:DocumentId>H18.12,2021/06/01,12/KH-STTTT</edXML:DocumentId>"))
    #expect(text.contains("<edXML:PromulgationDate>2021/06/01</edXML:PromulgationDate>"))
    #expect(text.contains("<ContentTransferEncoded>AAEC/w==</ContentTransferEncoded>"))
    #expect(text.contains("kế hoạch &amp; phụ lục.docx"))
  }

  @Test func refusesToNameNobody() {
    var draft = record
    draft.sender.id = nil
    draft.receivers = []
    draft.number = nil
    let found = EdXMLEnvelope(draft, attachments: []).problems(at: .nowhere)
    #expect(found.map(\.code) == ["KH0953", "KH0953", "KH0953"])
    #expect(EdXMLEnvelope(record, attachments: []).problems(at: .nowhere).isEmpty)
  }

  /// Source: RFC 4648, §10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ])
  func writesBase64(plain: String, encoded: String) {
    #expect(String(decoding: base64(Array(plain.utf8)), as: UTF8.self) == encoded)
  }
}

@Suite struct DocumentRegisterTests {
  @Test func beginsWithTheTenColumns() {
    let text = DocumentRegister.appending(
      record, recipients: ["UBND tỉnh", "Các sở"], keeper: "VT, TTBCXB", to: "")
    let lines = text.split(separator: "\r\n")
    #expect(DocumentRegister.columns.count == 10)
    #expect(
      lines.first == "\u{FEFF}"
        + DocumentRegister.columns.map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ","))
    #expect(
      lines.last
        == "12/KH-STTTT,01/06/2021,Kế hoạch: Triển khai thực hiện Chỉ thị số 12/CT-TTg,Nguyễn Văn A,UBND tỉnh; Các sở,\"VT, TTBCXB\",,,,"
    )
  }

  @Test func keepsWhatStandsInIt() {
    let first = DocumentRegister.appending(record, recipients: [], keeper: "VT", to: "")
    let second = DocumentRegister.appending(record, recipients: [], keeper: "VT", to: first)
    #expect(second.hasPrefix(first))
    #expect(second.split(separator: "\r\n").count == 3)
    #expect(DocumentRegister.appending(record, recipients: [], keeper: "", to: "a,b").hasPrefix("a,b\r\n"))
  }

  @Test func neverWritesAFormula() {
    var hostile = record
    hostile.subject = "x"
    hostile.signerName = "=1+1"
    hostile.note = "a\"b\nc"
    let text = DocumentRegister.appending(hostile, recipients: ["@lenh"], keeper: "-x", to: "")
    #expect(text.contains(",'=1+1,'@lenh,'-x,"))
    #expect(text.hasSuffix(",\"a\"\"b\nc\"\r\n"))
  }
}
