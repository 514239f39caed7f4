import PlanDiff
import TestSupport

/// Known edits, put into a plan so that the report can be compared with them.
enum Plant {
  /// What is said about the plan as a whole follows from the edits and is tested by itself.
  static let derived: Set<ChangeKind> = [
    .coverageLost, .coverageThinner, .coverageGained, .pressGone, .channelGone, .agencyGone,
    .leadConcentrated,
    .phaseEmptied, .splitSuggested, .joinSuggested,
  ]

  static func name(_ change: Change) -> String { "\(change.kind.rawValue) \(change.entity.id ?? "-")" }

  /// Makes some edits, each of another activity.
  static func some(_ count: Int, in plan: inout PlanText, _ random: inout SeededGenerator) -> [String] {
    let ids = Array(plan.activities.map(\.id).shuffled(using: &random).prefix(count))
    return ids.map { id in edit(id, in: &plan, &random) }
  }

  private static func edit(_ id: String, in plan: inout PlanText, _ random: inout SeededGenerator) -> String {
    guard let place = plan.activities.firstIndex(where: { $0.id == id }) else { return "?" }
    func other(_ value: String, _ all: [String], _ random: inout SeededGenerator) -> String {
      random.pick(all.filter { $0 != value })
    }
    let kind: ChangeKind
    switch random.number(below: 11) {
    case 0:
      plan.activities[place].lead = other(plan.activities[place].lead, PlanText.leads, &random)
      kind = .reassigned
    case 1:
      plan.activities[place].deadline = other(plan.activities[place].deadline, PlanText.deadlines, &random)
      kind = .rescheduled
    case 2:
      plan.activities[place].content += " Bổ sung một câu."
      kind = .textEdited
    case 3:
      plan.activities[place].name += " năm 2021"
      kind = .titleEdited
    case 4:
      plan.activities[place].channels.append("kenh-moi-\(id)")
      kind = .channelAdded
    case 5:
      plan.activities[place].press.removeLast()
      kind = .pressRemoved
    case 6:
      plan.activities[place].partners.append("don-vi-moi")
      kind = .partnerAdded
    case 7:
      plan.activities[place].covers.append("9.\(id)")
      kind = .pointClaimed
    case 8:
      plan.activities.remove(at: place)
      kind = .activityRemoved
    case 9:
      let number = 400 + random.number(below: 100)
      let new = PlanText.activity(number, &random)
      plan.activities.insert(new, at: random.number(below: plan.activities.count + 1))
      return "\(ChangeKind.activityAdded.rawValue) \(new.id)"
    default:
      plan.activities[place].group = other(plan.activities[place].group, PlanText.groups, &random)
      kind = .activityRephased
    }
    return "\(kind.rawValue) \(id)"
  }
}
