import DocumentLint
import SourceText
import Testing

/// The examples of the rules are their tests.
@Suite struct RuleExampleTests {
  @Test func aRightPlanGivesNoFinding() throws {
    #expect(try findings(of: Sketch()).map(\.description) == [])
  }

  @Test(arguments: LintRule.all)
  func findsItsMistake(_ rule: LintRule) throws {
    for (number, example) in rule.failing.enumerated() {
      let codes = try findings(of: example).map(\.code)
      #expect(codes.contains(rule.kind.code), "failing example \(number): \(codes)")
    }
  }

  @Test(arguments: LintRule.all)
  func isSilentWhereAllIsRight(_ rule: LintRule) throws {
    for (number, example) in rule.passing.enumerated() {
      let found = try findings(of: example).filter { $0.code == rule.kind.code }
      #expect(found.map(\.description) == [], "passing example \(number)")
    }
  }

  @Test func codesAreTheirOwn() {
    let codes = LintDiagnostics.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.hasPrefix("KH10") && $0.count == 6 })
  }

  private func findings(of sketch: Sketch) throws -> [Diagnostic] {
    lint(try WordFileReader.read(sketch.bytes, path: "a.docx", firstID: FileID(1)).get()).diagnostics
  }
}

extension Diagnostic {
  var description: String { "\(code) \(message.vi)" }
}
