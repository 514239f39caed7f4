import OfficialDocument
import Testing

@testable import DocumentWriters

/// What stands above, below and at the foot of the text in the Word file.
@Suite struct DOCXMarksTests {
  @Test(arguments: Circulation.allCases) func framesTheCirculationAboveTheQuocHieu(mark: Circulation) throws {
    var document = markedPlan
    document.circulation = mark
    let file = try WordFile(document)
    let paragraph = try #require(try file.xml("word/header2.xml").all("w:p").map(WordParagraph.init).first)
    #expect(paragraph.style == "PhamViLuuHanh")
    #expect(paragraph.text == mark.rawValue)
    let indent = try #require(paragraph.element.first("w:pPr/w:ind"))
    let left = try #require(indent.attribute("w:left").flatMap(Double.init))
    let right = try #require(indent.attribute("w:right").flatMap(Double.init))
    let columns = LetterheadColumns(document.letterhead, document.profile)
    // In the middle of the right column.
    #expect(abs((left - columns.left.twips) - right) <= 1)
    let words = Font(.bold, document.profile.circulationSize).width(of: mark.rawValue)
    #expect(columns.right - Length(twips: right * 2) > words + .mm(4))
    // Within the top margin.
    let height = mark.frame(size: 13).height
    #expect(document.profile.topMargin * 0.5 + height < document.profile.topMargin)
  }

  @Test func onlyTheFirstPageHasMarkAndContactLine() throws {
    let file = try WordFile(markedPlan)
    let relationships = try file.xml("word/_rels/document.xml.rels").all("Relationship")
    func target(_ reference: String, _ section: Int) throws -> String? {
      let element = try file.xml().all("w:sectPr")[section].all(reference)
        .first { $0.attribute("w:type") == "first" }
      return relationships.first { $0.attribute("Id") == element?.attribute("r:id") }?.attribute("Target")
    }
    #expect(try target("w:headerReference", 0) == "header2.xml")
    #expect(try target("w:footerReference", 0) == "footer1.xml")
    // A section without its own would take over the first one's.
    #expect(try target("w:headerReference", 1) == "header3.xml")
    #expect(try target("w:footerReference", 1) == "footer2.xml")
    for part in ["word/header3.xml", "word/footer2.xml"] {
      #expect(try file.xml(part).all("w:p").map { WordParagraph(element: $0).text } == [""])
    }
    let contact = try #require(try file.xml("word/footer1.xml").all("w:p").map(WordParagraph.init).first)
    #expect(contact.style == "LienHe")
    #expect(contact.text.replacing("\n", with: " ") == markedPlan.contact?.printed)
    #expect(contact.element.first("w:pPr/w:ind") == nil, "indents would shorten the line above")
  }

  @Test func aPlainDocumentHasNoneOfIt() throws {
    let names = try WordFile(issuedPlan).parts.map(\.name)
    #expect(!names.contains { $0.contains("footnotes") || $0.contains("footer") || $0.contains("header2") })
    #expect(!(try WordFile(issuedPlan).text(of: "word/settings.xml").contains("footnotePr")))
  }

  @Test func aFileOfAppendicesAloneHasNoFirstPageMarks() throws {
    var document = markedPlan
    document.printsOnlyAppendices = true
    let names = try WordFile(document).parts.map(\.name)
    #expect(!names.contains { $0.contains("footer") || $0.contains("header2") })
  }

  @Test func endsTheRecipientsWithTheDraftersMark() throws {
    let last = try WordFile(markedPlan).paragraphs().last { $0.style == "NoiNhanGach" }
    #expect(last?.text == "Lưu: VT, TTBCXB(02). NDH.(30)")
  }

  @Test func writesRealFootnotes() throws {
    let file = try WordFile(markedPlan)
    let notes = try file.xml("word/footnotes.xml").all("w:footnote")
    #expect(notes.compactMap { $0.attribute("w:id") } == ["-1", "0", "1", "2", "3", "4"])
    #expect(notes.prefix(2).map { $0.attribute("w:type") } == ["separator", "continuationSeparator"])
    let texts = notes.dropFirst(2).map { WordParagraph(element: $0.all("w:p")[0]).text }
    #expect(texts == markedPlan.footnotes.map { " " + $0.text.plainText })
    #expect(notes.dropFirst(2).allSatisfy { $0.all("w:footnoteRef").count == 1 })
    let calls = try file.xml().all("w:footnoteReference").compactMap { $0.attribute("w:id") }
    #expect(calls == ["1", "2", "3", "4"])
    #expect(try file.xml("word/settings.xml").all("w:footnote").count == 2)
    let styles = try file.xml("word/styles.xml").all("w:style")
    for id in ["FootnoteText", "FootnoteReference"] {
      #expect(styles.contains { $0.attribute("w:styleId") == id })
    }
  }

  @Test func aPreparedWriterGivesTheSameBytes() throws {
    let plain = DOCXWriter()
    for (first, second) in [(issuedPlan, markedPlan), (markedPlan, issuedPlan), (markedPlan, markedPlan)] {
      #expect(try plain.prepared(for: first).write(second) == plain.write(second))
    }
  }

  @Test func tellsCharactersOfANoteThatXMLCannotHold() throws {
    var document = markedPlan
    document.footnotes[1].text = "a\u{0B}b"
    let replaced = try DOCXWriter().file(document).replaced
    #expect(replaced == [ReplacedCharacter(place: "chú-thích/n2", scalar: "\u{0B}")])
  }
}
