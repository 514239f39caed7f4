internal import PlanModel
internal import SourceText

extension Judge {
  /// What the verdicts alone do not say.
  mutating func addFindings(about report: CoverageReport) {
    for point in claims.indices where !claims[point].isEmpty { addFindings(on: point, report) }
    for duty in report.duties.indices { addLate(duty, report) }
    addCatchAll(report)
    addNearDuplicates()
    for (number, fault) in input.accepted.faults { findings.append(.acceptance(number, fault)) }
    addUnusedAcceptances()
  }

  private mutating func addFindings(on point: Int, _ report: CoverageReport) {
    let entry = directive.points[point]
    for claim in claims[point] {
      if entry.duties.isEmpty {
        findings.append(.parentClaim(activity: claim.activity, claim: claim.number))
        continue
      }
      if report.points[point].role == .none {
        findings.append(.othersClaim(activity: claim.activity, claim: claim.number))
        continue
      }
      let own = entry.duties.flatMap { duty in
        report.duties[duty].candidates.filter { $0.activity == claim.activity }.map { (duty, $0) }
      }
      if let foreign = own.first(where: { !$0.1.shortfalls.isDisjoint(with: [.actor, .roleSwap]) }) {
        findings.append(.foreignLead(activity: claim.activity, duty: foreign.0))
      } else if !own.contains(where: { $0.1.isCarrier }) {
        findings.append(.idle(activity: claim.activity, claim: claim.number))
      }
    }
  }

  private mutating func addLate(_ duty: Int, _ report: CoverageReport) {
    guard report.duties[duty].verdict != .notOurs else { return }
    for candidate in report.duties[duty].candidates where candidate.shortfalls.contains(.late) {
      findings.append(.late(activity: candidate.activity, duty: duty))
    }
  }

  /// One activity that names every point of three and more that fall to the body.
  private mutating func addCatchAll(_ report: CoverageReport) {
    let own = report.judgedPoints.filter { report.points[$0].role != .none }
    guard own.count >= 3 else { return }
    var common = Set(claims[own[0]].map(\.activity))
    for point in own.dropFirst() where !common.isEmpty {
      common.formIntersection(claims[point].map(\.activity))
    }
    for activity in common.sorted() { findings.append(.catchAll(activity: activity)) }
  }

  private mutating func addUnusedAcceptances() {
    guard !input.accepted.isEmpty else { return }
    var claimed: Set<AcceptedWords.Claim> = []
    for activity in input.plan.activities where activity.dropped == nil {
      for claim in activity.covers {
        claimed.insert(AcceptedWords.Claim(activity: activity.id?.value ?? "", point: claim.value.id))
      }
    }
    let faulty = Set(input.accepted.faults.map(\.number))
    for (number, entry) in input.accepted.acceptances.enumerated() where !faulty.contains(number) {
      let claim = AcceptedWords.Claim(activity: entry.activity?.value ?? "", point: entry.point?.value ?? "")
      if !claimed.contains(claim) { findings.append(.acceptance(number, .noSuchClaim)) }
    }
  }
}
