import Coverage
import Testing

@Suite struct HonestPlanTests {
  @Test func theDirectiveIsRecordedHonestly() throws {
    let report = try HonestPlan().report()
    #expect(report.directive.problems.isEmpty, "\(report.directive.problems)")
    #expect(report.findings.isEmpty, "\(report.findings)")
  }

  @Test func waitsOnlyForPersons() throws {
    let report = try HonestPlan().report()
    let verdicts = zip(report.directive.duties, report.duties).map { "\($0.id) \($1.verdict.rawValue)" }
    #expect(
      verdicts == [
        "1/1 covered", "1/2 undecided", "1/3 undecided", "2.1/1 covered", "2.1/2 covered", "2.2/1 covered",
        "2.3/1 undecided", "2.3/2 undecided", "2.3/3 undecided", "3/1 not-ours", "3/2 not-ours",
        "closing/1 undecided",
      ])
  }
}
