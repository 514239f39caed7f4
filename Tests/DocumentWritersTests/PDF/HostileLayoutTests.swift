import OfficialDocument
import PlanModel
import TestSupport
import Testing

@testable import DocumentWriters

/// Texts that no page was made for.
@Suite struct HostileLayoutTests {
  private static func cell(_ text: String) -> Table {
    Table(
      columns: [
        TableColumn("STT", weight: 1), TableColumn("Nội dung", weight: 3), TableColumn("Ghi chú", weight: 1),
      ],
      rows: [TableRow(key: "r", cells: ["1", Inlines(text), "x"])])
  }

  private static func staysInside(_ document: OfficialDocument) -> Bool {
    pages(document).allSatisfy { page in
      page.spans.allSatisfy { $0.x + $0.width < page.width - 42 && $0.bottom < page.height - 56 }
    }
  }

  @Test func aCellOfTwoHundredThousandLettersTakesManyPages() {
    let text = String(repeating: "tuyên truyền ", count: 200_000 / 13)
    let document = bodyOnly([Block(key: "t", .table(Self.cell(text)))])
    let all = pages(document)
    #expect(all.count > 50)
    #expect(Self.staysInside(document))
    let words = all.flatMap { $0.text.split(separator: " ") }.count { $0 == "tuyên" }
    #expect(words == 200_000 / 13)
    // The row begins where there is room for it, under the heads, and these are repeated.
    for page in all { #expect(page.text.contains("Nội dung")) }
    for page in all.dropLast() { #expect(page.spans.contains { $0.bottom > page.height - 90 }) }
  }

  @Test func tenThousandRowsAreAllThere() {
    let rows = (0..<10_000).map {
      TableRow(key: BlockKey("r\($0)"), cells: [Inlines("\($0)"), "Nội dung", ""])
    }
    var table = Self.cell("")
    table.rows = rows
    var all: [Page] = []
    let time = cpuTime { all = pages(bodyOnly([Block(key: "t", .table(table))])) }
    #expect(all.reduce(0) { $0 + $1.placed.count } >= 10_000)
    #expect(all.last?.text.contains("9999") == true)
    #expect(time < .seconds(20), "\(time)")
  }

  @Test(arguments: [
    String(repeating: "ắ", count: 3_000), "https://" + String(repeating: "abc-def/ghi.", count: 300),
    String(repeating: "W", count: 500), String(repeating: "e\u{323}\u{302}\u{33F}", count: 400),
  ]) func aWordWiderThanItsColumnIsBroken(word: String) {
    let document = bodyOnly([
      Block(key: "p", .paragraph(Paragraph(Inlines("trước \(word) sau")))),
      Block(key: "t", .table(Self.cell(word))),
    ])
    #expect(Self.staysInside(document))
    let text = pages(document).map(\.text).joined().filter { $0 != " " }
    #expect(text.contains("sau"))
  }

  @Test func aLongWordIsBrokenAfterAStroke() {
    let document = bodyOnly([
      Block(key: "p", .paragraph(Paragraph(Inlines("https://" + String(repeating: "abcdefghi/", count: 30)))))
    ])
    let lines = pages(document)[0].lines.filter { $0.text.contains("abcdefghi") }
    #expect(lines.count > 2)
    for line in lines { #expect(line.text.hasSuffix("/")) }
  }

  @Test func aRecipientOfFiveHundredLettersStaysInItsColumn() throws {
    let name = String(repeating: "Cơ quan báo chí ", count: 32)
    let document = bodyOnly(
      [paragraph("nội", lines: 2)], signatures: [Signature(titleLines: ["GIÁM ĐỐC"], name: nil)],
      recipients: [Recipient(Inlines(name)), Recipient("Lưu: VT")])
    let spans = pages(document).flatMap(\.spans).filter { $0.font.size == 11 }
    #expect(spans.count > 8)
    let right = document.profile.leftMargin.pt + document.profile.textWidth.pt * 0.44
    #expect(spans.allSatisfy { $0.x + $0.width < right + 0.01 })
  }

  @Test func aBlockOfSignaturesLongerThanAPageIsCutBetweenLines() {
    let recipients = (0..<200).map { Recipient(Inlines("Nơi nhận số \($0)")) }
    let document = bodyOnly(
      [paragraph("nội", lines: 2)], signatures: [Signature(titleLines: ["GIÁM ĐỐC"], name: "Trần Văn Mẫu")],
      recipients: recipients)
    #expect(Self.staysInside(document))
    let text = pages(document).map(\.text).joined(separator: " ")
    for number in [0, 100, 199] { #expect(text.contains("Nơi nhận số \(number)")) }
  }

  @Test func controlCharactersAndMarksOfDirectionAreAsInEveryFormat() {
    let document = bodyOnly([
      Block(key: "p", .paragraph(Paragraph("trước\u{0}giữa \u{202E}ngược\u{202C} \u{200F}sau\u{0B}cuối")))
    ])
    let text = pages(document)[0].text
    #expect(text.contains("trước\u{FFFD}giữa ngược sau cuối"), "\(text)")
  }

  @Test func whatTheTypefaceLacksIsNamedWithItsPlace() {
    let document = bodyOnly([
      paragraph("đoạn", lines: 2),
      Block(key: "hd/tên", .paragraph(Paragraph("Loa e\u{33F}\u{1F4E2} phường"))),
    ])
    #expect(laidOut(document).missing == [MissingLetter(place: "hd/tên", scalar: "\u{1F4E2}")])
  }

  @Test func anEmptyDocumentIsAPage() {
    let document = OfficialDocument(
      kind: .plan,
      letterhead: Letterhead(
        superior: [], issuer: [], number: DocumentNumber(number: nil, symbol: ""),
        placeAndDate: PlaceAndDate(place: "")),
      body: [], signatures: [], recipients: [])
    #expect(pages(document).count == 1)
  }
}
