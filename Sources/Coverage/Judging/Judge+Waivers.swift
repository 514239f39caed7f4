internal import PlanModel
internal import SourceText
internal import VietnameseText

extension Judge {
  /// Waivers stand in for what is not fulfilled; none of them can rest on another.
  mutating func applyWaivers(to report: inout CoverageReport) {
    let judged = report
    for (number, waiver) in input.plan.waivers.enumerated() {
      guard let claim = waiver.point?.value.id, let duties = duties(named: claim) else {
        findings.append(.waiver(number, .unknownPoint))
        continue
      }
      if let fault = fault(of: waiver, on: duties, judged) {
        findings.append(.waiver(number, fault))
        continue
      }
      for duty in duties where judged.duties[duty].verdict < .waived {
        report.duties[duty].verdict = .waived
        report.duties[duty].waiver = number
      }
    }
  }

  private func fault(of waiver: Waiver, on duties: Range<Int>, _ judged: CoverageReport) -> WaiverFault? {
    guard let kind = waiver.kind?.value, let approver = waiver.approver?.value, !folded(approver).isEmpty,
      let approvedOn = waiver.approvedOn?.value, let words = waiver.words?.value
    else { return .incomplete }
    guard Set(WordSequence(waiver.reason?.value ?? "").hashes).count >= 5 else { return .shortReason }
    guard PersonName(approver) != nil else { return .noName }
    if let author = input.plan.author?.value {
      guard let isAuthor = isSamePerson(approver, author) else { return .noName }
      if isAuthor { return .approverIsAuthor }
    }
    if approvedOn > input.today { return .approvedLater }
    if let issued = directive.directive.date?.value, approvedOn < issued { return .approvedBefore }
    let point = directive.duties[duties.lowerBound].point
    guard WordsKey(words) == directive.points[point].key else { return .otherWords }
    guard duties.contains(where: { judged.duties[$0].verdict < .waived }) else { return .notNeeded }
    switch kind {
    case .doneBefore: return documentFault(of: waiver)
    case .merged: return targetFault(of: waiver, point, judged)
    case .deferred:
      guard let until = waiver.until?.value else { return .notDeferred }
      if until < input.today { return .past }
      return until > approvedOn.adding(days: 366) ?? until ? .tooFar : nil
    }
  }

  /// «Đã thực hiện» names a document with number and symbol that is not younger than the approval.
  private func documentFault(of waiver: Waiver) -> WaiverFault? {
    guard let document = waiver.document?.value, let date = waiver.documentDate?.value,
      tokens(of: document).contains(where: { $0.kind == .documentNumber })
    else { return .noDocument }
    return date > input.today || date > waiver.approvedOn?.value ?? date ? .documentLater : nil
  }

  /// «Gộp» names another point, which is green by what is done and not by a waiver.
  private func targetFault(of waiver: Waiver, _ point: Int, _ judged: CoverageReport) -> WaiverFault? {
    guard let id = waiver.into?.value.id, let duties = duties(named: id) else { return .noTarget }
    let target = directive.duties[duties.lowerBound].point
    if target == point || encloses(target, point) || encloses(point, target) { return .targetWithin }
    return duties.allSatisfy { judged.duties[$0].verdict.isGreen } ? nil : .targetNotGreen
  }

  private func encloses(_ outer: Int, _ inner: Int) -> Bool {
    outer < inner && inner < directive.points[outer].end
  }
}
