import DocumentWriters
import Foundation
import OfficialDocument
import Testing

@Suite struct WordsTests {
  private static let original = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent(
      "../../../shared/corpus/docs/000-cv-1457-ubnd-kgvx-dien-bien.txt"
    )
    .standardizedFileURL

  /// The transcript marks bold with `**` and a superscript with `^`; all else must be equal, word for word.
  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: original.path), "needs the transcript beside the checkout"))
  func equalsTheOriginalWordForWord() throws {
    let transcript = try String(contentsOf: Self.original, encoding: .utf8)
      .replacingOccurrences(of: "**", with: "").replacingOccurrences(of: "^", with: "")
    let expected = transcript.split(whereSeparator: \.isWhitespace)
    let actual = plainText(letter1457).split(whereSeparator: \.isWhitespace)
    #expect(actual.map(String.init) == expected.map(String.init))
    #expect(Set(expected).isSuperset(of: ["1457/UBND-KGVX", "KGVX(NDH).", "HOÀ", "cầu./.", "Đô"]))
  }

  @Test(arguments: 0..<60)
  func keepsAllWordsInReadingOrder(seed: Int) {
    var random = RandomDocument(seed: seed)
    let document = random.document()
    expectInOrder(readingOrder(document), in: Letters(plainText(document)))
  }

  /// Columns come line by line in these formats; so parts that stand side by side are looked for one by one.
  @Test(arguments: 0..<60, ["txt", "md"])
  func keepsAllPartsOfTheBodyInOrder(seed: Int, format: String) throws {
    var random = RandomDocument(seed: seed)
    let document = random.document()
    guard case .text(let written) = try #require(documentWriter(for: format)).write(document) else { return }
    let text = Letters(format == "md" ? unmarked(written) : written)
    for part in sideBySide(document) {
      #expect(text.containsInOrder(part), "«\(part)» is missing")
    }
    expectInOrder(bodyOrder(document), in: text)
  }
}

private func expectInOrder(
  _ parts: [String], in text: Letters, sourceLocation: SourceLocation = #_sourceLocation
) {
  var place = 0
  for part in parts {
    guard let found = text.find(part, from: place) else {
      Issue.record("«\(part)» is missing, or not in its place", sourceLocation: sourceLocation)
      return
    }
    place = found
  }
}

// MARK: - What must be found

private func sideBySide(_ document: OfficialDocument) -> [String] {
  let letterhead = document.letterhead
  var parts = letterhead.superior + letterhead.issuer + [letterhead.nationalTitle, Letterhead.motto]
  parts += [letterhead.number.printed, letterhead.placeAndDate.printed, letterhead.letterSubject ?? ""]
  parts += [document.urgency?.rawValue ?? ""] + document.printedRecipients.map(\.plainText)
  parts += document.signatures.flatMap { $0.titleLines + [$0.name ?? ""] }
  return parts
}

private func bodyOrder(_ document: OfficialDocument) -> [String] {
  var parts = [document.title?.kind ?? "", document.title?.subject ?? ""]
  parts += document.printedAddressees + blocksOrder(document.body)
  for appendix in document.appendices {
    parts += [appendix.label, appendix.title, appendix.attachedTo ?? ""] + blocksOrder(appendix.blocks)
  }
  return parts
}

private func readingOrder(_ document: OfficialDocument) -> [String] {
  let letterhead = document.letterhead
  var parts = letterhead.superior + letterhead.issuer + [letterhead.nationalTitle, Letterhead.motto]
  parts += [letterhead.number.printed, letterhead.placeAndDate.printed, letterhead.letterSubject ?? ""]
  parts += [document.urgency?.rawValue ?? "", document.title?.kind ?? "", document.title?.subject ?? ""]
  parts += document.printedAddressees + blocksOrder(document.body, withTables: true)
  parts += document.printedRecipients.map(\.plainText)
  parts += document.signatures.flatMap { $0.titleLines + [$0.name ?? ""] }
  for appendix in document.appendices {
    parts += [appendix.label, appendix.title, appendix.attachedTo ?? ""]
    parts += blocksOrder(appendix.blocks, withTables: true)
  }
  return parts
}

private func blocksOrder(_ blocks: [Block], withTables: Bool = false) -> [String] {
  zip(blocks, printedMarkers(of: blocks)).flatMap { block, marker in
    switch block.content {
    case .paragraph(let paragraph): [paragraph.text.withoutFootnotes.plainText]
    case .numbered(let item): [(marker ?? "") + item.text.withoutFootnotes.plainText]
    case .table(let table):
      withTables
        ? table.columns.map(\.title) + table.rows.flatMap { $0.cells.map(\.withoutFootnotes.plainText) } : []
    }
  }
}

// MARK: - Looking for it

/// A text without white space, in which words are found however they are set in lines.
struct Letters {
  let scalars: [Unicode.Scalar]

  init(_ text: String) {
    scalars = text.precomposedStringWithCanonicalMapping.unicodeScalars.filter { !$0.properties.isWhitespace }
  }

  /// The place behind the first occurrence.
  func find(_ part: String, from start: Int) -> Int? {
    let wanted = Letters(part).scalars
    guard !wanted.isEmpty else { return start }
    guard start + wanted.count <= scalars.count else { return nil }
    for place in start...(scalars.count - wanted.count)
    where scalars[place] == wanted[0] && scalars[place..<(place + wanted.count)].elementsEqual(wanted) {
      return place + wanted.count
    }
    return nil
  }

  /// Whether the letters come one after the other, whatever stands between them.
  func containsInOrder(_ part: String) -> Bool {
    var place = scalars.startIndex
    for wanted in Letters(part).scalars {
      guard let found = scalars[place...].firstIndex(of: wanted) else { return false }
      place = found + 1
    }
    return true
  }
}
