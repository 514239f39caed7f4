import Coverage
import Foundation
import PlanModel
import SourceText
import TestSupport
import Testing
import VietnameseText
import Workspace

/// What holds for every plan, tried on random changes of the honest one.
@Suite struct LawTests {
  /// The verdict of each duty by its id.
  private func verdicts(_ report: CoverageReport) -> [String: Verdict] {
    Dictionary(
      zip(report.directive.duties.map(\.id), report.duties.map(\.verdict)),
      uniquingKeysWith: { first, _ in first })
  }

  private func judged(_ plan: Plan, like report: CoverageReport) -> CoverageReport {
    judge(
      CoverageInput(
        directive: report.directive, plan: plan, registry: report.input.registry,
        accepted: report.input.accepted,
        today: report.input.today, stage: report.input.stage))
  }

  /// Takes one fact out of an activity; false where it has none of that kind.
  private func removeFact(_ activity: inout Activity, _ random: inout SeededGenerator) -> Bool {
    switch random.number(below: 11) {
    case 0: activity.lead = nil
    case 1: activity.kind = nil
    case 2: activity.deadline = nil
    case 3: activity.product = nil
    case 4: activity.name = nil
    case 5: activity.content = nil
    case 6: return removeOne(&activity.channels, &random)
    case 7: return removeOne(&activity.audiences, &random)
    case 8: return removeOne(&activity.partners, &random)
    case 9: return removeOne(&activity.covers, &random)
    default: return removeOne(&activity.press, &random)
    }
    return true
  }

  private func removeOne<Element>(_ list: inout [Element], _ random: inout SeededGenerator) -> Bool {
    guard !list.isEmpty else { return false }
    list.remove(at: random.number(below: list.count))
    return true
  }

  @Test(arguments: 0..<40)
  func lessEvidenceNeverRaisesAVerdict(_ seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let report = try HonestPlan.signedReport.get()
    var plan = report.plan
    var before = report
    for _ in 0..<12 {
      if random.number(below: 6) == 0, !plan.activities.isEmpty {
        plan.activities.remove(at: random.number(below: plan.activities.count))
      } else if random.number(below: 12) == 0 {
        _ = removeOne(&plan.signOffs, &random)
      } else if random.number(below: 20) == 0 {
        plan.sections.removeAll { $0.activities != nil }
      } else if !plan.activities.isEmpty {
        _ = removeFact(&plan.activities[random.number(below: plan.activities.count)], &random)
      }
      let after = judged(plan, like: report)
      for (old, new) in zip(before.duties, after.duties) { #expect(new.verdict <= old.verdict) }
      for (old, new) in zip(before.points, after.points) { #expect(new.verdict <= old.verdict) }
      #expect(before.isComplete || !after.isComplete)
      before = after
    }
  }

  /// Every fact of the honest plan is one that the plan needs, or is told to be redundant.
  @Test func withoutAnyOneActivityThePlanIsNotComplete() throws {
    let report = try HonestPlan.signedReport.get()
    var redundant: [String] = []
    for index in report.plan.activities.indices {
      var plan = report.plan
      plan.activities.remove(at: index)
      if judged(plan, like: report).isComplete {
        redundant.append(report.plan.activities[index].id?.value ?? "")
      }
    }
    // HD-05 alone reaches all that HD-06 and HD-07 reach together.
    #expect(redundant == ["HD-05", "HD-06", "HD-07"])
  }

  @Test(arguments: 0..<40)
  func aClaimWithoutEvidenceIsNeverGreen(_ seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let report = try HonestPlan.signedReport.get()
    var plan = report.plan
    plan.activities.removeAll()
    for number in 0..<random.number(below: 30) + 1 {
      var activity = Activity()
      activity.id = Located("X-\(number)", at: .nowhere)
      activity.covers = (0..<3).map { _ in
        Located(PointID(random.pick(report.directive.points.map(\.id))), at: .nowhere)
      }
      if random.number(below: 2) == 0 { activity.name = Located("Triển khai thực hiện", at: .nowhere) }
      plan.activities.append(activity)
    }
    let after = judged(plan, like: report)
    #expect(after.duties.allSatisfy { !$0.verdict.isGreen })
    #expect(!after.isComplete)
  }

  @Test(arguments: 0..<20)
  func theOrderOfActivitiesAndPointsIsIrrelevant(_ seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let report = try HonestPlan.signedReport.get()
    var plan = report.plan
    // Some facts less, so that not everything is green.
    for _ in 0..<random.number(below: 4) {
      _ = removeFact(&plan.activities[random.number(below: plan.activities.count)], &random)
    }
    let straight = judged(plan, like: report)
    plan.activities.shuffle(using: &random)
    var directive = report.directive.directive
    directive.points.shuffle(using: &random)
    for index in directive.points.indices { directive.points[index].points.shuffle(using: &random) }
    directive.frame.shuffle(using: &random)
    let shuffled = judge(
      CoverageInput(
        directive: DirectiveReading(directive, registry: report.input.registry), plan: plan,
        registry: report.input.registry, accepted: report.input.accepted, today: report.input.today))
    #expect(verdicts(shuffled) == verdicts(straight))
    #expect(shuffled.isJudgeable == straight.isJudgeable)
    #expect(shuffled.isComplete == straight.isComplete)
    #expect(shuffled.directive.problems.isEmpty)
  }

  @Test func normalFormSpacingAndToneMarksAreIrrelevant() throws {
    var plan = HonestPlan.signed
    for (path, text) in plan.files {
      plan.files[path] = text.decomposedStringWithCanonicalMapping
    }
    let decomposed = try plan.report()
    #expect(verdicts(decomposed) == verdicts(try HonestPlan.signedReport.get()))
    #expect(decomposed.isComplete)
    var spaced = HonestPlan.signed
    spaced.changeWords("các cơ quan báo chí trên địa bàn", to: "các  cơ quan\u{A0}báo   chí trên địa bàn")
    #expect(try spaced.report().isComplete)
    var moved = HonestPlan.signed
    moved.change(
      HonestPlan.directive, "  CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n",
      to: "  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n")
    #expect(try moved.report().isComplete)
  }

  /// An edited letter of a point, and of its copy in the source, takes its green away until somebody has looked.
  @Test(arguments: 0..<60)
  func anEditedLetterIsNeverGreen(_ seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let report = try HonestPlan.signedReport.get()
    let own = report.judgedPoints.filter { report.points[$0].role != .none }
    let point = random.pick(own)
    var directive = report.directive.directive
    let text = Array(report.directive.points[point].point.text?.value ?? "")
    var edited = text
    let letters = edited.indices.filter { edited[$0].isLetter }
    let place = random.pick(letters)
    repeat {
      edited[place] = random.pick(Array("abcdđeghiklmnopqrstuvxyâăêôơưáàảãạ"))
    } while edited[place] == text[place]
    directive.edit(report.directive.points[point].id) { $0.text?.value = String(edited) }
    let source = directive.sourceText?.value ?? ""
    directive.sourceText?.value = source.replacing(String(text).onOneLine, with: String(edited).onOneLine)
    let after = judge(
      CoverageInput(
        directive: DirectiveReading(directive, registry: report.input.registry), plan: report.plan,
        registry: report.input.registry, accepted: report.input.accepted, today: report.input.today))
    #expect(!after.points[point].verdict.isGreen, "\(String(edited))")
    #expect(!after.isComplete)
  }

  @Test(arguments: 0..<20)
  func theSummaryIsTheListing(_ seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let report = try HonestPlan.signedReport.get()
    var plan = report.plan
    for _ in 0..<random.number(below: 20) {
      _ = removeFact(&plan.activities[random.number(below: plan.activities.count)], &random)
    }
    let after = judged(plan, like: report)
    #expect(after.summary.values.reduce(0, +) == after.judgedPoints.count)
    #expect(after.dutySummary.values.reduce(0, +) == after.duties.count)
    for verdict in Verdict.allCases {
      #expect(after.summary[verdict] ?? 0 == after.judgedPoints.count { after.ownVerdict(of: $0) == verdict })
    }
  }

  @Test func checkAndCoverageWriteNothing() throws {
    let plan = HonestPlan()
    let world = MemoryWorld(plan.files, today: plan.today)
    let workspace = Workspace(world: world)
    _ = workspace.check(["plans", "templates"])
    _ = workspace.coverage(HonestPlan.plan)
    for (path, text) in plan.files {
      #expect(try world.read(path, limit: 1 << 24) == Array(text.utf8), "\(path)")
    }
    #expect(
      try world.entries(of: "plans/1457-ubnd-kgvx").count == plan.files.keys.count { $0.hasPrefix("plans/") })
  }
}

extension String {
  fileprivate var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension Directive {
  /// Changes the point with an id, wherever it stands.
  fileprivate mutating func edit(_ id: String, _ change: (inout Point) -> Void) {
    func edit(_ points: inout [Point]) {
      for index in points.indices {
        if points[index].id?.value.value == id { change(&points[index]) }
        edit(&points[index].points)
      }
    }
    edit(&points)
  }
}
