internal import PlanModel
public import SourceText

extension CoverageReport {
  /// What `check` tells of a plan: whatever can be put right in its file.
  ///
  /// What waits for an acceptance or a person is left to `kehoach coverage`; what the rules on references and activities say
  /// of missing leads, kinds and deadlines, of unknown points and of points above others is not told again.
  public var diagnostics: [Diagnostic] {
    let explainer = Explainer(self)
    var found = [explainer.missingPoints].compactMap(\.self)
    var told: Set<Int> = []
    for number in duties.indices {
      guard let diagnostic = explainer.diagnostic(ofDuty: number) else { continue }
      found.append(diagnostic)
      told.formUnion(duties[number].candidates.map(\.activity))
    }
    for finding in findings {
      switch finding {
      case .source, .orphan, .duplicateActivity, .parentClaim, .othersClaim, .foreignLead: continue
      case .idle(let activity, _): if told.contains(activity) || explainer.isUnfinished(activity) { continue }
      case .late, .catchAll, .nearDuplicate, .waiver, .signOff, .acceptance: break
      }
      found.append(explainer.diagnostic(finding))
    }
    return found
  }
}

extension Explainer {
  /// An activity without lead, kind or deadline: that is told where it stands.
  fileprivate func isUnfinished(_ activity: Int) -> Bool {
    let own = plan.activities[activity]
    return own.lead == nil || own.kind == nil || own.deadline == nil || own.name == nil
  }

  fileprivate var missingPoints: Diagnostic? {
    let open = report.judgedPoints.filter { point in
      directive.points[point].duties.allSatisfy { report.duties[$0].verdict == .missing }
    }
    guard !open.isEmpty, let place = plan.directive?.span else { return nil }
    let ids = open.map { directive.points[$0].id }
    let shown = ids.prefix(10).joined(separator: ", ") + (ids.count > 10 ? ", …" : "")
    return Diagnostic(
      CoverageDiagnostics.missing, at: place,
      LocalizedText(
        "\(ids.count) điểm giao cho cơ quan chưa được hoạt động nào nêu: \(shown)",
        en: "\(ids.count) points that fall to the body are named by no activity: \(shown)"),
      related: open.prefix(10).map { point in
        let id = directive.points[point].id
        return RelatedPlace(directive.points[point].place, LocalizedText("điểm \(id)", en: "point \(id)"))
      },
      notes: [
        LocalizedText(
          "nêu mã ở «đáp ứng» chưa chứng minh điểm đã được thực hiện; xem từng yêu cầu: kehoach coverage",
          en: "to list an id under “đáp ứng” proves nothing yet; see each duty with: kehoach coverage")
      ])
  }

  /// Nil where the duty is fulfilled, waits, or is told otherwise.
  fileprivate func diagnostic(ofDuty number: Int) -> Diagnostic? {
    let verdict = report.duties[number]
    switch verdict.verdict {
    case .waived, .notOurs, .covered, .confirmed, .undecided: return nil
    case .missing:
      let point = directive.duties[number].point
      // A point that nobody names is told once for all.
      if directive.points[point].duties.allSatisfy({ report.duties[$0].verdict == .missing }) { return nil }
      return diagnostic(number, CoverageDiagnostics.missing, at: plan.directive?.span)
    case .claimed:
      if verdict.candidates.allSatisfy({ isUnfinished($0.activity) }) { return nil }
      return diagnostic(number, CoverageDiagnostics.claimed)
    case .wrong: return diagnostic(number, CoverageDiagnostics.wrong)
    case .partial: return diagnostic(number, CoverageDiagnostics.partial)
    case .stale:
      let changed = verdict.candidates.contains { if case .changed = $0.freshness { true } else { false } }
      return changed ? diagnostic(number, CoverageDiagnostics.changedWords) : nil
    }
  }

  private func diagnostic(
    _ number: Int, _ kind: DiagnosticKind, at place: SourceSpan? = nil
  ) -> Diagnostic {
    let explanation = explain(number)
    let open = explanation.reasons.filter { $0.mark == .unmet }
    let first = open.first
    func told(_ reason: Reason) -> LocalizedText {
      let parts = [reason.evidence, reason.nearest].compactMap(\.self)
      let vi = ([reason.subject.vi] + parts.map(\.vi)).joined(separator: ": ")
      return LocalizedText(vi, en: ([reason.subject.en] + parts.map(\.en)).joined(separator: ": "))
    }
    let what = open.prefix(3).map(told)
    let claim = report.duties[number].candidates.first.map(claimPlace)
    let verdict = explanation.verdict.label
    return Diagnostic(
      kind, at: place ?? first?.place ?? claim ?? plan.span.startPoint,
      LocalizedText(
        "yêu cầu \(explanation.id) \(verdict.vi.lowercased()): \(what.map(\.vi).joined(separator: "; "))",
        en: "duty \(explanation.id) is \(verdict.en.lowercased()): \(what.map(\.en).joined(separator: "; "))"),
      label: first?.remedy, related: [quotePlace(number)])
  }
}
