import PlanModel
import SourceText
import Testing
import VietnameseText
import YAMLTree

@testable import OfficialDocument

/// How a plan's words, marks and measures become a document's.
@Suite struct FootnoteTests {
  @Test(arguments: [
    ("100 m^(2)", [Run("100 m"), Run("2", .superscript)]),
    ("Luật[^luat].", [Run("Luật"), Run("luat", .footnote), Run(".")]),
    ("[^a][^b-1.c_2]", [Run("a", .footnote), Run("b-1.c_2", .footnote)]),
    ("a[^b", [Run("a[^b")]), ("a[^]b", [Run("a[^]b")]), ("a[^có dấu]", [Run("a[^có dấu]")]),
    ("a^b^(", [Run("a^b^(")]), ("^()x", [Run("x")]), ("[^", [Run("[^")]), ("", []),
  ])
  func readsTheMarkup(text: String, runs: [Run]) {
    #expect(Inlines(markup: text).runs == runs)
  }

  @Test(arguments: [
    ("Luật[^a];", "Luật[^a];", ""), ("Luật.[^a]", "Luật.", "[^a]"), ("Luật.[^a][^b]", "Luật.", "[^a][^b]"),
    ("[^a]", "", "[^a]"), ("a]", "a]", ""), ("", "", ""), ("a[^b]c]", "a[^b]c]", ""),
  ])
  func findsCallsAtTheEnd(text: String, before: String, calls: String) {
    #expect(text.splittingFinalCalls.text == before)
    #expect(text.splittingFinalCalls.calls == calls)
  }

  private func document(_ yaml: String) throws -> OfficialDocument {
    let source = SourceFile(id: FileID(0), path: "plan.yaml", text: yaml)
    let root = try #require(parseYAML(source).document?.root)
    let plan = decode(Plan.self, from: root)
    #expect(plan.diagnostics.isEmpty, "\(plan.diagnostics.map(\.message.en))")
    let registryRoot = try #require(
      parseYAML(SourceFile(id: FileID(1), path: "registry.yaml", text: Self.registry)).document?.root)
    let registry = Registry([decode(RegistryFile.self, from: registryRoot).value])
    let today = try #require(CalendarDate(year: 2021, month: 6, day: 1))
    return composeDocument(plan.value, kind: .plan, registry: registry, today: today)
  }

  private static let registry = """
    cơ quan:
      - id: so-a
        tên: Sở A
        ký hiệu: SA
        liên hệ: {địa chỉ: Số 1, điện thoại: 0215.1}
        trình bày: {cỡ chữ: 13, lề trái: 35, giãn dòng: "1,25"}
    """

  @Test func numbersNotesInTheOrderOfPrintAndPrintsARepeatedOneAgain() throws {
    let document = try document(
      """
      văn bản: kế hoạch
      cơ quan: so-a
      trích yếu: Thực hiện Chỉ thị
      căn cứ: Luật Báo chí[^b].
      mở đầu: ["Thực hiện Chỉ thị[^a], ban hành Kế hoạch[^b]:"]
      kết thúc: Báo cáo Sở.[^c]
      chú thích:
        - {mã: a, nội dung: Chú thích A.}
        - {mã: b, nội dung: "Diện tích m^(2)."}
        - {mã: c, nội dung: Chú thích C.}
      """)
    #expect(document.footnotes.map(\.key.rawValue) == ["b", "a", "b", "c"].map { "chú-thích/\($0)" })
    #expect(document.footnotes[0].text.runs == [Run("Diện tích m"), Run("2", .superscript), Run(".")])
    let texts = document.body.compactMap { block -> Inlines? in
      if case .paragraph(let paragraph) = block.content { paragraph.text } else { nil }
    }
    #expect(texts.map(\.footnoteNumbers) == [[1], [2, 3], [4]])
    #expect(
      texts.map(\.withoutFootnotes.plainText) == [
        "Luật Báo chí.", "Thực hiện Chỉ thị, ban hành Kế hoạch:", "Báo cáo Sở./.",
      ])
    // The mark that ends the document stands behind the call.
    #expect(texts[2].runs.last == Run("./."))
    #expect(document.footnotes(calledIn: [document.body[1]]).map(\.number) == [2, 3])
  }

  @Test func printsCallsThatNobodyAnswersAsTheyWereTyped() throws {
    let document = try document(
      """
      văn bản: kế hoạch
      cơ quan: so-a
      trích yếu: Thực hiện Chỉ thị
      mở đầu: ["Thực hiện Chỉ thị[^x]:"]
      kính gửi: Sở B[^a]
      nơi nhận: ["Sở B[^a]", "Lưu: VT"]
      chú thích: [{mã: a, nội dung: "Xem[^a]."}]
      """)
    #expect(document.footnotes.isEmpty)
    #expect(document.addressees == ["Sở B[^a]"])
    #expect(document.recipients[0].text.plainText == "Sở B[^a]")
    guard case .paragraph(let paragraph) = document.body[0].content else { return }
    #expect(paragraph.text.plainText.contains("[^x]"))
  }

  @Test func takesMarksAndMeasuresFromPlanAndBody() throws {
    let document = try document(
      """
      văn bản: kế hoạch
      cơ quan: so-a
      trích yếu: Thực hiện Chỉ thị
      phạm vi lưu hành: xem xong trả lại
      ký hiệu người soạn: NDH
      số bản: 30
      dòng liên hệ: có
      nơi nhận: ["Lưu: VT"]
      trình bày: {lề trái: 3 cm, cách đoạn: 8pt, thụt đầu dòng: "1 cm"}
      """)
    #expect(document.circulation == .returnAfterReading)
    #expect(document.printedRecipients.map(\.plainText) == ["- Lưu: VT. NDH.(30)"])
    #expect(document.contact?.printed == "Địa chỉ: Số 1; điện thoại:\u{A0}0215.1")
    let profile = document.profile
    #expect([profile.bodySize, profile.headSize, profile.mottoSize, profile.dateSize] == [13, 12, 13, 13])
    #expect(profile.leftMargin == .mm(30) && profile.topMargin == LayoutProfile().topMargin)
    #expect(profile.lineSpacing == 1.25 && profile.paragraphSpacing == .pt(8))
    #expect(abs(profile.firstLineIndent.mm - 10) < 1e-9)
    // Quốc hiệu stands on one line beside a left column of some width.
    #expect(Font(.bold, 12).width(of: Letterhead.nationalTitle) < profile.letterheadRightColumn)
  }

  @Test func printsNothingWhereNothingIsSaid() {
    #expect(DraftingMark(initials: "", copies: nil) == nil)
    #expect(DraftingMark(initials: nil, copies: 5)?.printed == "(5)")
    #expect(DraftingMark(initials: "PL", copies: nil)?.printed == "PL")
    #expect(ContactLine(address: "", email: nil, website: nil, phone: nil, fax: nil) == nil)
  }
}
