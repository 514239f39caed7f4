import OfficialDocument
import PlanModel
import Testing

@Suite struct PrintedWordingTests {
  @Test(arguments: [
    ("1457", "UBND-KGVX", "Số: 1457/UBND-KGVX"),
    ("05", "BNV-VP", "Số: 05/BNV-VP"),
    (nil, "KH-STTTT", "Số:________/KH-STTTT"),
  ])
  func printsNumberAndSymbol(number: String?, symbol: String, printed: String) {
    #expect(blanksShown(DocumentNumber(number: number, symbol: symbol).printed) == printed)
  }

  @Test(arguments: [
    (2021, 5, 20, "Điện Biên, ngày 20 tháng 5 năm 2021"),
    (2021, 6, 8, "Điện Biên, ngày 08 tháng 6 năm 2021"),
    (2021, 1, 1, "Điện Biên, ngày 01 tháng 01 năm 2021"),
    (2021, 2, 10, "Điện Biên, ngày 10 tháng 02 năm 2021"),
    (2021, 3, 31, "Điện Biên, ngày 31 tháng 3 năm 2021"),
    (2021, 12, 9, "Điện Biên, ngày 09 tháng 12 năm 2021"),
    (2021, nil, nil, "Điện Biên, ngày____ tháng____ năm 2021"),
    (2021, 6, nil, "Điện Biên, ngày____ tháng 6 năm 2021"),
    (nil, nil, nil, "Điện Biên, ngày____ tháng____ năm____"),
  ])
  func padsDaysBelowTenAndTheFirstTwoMonths(year: Int?, month: Int?, day: Int?, printed: String) {
    let date = PlaceAndDate(place: "Điện Biên", year: year, month: month, day: day)
    #expect(blanksShown(date.printed) == printed)
  }

  @Test(arguments: [
    ([], []),
    (["Bộ Nội vụ"], ["Bộ Nội vụ"]),
    (["Sở A", "Sở B", "Sở C"], ["- Sở A;", "- Sở B;", "- Sở C."]),
  ])
  func endsAddresseesAsTheDecreeSays(names: [String], printed: [String]) {
    var document = empty
    document.addressees = names
    #expect(document.printedAddressees == printed)
  }

  @Test func endsRecipientsOutsideTheirOwnStyle() {
    var document = empty
    document.recipients = [
      Recipient("Như trên"), Recipient(Inlines([Run("Lưu: VT"), Run("(02)", .superscript)])),
    ]
    #expect(document.printedRecipients.map(\.plainText) == ["- Như trên;", "- Lưu: VT(02)."])
    #expect(document.printedRecipients.last?.runs.last == Run("."))
  }

  private let empty = OfficialDocument(
    kind: .officialLetter,
    letterhead: Letterhead(
      superior: [], issuer: [], number: DocumentNumber(number: nil, symbol: ""),
      placeAndDate: PlaceAndDate(place: "")),
    body: [], signatures: [], recipients: [])
}

/// No-break spaces, which blanks are made of, as something the eye can count.
private func blanksShown(_ text: String) -> String {
  String(text.map { $0 == "\u{A0}" ? "_" : $0 })
}
