import Expansion
import Foundation
import OfficialDocument
import PlanModel
import SourceText
import TestSupport
import Testing
import VietnameseText
import Workspace

/// Pairs of versions of the plan that is shipped, from a seed.
///
/// Activities are edited, moved, dropped, added, given to another body, put off; recipients are dropped; number and date
/// filled in. Tables, numbering and duties of bodies follow from them.
struct PlanVersions {
  let old: OfficialDocument
  let new: OfficialDocument

  init(seed: Int) throws {
    let shipped = try #require(Self.shipped)
    old = shipped.document
    new = shipped.document(Self.edited(shipped.plan, SeededGenerator(seed: seed)))
  }

  /// The old version, which is read once for all pairs, and what its document says.
  static let shipped = try? ShippedPlan()

  struct ShippedPlan: Sendable {
    let plan: Plan
    let document: OfficialDocument
    let paragraphs: [String]
    private let kind: DocumentKind
    private let registry: Registry
    private let today: CalendarDate

    init() throws {
      let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      today = try #require(CalendarDate("2021-06-01"))
      let path = folder.appendingPathComponent("plans/1457-ubnd-kgvx/plan.yaml").path
      let workspace = Workspace(world: SystemWorld(today: today))
      let expanded = try #require(workspace.expanded(path).plan)
      registry = try #require(workspace.library(for: path)).registry
      kind = expanded.kind
      plan = expanded.decoded.value
      document = composeDocument(plan, kind: kind, registry: registry, today: today)
      paragraphs = try RevisionReader(document: document).paragraphs(.accept)
    }

    func document(_ plan: Plan) -> OfficialDocument {
      composeDocument(plan, kind: kind, registry: registry, today: today)
    }
  }

  private static let words = [
    "thường xuyên", "kịp thời", "đúng quy định", "theo 45/KH-UBND", "trước 20/7/2021",
  ]

  private static func edited(_ plan: Plan, _ generator: SeededGenerator) -> Plan {
    var (plan, generator) = (plan, generator)
    let leads = plan.activities.compactMap(\.lead?.value)
    for step in 0..<(2 + generator.number(below: 5)) where plan.activities.count > 2 {
      let place = generator.number(below: plan.activities.count)
      var activity = plan.activities[place]
      switch generator.number(below: 8) {
      case 0: plan.activities.remove(at: place)
      case 1:
        plan.activities.remove(at: place)
        plan.activities.insert(activity, at: generator.number(below: plan.activities.count + 1))
      case 2:
        activity.id?.value = "MỚI-\(step)"
        activity.name?.value = "Tổ chức đợt kiểm tra chéo lần \(step + 1)"
        activity.content = nil
        plan.activities.insert(activity, at: place)
      case 3: activity.lead?.value = generator.pick(leads)
      case 4: activity.deadline?.value = .month(7 + generator.number(below: 6), year: 2021)
      case 5: activity.group?.value = generator.pick(plan.activities.compactMap(\.group?.value))
      default:
        let name = edited(activity.name?.value ?? "", &generator)
        activity.name?.value = name
      }
      if let index = plan.activities.firstIndex(where: { $0.id?.value == activity.id?.value }) {
        plan.activities[index] = activity
      }
    }
    if generator.number(below: 2) == 0, plan.recipients.count > 3 {
      plan.recipients.remove(at: generator.number(below: plan.recipients.count - 1))
    }
    if generator.number(below: 2) == 0 { plan.number = Located("12", at: .nowhere) }
    if generator.number(below: 4) == 0 { plan.closing = [] }
    if generator.number(below: 4) == 0 { plan.appendices = [] }
    return plan
  }

  private static func edited(_ text: String, _ generator: inout SeededGenerator) -> String {
    var words = text.split(separator: " ").map(String.init)
    let place = generator.number(below: words.count + 1)
    switch generator.number(below: 3) {
    case 0 where words.count > 3: words.remove(at: min(place, words.count - 1))
    case 1 where place < words.count: words[place] = generator.pick(Self.words)
    default: words.insert(generator.pick(Self.words), at: place)
    }
    return words.joined(separator: " ")
  }
}
