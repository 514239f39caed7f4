import SourceText
import Testing

@testable import PlanRules

@Suite struct RuleExampleTests {
  @Test(arguments: Rule.all)
  func findsExactlyTheMarkedPlaces(rule: Rule) {
    for example in rule.failing {
      let run = RuleRun(rule, on: example.plainText)
      #expect(run.faults.isEmpty, "\(example.plainText)")
      #expect(run.marked == example.markedText)
      #expect(!example.expectedOffsets.isEmpty, "a failing example marks no place")
      #expect(run.diagnostics.map { Int($0.span.range.start) }.sorted() == example.expectedOffsets)
      #expect(run.diagnostics.allSatisfy { $0.code == rule.kind.code })
    }
  }

  @Test(arguments: Rule.all)
  func findsNothingInPassingExamples(rule: Rule) {
    for example in rule.passing {
      let run = RuleRun(rule, on: example.plainText)
      #expect(run.faults.isEmpty, "\(example.plainText)")
      #expect(run.marked == example.markedText)
      #expect(run.diagnostics.isEmpty)
    }
  }

  /// What has a fix is no longer found when the fix is made.
  @Test(arguments: Rule.all)
  func fixesRemoveTheirFindings(rule: Rule) throws {
    for example in rule.failing {
      let run = RuleRun(rule, on: example.plainText)
      let withoutFix = run.diagnostics.count { $0.fixes.isEmpty }
      guard withoutFix < run.diagnostics.count else { continue }
      let text = try run.fixed()
      let again = RuleRun(rule, on: text)
      #expect(again.faults.isEmpty, "\(text)")
      #expect(again.diagnostics.count <= withoutFix, "\(text)")
      for fix in run.diagnostics.flatMap(\.fixes) {
        #expect(!fix.title.vi.isEmpty && !fix.title.en.isEmpty && !fix.edits.isEmpty)
      }
    }
  }

  @Test(arguments: Rule.all)
  func speaksBothLanguages(rule: Rule) {
    for text in [rule.kind.title, rule.kind.explanation] {
      #expect(!text.vi.isEmpty && !text.en.isEmpty && text.vi != text.en)
    }
    #expect(rule.kind.basis?.isEmpty != true)
    for diagnostic in rule.failing.flatMap({ RuleRun(rule, on: $0.plainText).diagnostics }) {
      var texts = [diagnostic.message] + diagnostic.notes + diagnostic.related.map(\.message)
      texts += diagnostic.label.map { [$0] } ?? []
      #expect(texts.allSatisfy { !$0.vi.isEmpty && !$0.en.isEmpty })
    }
  }

  @Test(arguments: Rule.all)
  func showsARightAndAWrongExample(rule: Rule) {
    #expect(!rule.failing.isEmpty && !rule.passing.isEmpty)
    #expect(!rule.kind.wrong.isEmpty && !rule.kind.right.isEmpty)
  }

  @Test func codesAreUniqueAndInOrder() {
    let codes = Rule.all.map(\.kind.code)
    #expect(codes == codes.sorted())
    #expect(Set(codes).count == codes.count)
    for code in codes {
      #expect(code.utf8.count == 6 && ["KH03", "KH04", "KH05"].contains(code.prefix(4)), "\(code)")
    }
  }
}
