internal import PlanModel
internal import SourceText

/// Puts verdicts into words; asked for only what is shown.
public struct Explainer: Sendable {
  public let report: CoverageReport
  var directive: DirectiveReading { report.directive }
  var plan: Plan { report.plan }
  var registry: RegistryReading { report.input.registry }

  public init(_ report: CoverageReport) { self.report = report }

  public func explain(_ number: Int) -> DutyExplanation {
    let entry = directive.duties[number]
    let verdict = report.duties[number]
    let point = directive.points[entry.point]
    var reasons: [Reason]
    switch verdict.verdict {
    case .notOurs: reasons = [notOurs(point)]
    case .waived: reasons = [waived(verdict)]
    case .missing: reasons = [missing(number)]
    case .claimed: reasons = shortcomings(of: number)
    case .wrong where verdict.carriers.isEmpty: reasons = shortcomings(of: number)
    case .wrong, .partial: reasons = carried(number)
    case .stale: reasons = carried(number) + stale(number)
    case .undecided: reasons = carried(number) + undecided(number)
    case .covered, .confirmed: reasons = carried(number)
    }
    if let signOff = verdict.signOff { reasons.append(signedOff(signOff)) }
    return DutyExplanation(
      duty: number, id: entry.id, verdict: verdict.verdict, progress: progress(of: number),
      quote: entry.quote ?? point.point.text?.value ?? "",
      place: entry.duty?.span.startPoint ?? point.place, reasons: reasons,
      seal: [.covered, .undecided, .confirmed].contains(verdict.verdict) ? report.seal(ofDuty: number) : nil)
  }

  /// Why one activity that names a duty does not carry it.
  public func reasons(of candidate: Candidate, duty: Int) -> [Reason] {
    shortfallReasons(candidate.shortfalls, of: candidate.activity, directive.duties[duty])
  }

  // MARK: Names

  func id(of activity: Int) -> String { plan.activities[activity].id?.value ?? "?" }

  func place(of activity: Int) -> SourceSpan {
    plan.activities[activity].id?.span ?? plan.activities[activity].span.startPoint
  }

  func claimPlace(_ candidate: Candidate) -> SourceSpan {
    plan.activities[candidate.activity].covers[candidate.claim].span
  }

  func name(ofKind kind: ActivityKind?) -> LocalizedText {
    kind.map { LocalizedText("«\($0.word.name.vi)»", en: "“\($0.word.name.en)”") }
      ?? LocalizedText("chưa ghi loại", en: "no kind")
  }

  func names(ofBodies ids: [AgencyID]) -> String {
    ids.prefix(3).map { registry.name(ofBody: $0.id) }.joined(separator: "; ") + (ids.count > 3 ? "; …" : "")
  }

  // MARK: Verdicts without carriers

  private func notOurs(_ point: DirectiveReading.PointEntry) -> Reason {
    let names = names(ofBodies: point.assignees)
    return Reason(
      .open, "not-ours", LocalizedText("giao cho \(names)", en: "given to \(names)"),
      at: point.point.assignees.first?.span ?? point.place)
  }

  private func waived(_ verdict: DutyVerdict) -> Reason {
    guard let number = verdict.waiver, plan.waivers.indices.contains(number) else {
      return Reason(.open, "waiver", LocalizedText("miễn", en: "waived"))
    }
    let waiver = plan.waivers[number]
    let kind = waiver.kind?.value.word.name
    let who = waiver.approver?.value ?? ""
    let day = waiver.approvedOn.map { "\($0.value.shortText)" } ?? ""
    let why = waiver.reason?.value ?? ""
    return Reason(
      .open, "waiver", LocalizedText("miễn: \(kind?.vi ?? "")", en: "waived: \(kind?.en ?? "")"),
      evidence: LocalizedText(
        "\(why) (\(who) duyệt ngày \(day))", en: "\(why) (approved by \(who) on \(day))"),
      at: waiver.span.startPoint)
  }

  private func signedOff(_ number: Int) -> Reason {
    let signOff = plan.signOffs[number]
    let who = [signOff.signer?.value, signOff.title?.value].compactMap(\.self).joined(separator: ", ")
    let day = signOff.date.map { "\($0.value.shortText)" } ?? ""
    return Reason(
      .met, "sign-off", LocalizedText("đã duyệt", en: "signed off"),
      evidence: LocalizedText("\(who), ngày \(day)", en: "\(who), on \(day)"), at: signOff.span.startPoint)
  }

  private func missing(_ number: Int) -> Reason {
    let entry = directive.duties[number]
    let subject = LocalizedText("chưa hoạt động nào nêu yêu cầu này", en: "no activity names this duty")
    let code = "missing"
    var judge = Judge(report.input)
    let role = report.points[entry.point].role
    let near = plan.activities.indices.filter { plan.activities[$0].dropped == nil }.map { activity in
      (activity: activity, shortfalls: judge.shortfalls(of: activity, entry, role))
    }.min { ($0.shortfalls.count, $0.activity) < ($1.shortfalls.count, $1.activity) }
    let pointID = directive.points[entry.point].id
    guard let near, near.shortfalls.count <= 1 else {
      return Reason(
        .unmet, code, subject, at: directive.points[entry.point].place, remedy: newActivity(entry))
    }
    let activity = id(of: near.activity)
    if near.shortfalls.isEmpty {
      return Reason(
        .unmet, code, subject, at: directive.points[entry.point].place,
        nearest: LocalizedText(
          "\(activity) có đủ chủ trì, loại việc và thời hạn",
          en: "\(activity) has the lead, kind and deadline"),
        nearestPlace: place(of: near.activity),
        remedy: LocalizedText(
          "nếu \(activity) thực hiện việc này, thêm \"\(pointID)\" vào «đáp ứng» của nó; nếu không, thêm một hoạt động",
          en: "if \(activity) does this work, add \"\(pointID)\" to its “đáp ứng”; if not, add an activity"))
    }
    let lacks = shortfallReasons(near.shortfalls, of: near.activity, entry).first
    return Reason(
      .unmet, code, subject, at: directive.points[entry.point].place,
      nearest: lacks.map {
        LocalizedText(
          "\(activity), nhưng \($0.subject.vi): \($0.evidence?.vi ?? "")",
          en: "\(activity), but \($0.subject.en): \($0.evidence?.en ?? "")")
      }, nearestPlace: lacks?.place ?? place(of: near.activity), remedy: newActivity(entry))
  }

  private func newActivity(_ entry: DirectiveReading.DutyEntry) -> LocalizedText {
    let id = directive.points[entry.point].id
    guard let kinds = entry.kinds?.map(\.word.name).sorted(by: { $0.vi < $1.vi }), !kinds.isEmpty else {
      return LocalizedText(
        "thêm một hoạt động có «đáp ứng: [\"\(id)\"]»", en: "add an activity with “đáp ứng: [\"\(id)\"]”")
    }
    return LocalizedText(
      "thêm một hoạt động loại «\(kinds.map(\.vi).joined(separator: "» hoặc «"))» có «đáp ứng: [\"\(id)\"]»",
      en:
        "add an activity of kind “\(kinds.map(\.en).joined(separator: "” or “"))” with “đáp ứng: [\"\(id)\"]”"
    )
  }

  /// Of all that name the duty the one that fails the fewest tests, and those tests.
  ///
  /// One that carries another duty of the point was hardly meant for this one, and comes behind the others.
  private func shortcomings(of number: Int) -> [Reason] {
    let verdict = report.duties[number].verdict
    let point = directive.points[directive.duties[number].point]
    func carriesAnother(_ activity: Int) -> Bool {
      point.duties.contains { duty in report.duties[duty].carriers.contains { $0.activity == activity } }
    }
    func rank(_ candidate: Candidate) -> (Int, Int, Int, Int) {
      (
        candidate.shortfalls.verdict == verdict ? 0 : 1, candidate.shortfalls.count,
        carriesAnother(candidate.activity) ? 1 : 0, candidate.activity
      )
    }
    let nearest = report.duties[number].candidates.min { rank($0) < rank($1) }
    guard let nearest else { return [] }
    let entry = directive.duties[number]
    let names = LocalizedText(
      "\(id(of: nearest.activity)) nêu điểm", en: "\(id(of: nearest.activity)) names the point")
    return [Reason(.open, "claim", names, at: claimPlace(nearest))]
      + shortfallReasons(nearest.shortfalls, of: nearest.activity, entry)
  }
}
