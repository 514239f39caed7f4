import OOXML
import OfficialDocument
import TestSupport
import Testing

@testable import DocumentWriters

/// Notes in tracked changes: their calls survive accepting and rejecting, and what they say is compared by itself.
@Suite struct FootnoteRedlineTests {
  private static let marks = RevisionMarks(author: "Phòng Tổng hợp", date: "2021-06-09T00:00:00Z")

  @Test func aChangedNoteIsMarkedInTheNote() throws {
    var new = markedPlan
    new.footnotes[0].text = "Sau đây gọi tắt là Luật Báo chí."
    let parts = RedlineWriter.parts(
      RedlinedDocument(from: markedPlan, to: new), SectionParts(), Self.marks)
    let document = String(decoding: parts.document, as: UTF8.self)
    #expect(!document.contains("<w:ins ") && !document.contains("<w:del "))
    let notes = String(decoding: parts.footnotes.bytes, as: UTF8.self)
    #expect(notes.contains("<w:ins ") && notes.contains("tắt"))
    #expect(!notes.contains("<w:del "))
  }

  @Test func aNoteBeforeOthersLeavesTheirCallsAlone() throws {
    var old = bodyOnly((0..<4).map { paragraph("đoạn\($0)", lines: 1) })
    var new = old
    old.callNotes(["Một.", "Hai."])
    new.body.insert(paragraph("thêm", lines: 2), at: 0)
    new.callNotes(["Không.", "Một.", "Hai."])
    let redline = RedlinedDocument(from: old, to: new)
    let parts = RedlineWriter.parts(redline, SectionParts(), Self.marks)
    let document = String(decoding: parts.document, as: UTF8.self)
    #expect(document.matches(of: /<w:footnoteReference w:id="\d+"\/>/).count == 3)
    let notes = try notes(parts.footnotes, .accept)
    #expect(notes == ["Không.", "Một.", "Hai."])
  }

  @Test(arguments: 0..<40) func acceptingGivesTheNewNotesAndRejectingTheOld(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    func noted(_ document: OfficialDocument) -> OfficialDocument {
      var document = document
      let texts = (0..<random.number(below: 7)).map { _ in Inlines("Chú thích \(random.number(below: 5)).") }
      document.callNotes(texts)
      return document
    }
    let blocks = (0..<8).map { paragraph("đoạn\($0)", lines: 1) }
    let old = noted(bodyOnly(blocks.filter { _ in random.number(below: 4) > 0 }))
    let new = noted(bodyOnly(blocks.filter { _ in random.number(below: 4) > 0 }.reversed()))
    let parts = RedlineWriter.parts(RedlinedDocument(from: old, to: new), SectionParts(), Self.marks)
    for (decision, expected) in [(RevisionReader.Decision.accept, new), (.reject, old)] {
      let paragraphs = try RevisionReader(parts.document).paragraphs(decision)
      #expect(paragraphs == (try RevisionReader(document: expected).paragraphs(.accept)))
      #expect(
        try notes(parts.footnotes, decision).sorted() == expected.footnotes.map(\.text.plainText).sorted())
    }
  }

  /// What the notes say after a decision, those left out of which nothing is left.
  private func notes(_ part: DOCXPart, _ decision: RevisionReader.Decision) throws -> [String] {
    let body = String(decoding: part.bytes, as: UTF8.self)
      .replacing("<w:footnotes ", with: "<w:document ").replacing(
        "</w:footnotes>", with: "</w:body></w:document>"
      )
      .replacing("main\"><w:footnote ", with: "main\"><w:body><w:footnote ")
      .replacing(/<\/?w:footnote( [^>]*)?>/, with: "")
    return try RevisionReader(Array(body.utf8)).paragraphs(decision).map { $0.trimmingSpaces() }
      .filter { !$0.isEmpty }
  }
}
