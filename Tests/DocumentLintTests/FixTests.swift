import DocumentLint
import OOXML
import PlanModel
import SourceText
import Testing

/// Safe fixes mend what they say they mend, and touch nothing else.
@Suite struct FixTests {
  @Test(arguments: LintRule.all)
  func mendsWhatItOffersToMend(_ rule: LintRule) throws {
    for (number, sketch) in rule.failing.enumerated() {
      let before = try GoodFile.findings(sketch.bytes).filter { $0.code == rule.kind.code }
      let offered = before.filter { $0.fixes.contains(where: \.isSafe) }
      guard !offered.isEmpty else { continue }
      let fixed = try #require(try fix(sketch.bytes))
      let left = fixed.result.diagnostics.filter { $0.code == rule.kind.code }
      #expect(left.count == before.count - offered.count, "example \(number): \(left.map(\.description))")
    }
  }

  @Test func mendsWordsInTheRunsThatHoldThem() throws {
    var parts = try Parts(Sketch().bytes)
    try parts.replace(
      "Cung cấp thông tin kịp thời",
      "Cung cấp thông tin , kịp</w:t></w:r><w:r><w:t xml:space=\"preserve\">  thời")
    let text = try Parts(try #require(try fix(parts.bytes)).bytes)["word/document.xml"]
    #expect(text.contains("Cung cấp thông tin, kịp"))
    #expect(text.contains("> thời"))
  }

  /// What is written with an entity is not cut apart.
  @Test func leavesWordsWithEntitiesAlone() throws {
    var parts = try Parts(Sketch().bytes)
    try parts.replace("Cung cấp thông tin kịp thời", "Cung cấp thông tin &amp; truyền thông , kịp thời")
    let fixed = try #require(try fix(parts.bytes))
    #expect(fixed.bytes == (try parts.bytes))
    #expect(fixed.result.diagnostics.map(\.code) == ["KH0536"])
  }

  @Test func leavesOtherPartsAsTheyAre() throws {
    let bytes = LintRule.all.first { $0.kind.code == "KH1030" }?.failing.first?.bytes ?? []
    let fixed = try #require(try fix(bytes))
    #expect(fixed.fixCount > 0)
    let old = try ZipArchive(bytes)
    let new = try ZipArchive(fixed.bytes)
    #expect(old.entries.map(\.name) == new.entries.map(\.name))
    for entry in old.entries where entry.name != "word/document.xml" {
      #expect(try old.read(entry.name) == new.read(entry.name))
    }
  }

  @Test func findsNothingToDoInARightFile() throws {
    let fixed = try #require(try fix(Sketch().bytes))
    #expect(fixed.fixCount == 0)
    #expect(fixed.bytes == Sketch().bytes)
  }

  private func fix(_ bytes: [UInt8]) throws -> FixedWordFile? {
    try fixWordFile(bytes, path: "a.docx", firstID: FileID(1), registry: Registry())
  }
}
