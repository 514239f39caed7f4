import DocumentLint
import DocumentWriters
import Foundation
import OfficialDocument
import SourceText
import Testing

/// What somebody has changed in a file that the program wrote is told block by block.
@Suite struct DriftTests {
  private static let plan = try? GoodFile.document("plan", isIssued: false)

  @Test(arguments: GoodFile.plans)
  func seesNoDifferenceInAnUntouchedFile(_ plan: String) throws {
    let document = try #require(try GoodFile.document(plan, isIssued: false))
    #expect(try codes(GoodFile.bytes(document), document) == [])
  }

  @Test func tellsAChangedParagraph() throws {
    #expect(try codes { try $0.replace("Mỗi nhiệm vụ có một", "Mỗi nhiệm vụ có hai") } == ["KH1095"])
  }

  @Test func tellsAChangedCell() throws {
    #expect(try codes { try $0.replace("Xử lý theo thẩm quyền hoặc", "Xử lý hoặc") }.contains("KH1095"))
  }

  @Test func tellsAParagraphThatWasTakenOut() throws {
    #expect(
      try codes { parts in
        let xml = parts["word/document.xml"]
        let words = try #require(xml.range(of: "Mỗi nhiệm vụ có một"))
        let start = try #require(
          xml.range(of: "<w:p>", options: .backwards, range: xml.startIndex..<words.lowerBound))
        let end = try #require(xml.range(of: "</w:p>", range: words.upperBound..<xml.endIndex))
        parts["word/document.xml"].removeSubrange(start.lowerBound..<end.upperBound)
      } == ["KH1096"])
  }

  @Test func tellsAParagraphThatWasAdded() throws {
    #expect(
      try codes {
        try $0.replace(
          "<w:p><w:pPr><w:pStyle w:val=\"Muc\"/>",
          "<w:p><w:pPr><w:pStyle w:val=\"NoiDung\"/></w:pPr><w:r><w:t>Câu mới.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"Muc\"/>"
        )
      } == ["KH1097"])
  }

  @Test func tellsAParagraphThatWasMoved() throws {
    let found = try codes { parts in
      let xml = parts["word/document.xml"]
      let words = try #require(xml.range(of: "Mỗi nhiệm vụ có một"))
      let start = try #require(
        xml.range(of: "<w:p>", options: .backwards, range: xml.startIndex..<words.lowerBound))
      let end = try #require(xml.range(of: "</w:p>", range: words.upperBound..<xml.endIndex))
      let paragraph = String(xml[start.lowerBound..<end.upperBound])
      let following = try #require(xml.range(of: "</w:p>", range: end.upperBound..<xml.endIndex))
      parts["word/document.xml"].insert(contentsOf: paragraph, at: following.upperBound)
      parts["word/document.xml"].removeSubrange(start.lowerBound..<end.upperBound)
    }
    #expect(found == ["KH1098"])
  }

  @Test func tellsAChangedHead() throws {
    #expect(try codes { try $0.replace("Điện Biên, ngày", "Hà Nội, ngày") } == ["KH1095"])
    #expect(try codes { try $0.replace("<w:t>GIÁM ĐỐC</w:t>", "<w:t>QUYỀN GIÁM ĐỐC</w:t>") } == ["KH1095"])
  }

  @Test func knowsWhatStandsAroundTheTextAndItsNotes() throws {
    let document = try #require(GoodFile.marked)
    #expect(try codes(GoodFile.bytes(document), document) == [])
    #expect(try codes(GoodFile.bytes(document, digest: nil), document) == ["KH1099"])
  }

  @Test func tellsAChangedNote() throws {
    let document = try #require(GoodFile.marked)
    var parts = try Parts(GoodFile.bytes(document))
    parts["word/footnotes.xml"] = parts["word/footnotes.xml"].replacing("gọi là", with: "gọi tắt là")
    #expect(try codes(parts.bytes, document) == ["KH1095"])
  }

  @Test func tellsANoteThatWasTakenOut() throws {
    var document = try #require(GoodFile.marked)
    let bytes = try GoodFile.bytes(document)
    document.footnotes.append(Footnote(key: "chú-thích/khác", text: "Chú thích nữa."))
    #expect(try codes(bytes, document) == ["KH1096"])
  }

  @Test func tellsThatThePlanHasChanged() throws {
    let document = try #require(Self.plan)
    #expect(try codes(GoodFile.bytes(document), document, digest: "1") == ["KH1099"])
    #expect(try codes(GoodFile.bytes(document, digest: nil), document) == ["KH1099"])
  }

  private func codes(_ change: (inout Parts) throws -> Void) throws -> [String] {
    let document = try #require(Self.plan)
    var parts = try Parts(GoodFile.bytes(document))
    try change(&parts)
    return try codes(parts.bytes, document)
  }

  private func codes(_ bytes: [UInt8], _ document: OfficialDocument, digest: String = "0") throws -> [String]
  {
    let file = try WordFileReader.read(bytes, path: "a.docx", firstID: FileID(1)).get()
    return drift(of: file, from: document, planDigest: digest).map(\.code)
  }
}
