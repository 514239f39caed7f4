internal import PlanModel
public import SourceText
public import VietnameseText
public import YAMLTree

/// What a plan says now, by which notes and approvals are judged.
public struct ReviewedPlan: Sendable {
  private let digests: [String: String]
  private let order: [String]
  private let activities: Set<String>

  /// - Parameter root: the plan, expanded where that can be done.
  public init(_ root: YAMLNode) {
    var digests: [String: String] = [:]
    var order: [String] = []
    var activities: Set<String> = []
    let list = Plan.table.fields.first { $0.name.en == "activities" }?.name.vi ?? ""
    var whole: [String: [CanonicalFact]] = [:]
    for fact in canonicalFacts(.plan, root) {
      let isActivity = fact.path.count > 2 && fact.path[0] == list
      let key = Self.key(isActivity ? Array(fact.path.dropFirst()) : fact.path)
      if digests.updateValue(fact.digest, forKey: key) == nil { order.append(key) }
      if isActivity {
        activities.insert(fact.path[1])
        whole[fact.path[1], default: []].append(fact)
      }
    }
    for (id, facts) in whole {
      digests[id] = CanonicalFact(path: [id], values: facts.flatMap { $0.path + $0.values }).digest
    }
    self.digests = digests
    self.order = order + activities.sorted()
    self.activities = activities
  }

  static func key(_ path: [String]) -> String { path.joined(separator: "/") }

  /// The fingerprint of an activity, or of one of its fields; nil where it has none.
  public func digest(_ activity: String, field: String? = nil) -> String? {
    digests[field.map { "\(activity)/\($0)" } ?? activity]
  }

  public func hasActivity(_ id: String) -> Bool { activities.contains(id) }

  /// An approval of all that the plan says now.
  public func approval(by reviewer: String, on date: CalendarDate) -> ReviewApproval {
    var approval = ReviewApproval()
    approval.reviewer = Located(reviewer, at: .nowhere)
    approval.date = Located(date, at: .nowhere)
    approval.digests = order.compactMap { key in
      digests[key].flatMap(Slug.init).map { NamedValue(name: Located(key, at: .nowhere), value: $0) }
    }
    return approval
  }

  /// A note on an activity or a field of it; nil where the plan has no such thing.
  public func note(
    _ text: String, on activity: String, field: String?, by reviewer: String, date: CalendarDate
  ) -> ReviewNote? {
    guard let digest = digest(activity, field: field) else { return nil }
    var note = ReviewNote()
    note.reviewer = Located(reviewer, at: .nowhere)
    note.date = Located(date, at: .nowhere)
    note.activity = Located(activity, at: .nowhere)
    note.field = field.map { Located($0, at: .nowhere) }
    note.text = Located(text, at: .nowhere)
    note.digest = Located(digest, at: .nowhere)
    return note
  }

  /// What has become of the words on which a note was written.
  public enum NoteState: Sendable { case current, outdated, gone }

  public func state(of note: ReviewNote) -> NoteState {
    guard let activity = note.activity?.value, hasActivity(activity) else { return .gone }
    return digest(activity, field: note.field?.value) == note.digest?.value ? .current : .outdated
  }
}

extension DifferenceReport {
  /// Without the changes that a reviewer has already seen: those whose new words bear the fingerprint that was approved.
  ///
  /// Moves, and what follows for the plan as a whole, are never left out.
  public func since(_ approval: ReviewApproval, of plan: ReviewedPlan) -> DifferenceReport {
    let approved = Dictionary(
      approval.digests.map { ($0.name.value, $0.value.value) }, uniquingKeysWith: { first, _ in first })
    let list = Plan.table.fields.first { $0.name.en == "activities" }?.name.vi ?? ""
    var report = self
    for index in report.files.indices {
      report.files[index].changes.removeAll { change in
        guard !change.kind.isDerived, change.kind.wording.akomaNtoso != "renumbering", !change.path.isEmpty
        else {
          return false
        }
        let isActivity = change.path[0] == list && change.path.count > 1
        // A set is approved as a whole: its items are told behind its field.
        let key = isActivity ? Array(change.path.dropFirst().prefix(2)) : Array(change.path.prefix(1))
        let name = ReviewedPlan.key(key)
        if isActivity, change.path.count == 2, change.kind == .activityRemoved {
          return approved[change.path[1]] == nil
        }
        guard let now = plan.digest(name) else { return approved[name] == nil && !isActivity }
        return approved[name] == now
      }
    }
    return report
  }
}

extension ChangeKind {
  /// It follows from other changes, for the plan as a whole.
  public var isDerived: Bool {
    switch self {
    case .coverageLost, .coverageThinner, .coverageGained, .pressGone, .channelGone, .agencyGone,
      .leadConcentrated, .danglingReference, .deadlineOutsidePeriod, .deadlineAfterDirective, .phaseEmptied,
      .splitSuggested, .joinSuggested:
      true
    default: false
    }
  }
}

extension ReviewNote {
  /// The note on one line, with what has become of its words.
  public func line(_ state: ReviewedPlan.NoteState, _ language: Language) -> String {
    let place = [activity?.value, field?.value].compactMap { $0 }.joined(separator: "/")
    let mark: LocalizedText =
      switch state {
      case .current: LocalizedText("", en: "")
      case .outdated: LocalizedText(" (lỗi thời: lời văn đã đổi)", en: " (outdated: the words have changed)")
      case .gone: LocalizedText(" (lỗi thời: hoạt động không còn)", en: " (outdated: the activity is gone)")
      }
    let who = [reviewer?.value, date.map { "\($0.value)" }].compactMap { $0 }.joined(separator: ", ")
    return inertLine("\(place)\(mark[language]): \(text?.value ?? "") — \(who)")
  }
}
