import PlanDiff
import PlanModel
import SourceText
import TestSupport
import Testing
import YAMLTree

@Suite struct DifferencePropertyTests {
  @Test(arguments: 0..<20)
  func aPlanDoesNotDifferFromItself(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let plan = PlanText.random(1 + random.number(below: 12), &random).yaml
    let found = try report(plan, plan)
    #expect(found.changes.isEmpty)
    #expect(found.suppressed.isEmpty)
  }

  @Test(arguments: 0..<16)
  func otherClothesAreNoDifference(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let plan = PlanText.random(1 + random.number(below: 8), &random)
    let noise = plan.noisy(&random)
    let found = try report(plan.yaml, noise)
    #expect(found.changes.map(\.sentence.vi) == [])
    #expect(!found.suppressed.isEmpty)
  }

  @Test(arguments: 0..<25)
  func exactlyThePlantedEditsAreReported(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    var plan = PlanText.random(12, &random)
    plan.activities.shuffle(using: &random)
    let old = plan
    let planted = Plant.some(4, in: &plan, &random)
    let text = random.number(below: 2) == 0 ? plan.yaml : plan.noisy(&random)
    let found = try report(old.yaml, text).changes.filter { !Plant.derived.contains($0.kind) }
    #expect(Set(found.map(Plant.name)) == Set(planted))
    #expect(found.count == planted.count, "\(found.map(\.sentence.vi))")
  }

  @Test(arguments: 0..<25)
  func aPatchLeadsThereAndBack(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let (old, new) = Self.rewritten(&random)
    let before = try #require(root(old))
    let after = try #require(root(new, id: 1))
    let shape = Plan.shape
    let delta = try #require(compareValues(.plan, before, after).0?.delta)
    let forth = try delta.applied(to: PlanValue(before, shape), shape)
    #expect(forth?.normalized(.plan) == PlanValue(after, shape, .normal))
    let back = try delta.reversed.applied(to: PlanValue(after, shape), shape)
    #expect(back?.normalized(.plan) == PlanValue(before, shape, .normal))
    // Operation for operation the way back is the difference the other way round.
    #expect(compareValues(.plan, after, before).0?.delta == delta.reversed)
  }

  @Test(arguments: 0..<20)
  func aPatchIsReadBackFromJSON(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let (old, new) = Self.rewritten(&random)
    let before = try #require(root(old))
    let after = try #require(root(new, id: 1))
    let patch = PlanPatch(
      kind: .plan, oldName: "cũ.yaml", newName: "mới.yaml",
      delta: compareValues(.plan, before, after).0?.delta)
    let text = patch.json.text(.indented)
    #expect(PlanPatch(try #require(root(text))) == patch)
  }

  @Test(arguments: 0..<16)
  func movesAreAsFewAsCanBe(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let plan = PlanText.random(9, &random)
    var moved = plan
    moved.activities.shuffle(using: &random)
    let order = plan.activities.map { activity in
      moved.activities.firstIndex { $0.id == activity.id } ?? 0
    }
    let found = try report(plan.yaml, moved.yaml).changes
    #expect(found.count { $0.kind == .activityMoved } == order.count - Self.longestIncreasing(order))
    #expect(found.allSatisfy { $0.kind == .activityMoved })
  }

  /// By trying all subsets, without any of the code under test.
  private static func longestIncreasing(_ values: [Int]) -> Int {
    var best = 0
    for subset in 0..<(1 << values.count) {
      let chosen = values.indices.filter { subset >> $0 & 1 == 1 }.map { values[$0] }
      if zip(chosen, chosen.dropFirst()).allSatisfy({ $0 < $1 }) { best = max(best, chosen.count) }
    }
    return best
  }

  /// Two versions that differ in many ways at once: edits, moves, comings and goings, also of items without ids.
  static func rewritten(_ random: inout SeededGenerator) -> (String, String) {
    var plan = PlanText.random(8, &random)
    let old = plan.yaml
    _ = Plant.some(5, in: &plan, &random)
    if random.number(below: 2) == 0 { plan.activities.shuffle(using: &random) }
    if random.number(below: 2) == 0 { plan.recipients.shuffle(using: &random) }
    if random.number(below: 2) == 0 { plan.bases.removeFirst() }
    if random.number(below: 3) == 0 { plan.parameters.removeFirst() }
    if random.number(below: 3) == 0 { plan.parameters.append(("Số lượng", "[1, {Đợt: 2}]")) }
    if random.number(below: 3) == 0 { plan.bases.append("Căn cứ \(PlanText.sentence(&random))") }
    return (old, plan.yaml)
  }
}
