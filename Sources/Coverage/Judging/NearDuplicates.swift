internal import PlanModel
internal import SourceText

extension Judge {
  /// Plans with more activities are not read by people, and not compared pair by pair.
  private static let mostCompared = 2_000

  /// Activities that were written once and copied: one piece of work counted twice, or one of them still to be told.
  mutating func addNearDuplicates() {
    let activities = input.plan.activities
    guard input.comparesActivities, activities.count <= Self.mostCompared else { return }
    let runs = activities.map { activity -> [UInt64] in
      guard activity.dropped == nil, !activity.covers.isEmpty else { return [] }
      let text = [activity.name, activity.content].compactMap { $0?.value }.joined(separator: " . ")
      return Array(Set(WordSequence(text).fourWordRuns))
    }
    // Runs that many activities have are turns of phrase, and tell nothing.
    var holders: [UInt64: [Int]] = [:]
    for (number, own) in runs.enumerated() where own.count >= 5 {
      for run in own { holders[run, default: []].append(number) }
    }
    var shared: [Int: [Int: Int]] = [:]
    for list in holders.values where 2...8 ~= list.count {
      for (place, later) in list.enumerated() {
        for earlier in list[..<place] { shared[later, default: [:]][earlier, default: 0] += 1 }
      }
    }
    for later in shared.keys.sorted() {
      let first = (shared[later] ?? [:]).filter { earlier, count in
        count * 5 >= max(runs[later].count, runs[earlier].count) * 4
          && isOneBody(activities[later], activities[earlier])
      }.keys.min()
      if let first { findings.append(.nearDuplicate(activity: later, first: first)) }
    }
  }

  /// The same work for another area, or of another unit, is other work.
  private func isOneBody(_ one: Activity, _ other: Activity) -> Bool {
    one.lead?.value == other.lead?.value && Set(one.areas.map(\.value)) == Set(other.areas.map(\.value))
  }
}
