import FoundationXML
import OfficialDocument
import TestSupport
import Testing
import VietnameseText

@testable import DocumentWriters

/// The markers that a word processor shows, counted here by the letter of the standard.
@Suite struct DOCXNumberingTests {
  @Test func countsPointsInTheVietnameseAlphabet() throws {
    let items = (1...30).map { _ in NumberedItem(.point, "nội dung") }
    let markers = try markers(of: items)
    #expect(markers == (1...30).map { (letterNumber($0) ?? "") + ")" })
  }

  @Test func startsAnewAfterAHigherLevel() throws {
    let items: [(NumberingLevel, String)] = [
      (.section, "I."), (.clause, "1."), (.point, "a)"), (.point, "b)"), (.dash, "-"), (.point, "c)"),
      (.clause, "2."),
      (.point, "a)"), (.section, "II."), (.clause, "1."), (.subclause, "1.1."), (.point, "a)"),
      (.subclause, "1.2."),
      (.point, "a)"), (.point, "b)"), (.clause, "2."), (.subclause, "2.1."), (.section, "III."),
      (.clause, "1."),
      (.dash, "-"), (.plus, "+"), (.plus, "+"), (.dash, "-"), (.section, "IV."), (.section, "V."),
    ]
    let markers = try markers(of: items.map { NumberedItem($0.0, "nội dung", isTitle: $0.0 == .section) })
    #expect(markers == items.map(\.1))
  }

  @Test(arguments: 0..<40) func countsAsTheDocumentDoesWhateverTheOrder(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let items = (0..<80).map { _ in
      let level = [0, 1, 1, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 5][Int.random(in: 0..<15, using: &random)]
      return NumberedItem(NumberingLevel.allCases[level], "nội dung", isTitle: Bool.random(using: &random))
    }
    let blocks = items.map { Block(key: "x", .numbered($0)) }
    #expect(try markers(of: items) == printedMarkers(of: blocks))
  }

  @Test func startsEachAppendixAnew() throws {
    let item = Block(key: "x", .numbered(NumberedItem(.section, "MỤC", isTitle: true)))
    var document = letter1457
    document.body = [item, item]
    document.appendices = (0..<3).map { index in
      Appendix(key: "pl", label: "Phụ lục \(index)", title: "TÊN", attachedTo: nil, blocks: [item, item])
    }
    #expect(
      try markers(of: document, styles: ["Muc"]) == ["I.", "II.", "I.", "II.", "I.", "II.", "I.", "II."])
  }

  @Test func linksEachLevelToItsStyle() throws {
    let numbering = try WordFile(letter1457).xml("word/numbering.xml")
    let styles = try WordFile(letter1457).xml("word/styles.xml").all("w:style")
    for level in numbering.all("w:lvl") {
      let style = try #require(level.value("w:pStyle"))
      let definition = try #require(styles.first { $0.attribute("w:styleId") == style })
      #expect(definition.value("w:pPr/w:numPr/w:ilvl") == level.attribute("w:ilvl"), "\(style)")
    }
  }

  private func markers(of items: [NumberedItem]) throws -> [String] {
    var document = letter1457
    document.addressees = []
    document.recipients = []
    document.body = items.enumerated().map { Block(key: BlockKey("\($0)"), .numbered($1)) }
    return try markers(of: document, styles: nil)
  }

  /// The marker of each numbered paragraph, or what is typed before its text.
  private func markers(of document: OfficialDocument, styles: Set<String>?) throws -> [String] {
    let file = try WordFile(document)
    var counter = ListCounter(try file.xml("word/numbering.xml"))
    return try file.paragraphs().filter { styles?.contains($0.style) ?? $0.text.hasSuffix("nội dung") }.map {
      paragraph in
      guard let list = paragraph.list else { return String(paragraph.text.prefix { $0 != " " }) }
      return counter.next(list.number, list.level)
    }
  }
}

/// Counts as ISO/IEC 29500-1, 17.9 says: instances of one definition share their counters, an override starts them anew
/// once, a level starts anew after each higher one.
private struct ListCounter {
  private struct Level {
    var start: Int
    var format: String
    var text: String
  }

  private var definitions: [String: [Level]] = [:]
  private var definitionOfInstance: [String: String] = [:]
  private var overrides: [String: [Int: Int]] = [:]
  private var counters: [String: [Int?]] = [:]

  init(_ numbering: XMLElement) {
    for definition in numbering.all("w:abstractNum") {
      let levels = definition.all("w:lvl").map { level in
        Level(
          start: Int(level.value("w:start") ?? "") ?? 0, format: level.value("w:numFmt") ?? "",
          text: level.value("w:lvlText") ?? "")
      }
      let id = definition.attribute("w:abstractNumId") ?? ""
      definitions[id] = levels
      counters[id] = Array(repeating: nil, count: levels.count)
    }
    for instance in numbering.all("w:num") {
      let id = instance.attribute("w:numId") ?? ""
      definitionOfInstance[id] = instance.value("w:abstractNumId")
      for override in instance.all("w:lvlOverride") {
        let level = Int(override.attribute("w:ilvl") ?? "") ?? 0
        overrides[id, default: [:]][level] = Int(override.value("w:startOverride") ?? "")
      }
    }
  }

  mutating func next(_ instance: String, _ level: Int) -> String {
    guard let id = definitionOfInstance[instance], let levels = definitions[id], var counts = counters[id]
    else { return "?" }
    if let starts = overrides.removeValue(forKey: instance) {
      for lower in starts.keys { counts[lower] = nil }
    }
    counts[level] = counts[level].map { $0 + 1 } ?? levels[level].start
    for lower in (level + 1)..<max(levels.count, level + 1) { counts[lower] = nil }
    counters[id] = counts
    var text = levels[level].text
    for place in levels.indices {
      text = text.replacing(
        "%\(place + 1)", with: shown(counts[place] ?? levels[place].start, levels[place].format))
    }
    return text
  }

  private func shown(_ value: Int, _ format: String) -> String {
    switch format {
    case "upperRoman": romanNumeral(value) ?? ""
    case "lowerLetter": String(UnicodeScalar(UInt8(ascii: "a") + UInt8(value - 1)))
    case "decimal": "\(value)"
    default: ""
    }
  }
}
