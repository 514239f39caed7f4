internal import PlanModel
internal import SourceText
internal import VietnameseText
internal import YAMLTree

/// What follows for the plan as a whole: coverage first, then who and what is gone, then dates and references.
func derivedChanges(_ old: PlanFacts, _ new: PlanFacts, _ names: NameBook, _ difference: Difference?)
  -> [Change]
{
  let derivation = Derivation(old: old, new: new, names: names, touched: touchedActivities(in: difference))
  return derivation.coverage + derivation.gone + derivation.deadlines + derivation.groups
    + derivation.dangling
    + (difference.map { suggestions(in: $0) } ?? [])
}

/// The ids of the old activities of which something is different, or which are gone.
private func touchedActivities(in difference: Difference?) -> Set<String> {
  guard case .record(let schema, let fields)? = difference?.content,
    let field = fields.first(where: { schema.fields[$0.field].name.en == "activities" }),
    case .list(let list) = field.difference.content
  else { return [] }
  let places = list.removed + list.pairs.lazy.filter { $0.difference != nil }.map(\.old)
  return Set(places.compactMap { itemIdentity(list.oldItems[$0], list.element) })
}

private struct Derivation {
  let old: PlanFacts
  let new: PlanFacts
  let names: NameBook
  /// What only other activities name is still named.
  let touched: Set<String>

  // MARK: Coverage

  var coverage: [Change] {
    let both = PlanFacts.coverage(of: [old, new])
    let before = Dictionary(both[0].map { ($0.point, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(both[1].map { ($0.point, $0) }, uniquingKeysWith: { first, _ in first })
    let points = both[0].map(\.point) + both[1].map(\.point).filter { before[$0] == nil }
    return points.compactMap { point in
      let nothing = PointCoverage(point: point, carriers: [], strength: 0, isCovered: false)
      return coverageChange(before[point] ?? nothing, after[point] ?? nothing)
    }
  }

  /// A point is lost when nothing of it is done any more, or nobody even names it; it is thinner when its verdict is weaker,
  /// or when only one of several carriers is left.
  private func coverageChange(_ before: PointCoverage, _ after: PointCoverage) -> Change? {
    let kind: ChangeKind? =
      if before.isCovered && !after.isCovered || !before.carriers.isEmpty && after.carriers.isEmpty {
        .coverageLost
      } else if after.strength > before.strength {
        .coverageGained
      } else if after.strength < before.strength
        || after.isCovered && after.carriers.count == 1 && before.carriers.count > 1
      {
        .coverageThinner
      } else {
        nil
      }
    guard let kind else { return nil }
    var change = Change(
      kind, ChangedEntity(label: Point.recordType.label, id: before.point), path: ["điểm", before.point])
    change.old = before.carriers.isEmpty ? nil : before.carriers.joined(separator: ", ")
    change.new = after.carriers.isEmpty ? nil : after.carriers.joined(separator: ", ")
    change.oldShown = shown(before)
    change.newShown = shown(after)
    return change
  }

  /// «HD-08, HD-09 (Đạt một phần)».
  private func shown(_ coverage: PointCoverage) -> LocalizedText {
    let carriers = coverage.carriers.joined(separator: ", ")
    let none = LocalizedText("không có hoạt động nào", en: "no activity")
    func text(_ language: Language) -> String {
      let who = carriers.isEmpty ? none[language] : carriers
      return coverage.verdict.map { "\(who) (\($0[language]))" } ?? who
    }
    return LocalizedText(text(.vi), en: text(.en))
  }

  // MARK: Who and what is gone

  var gone: [Change] {
    gone(.pressGone, .press) { activity, take in
      for task in activity.press { if let id = task.agency?.value.id { take(id) } }
    }
      + gone(.channelGone, .channel) { activity, take in
        for channel in activity.channels { take(channel.value.id) }
      }
      + gone(.agencyGone, .agency) { activity, take in
        if let lead = activity.lead?.value.id { take(lead) }
        for partner in activity.partners { take(partner.value.id) }
      } + leadConcentration
  }

  private func gone(
    _ kind: ChangeKind, _ reference: ReferenceKind, _ eachID: (borrowing Activity, (String) -> Void) -> Void
  ) -> [Change] {
    var missing: Set<String> = []
    forEachTouched { eachID($0) { missing.insert($0) } }
    if !missing.isEmpty {
      new.plan.forEachActivity { activity in if !missing.isEmpty { eachID(activity) { missing.remove($0) } } }
    }
    if missing.isEmpty { return [] }
    var carriers: [String: [String]] = [:]
    var places: [String: SourceSpan] = [:]
    forEachTouched { activity in
      let (name, span) = (activity.id?.value ?? "?", activity.span)
      eachID(activity) { id in
        guard missing.contains(id) else { return }
        carriers[id, default: []].append(name)
        if places[id] == nil { places[id] = span }
      }
    }
    return carriers.keys.sorted().map { id in
      var change = Change(
        kind, ChangedEntity(label: reference.label, id: id), path: [reference.label.vi, id])
      change.old = id
      let name = names.name(reference, id)
      change.oldShown = LocalizedText(name, en: name)
      let holders = (carriers[id] ?? []).joined(separator: ", ")
      change.detail = LocalizedText(holders, en: holders)
      change.oldSpan = places[id]
      return change
    }
  }

  /// The old activities of which something is different, and those that cannot be told by an id.
  private func forEachTouched(_ body: (borrowing Activity) -> Void) {
    old.plan.forEachActivity { activity in
      if activity.id.map({ touched.contains($0.value) }) ?? true { body(activity) }
    }
  }

  private var leadConcentration: [Change] {
    func soleLead(_ plan: Plan) -> String? {
      guard plan.activities.count > 2, let first = plan.activities[0].lead?.value.id else { return nil }
      return plan.activities.indices.allSatisfy { plan.activities[$0].lead?.value.id == first } ? first : nil
    }
    guard let lead = soleLead(new.plan), soleLead(old.plan) == nil else { return [] }
    var change = Change(
      .leadConcentrated, ChangedEntity(label: ReferenceKind.agency.label, id: lead), path: ["chủ trì", lead])
    change.new = lead
    let name = names.name(.agency, lead)
    change.newShown = LocalizedText(name, en: name)
    change.detail = LocalizedText("\(new.plan.activities.count)", en: "\(new.plan.activities.count)")
    return [change]
  }

  // MARK: Deadlines

  var deadlines: [Change] {
    let before = Set(outsidePeriod(old).map { [$0.id, $0.deadline] })
    let late = Set(afterDirective(old).map { [$0.id, $0.deadline, $0.limit.vi] })
    return outsidePeriod(new).filter { !before.contains([$0.id, $0.deadline]) }.map {
      $0.change(.deadlineOutsidePeriod)
    }
      + afterDirective(new).filter { !late.contains([$0.id, $0.deadline, $0.limit.vi]) }.map {
        $0.change(.deadlineAfterDirective)
      }
  }

  private struct Overrun {
    let activity: Activity
    let deadline: String
    let limit: LocalizedText
    var id: String { activity.id?.value ?? "" }

    func change(_ kind: ChangeKind) -> Change {
      var change = Change(
        kind,
        ChangedEntity(label: Activity.recordType.label, id: activity.id?.value, name: activity.name?.value),
        path: ["hoạt động", id, "thời hạn"])
      change.new = deadline
      change.newShown = LocalizedText(
        activity.deadline?.value.phrase ?? deadline, en: activity.deadline?.value.phrase ?? deadline)
      change.detail = limit
      change.newSpan = activity.deadline?.span
      return change
    }
  }

  private func outsidePeriod(_ facts: PlanFacts) -> [Overrun] {
    guard let period = facts.plan.period, let from = period.from?.value, let to = period.to?.value else {
      return []
    }
    let limit = "\(from.day)/\(from.month)/\(from.year) – \(to.day)/\(to.month)/\(to.year)"
    return facts.plan.activities.indices.compactMap { index in
      guard let deadline = facts.plan.activities[index].deadline?.value, let day = deadline.lastDay,
        day < from || day > to
      else { return nil }
      return Overrun(
        activity: facts.plan.activities[index], deadline: deadline.text,
        limit: LocalizedText(limit, en: limit))
    }
  }

  private func afterDirective(_ facts: PlanFacts) -> [Overrun] {
    var limits: [String: CalendarDate] = [:]
    for point in facts.directive?.allPoints ?? [] {
      if let id = point.id?.value.value, let day = point.deadline?.value.lastDay { limits[id] = day }
    }
    guard !limits.isEmpty else { return [] }
    return facts.plan.activities.flatMap { activity -> [Overrun] in
      guard let deadline = activity.deadline?.value, let day = deadline.lastDay else { return [] }
      return activity.covers.compactMap { claim in
        guard let limit = limits[claim.value.id], day > limit else { return nil }
        let date = "\(limit.day)/\(limit.month)/\(limit.year)"
        return Overrun(
          activity: activity, deadline: deadline.text,
          limit: LocalizedText("điểm \(claim.value.id), \(date)", en: "point \(claim.value.id), \(date)"))
      }
    }
  }

  // MARK: Groups and references

  var groups: [Change] {
    var emptied: Set<String> = []
    forEachTouched { if let group = $0.group?.value.id { emptied.insert(group) } }
    if emptied.isEmpty { return [] }
    new.plan.forEachActivity { if let group = $0.group?.value.id { emptied.remove(group) } }
    return new.plan.groups.compactMap { group in
      guard let id = group.id?.value.value, emptied.contains(id) else { return nil }
      var change = Change(
        .phaseEmptied, ChangedEntity(label: ActivityGroup.recordType.label, id: id, name: group.name?.value),
        path: ["nhóm", id])
      change.newSpan = group.span
      return change
    }
  }

  private struct ReferenceTarget: Hashable {
    let kind: ReferenceKind
    let id: String
  }

  /// References that led nowhere before are no news.
  var dangling: [Change] {
    // What is told once is known from then on.
    var known: Set<ReferenceTarget> = []
    for use in old.dangling { known.insert(ReferenceTarget(kind: use.kind, id: use.id)) }
    return new.dangling.compactMap { use in
      guard known.insert(ReferenceTarget(kind: use.kind, id: use.id)).inserted else { return nil }
      var change = Change(
        .danglingReference, ChangedEntity(label: Plan.recordType.label), path: [use.kind.label.vi, use.id])
      change.field = use.kind.label
      change.new = use.id
      change.detail =
        switch use.kind {
        case .agency, .press, .channel, .verb: LocalizedText("danh mục", en: "the registry")
        case .point: LocalizedText("văn bản chỉ đạo", en: "the directive")
        case .activity, .activityGroup, .template: LocalizedText("kế hoạch", en: "the plan")
        }
      change.newSpan = use.span
      return change
    }
  }
}
