import Ingest
import PlanModel
import SourceText
import Testing

/// What Word keeps apart from the text: lists, changes, boxes, notes, fields.
@Suite struct WordReaderTests {
  private static let numbering =
    "<w:abstractNum w:abstractNumId=\"0\">"
    + level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.") + level(2, "lowerLetter", "%3)")
    + level(3, "bullet", "-") + "</w:abstractNum>"
    + "<w:abstractNum w:abstractNumId=\"1\">" + level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2.")
    + level(2, "bullet", "\u{F0B7}") + "</w:abstractNum>"
    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
    + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">"
    + "<w:startOverride w:val=\"4\"/></w:lvlOverride></w:num>"

  private static func level(_ index: Int, _ format: String, _ text: String) -> String {
    "<w:lvl w:ilvl=\"\(index)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/></w:lvl>"
  }

  @Test func listsAreResolvedToPrintedMarkers() throws {
    let body =
      item("MỤC ĐÍCH", 1, 0) + item("Yêu cầu", 1, 1) + item("Tiết kiệm:", 1, 2)
      + item("Không hội nghị.", 1, 3)
      + item("Không in ấn.", 1, 3) + item("Đúng hạn.", 1, 2) + item("TỔ CHỨC", 1, 0)
      + item("Báo cáo./.", 1, 1)
    let imported = try importedWord(body, ["numbering": Self.numbering])
    #expect(
      imported.outline == [
        "I|I.|MỤC ĐÍCH", "I.1|1.|Yêu cầu", "I.1.a|a)|Tiết kiệm:", "I.1.a.1|-|Không hội nghị.",
        "I.1.a.2|-|Không in ấn.",
        "I.1.b|b)|Đúng hạn.", "II|II.|TỔ CHỨC", "II.1|1.|Báo cáo./.",
      ])
  }

  @Test func levelsOfSeveralNumbersAndStartsOfTheirOwn() throws {
    let body =
      item("Một", 2) + item("Giao Sở Nội vụ.", 2, 1) + item("Lập danh sách.", 2, 2) + item("Hai", 2)
      + item("Giao Sở Y tế.", 2, 1) + p("Đoạn không đánh số.") + item("Bốn./.", 3)
    let imported = try importedWord(body, ["numbering": Self.numbering])
    #expect(
      imported.outline == [
        "1|1.|Một", "1.1|1.1.|Giao Sở Nội vụ.", "1.1.1|•|Lập danh sách.", "2|2.|Hai",
        "2.1|2.1.|Giao Sở Y tế.\nĐoạn không đánh số.", "4|4.|Bốn./.",
      ])
  }

  @Test func aListMayComeWithTheStyle() throws {
    let styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"Goc\"><w:rPr><w:caps/></w:rPr></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:basedOn w:val=\"Goc\"/><w:pPr><w:numPr>"
      + "<w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
    let body = p("Mục đích", "<w:pStyle w:val=\"Muc\"/>") + item("Báo cáo.", 1, 1) + item("Kiểm tra./.", 1, 1)
    let imported = try importedWord(body, ["numbering": Self.numbering, "styles": styles])
    #expect(imported.outline.first == "I|I.|MỤC ĐÍCH")
  }

  @Test func trackedChangesAreTakenAsAccepted() throws {
    let body =
      "<w:p><w:r><w:t>1. Giao Sở </w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>Y tế</w:delText></w:r></w:del>"
      + "<w:ins w:id=\"2\"><w:r><w:t>Nội vụ</w:t></w:r></w:ins><w:moveFrom w:id=\"3\"><w:r><w:t> xấu</w:t></w:r></w:moveFrom>"
      + "<w:r><w:t> lập danh sách.</w:t></w:r></w:p>"
      // The end of this paragraph is deleted: it goes on in the next.
      + "<w:p><w:pPr><w:rPr><w:del w:id=\"4\"/></w:rPr></w:pPr><w:r><w:t>2. Giao Sở Y tế </w:t></w:r></w:p>"
      + p("báo cáo.")
      + "<w:tbl><w:tr><w:trPr><w:del w:id=\"5\"/></w:trPr><w:tc>\(p("dòng đã xóa"))</w:tc></w:tr></w:tbl>"
      + p("3. Giao Sở Tài chính cấp kinh phí./.")
    let imported = try importedWord(body)
    #expect(
      imported.outline == [
        "1|1.|Giao Sở Nội vụ lập danh sách.", "2|2.|Giao Sở Y tế báo cáo.",
        "3|3.|Giao Sở Tài chính cấp kinh phí./.",
      ])
    #expect(imported.directive.frame.isEmpty)
  }

  @Test func textBoxesComeOnceAndNotesStandApart() throws {
    let box = "<w:txbxContent>\(p("2. Giao Sở Y tế khám bệnh."))</w:txbxContent>"
    let body =
      "<w:p><w:r><w:t>1. Giao Sở Nội vụ lập danh sách</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
      + "<w:r><w:t>.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">\(box)</mc:Choice>"
      + "<mc:Fallback><w:pict><v:textbox>\(box)</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
      + p("3. Giao Sở Tài chính báo cáo./.")
    let notes =
      "<w:footnote w:type=\"separator\" w:id=\"0\">\(p("—"))</w:footnote><w:footnote w:id=\"2\">\(p("Theo mẫu kèm theo."))</w:footnote>"
    let imported = try importedWord(body, ["footnotes": notes])
    #expect(
      imported.outline == [
        "1|1.|Giao Sở Nội vụ lập danh sách.", "2|2.|Giao Sở Y tế khám bệnh.",
        "3|3.|Giao Sở Tài chính báo cáo./.",
      ])
    #expect(imported.directive.footnotes.map(\.value) == ["Theo mẫu kèm theo."])
  }

  @Test func fieldsShowTheirResultAndHiddenTextDoesNot() throws {
    let body =
      "<w:p><w:r><w:t>1. Xem trang </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
      + "<w:r><w:instrText> PAGEREF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
      + "<w:r><w:t>5</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
      + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> ẩn</w:t></w:r><w:r><w:tab/><w:t>và</w:t><w:noBreakHyphen/><w:t>báo.</w:t></w:r></w:p>"
      + "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>\(p("2. Báo cáo./."))</w:sdtContent></w:sdt>"
    #expect(try importedWord(body).outline == ["1|1.|Xem trang 5 và-báo.", "2|2.|Báo cáo./."])
  }

  @Test func aStrictFileWithOtherPrefixesIsReadTheSame() throws {
    let main = """
      <x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>1. Giao Sở Nội vụ \
      báo cáo./.</x:t></x:r></x:p></x:body></x:document>
      """
    let document = try readDocument(packed(["word/document.xml": main]), named: "a.docx")
    #expect(try importDirective(document, registry: Registry()).outline == ["1|1.|Giao Sở Nội vụ báo cáo./."])
  }

  /// The rows of a table of tasks are linked to the points that they restate, and give what those leave out.
  @Test func anAppendixIsLinkedToItsPoints() throws {
    func row(_ cells: String...) -> String {
      "<w:tr>" + cells.map { "<w:tc>\(p($0))</w:tc>" }.joined() + "</w:tr>"
    }
    let body =
      p("1. Lập danh sách các thư viện xã còn thiếu sách.")
      + p("2. Tổ chức ngày hội đọc sách tại các trường học./.")
      + p("Nơi nhận:") + p("- Như trên;") + p("- Lưu: VT.") + p("KT. CHỦ TỊCH") + p("PHÓ CHỦ TỊCH")
      + p("Lò Văn An")
      + p("PHỤ LỤC") + "<w:tbl>"
      + row("TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành", "Sản phẩm")
      + row("I", "Nhóm nhiệm vụ", "", "", "", "")
      + row(
        "1", "Lập danh sách các thư viện xã còn thiếu sách", "Sở Nội vụ", "UBND các xã",
        "Trước ngày 15/4/2025", "Danh sách")
      + row("2", "Mua sắm máy tính cho thư viện tỉnh", "Sở Tài chính", "", "Quý IV/2025", "Hợp đồng")
      + "</w:tbl>"
    let imported = try importedWord(body)
    #expect(imported.ids == ["1", "2"])
    #expect(imported.directive.appendixTasks.map { $0.point?.value.value } == ["1", nil])
    #expect(imported.point("1")?.assigneeNames.map(\.value) == ["Sở Nội vụ"])
    #expect(imported.point("1")?.partnerNames.map(\.value) == ["UBND các xã"])
    #expect(imported.point("1")?.deadline?.value.text == "trước 2025-04-15")
    #expect(imported.codes.contains("KH1234"))
    #expect(imported.directive.recipients.compactMap { $0.text?.value } == ["Như trên", "Lưu: VT"])
    #expect(imported.directive.signatures.first?.title?.value == "PHÓ CHỦ TỊCH")
  }
}
