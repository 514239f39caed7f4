import SourceText
import TestSupport
import Testing
import YAMLTree

/// Several syntax errors in one run: each found at its line, and nothing told that is only a consequence.
@Suite struct RecoveryTests {
  struct Tally: Equatable {
    var injected = 0
    var found = 0
    var spurious = 0
    var misses: [String] = []
  }

  private func toldLines(_ text: String) -> [(line: Int, code: String)] {
    let source = SourceFile(path: "p", text: text)
    let table = LineTable(source)
    var causes: Set<String> = []
    return parseYAML(source).diagnostics
      .filter { $0.cause.map { causes.insert($0).inserted } ?? true }
      .map { (table.line(at: $0.span.range.start) - 1, $0.code) }
  }

  private func tally(_ plan: DamagedPlan, reach: Int, into tally: inout Tally) {
    let lines = toldLines(plan.text)
    tally.injected += plan.damaged.count
    for index in plan.damaged {
      if lines.contains(where: { abs($0.line - index) <= reach }) {
        tally.found += 1
      } else {
        tally.misses.append("missed \(index + 1): \(plan.lines[index])")
      }
    }
    for (line, code) in lines where !plan.damaged.contains(where: { abs($0 - line) <= reach }) {
      tally.spurious += 1
      tally.misses.append("spurious \(code) at \(line + 1): \(plan.lines[min(line, plan.lines.count - 1)])")
    }
  }

  @Test(arguments: [1, 3, 5])
  func findsEveryInjectedFaultAndNothingElse(count: Int) {
    var result = Tally()
    for seed in 0..<50 {
      var random = SeededGenerator(seed: seed * 7 + count)
      var plan = DamagedPlan(activities: 12, &random)
      var faults = 0
      while faults < count {
        if plan.damage(random.pick(DamagedPlan.Fault.allCases), &random) { faults += 1 }
      }
      tally(plan, reach: 0, into: &result)
    }
    #expect(result.injected == 50 * count)
    #expect(result.misses.prefix(12) == [])
  }

  /// Random slips of one character that break the plan each for itself; those that leave good YAML are not taken.
  @Test(arguments: [(1, 0.99, 0.05), (3, 0.93, 0.37)])
  func findsMostSlipsOfTheFinger(count: Int, share: Double, spurious: Double) {
    var result = Tally()
    let files = 40
    for seed in 0..<files {
      var random = SeededGenerator(seed: seed * 13 + count)
      var plan = DamagedPlan(activities: 12, &random)
      let clean = plan
      while plan.damaged.count < count {
        let before = plan
        plan.slip(&random)
        let last = plan.damaged[plan.damaged.count - 1]
        if toldLines(textOf(clean, with: plan.lines[last], at: last)).isEmpty { plan = before }
      }
      tally(plan, reach: 2, into: &result)
    }
    let summary = "\(result.found) of \(result.injected) found, \(result.spurious) spurious:\n"
    let misses = result.misses.prefix(40).joined(separator: "\n")
    #expect(Double(result.found) >= share * Double(result.injected), "\(summary)\(misses)")
    #expect(Double(result.spurious) <= spurious * Double(files), "\(summary)\(misses)")
  }

  private func textOf(_ plan: DamagedPlan, with line: String, at index: Int) -> String {
    var lines = plan.lines
    lines[index] = line
    return lines.joined(separator: "\n") + "\n"
  }

  @Test func marksStandInsAndKeepsTheRest() throws {
    let text = "a: 1\nb: x: y\n  c: 2\nd:\n  - e: 3\n  - f: \"x\" y\n    g: 4\n"
    let root = try #require(parseYAML(SourceFile(path: "p", text: text)).document?.root)
    #expect(root["a"]?.text == "1")
    #expect(root["d"]?.outline == "[{\"e\":\"3\"},{!:!,\"g\":\"4\"}]")
    #expect(root.entries.contains { $0.key.isBroken })
  }

  @Test func stopsAfterTwentyFiveErrors() {
    let text = (0..<100).map { "k\($0): x: y\n" }.joined()
    #expect(toldLines(text).count == 25)
  }
}
