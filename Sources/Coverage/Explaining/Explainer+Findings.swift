internal import PlanModel
public import SourceText

extension Explainer {
  /// A finding in words, with its place; its severity is what `check` gives it.
  public func diagnostic(_ finding: CoverageFinding) -> Diagnostic {
    switch finding {
    case .source(let problem): return diagnostic(problem)
    case .orphan(let activity, let claim):
      let point = plan.activities[activity].covers[claim]
      return Diagnostic(
        CoverageDiagnostics.idle, at: point.span,
        LocalizedText(
          "\(id(of: activity)) nêu điểm «\(point.value.id)» không có trong văn bản chỉ đạo",
          en: "\(id(of: activity)) names “\(point.value.id)”, which the directive does not have"),
        severity: .error)
    case .duplicateActivity(let activity, let first):
      return Diagnostic(
        CoverageDiagnostics.idle, at: place(of: activity),
        LocalizedText(
          "hai hoạt động cùng mã «\(id(of: activity))»",
          en: "two activities have the id “\(id(of: activity))”"),
        severity: .error,
        related: [
          RelatedPlace(place(of: first), LocalizedText("hoạt động thứ nhất", en: "the first activity"))
        ])
    case .parentClaim(let activity, let claim):
      let point = plan.activities[activity].covers[claim]
      let below = directive.point(named: point.value.id).map { directive.children(of: $0) } ?? []
      let ids = below.map { directive.points[$0].id }.joined(separator: ", ")
      return Diagnostic(
        CoverageDiagnostics.idle, at: point.span,
        LocalizedText(
          "\(id(of: activity)) nêu điểm lớn \(point.value.id); việc phải làm nằm ở các điểm con: \(ids)",
          en: "\(id(of: activity)) names point \(point.value.id); what is to be done stands below it: \(ids)")
      )
    case .othersClaim(let activity, let claim): return othersClaim(activity, claim)
    case .idle(let activity, let claim): return idle(activity, claim)
    case .catchAll(let activity):
      return Diagnostic(
        CoverageDiagnostics.catchAll, at: place(of: activity),
        LocalizedText(
          "\(id(of: activity)) nêu tất cả các điểm giao cho cơ quan",
          en: "\(id(of: activity)) names every point that falls to the body"),
        label: LocalizedText("chỉ ghi điểm mà hoạt động này thực hiện", en: "list only what it does"))
    case .nearDuplicate(let activity, let first):
      return Diagnostic(
        CoverageDiagnostics.nearDuplicate, at: plan.activities[activity].name?.span ?? place(of: activity),
        LocalizedText(
          "\(id(of: activity)) viết gần như \(id(of: first))",
          en: "\(id(of: activity)) says nearly what \(id(of: first)) says"),
        label: LocalizedText(
          "gộp hai hoạt động, hoặc viết rõ việc riêng của từng hoạt động",
          en: "join the two, or say what each of them does"),
        related: [
          RelatedPlace(
            plan.activities[first].name?.span ?? place(of: first),
            LocalizedText("\(id(of: first))", en: "\(id(of: first))"))
        ])
    case .late(let activity, let duty): return late(activity, duty)
    case .foreignLead(let activity, let duty):
      let entry = directive.duties[duty]
      let own = plan.activities[activity]
      let lead = own.lead.map { registry.name(ofBody: $0.value.id) } ?? ""
      let assigned = names(ofBodies: directive.points[entry.point].assignees)
      return Diagnostic(
        CoverageDiagnostics.wrong, at: own.lead?.span ?? place(of: activity),
        LocalizedText(
          "\(id(of: activity)) do \(lead) chủ trì, nhưng điểm \(directive.points[entry.point].id) giao cho \(assigned)",
          en:
            "\(id(of: activity)) is led by \(lead), but point \(directive.points[entry.point].id) is given to \(assigned)"
        ),
        related: [quotePlace(duty)])
    case .waiver(let number, let fault): return waiver(number, fault)
    case .signOff(let number, let fault): return signOff(number, fault)
    case .acceptance(let number, let fault): return acceptance(number, fault)
    }
  }

  func quotePlace(_ duty: Int) -> RelatedPlace {
    let entry = directive.duties[duty]
    let words = entry.quote ?? directive.points[entry.point].point.text?.value ?? ""
    let shown = words.count > 90 ? words.prefix(88) + "…" : Substring(words)
    return RelatedPlace(
      entry.duty?.quote?.span ?? directive.points[entry.point].place,
      LocalizedText("yêu cầu \(entry.id): «\(shown)»", en: "duty \(entry.id): “\(shown)”"))
  }

  private func othersClaim(_ activity: Int, _ claim: Int) -> Diagnostic {
    let point = plan.activities[activity].covers[claim]
    let entry = directive.target(of: point.value.id).map { directive.points[$0.point] }
    let names = names(ofBodies: entry?.assignees ?? [])
    return Diagnostic(
      CoverageDiagnostics.idle, at: point.span,
      LocalizedText(
        "điểm \(point.value.id) được giao cho: \(names)", en: "point \(point.value.id) falls to: \(names)"),
      severity: .info)
  }

  private func idle(_ activity: Int, _ claim: Int) -> Diagnostic {
    let point = plan.activities[activity].covers[claim]
    let duties = directive.target(of: point.value.id).map { directive.points[$0.point].duties } ?? 0..<0
    let near = duties.flatMap { duty in
      report.duties[duty].candidates.filter { $0.activity == activity }.map { (duty: duty, candidate: $0) }
    }.min { $0.candidate.shortfalls.count < $1.candidate.shortfalls.count }
    let reason = near.flatMap {
      shortfallReasons($0.candidate.shortfalls, of: activity, directive.duties[$0.duty]).first
    }
    return Diagnostic(
      CoverageDiagnostics.idle, at: point.span,
      LocalizedText(
        "\(id(of: activity)) nêu điểm \(point.value.id) nhưng không thực hiện yêu cầu nào của điểm",
        en: "\(id(of: activity)) names point \(point.value.id) but carries none of its duties"),
      label: reason?.evidence, related: near.map { [quotePlace($0.duty)] } ?? [])
  }

  private func late(_ activity: Int, _ duty: Int) -> Diagnostic {
    let own = plan.activities[activity].deadline
    let due = directive.duties[duty].deadline
    return Diagnostic(
      CoverageDiagnostics.late, at: own?.span ?? place(of: activity),
      LocalizedText(
        "thời hạn «\(own?.value.phrase ?? "")» của \(id(of: activity)) muộn hơn thời hạn của yêu cầu \(directive.duties[duty].id): «\(due?.value.phrase ?? "")»",
        en:
          "the deadline “\(own?.value.phrase ?? "")” of \(id(of: activity)) is later than that of duty \(directive.duties[duty].id): “\(due?.value.phrase ?? "")”"
      ),
      related: due.map {
        [RelatedPlace($0.span, LocalizedText("thời hạn mà văn bản nêu", en: "the deadline that is stated"))]
      } ?? [])
  }

  private func waiver(_ number: Int, _ fault: WaiverFault) -> Diagnostic {
    let waiver = plan.waivers[number]
    let point = waiver.point?.value.id ?? "?"
    let why = fault.text
    return Diagnostic(
      CoverageDiagnostics.waiver, at: waiver.point?.span ?? waiver.span.startPoint,
      LocalizedText(
        "miễn thực hiện \(point) không có giá trị: \(why.vi)",
        en: "the waiver of \(point) does not count: \(why.en)"))
  }

  private func signOff(_ number: Int, _ fault: SignOffFault) -> Diagnostic {
    let signOff = plan.signOffs[number]
    let point = signOff.point?.value.id ?? "?"
    let why = fault.text
    return Diagnostic(
      CoverageDiagnostics.signOff, at: signOff.point?.span ?? signOff.span.startPoint,
      LocalizedText(
        "duyệt \(point) không có giá trị: \(why.vi)", en: "the sign-off of \(point) does not count: \(why.en)"
      ))
  }

  private func acceptance(_ number: Int, _ fault: AcceptanceFault) -> Diagnostic {
    let entry = report.input.accepted.acceptances[number]
    let name = "\(entry.activity?.value ?? "?") → \(entry.point?.value ?? "?")"
    let why = fault.text
    return Diagnostic(
      CoverageDiagnostics.acceptance, at: entry.span.startPoint,
      LocalizedText(
        "mục đối chiếu \(name) không có giá trị: \(why.vi)",
        en: "the accepted words \(name) do not count: \(why.en)"),
      severity: fault == .noSuchClaim ? .info : nil)
  }
}
