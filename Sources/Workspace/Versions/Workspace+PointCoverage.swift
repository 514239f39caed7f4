internal import Coverage
internal import Expansion
internal import PlanDiff
internal import PlanModel
internal import SourceText

extension Workspace {
  /// How the judge of `coverage` sees each point that has duties; nil where it cannot judge.
  func pointCoverage(_ file: LoadedFile, _ expansion: Expansion) -> [PointCoverage]? {
    let result = coverage(file.source.path, stage: .draft, expansion: expansion)
    guard let report = result.report, report.isJudgeable else {
      return nil
    }
    return report.judgedPoints.map { point in
      let verdict = report.ownVerdict(of: point)
      let candidates = report.directive.points[point].duties.flatMap { report.duties[$0].candidates }
      let carriers = candidates.contains(where: \.isCarrier) ? candidates.filter(\.isCarrier) : candidates
      var seen: Set<Int> = []
      return PointCoverage(
        point: report.directive.points[point].id,
        carriers: carriers.filter { seen.insert($0.activity).inserted }
          .map { report.plan.activities[$0.activity].id?.value ?? "?" },
        strength: Verdict.allCases.firstIndex(of: verdict) ?? 0, isCovered: verdict >= .partial,
        verdict: verdict.label)
    }
  }
}
