public import PlanModel
internal import SourceText
public import VietnameseText

/// Judges every duty of a directive by what the plan's activities say, print and can show.
///
/// Naming a point gives nothing: an activity carries a duty only by its lead, kind, deadline and product, and only facts
/// that the document prints count. The same input gives the same report, whatever the order of activities and points.
public func judge(_ input: CoverageInput) -> CoverageReport {
  var judge = Judge(input)
  return judge.report()
}

/// The same from the values themselves, where nothing is shared with other plans.
public func judge(
  directive: Directive, plan: Plan, registry: Registry, accepted: AcceptedWords = AcceptedWords(),
  on today: CalendarDate, stage: CoverageStage = .issue
) -> CoverageReport {
  let registry = RegistryReading(registry)
  return judge(
    CoverageInput(
      directive: DirectiveReading(directive, registry: registry), plan: plan, registry: registry,
      accepted: accepted, today: today, stage: stage))
}

struct Judge {
  /// A claim of an activity on a point, or on one duty of it.
  struct Claim {
    let activity: Int
    let number: Int
    let duty: Int?
  }

  let input: CoverageInput
  let directive: DirectiveReading
  let registry: RegistryReading
  let printed: PrintedFacts
  /// The bodies and groups to which a task can be given so that it falls to the issuing body.
  private let enclosing: Set<String>
  private let issuer: String
  private(set) var claims: [[Claim]]
  var findings: [CoverageFinding] = []
  private var ownLeads: [String: Bool] = [:]
  private var texts: [Int: ActivityText] = [:]

  init(_ input: CoverageInput) {
    self.input = input
    directive = input.directive
    registry = input.registry
    printed = PrintedFacts(input.plan)
    issuer = input.plan.issuer?.value.id ?? ""
    var enclosing = input.registry.enclosing(issuer, on: input.planDate)
    if let ordered = input.directive.directive.date?.value, ordered != input.planDate {
      enclosing.formUnion(input.registry.enclosing(issuer, on: ordered))
    }
    self.enclosing = enclosing
    claims = Array(repeating: [], count: input.directive.points.count)
    findings = input.directive.problems.map { .source($0) }
    gatherClaims()
  }

  private mutating func gatherClaims() {
    var seen: [String: Int] = [:]
    for (index, activity) in input.plan.activities.enumerated() where activity.dropped == nil {
      if let id = activity.id?.value {
        if let first = seen[id] { findings.append(.duplicateActivity(activity: index, first: first)) }
        seen[id] = seen[id] ?? index
      }
      for (number, claim) in activity.covers.enumerated() {
        guard let target = directive.target(of: claim.value.id) else {
          findings.append(.orphan(activity: index, claim: number))
          continue
        }
        claims[target.point].append(Claim(activity: index, number: number, duty: target.duty))
      }
    }
  }

  mutating func report() -> CoverageReport {
    var report = CoverageReport(input: input, printed: printed)
    report.points = directive.points.map { PointVerdict(verdict: .missing, role: role(in: $0)) }
    report.duties.reserveCapacity(directive.duties.count)
    for number in directive.duties.indices {
      report.duties.append(judgeDuty(number, report.points[directive.duties[number].point].role))
    }
    applySignOffs(to: &report)
    applyWaivers(to: &report)
    for point in report.points.indices.reversed() {
      let own = directive.points[point].duties.map { report.duties[$0].verdict }
      let below = directive.children(of: point).map { report.points[$0].verdict }
      let worst = (own + below).worst
      report.points[point].verdict = worst ?? (report.points[point].role == .none ? .notOurs : .missing)
    }
    addFindings(about: report)
    report.findings = findings
    return report
  }

  /// The part that the issuing body has in a point; a point that names nobody falls to everybody.
  private func role(in entry: DirectiveReading.PointEntry) -> PointRole {
    if entry.assignees.isEmpty { return .leads }
    if entry.assignees.contains(where: isOurs) { return .leads }
    // What the words do not give to others, or give to this body as well, stays with it.
    if !entry.namesAssignees || entry.passedOverBodies.contains(where: isOurs) { return .leads }
    return entry.partners.contains(where: isOurs) ? .joins : .none
  }

  private func isOurs(_ body: AgencyID) -> Bool {
    enclosing.contains(body.id) || enclosing.contains(registry.inCharge(of: body.id, on: input.planDate))
  }

  // MARK: One duty

  private mutating func judgeDuty(_ number: Int, _ role: PointRole) -> DutyVerdict {
    let entry = directive.duties[number]
    let needs = Need.all(of: entry)
    let nothing = Array(repeating: false, count: needs.count)
    var verdict = DutyVerdict(
      verdict: role == .none ? .notOurs : .missing, candidates: [], needs: needs, reached: nothing,
      reachedFresh: nothing)
    for claim in claims[entry.point] where claim.duty == nil || claim.duty == number {
      verdict.candidates.append(candidate(claim, entry, role))
    }
    guard role != .none, !verdict.candidates.isEmpty else { return verdict }
    guard verdict.candidates.contains(where: \.isCarrier) else {
      verdict.verdict = verdict.candidates.map(\.shortfalls.verdict).max() ?? .missing
      return verdict
    }
    verdict.reached = reach(entry, needs, verdict.candidates.filter(\.isCarrier))
    verdict.verdict = reachVerdict(entry, verdict)
    guard verdict.verdict == .covered else { return verdict }
    let fresh = verdict.candidates.indices.filter {
      verdict.candidates[$0].isCarrier && verdict.candidates[$0].freshness == .accepted
    }
    verdict.reachedFresh = reach(entry, needs, fresh.map { verdict.candidates[$0] })
    guard !fresh.isEmpty, verdict.reachedFresh.allSatisfy(\.self) else {
      verdict.verdict = .stale
      return verdict
    }
    for index in fresh {
      verdict.candidates[index].doubt = doubt(about: verdict.candidates[index].activity, entry)
    }
    let solid = fresh.map { verdict.candidates[$0] }.filter { $0.doubt == nil }
    if entry.needsPerson || directive.openContexts.contains(entry.point) || solid.isEmpty || isLimited(solid)
      || !keepsTheHour(entry, solid) || !reach(entry, needs, solid).allSatisfy(\.self)
    {
      verdict.verdict = .undecided
    }
    return verdict
  }

  private mutating func candidate(
    _ claim: Claim, _ entry: DirectiveReading.DutyEntry, _ role: PointRole
  ) -> Candidate {
    let activity = claim.activity
    var freshness = Freshness.never
    if !input.accepted.isEmpty, let id = input.plan.activities[activity].id?.value {
      freshness = input.accepted.freshness(
        activity: id, point: input.plan.activities[activity].covers[claim.number].value.id,
        words: directive.points[entry.point].lineage)
    }
    return Candidate(
      activity: activity, claim: claim.number, shortfalls: shortfalls(of: activity, entry, role),
      freshness: freshness)
  }

  /// Whether a body is the issuing one or subordinate to it.
  mutating func isOwnLead(_ id: String) -> Bool {
    if let known = ownLeads[id] { return known }
    let own = !issuer.isEmpty && registry.isWithin(id, issuer)
    ownLeads[id] = own
    return own
  }

  /// The words of an activity as the document prints them.
  mutating func text(of activity: Int) -> ActivityText {
    if let known = texts[activity] { return known }
    let text = ActivityText(
      name: printed.contains(.name) ? input.plan.activities[activity].name?.value : nil,
      content: printed.contains(.content) ? input.plan.activities[activity].content?.value : nil,
      beside: [
        input.plan.activities[activity].product?.value, input.plan.activities[activity].note?.value,
      ], registry.lexicon)
    texts[activity] = text
    return text
  }
}
