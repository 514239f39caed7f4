internal import PlanModel
internal import SourceText
internal import VietnameseText

extension Judge {
  /// The tests that an activity must pass to carry a duty.
  mutating func shortfalls(
    of activity: Int, _ entry: DirectiveReading.DutyEntry, _ role: PointRole
  ) -> Shortfalls {
    var found = leadShortfalls(of: activity, entry, role)
    if let kind = input.plan.activities[activity].kind?.value {
      if entry.duty != nil {
        guard let kinds = entry.kinds else { return found.union(.unknownVerb) }
        if !kinds.contains(kind) { found.insert(.verb) }
      }
    } else {
      found.insert(.noKind)
    }
    found.formUnion(deadlineShortfalls(of: activity, entry))
    if let ordered = entry.duty?.product?.value {
      if let product = input.plan.activities[activity].product?.value {
        if !OrderedProduct(ordered).isPromised(by: product) { found.insert(.product) }
        if !printed.contains(.product) { found.insert(.notPrinted) }
      } else {
        found.insert(.noProduct)
      }
    }
    if !printed.contains([.name, .lead, .deadline]) || input.plan.activities[activity].name == nil {
      found.insert(.notPrinted)
    }
    return found
  }

  /// The lead must be the issuing body or a unit of it; where the body only joins in, it may also be one of its partners.
  private mutating func leadShortfalls(
    of activity: Int, _ entry: DirectiveReading.DutyEntry, _ role: PointRole
  ) -> Shortfalls {
    guard let lead = input.plan.activities[activity].lead?.value.id else { return .noLead }
    if isOwnLead(lead) { return [] }
    var joins = false
    for partner in input.plan.activities[activity].partners where isOwnLead(partner.value.id) {
      joins = true
      break
    }
    guard joins else { return .actor }
    if role == .joins,
      directive.points[entry.point].assignees.contains(where: { registry.belongs(lead, to: $0.id) })
    {
      return []
    }
    return .roleSwap
  }

  private func deadlineShortfalls(of activity: Int, _ entry: DirectiveReading.DutyEntry) -> Shortfalls {
    guard let deadline = input.plan.activities[activity].deadline?.value else { return .noDeadline }
    // What was over before it was ordered does not carry the order out.
    if let issued = directive.directive.date?.value, let last = deadline.lastDay, last < issued {
      return .early
    }
    guard let due = entry.deadline?.value else { return [] }
    switch due {
    case .periodic(let wanted, let day):
      guard case .periodic(let recurrence, let ownDay) = deadline else { return .frequency }
      if recurrence.days > wanted.days { return .frequency }
      guard let day, recurrence == wanted else { return [] }
      return ownDay.map { $0 <= day } ?? false ? [] : .noLastDay
    case .continuous:
      if case .continuous = deadline { return [] }
      if case .periodic = deadline { return [] }
      return .frequency
    case .onRequest: return []
    case .on, .before, .month, .quarter, .year, .period:
      guard let last = due.lastDay else { return [] }
      guard let own = deadline.lastDay else { return .noLastDay }
      return own > last ? .late : []
    }
  }

  // MARK: What the carriers reach

  /// For each need whether some of the carriers reach it.
  mutating func reach(
    _ entry: DirectiveReading.DutyEntry, _ needs: [Need], _ carriers: [Candidate]
  ) -> [Bool] {
    guard let duty = entry.duty, !needs.isEmpty else { return [] }
    var reached = Array(repeating: false, count: needs.count)
    for carrier in carriers {
      for (index, need) in needs.enumerated() where !reached[index] {
        reached[index] =
          switch need {
          case .audience(let audience):
            addresses(carrier.activity, duty.audiences[audience].value.value)
          case .channelKind(let kind): uses(carrier.activity, duty.channelKinds[kind].value)
          case .pair(let audience, let kind):
            addresses(carrier.activity, duty.audiences[audience].value.value)
              && uses(carrier.activity, duty.channelKinds[kind].value)
          case .partner(let partner): bringsIn(carrier.activity, entry.partners[partner].id)
          }
      }
    }
    return reached
  }

  /// Whether an activity lists an audience, and its printed words name it.
  mutating func addresses(_ activity: Int, _ audience: String) -> Bool {
    input.plan.activities[activity].audiences.contains { $0.value.value == audience }
      && text(of: activity).names(audience, registry.lexicon)
  }

  func uses(_ activity: Int, _ kind: ChannelKind) -> Bool {
    printed.contains(.channels)
      && input.plan.activities[activity].channels.contains { registry.kind(ofChannel: $0.value.id) == kind }
  }

  func bringsIn(_ activity: Int, _ body: String) -> Bool {
    printed.contains(.partners)
      && input.plan.activities[activity].partners.contains { partner in
        partner.value.id == body || registry.belongs(partner.value.id, to: body)
          || partner.value.id == registry.inCharge(of: body, on: input.planDate)
      }
  }

  /// What the reach of the carriers makes of a duty: covered where every need is reached, wrong where they reach none of
  /// the audiences or none of the kinds of channel that it names.
  func reachVerdict(_ entry: DirectiveReading.DutyEntry, _ verdict: DutyVerdict) -> Verdict {
    guard let duty = entry.duty, !verdict.reached.allSatisfy(\.self) else { return .covered }
    func reachesSome(_ isIn: (Need) -> Bool) -> Bool {
      zip(verdict.needs, verdict.reached).contains { isIn($0) && $1 }
    }
    if !duty.audiences.isEmpty, !reachesSome(\.hasAudience) { return .wrong }
    if !duty.channelKinds.isEmpty, !reachesSome(\.hasChannelKind) { return .wrong }
    return .partial
  }
}

extension Need {
  var hasAudience: Bool {
    switch self {
    case .audience, .pair: true
    case .channelKind, .partner: false
    }
  }

  var hasChannelKind: Bool {
    switch self {
    case .channelKind, .pair: true
    case .audience, .partner: false
    }
  }
}

extension Recurrence {
  /// About how many days lie between two times.
  var days: Int {
    switch self {
    case .weekly: 7
    case .monthly: 30
    case .quarterly: 91
    case .halfYearly: 182
    case .yearly: 365
    }
  }
}
