internal import Coverage
internal import PlanModel
internal import SourceText

/// The report for other programs, version 1 of its shape.
///
/// Places have path, line and column from 1, and byte from 0; what is not there is null.
func coverageJSON(_ view: CoverageView) -> JSONValue {
  let report = view.report
  return [
    "version": 1,
    "complete": .bool(report.isComplete),
    "judgeable": .bool(report.isJudgeable),
    "stage": .string(report.input.stage.rawValue),
    "points": .array(report.points.indices.map { point($0, view) }),
    "summary": counts(report.summary),
    "duties": counts(report.dutySummary),
    "findings": .array(view.findings.map { finding($0.diagnostic, blocks: $0.blocks, view) }),
  ]
}

private func counts(_ summary: [Verdict: Int]) -> JSONValue {
  .object(Verdict.allCases.map { JSONValue.Member($0.rawValue, .integer(summary[$0] ?? 0)) })
}

private func point(_ number: Int, _ view: CoverageView) -> JSONValue {
  let entry = view.directive.points[number]
  return [
    "id": .string(entry.id),
    "parent": .optional(entry.parent.map { view.directive.points[$0].id }),
    "verdict": .string(view.report.points[number].verdict.rawValue),
    "duties": .array(entry.duties.map { duty(view.explainer.explain($0), view) }),
  ]
}

private func duty(_ duty: DutyExplanation, _ view: CoverageView) -> JSONValue {
  [
    "id": .string(duty.id),
    "verdict": .string(duty.verdict.rawValue),
    "quote": .string(duty.quote.onOneLine),
    "at": place(duty.place, view),
    "carriers": .strings(view.carriers(of: duty.duty).map { view.id(ofActivity: $0) }),
    "claimedBy": .strings(
      view.report.duties[duty.duty].candidates.map { view.id(ofActivity: $0.activity) }),
    "reasons": .array(duty.reasons.map { reason($0, view) }),
    "seal": .optional(duty.seal),
  ]
}

private func reason(_ reason: Reason, _ view: CoverageView) -> JSONValue {
  [
    "mark": .string(reason.mark.rawValue),
    "code": .string(reason.code),
    "subject": .string(view.text(reason.subject)),
    "evidence": .optional(reason.evidence.map(view.text)),
    "at": place(reason.place, view),
    "nearest": .optional(reason.nearest.map(view.text)),
    "nearestAt": place(reason.nearestPlace, view),
    "remedy": .optional(reason.remedy.map(view.text)),
  ]
}

private func finding(_ diagnostic: Diagnostic, blocks: Bool, _ view: CoverageView) -> JSONValue {
  [
    "code": .string(diagnostic.code),
    "blocks": .bool(blocks),
    "message": .string(view.text(diagnostic.message)),
    "at": place(diagnostic.span, view),
  ]
}

private func place(_ span: SourceSpan?, _ view: CoverageView) -> JSONValue {
  guard let place = view.location(span) else { return .null }
  return [
    "path": .string(place.path), "line": .integer(place.line), "column": .integer(place.column),
    "byte": .integer(place.byte),
  ]
}
