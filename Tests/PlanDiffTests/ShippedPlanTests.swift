import Foundation
import PlanDiff
import TestSupport
import Testing

/// The laws of patches and merges on the plan that is shipped, with its comments, parameters and lists, edited as people
/// edit: lines of activities are reworded, activities moved, dropped, added.
@Suite struct ShippedPlanTests {
  /// The text before the activities, each activity with the comments above it, and the text behind them.
  struct Parts {
    var head: String
    var activities: [String]
    var tail: String

    var text: String { head + activities.joined() + tail }

    init() throws {
      let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
      let file = folder.appendingPathComponent("plans/1457-ubnd-kgvx/plan.yaml")
      let text = try String(contentsOf: file, encoding: .utf8)
      let parts = text.components(separatedBy: "\nhoạt động:\n")
      let rest = try #require(parts.count == 2 ? parts[1].range(of: "\nnơi nhận:") : nil)
      head = parts[0] + "\nhoạt động:\n"
      tail = String(parts[1][rest.lowerBound...])
      activities = []
      var comments = ""
      for line in parts[1][..<rest.lowerBound].split(separator: "\n", omittingEmptySubsequences: false) {
        if line.hasPrefix("    ") {
          activities[activities.count - 1] += line + "\n"
        } else if line.hasPrefix("  - ") {
          activities.append(comments + line + "\n")
          comments = ""
        } else {
          comments += line + "\n"
        }
      }
    }

    private static func replacing(_ pattern: String, _ new: String, in text: String) -> String {
      text.replacingOccurrences(of: pattern, with: new, options: .regularExpression)
    }

    mutating func edit(_ random: inout SeededGenerator) {
      for _ in 0..<1 + random.number(below: 6) {
        let place = random.number(below: activities.count)
        let activity = activities[place]
        switch random.number(below: 8) {
        case 0 where activities.count > 4: activities.remove(at: place)
        case 1: activities.insert(activities.remove(at: place), at: random.number(below: activities.count))
        case 2:
          let id = "- mã: MỚI-\(random.number(below: 90))"
          activities.insert(
            Self.replacing("- mã: \\S+", id, in: activity), at: random.number(below: activities.count + 1))
        case 3: activities[place] = Self.replacing("thời hạn: .*", "thời hạn: quý III năm 2021", in: activity)
        case 4: activities[place] = Self.replacing("chủ trì: .*", "chủ trì: phong-cntt  # tạm", in: activity)
        case 5: activities[place] = Self.replacing("kênh: \\[\\S+, ", "kênh: [", in: activity)
        case 6: activities[place] = Self.replacing("đáp ứng: .*", #"đáp ứng: ["2.2", "3"]"#, in: activity)
        default: activities[place] = activity.replacing("tuyên truyền", with: "“truyền thông” | 12/CT-TTg")
        }
      }
      if random.number(below: 4) == 0 { head = head.replacing("2021-06-10", with: "2021-06-11") }
      if random.number(below: 4) == 0 { head = head.replacing("  hạn hướng dẫn: 2021-06-20\n", with: "") }
    }
  }

  static func versions(_ seed: Int) throws -> (base: String, ours: String, theirs: String) {
    var random = SeededGenerator(seed: seed)
    var base = try Parts()
    if seed % 2 == 0 { base.edit(&random) }
    var (ours, theirs) = (base, base)
    ours.edit(&random)
    theirs.edit(&random)
    return (base.text, ours.text, theirs.text)
  }

  @Test(arguments: 0..<12)
  func patchesLeadThereAndBack(seed: Int) throws {
    let (base, ours, _) = try Self.versions(seed)
    #expect(try report(base, base).changes.isEmpty)
    #expect(try MergeLawTests.value(PatchTests.patched(base, ours)) == MergeLawTests.value(ours))
    let back = try PatchTests.patched(base, ours, reversed: true)
    #expect(try MergeLawTests.value(back) == MergeLawTests.value(base))
  }

  @Test(arguments: 0..<12)
  func mergesLoseNothing(seed: Int) throws {
    let (base, ours, theirs) = try Self.versions(seed)
    let mine = try #require(try MergeLawTests.merge(base, ours, base))
    #expect(mine.text == ours)
    let their = try #require(try MergeLawTests.merge(base, base, theirs))
    #expect(try MergeLawTests.value(their.text) == MergeLawTests.value(theirs))
    #expect(try MergeLawTests.merge(base, ours, ours)?.text == ours)
    // Two new activities with one id are no conflict of fields.
    guard let merged = try MergeLawTests.merge(base, ours, theirs) else { return }
    let starts = merged.text.components(separatedBy: "<<<<<<< ours\n").count - 1
    #expect(starts == merged.text.components(separatedBy: "\n>>>>>>> theirs\n").count - 1)
    #expect((starts == 0) == (merged.conflicts == 0))
  }
}
