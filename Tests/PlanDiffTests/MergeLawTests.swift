import PlanDiff
import PlanModel
import SourceText
import TestSupport
import Testing
import YAMLTree

@Suite struct MergeLawTests {
  static func side(_ yaml: String) throws -> MergeVersion {
    let source = SourceFile(path: "plan.yaml", text: yaml)
    return MergeVersion(source: source, root: try #require(parseYAML(source).document?.root))
  }

  /// The merged text; nil where it is left to a merge of lines.
  static func merge(_ base: String, _ ours: String, _ theirs: String) throws -> (
    text: String, conflicts: Int
  )? {
    let merged = mergeFiles(.plan, base: try side(base), ours: try side(ours), theirs: try side(theirs))
    return merged.map { (String(decoding: $0.bytes, as: UTF8.self), $0.conflicts.count) }
  }

  static func value(_ yaml: String) throws -> PlanValue {
    try #require(PlanValue(try side(yaml).root, Plan.shape, .normal))
  }

  @Test(arguments: 0..<8)
  func oneSideAloneIsTheResult(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let (base, new) = DifferencePropertyTests.rewritten(&random)
    let theirs = try #require(try Self.merge(base, base, new))
    #expect(theirs.conflicts == 0)
    #expect(try Self.value(theirs.text) == Self.value(new))
    let ours = try #require(try Self.merge(base, new, base))
    #expect(ours.text == new, "what they have not touched stays byte for byte")
    let both = try #require(try Self.merge(base, new, new))
    #expect(both.text == new)
  }

  @Test(arguments: 0..<8)
  func editsOfDifferentActivitiesAreAllKept(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let base = PlanText.random(10, &random)
    var (ours, theirs, all) = (base, base, base)
    for index in base.activities.indices {
      let isOurs = random.number(below: 2) == 0
      func edit(_ activity: inout PlanText.Activity) {
        switch index % 4 {
        case 0: activity.lead = "đơn vị \(index)"
        case 1: activity.content += " Thêm \(index)."
        case 2: activity.channels.append("kenh-\(index)")
        default: activity.deadline = "2022-01-1\(index)"
        }
      }
      edit(&all.activities[index])
      if isOurs { edit(&ours.activities[index]) } else { edit(&theirs.activities[index]) }
    }
    let text = random.number(below: 2) == 0 ? theirs.yaml : theirs.noisy(&random)
    let merged = try #require(try Self.merge(base.yaml, ours.yaml, text))
    #expect(merged.conflicts == 0)
    #expect(try Self.value(merged.text) == Self.value(all.yaml))
    let turned = try #require(try Self.merge(base.yaml, text, ours.yaml))
    #expect(try Self.value(turned.text) == Self.value(merged.text), "whoever merges gets the same plan")
  }

  @Test(arguments: 0..<16)
  func aCleanMergeHoldsWhatBothSidesHaveDone(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let base = PlanText.random(10, &random)
    var (ours, theirs) = (base, base)
    let mine = Plant.some(3, in: &ours, &random)
    let other = Plant.some(3, in: &theirs, &random)
    guard let merged = try Self.merge(base.yaml, ours.yaml, theirs.yaml), merged.conflicts == 0 else {
      return
    }
    let found = try report(base.yaml, merged.text).changes.filter { !Plant.derived.contains($0.kind) }
    #expect(Set(mine + other).isSubset(of: Set(found.map(Plant.name))))
    #expect(found.count == Set(mine + other).count)
  }

  @Test func commentsAndLayoutOfOursStay() throws {
    let base = """
      # đầu
      mẫu: m
      cơ quan: so
      trích yếu: "A"   # ghi chú
      hoạt động:
        # về một
        - {mã: H1, tên: Một, chủ trì: a, kênh: [x, y]}

        # về hai
        - mã: H2
          tên: >-
            Hai
            ba
          kênh:
            - x   # kênh x
            - y
      """ + "\n"
    let theirs = base.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n")
    var edited = theirs
    func replace(_ old: String, _ new: String) {
      let parts = edited.split(separator: old, omittingEmptySubsequences: false)
      edited = parts.joined(separator: new)
    }
    replace("kênh: [x, y]", "kênh: [x, z]")
    replace("      - y\n", "      - y\n      - z\n")
    replace("\"A\"", "\"B\"")
    let ours = base.split(separator: "đầu").joined(separator: "đầu của ta")
    let merged = try #require(try Self.merge(base, ours, edited))
    #expect(merged.text == edited.split(separator: "đầu").joined(separator: "đầu của ta"))
  }

  @Test func newItemsComeAsTheirAuthorWroteThem() throws {
    let base = "mẫu: m\ncơ quan: so\ntrích yếu: A\nhoạt động:\n  - mã: H1\n    tên: Một\n"
    let theirs = base + "\n  # vì hạn mới\n  - mã: H2\n    tên: Hai # tạm\n    kênh: [x, y]\n"
    let ours = base.split(separator: "Một").joined(separator: "Một A")
    let merged = try #require(try Self.merge(base, ours, theirs))
    #expect(merged.text.hasSuffix("  # vì hạn mới\n  - mã: H2\n    tên: Hai # tạm\n    kênh: [x, y]\n"))
    #expect(merged.text.contains("Một A"))
  }

  @Test func duplicateIDsAreNotUnderstood() throws {
    let plan = "mẫu: m\ncơ quan: so\ntrích yếu: A\nhoạt động:\n  - mã: H1\n  - mã: H1\n"
    #expect(try Self.merge(plan, plan, plan) == nil)
  }
}
