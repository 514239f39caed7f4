import DocumentWriters
import OfficialDocument
import TestSupport
import Testing

@Suite struct HTMLTests {
  @Test(arguments: GoldenTests.documents.map(\.0))
  func needsNothingElse(name: String) throws {
    let page = try html(#require(GoldenTests.documents.first { $0.0 == name }?.1))
    // Links lead from calls to notes and back, within the page.
    for outside in ["<script", "<link", "src=", "url(", "@import", "<iframe", "<object"] {
      #expect(!page.contains(outside), "\(outside)")
    }
    for link in page.matches(of: /href="([^"]*)"/) { #expect(link.output.1.hasPrefix("#")) }
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"vi\">"))
  }

  @Test(arguments: GoldenTests.documents.map(\.0))
  func closesWhatItOpens(name: String) throws {
    let page = try html(#require(GoldenTests.documents.first { $0.0 == name }?.1))
    #expect(unbalanced(page) == [])
  }

  @Test func headingsNeverSkipALevel() {
    let levels = html(draftPlan).matches(of: /<h([1-6])/).compactMap { Int($0.output.1) }
    #expect(levels.first == 1)
    for (upper, lower) in zip(levels, levels.dropFirst()) { #expect(lower <= upper + 1) }
  }

  @Test func namesTheColumnsOfATable() {
    var document = letter1457
    document.body = [
      Block(
        key: "t",
        .table(
          Table(
            columns: [TableColumn("STT", weight: 1), TableColumn("Nhiệm vụ", weight: 9)],
            rows: [
              TableRow(key: "g", cells: ["I. Báo chí"], isGroup: true),
              TableRow(key: "r", cells: ["1", "Tin"]),
            ])))
    ]
    let page = html(document)
    #expect(
      page.contains("<thead><tr><th scope=\"col\">STT</th><th scope=\"col\">Nhiệm vụ</th></tr></thead>"))
    #expect(page.contains("<th colspan=\"2\" scope=\"colgroup\">I. Báo chí</th>"))
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\"><img src=x onerror=1>", "' onmouseover='x", "</style><b>", "a & b < c",
    "\u{0}\u{1B}[31m\u{202E}",
  ])
  func keepsHostileTextAsText(text: String) {
    var document = draftPlan
    document.title?.subject = text
    document.letterhead.issuer = [text]
    document.letterhead.superior = [text]
    document.letterhead.placeAndDate.place = text
    document.letterhead.number.symbol = text
    document.addressees = [text, text]
    document.body.append(Block(key: "x", .paragraph(Paragraph(Inlines(text)))))
    document.recipients.append(Recipient(Inlines(text)))
    document.signatures = [Signature(titleLines: [text], name: text)]
    document.profile.font = text
    let page = html(document)
    #expect(!page.contains("<script") && !page.contains("<img") && !page.contains("<b>"))
    #expect(page.matches(of: /<\/style>/).count == 1)
    #expect(unbalanced(page) == [])
    #expect(!page.unicodeScalars.contains { $0 == "\u{0}" || $0 == "\u{1B}" || $0 == "\u{202E}" })
  }

  @Test func writesAnyDocumentWithBalancedTags() {
    for seed in 1...60 {
      var random = RandomDocument(seed: seed, isHostile: seed.isMultiple(of: 2))
      #expect(unbalanced(html(random.document())) == [], "seed \(seed)")
    }
  }

  /// The elements that are left open, or closed without having been opened.
  private func unbalanced(_ page: String) -> [String] {
    var open: [String] = []
    for match in page.matches(of: /<(\/?)([a-z][a-z0-9]*)[^>]*>/.matchingSemantics(.unicodeScalar)) {
      let name = String(match.output.2)
      if ["meta", "col", "br"].contains(name) { continue }
      if match.output.1.isEmpty {
        open.append(name)
      } else if open.popLast() != name {
        return open + ["/" + name]
      }
    }
    return open
  }
}
