internal import PlanModel
internal import SourceText
internal import VietnameseText

extension Explainer {
  /// A witness for each need that is met, the nearest miss for each that is not.
  func carried(_ number: Int) -> [Reason] {
    let verdict = report.duties[number]
    let entry = directive.duties[number]
    guard !verdict.needs.isEmpty else { return verdict.carriers.prefix(3).map { carrier($0, entry) } }
    var judge = Judge(report.input)
    return zip(verdict.needs, verdict.reached).map { need, isReached in
      let subject = subject(of: need, entry)
      if isReached {
        let witness = verdict.carriers.first { judge.reach(entry, [need], [$0]) == [true] }
        return Reason(
          .met, code(of: need), subject, evidence: witness.map { evidence($0.activity, need, entry) },
          at: witness.map { place($0.activity, need, entry) })
      }
      let near = nearest(need, entry, verdict, &judge)
      let carrier = verdict.carriers.first.map { id(of: $0.activity) } ?? ""
      return Reason(
        .unmet, code(of: need), subject, nearest: near?.text, nearestPlace: near?.place,
        remedy: remedy(need, carrier, entry))
    }
  }

  private func carrier(_ candidate: Candidate, _ entry: DirectiveReading.DutyEntry) -> Reason {
    let own = plan.activities[candidate.activity]
    let kind = name(ofKind: own.kind?.value)
    let lead = own.lead.map { registry.name(ofBody: $0.value.id) } ?? ""
    let verb = entry.duty?.verb.map { registry.name(ofVerb: $0.value.id) }
    return Reason(
      .met, "carrier", verb.map { LocalizedText($0, en: $0) } ?? LocalizedText("thực hiện", en: "carried"),
      evidence: LocalizedText(
        "\(id(of: candidate.activity)) \(kind.vi), \(lead) chủ trì, \(own.deadline?.value.phrase ?? "")",
        en: "\(id(of: candidate.activity)) \(kind.en), led by \(lead), \(own.deadline?.value.phrase ?? "")"),
      at: own.kind?.span ?? place(of: candidate.activity))
  }

  func progress(of number: Int) -> LocalizedText? {
    let verdict = report.duties[number]
    guard !verdict.needs.isEmpty, !verdict.carriers.isEmpty else { return nil }
    func count(_ isIn: (Need) -> Bool, _ vi: String, _ en: String) -> LocalizedText? {
      let all = zip(verdict.needs, verdict.reached).filter { isIn($0.0) }
      guard !all.isEmpty else { return nil }
      let met = all.count { $0.1 }
      return LocalizedText("\(met)/\(all.count) \(vi)", en: "\(met)/\(all.count) \(en)")
    }
    let parts = [
      count({ if case .audience = $0 { true } else { false } }, "đối tượng", "audiences"),
      count({ if case .channelKind = $0 { true } else { false } }, "loại kênh", "kinds of channel"),
      count({ if case .pair = $0 { true } else { false } }, "cặp đối tượng - kênh", "pairs"),
      count({ if case .partner = $0 { true } else { false } }, "cơ quan phối hợp", "partners"),
    ].compactMap(\.self)
    return LocalizedText(
      parts.map(\.vi).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", "))
  }

  // MARK: Needs in words

  private func code(of need: Need) -> String {
    switch need {
    case .audience: "audience"
    case .channelKind: "channel-kind"
    case .pair: "pair"
    case .partner: "partner"
    }
  }

  private func subject(of need: Need, _ entry: DirectiveReading.DutyEntry) -> LocalizedText {
    func audience(_ index: Int) -> String {
      registry.name(ofAudience: entry.duty?.audiences[index].value.value ?? "")
    }
    func kind(_ index: Int) -> LocalizedText {
      entry.duty?.channelKinds[index].value.word.name.text ?? LocalizedText("", en: "")
    }
    switch need {
    case .audience(let index): return LocalizedText(audience(index), en: audience(index))
    case .channelKind(let index): return kind(index)
    case .pair(let who, let what):
      return LocalizedText("\(audience(who)) × \(kind(what).vi)", en: "\(audience(who)) × \(kind(what).en)")
    case .partner(let index):
      let name = registry.name(ofBody: entry.partners[index].id)
      return LocalizedText("phối hợp: \(name)", en: "partner: \(name)")
    }
  }

  /// The channel of an activity that is of a kind.
  private func channel(_ activity: Int, _ kind: ChannelKind?) -> Located<ChannelID>? {
    plan.activities[activity].channels.first { registry.kind(ofChannel: $0.value.id) == kind }
  }

  private func kind(_ need: Need, _ entry: DirectiveReading.DutyEntry) -> ChannelKind? {
    switch need {
    case .channelKind(let index), .pair(_, let index): entry.duty?.channelKinds[index].value
    case .audience, .partner: nil
    }
  }

  private func evidence(_ activity: Int, _ need: Need, _ entry: DirectiveReading.DutyEntry) -> LocalizedText {
    let id = id(of: activity)
    if let found = kind(need, entry).flatMap({ channel(activity, $0) }) {
      let name = registry.name(ofChannel: found.value.id)
      return LocalizedText("\(id) kênh \(name)", en: "\(id) channel \(name)")
    }
    return LocalizedText(id, en: id)
  }

  private func place(_ activity: Int, _ need: Need, _ entry: DirectiveReading.DutyEntry) -> SourceSpan {
    if let found = kind(need, entry).flatMap({ channel(activity, $0) }) { return found.span }
    let own = plan.activities[activity]
    switch need {
    case .audience(let index):
      let wanted = entry.duty?.audiences[index].value
      return own.audiences.first { $0.value == wanted }?.span ?? place(of: activity)
    case .partner(let index):
      return own.partners.first { $0.value == entry.partners[index] }?.span ?? place(of: activity)
    case .channelKind, .pair: return place(of: activity)
    }
  }

  // MARK: The nearest miss

  private func nearest(
    _ need: Need, _ entry: DirectiveReading.DutyEntry, _ verdict: DutyVerdict, _ judge: inout Judge
  ) -> (text: LocalizedText, place: SourceSpan)? {
    // A carrier that lists it but does not print it comes nearest.
    if case .audience(let index) = need, let wanted = entry.duty?.audiences[index].value {
      for carrier in verdict.carriers {
        guard let listed = plan.activities[carrier.activity].audiences.first(where: { $0.value == wanted })
        else { continue }
        let id = id(of: carrier.activity)
        return (
          LocalizedText(
            "\(id) có ghi, nhưng tên và nội dung in ra không nói đến",
            en: "\(id) lists it, but its printed name and content do not mention it"), listed.span
        )
      }
    }
    let role = report.points[entry.point].role
    let others = plan.activities.indices.filter { plan.activities[$0].dropped == nil }
    let near = others.compactMap { activity -> (activity: Int, shortfalls: Shortfalls)? in
      guard judge.reach(entry, [need], [Candidate(activity: activity)]) == [true] else { return nil }
      return (activity, judge.shortfalls(of: activity, entry, role))
    }.min { ($0.shortfalls.count, $0.activity) < ($1.shortfalls.count, $1.activity) }
    guard let near else { return nil }
    let what = evidence(near.activity, need, entry)
    guard let first = shortfallReasons(near.shortfalls, of: near.activity, entry).first else {
      return (
        LocalizedText(
          "\(what.vi), nhưng chưa nêu điểm này", en: "\(what.en), but it does not name this point"),
        place(near.activity, need, entry)
      )
    }
    return (
      LocalizedText(
        "\(what.vi), nhưng \(first.evidence?.vi ?? first.subject.vi)",
        en: "\(what.en), but \(first.evidence?.en ?? first.subject.en)"),
      first.place ?? place(of: near.activity)
    )
  }

  private func remedy(_ need: Need, _ carrier: String, _ entry: DirectiveReading.DutyEntry) -> LocalizedText {
    let subject = subject(of: need, entry)
    switch need {
    case .audience(let index):
      let id = entry.duty?.audiences[index].value.value ?? ""
      return LocalizedText(
        "thêm \(id) vào «đối tượng» của \(carrier), và nói đến «\(subject.vi)» trong tên hoặc nội dung",
        en: "add \(id) to “đối tượng” of \(carrier), and mention “\(subject.vi)” in its name or content")
    case .channelKind:
      return LocalizedText(
        "thêm một kênh loại «\(subject.vi)» vào \(carrier)",
        en: "add a channel of kind “\(subject.en)” to \(carrier)")
    case .pair:
      return LocalizedText(
        "để \(carrier) có cả đối tượng và loại kênh này",
        en: "let \(carrier) have both this audience and this kind of channel")
    case .partner(let index):
      return LocalizedText(
        "thêm \(entry.partners[index].id) vào «phối hợp» của \(carrier)",
        en: "add \(entry.partners[index].id) to “phối hợp” of \(carrier)")
    }
  }

  // MARK: Fresh, and for a person to judge

  func stale(_ number: Int) -> [Reason] {
    let point = directive.duties[number].point
    return report.duties[number].carriers.filter { $0.freshness != .accepted }.map { carrier in
      let claim = plan.activities[carrier.activity].covers[carrier.claim]
      let remedy = LocalizedText(
        "đọc lại rồi ghi nhận: kehoach accept … \(id(of: carrier.activity)) \(claim.value.id)",
        en: "read it again, then: kehoach accept … \(id(of: carrier.activity)) \(claim.value.id)")
      guard case .changed(let accepted) = carrier.freshness else {
        return Reason(
          .unmet, "never-accepted", LocalizedText("đối chiếu", en: "accepted words"),
          evidence: LocalizedText(
            "\(id(of: carrier.activity)) chưa được đối chiếu với lời của điểm",
            en: "\(id(of: carrier.activity)) was never held against the words of the point"),
          at: claim.span, remedy: remedy)
      }
      let old = report.input.accepted.acceptances[accepted].words?.value ?? ""
      let changes = changedWords(from: old, to: directive.words(of: point)).map { piece in
        piece.kind == .same && piece.new.split(separator: " ").count > 6 ? "… " : piece.marked
      }.joined()
      return Reason(
        .unmet, "words-changed", LocalizedText("lời đã đổi", en: "words have changed"),
        evidence: LocalizedText(
          "\(id(of: carrier.activity)): \(changes)", en: "\(id(of: carrier.activity)): \(changes)"),
        at: claim.span,
        remedy: remedy)
    }
  }

  func undecided(_ number: Int) -> [Reason] {
    let entry = directive.duties[number]
    var reasons = (entry.duty?.manner ?? []).map { manner in
      Reason(
        .open, "manner", LocalizedText("«\(manner.value)»", en: "“\(manner.value)”"),
        evidence: LocalizedText(
          "chỉ người có thẩm quyền đánh giá được", en: "only a person in charge can judge it"),
        at: manner.span)
    }
    if let condition = entry.duty?.condition {
      reasons.append(
        Reason(
          .open, "condition",
          LocalizedText("điều kiện «\(condition.value)»", en: "condition “\(condition.value)”"),
          evidence: LocalizedText(
            "người có thẩm quyền quyết định có phải làm không",
            en: "a person in charge decides whether it applies"),
          at: condition.span))
    }
    if directive.openContexts.contains(entry.point) {
      let point = directive.points[entry.point]
      reasons.append(
        Reason(
          .open, "context", LocalizedText("ngữ cảnh", en: "context"),
          evidence: LocalizedText(
            "điểm có lời giao việc được ghi là ngữ cảnh; người có thẩm quyền xác nhận",
            en: "words of an order are recorded as mere context; a person in charge must confirm that"),
          at: point.point.context.first?.span ?? point.place))
    }
    if entry.duty == nil {
      reasons.append(
        Reason(
          .open, "no-duties", LocalizedText("điểm chưa ghi yêu cầu", en: "no duties are recorded"),
          evidence: LocalizedText(
            "chỉ người có thẩm quyền đánh giá được", en: "only a person in charge can judge it"),
          at: directive.points[entry.point].place))
    }
    return reasons + unconfirmed(entry) + doubts(number)
  }
}

extension Candidate {
  /// An activity looked at for what it reaches, whether it names the duty or not.
  init(activity: Int) {
    self.init(activity: activity, claim: 0, shortfalls: [], freshness: .never)
  }
}
