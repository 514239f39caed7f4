public import Coverage
public import CoverageReports
internal import Expansion
public import OfficialDocument
internal import PlanModel
public import SourceText

extension Workspace {
  /// A report in one language, with the places of all files that it rests on.
  public func view(of report: CoverageReport, _ language: Language) -> CoverageView {
    let files = allSources
    return CoverageView(report, sources: SourceMap(files), files: files, language: language)
  }

  /// The annex «Bảng đối chiếu» of the document that a plan becomes; nil where there is no such document.
  public func annex(_ view: CoverageView, of path: String) -> OfficialDocument? {
    let file = load(path)
    guard let expanded = expand(file).plan else { return nil }
    let registry = library(for: file.source.path)?.registry ?? Registry()
    return coverageAnnex(
      view, of: composeDocument(expanded.decoded.value, kind: expanded.kind, registry: registry, today: today)
    )
  }
}
