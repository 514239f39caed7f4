import FoundationXML
import OfficialDocument
import Testing

@testable import DocumentWriters

@Suite struct DOCXLayoutTests {
  private func widths(of table: XMLElement?) -> [Length] {
    (table?.all("w:gridCol") ?? []).map { Length(twips: Double($0.attribute("w:w") ?? "") ?? 0) }
  }

  private func profile(left: Double, right: Double) -> LayoutProfile {
    var profile = LayoutProfile()
    profile.leftMargin = .mm(left)
    profile.rightMargin = .mm(right)
    return profile
  }

  @Test(arguments: [(30.0, 15.0), (30, 20), (35, 20), (35, 15)])
  func neverWrapsTheNationalTitle(left: Double, right: Double) throws {
    var document = letter1457
    document.profile = profile(left: left, right: right)
    let columns = try widths(of: WordFile(document).xml().all("w:tbl").first)
    #expect(columns.count == 2)
    #expect(columns[1] >= .mm(96))
    #expect(columns[1] > Font(.bold, 13).width(of: Letterhead.nationalTitle))
    #expect(abs((columns[0] + columns[1]).mm - document.profile.textWidth.mm) < 0.1)
  }

  @Test func widensTheRightColumnForALongPlace() throws {
    var document = letter1457
    document.letterhead.placeAndDate = PlaceAndDate(
      place: "Thành phố Hồ Chí Minh", year: 2019, month: 10, day: 29)
    let columns = try widths(of: WordFile(document).xml().all("w:tbl").first)
    #expect(columns[1].mm > 106.3)
    document.letterhead.placeAndDate.place = "Thành phố Hồ Chí Minh và một nơi có tên rất dài"
    let date = try WordFile(document).paragraphs().first { $0.style == "DiaDanhNgay" }
    #expect(date?.text.contains(",\nngày") == true)
  }

  @Test func rulesTheMottoAsLongAsItsText() throws {
    let file = try WordFile(letter1457)
    let rules = try file.paragraphs().filter { $0.style == "DuongKe" }
    let columns = try widths(of: file.xml().all("w:tbl").first)
    let lengths = zip(rules, columns).map { rule, column in
      let indent = rule.element.first("w:pPr/w:ind")
      let sides = ["w:left", "w:right"].compactMap { Double(indent?.attribute($0) ?? "") }.reduce(0, +)
      return column.mm - Length(twips: sides).mm
    }
    #expect(lengths.count == 2)
    let issuer = Font(.bold, 13).width(of: "TỈNH ĐIỆN BIÊN").mm
    #expect(lengths[0] >= issuer / 3 - 0.05 && lengths[0] <= issuer / 2 + 0.05)
    #expect(abs(lengths[1] - 60.5) < 0.1)
    let text = file.text(of: "word/document.xml")
    #expect(!text.contains("___") && !text.contains("<w:u ") && !text.contains("<w:drawing"))
  }

  @Test func leavesRoomForNumberAndDayOfADraft() throws {
    let paragraphs = try WordFile(wordPlan()).paragraphs()
    let blank = "\u{A0}"
    let number = try #require(paragraphs.first { $0.style == "SoKyHieu" }).text
    #expect(number == "Số:\(String(repeating: blank, count: 8))/KH-STTTT")
    let date = try #require(paragraphs.first { $0.style == "DiaDanhNgay" }).text
    #expect(date == "Điện Biên, ngày\(String(repeating: blank, count: 4)) tháng 5 năm 2021")
  }

  @Test(arguments: [
    (5, 2, "ngày 05 tháng 02 năm 2021"), (9, 3, "ngày 09 tháng 3 năm 2021"),
    (31, 12, "ngày 31 tháng 12 năm 2021"),
  ])
  func padsDayAndMonthAsTheDecreeDoes(day: Int, month: Int, text: String) throws {
    var document = letter1457
    document.letterhead.placeAndDate = PlaceAndDate(place: "Điện Biên", year: 2021, month: month, day: day)
    let date = try WordFile(document).paragraphs().first { $0.style == "DiaDanhNgay" }
    #expect(date?.text == "Điện Biên, " + text)
  }

  @Test func setsOneAddresseeOnTheLineAndSeveralUnderTheColon() throws {
    var document = letter1457
    let several = try WordFile(document).paragraphs()
    let items = several.filter { $0.style == "NoiKinhGui" }
    #expect(several.first { $0.style == "KinhGui" }?.text == "Kính gửi:")
    #expect(items.map { $0.text.suffix(1) } == [";", ";", ";", "."])
    let label = try #require(several.first { $0.style == "KinhGui" }?.element.first("w:pPr/w:ind"))
    let item = try #require(items.first?.element.first("w:pPr/w:ind"))
    let dash = Double(item.attribute("w:left") ?? "").map {
      $0 - (Double(item.attribute("w:hanging") ?? "") ?? 0)
    }
    let colon = Double(label.attribute("w:left") ?? "").map {
      $0 + Font(.regular, 14).width(of: "Kính gửi").twips
    }
    #expect(abs((dash ?? 0) - (colon ?? 1_000)) <= 2)
    document.addressees = ["Bộ Nội vụ"]
    #expect(
      try WordFile(document).paragraphs().first { $0.style == "KinhGui" }?.text == "Kính gửi: Bộ Nội vụ")
    document.addressees = []
    #expect(try !WordFile(document).paragraphs().contains { $0.style == "KinhGui" })
  }

  @Test func keepsTheSignatureOnOnePageWithTheLastParagraph() throws {
    let file = try WordFile(letter1457)
    let tables = try file.xml().all("w:tbl")
    let signature = try #require(tables.last)
    #expect(signature.all("w:tr").allSatisfy { $0.first("w:trPr/w:cantSplit") != nil })
    let closing = try file.paragraphs().last { $0.style == "NoiDung" }
    #expect(closing?.element.first("w:pPr/w:keepNext") != nil)
    #expect(
      signature.all("w:p").map { WordParagraph(element: $0).text } == [
        "Nơi nhận:", "Như trên;", "Lưu: VT, KGVX(NDH).", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Thành Đô",
      ])
  }

  @Test(arguments: 0...5) func writesAnyNumberOfSignatures(count: Int) throws {
    var document = letter1457
    document.signatures = (0..<count).map { Signature(titleLines: ["CHỦ TỊCH"], name: "Người ký \($0)") }
    let paragraphs = try WordFile(document).paragraphs()
    #expect(paragraphs.filter { $0.style == "NguoiKy" }.map(\.text) == (0..<count).map { "Người ký \($0)" })
    #expect(paragraphs.filter { $0.style == "NoiNhanGach" }.count == 2)
  }

  @Test(arguments: Urgency.allCases) func framesTheUrgencyAsTheDecreeSizesIt(urgency: Urgency) throws {
    var document = letter1457
    document.urgency = urgency
    let file = try WordFile(document)
    let mark = try #require(try file.paragraphs().first { $0.style == "DoKhan" })
    #expect(mark.text == urgency.rawValue)
    let column = try widths(of: file.xml().all("w:tbl").first)[0]
    let side = try #require(Double(mark.element.first("w:pPr/w:ind")?.attribute("w:left") ?? ""))
    // The lines, a point thick, stand outside the indents.
    let outer = column - Length(twips: 2 * side) + .pt(2)
    #expect(abs(outer.mm - urgency.frame.width.mm) < 0.1)
    let style = try #require(
      try file.xml("word/styles.xml").all("w:style").first { $0.attribute("w:styleId") == "DoKhan" })
    let line = try #require(Double(style.first("w:pPr/w:spacing")?.attribute("w:line") ?? ""))
    #expect(abs((Length(twips: line) + .pt(2 * 3 + 2)).mm - urgency.frame.height.mm) < 0.05)
  }

  @Test func writesTheFieldOfThePageNumberWhole() throws {
    let header = try WordFile(letter1457).xml("word/header1.xml")
    #expect(header.all("w:fldChar").map { $0.attribute("w:fldCharType") } == ["begin", "separate", "end"])
    #expect(header.all("w:instrText").map(\.stringValue) == [" PAGE "])
    let sections = try WordFile(wordPlan()).xml().all("w:sectPr")
    #expect(sections.count == 3)
    #expect(
      sections.allSatisfy {
        $0.first("w:titlePg") != nil && $0.first("w:pgNumType")?.attribute("w:start") == "1"
      })
    #expect(sections.map { $0.first("w:pgSz")?.attribute("w:orient") } == [nil, "landscape", nil])
  }
}
