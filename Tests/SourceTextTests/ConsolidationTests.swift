import SourceText
import TestSupport
import Testing

@Suite struct ConsolidationTests {
  static func finding(
    _ kind: DiagnosticKind, _ file: UInt32, _ start: Int, _ words: String = "x", cause: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      kind, at: SourceSpan(FileID(file), ByteRange(start..<start + 1)), LocalizedText(words, en: words),
      cause: cause)
  }

  @Test func sortsByPlaceThenSeverityThenCode() {
    let sorted = [
      Self.finding(Samples.style, 0, 5), Self.finding(Samples.unknownKey, 0, 9),
      Self.finding(Samples.syntax, 1, 0),
      Self.finding(Samples.unknownKey, 1, 0), Self.finding(Samples.style, 1, 0),
      Self.finding(Samples.hint, 1, 0),
    ]
    #expect(Array(sorted.reversed()).consolidated() == sorted)
  }

  @Test func dropsRepeatedFindings() {
    let finding = Self.finding(Samples.style, 0, 5)
    let other = Self.finding(Samples.style, 0, 5, "y")
    #expect([finding, other, finding, finding].consolidated() == [finding, other])
  }

  @Test func showsOneCauseOnce() throws {
    let many = (0..<9).map { place in
      Self.finding(
        place == 4 ? Samples.unknownKey : Samples.style, 0, 90 - place * 10, "chỗ \(place)", cause: "a")
    }
    let result = (many + [Self.finding(Samples.hint, 0, 3, cause: "b")]).consolidated()
    #expect(result.count == 2)
    let merged = try #require(result.last)
    #expect(merged.message.vi == "chỗ 8")
    #expect(merged.severity == .error)
    #expect(merged.related.map(\.message.vi) == ["chỗ 7", "chỗ 6", "chỗ 5", "chỗ 4", "chỗ 3"])
    #expect(merged.notes.map(\.vi) == ["… và 3 chỗ khác"])
  }

  @Test(arguments: 0..<30)
  func givesTheSameForAnyOrder(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let kinds = [Samples.style, Samples.unknownKey, Samples.hint]
    let findings = (0..<20).map { _ in
      Self.finding(
        random.pick(kinds), UInt32(random.number(below: 2)), random.number(below: 4), random.pick(["x", "y"]))
    }
    let result = findings.consolidated()
    #expect(Set(findings.shuffled(using: &random).consolidated()) == Set(result))
    #expect(result.consolidated() == result)
    #expect(result.map(\.span) == result.map(\.span).sorted())
  }

  @Test func keepsTheMostSevere() {
    let findings = [
      Self.finding(Samples.hint, 0, 0), Self.finding(Samples.style, 0, 1), Self.finding(Samples.syntax, 0, 2),
    ]
    #expect(findings.mostSevere(2) == Array(findings.dropFirst()))
    #expect(findings.mostSevere(0) == [])
    #expect(findings.mostSevere(5) == findings)
  }
}
