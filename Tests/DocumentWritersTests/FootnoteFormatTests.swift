import DocumentWriters
import OfficialDocument
import Testing

/// Notes in the formats that have no pages.
@Suite struct FootnoteFormatTests {
  private func text(_ format: String) throws -> String {
    guard case .text(let text) = try documentWriter(for: format)?.write(markedPlan) else { return "" }
    return text
  }

  @Test func htmlLinksEachCallToItsNoteAndBack() throws {
    let html = try text("html")
    for number in 1...markedPlan.footnotes.count {
      #expect(
        html.contains(
          "<sup><a href=\"#ct\(number)\" id=\"goi\(number)\" role=\"doc-noteref\">\(number)</a></sup>"))
      #expect(html.contains("<li id=\"ct\(number)\">"))
      #expect(html.contains("href=\"#goi\(number)\" role=\"doc-backlink\""))
    }
    // The notes of the appendix stand under the appendix.
    let parts = html.split(separator: "class=\"sheet phu-luc")
    #expect(parts[0].contains("id=\"ct1\"") && !parts[0].contains("id=\"ct4\""))
    #expect(parts[1].contains("id=\"ct4\"") && parts[1].contains("<ol start=\"3\">"))
  }

  @Test func htmlPrintsTheFirstPageAlone() throws {
    let html = try text("html")
    #expect(html.contains("@page :first { margin-top: 10.00mm; }"))
    #expect(html.contains("@page :first { @bottom-center { content: \"Địa chỉ: "))
    #expect(html.contains("<div class=\"luu-hanh\""))
    #expect(html.contains("<footer class=\"lien-he\">Địa chỉ: "))
  }

  /// A contact line cannot leave its quotation marks in the style sheet, nor the style sheet itself.
  @Test func htmlKeepsHostileContactLinesInTheirPlace() throws {
    var document = markedPlan
    document.contact = ContactLine(
      address: "a\"; } </style><script>x</script> \\", email: nil, website: nil, phone: nil, fax: nil)
    guard case .text(let html) = try documentWriter(for: "html")?.write(document) else { return }
    #expect(html.matches(of: /<\/style>/).count == 1)
    #expect(!html.contains("<script>"))
    #expect(html.contains(#"content: "Địa chỉ: a\22 ; } \3c /style\3e \3c script\3e x\3c /script\3e  \5c ""#))
  }

  @Test func markdownHasItsOwnNotes() throws {
    let markdown = try text("md")
    for number in 1...markedPlan.footnotes.count {
      #expect(markdown.matches(of: try Regex("\\[\\^\(number)\\]")).count == 2)
      #expect(markdown.contains("\n[^\(number)]: "))
    }
    #expect(markdown.contains("m<sup>2</sup>."))
  }

  @Test func textNumbersItsNotesInBrackets() throws {
    let text = try text("txt")
    for number in 1...markedPlan.footnotes.count {
      #expect(text.contains("\n[\(number)] "))
      #expect(text.matches(of: try Regex("\\[\(number)\\]")).count == 2)
    }
    #expect(text.contains("NDH.(30)"))
  }
}
