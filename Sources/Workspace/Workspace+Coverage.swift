public import Coverage
internal import Expansion
internal import PlanModel
public import SourceText

/// What judging a plan has given.
public struct CoverageResult: Sendable {
  /// Nil where the plan, its template or its directive could not be read as a whole.
  public let report: CoverageReport?
  /// What stands in the way, and what is wrong with the files themselves.
  public let diagnostics: [Diagnostic]

  /// 0 complete, 1 not, 2 where it cannot be told.
  public var exitCode: Int32 { report?.exitCode ?? 2 }
}

extension Workspace {
  /// Judges how well a plan answers its directive; writes nothing.
  public func coverage(_ path: String, stage: CoverageStage = .issue) -> CoverageResult {
    coverage(path, stage: stage, expansion: nil)
  }

  /// The same where the plan may have been expanded before.
  func coverage(_ path: String, stage: CoverageStage, expansion known: Expansion?) -> CoverageResult {
    let file = load(path)
    var found = file.diagnostics
    guard let plan = file.plan else {
      if !found.hasErrors { found.append(notAPlan(file)) }
      return CoverageResult(report: nil, diagnostics: found)
    }
    guard let named = plan.directive else {
      found.append(
        Diagnostic(
          CoverageDiagnostics.noDirective, at: plan.span.startPoint,
          LocalizedText("kế hoạch chưa ghi văn bản chỉ đạo", en: "the plan names no directive")))
      return CoverageResult(report: nil, diagnostics: found)
    }
    let expansion = known ?? expand(file)
    let target = load(directivePath(of: file, named.value))
    found += expansion.diagnostics + target.diagnostics.filter { $0.severity == .error }
    let (accepted, problems) = acceptedWords(of: file)
    found += problems
    // A plan in the making lacks parameters: what rests on them is not there yet, all else can be judged.
    let isWhole = !found.hasErrors
    let isReadable = found.allSatisfy { $0.severity != .error || Self.isAboutParameters($0) }
    guard isReadable, let expanded = expansion.plan, let directive = target.directive else {
      if isReadable { found.append(notADirective(named)) }
      return CoverageResult(report: nil, diagnostics: found)
    }
    let library = library(for: file.source.path)
    let sources = SourceMap(allSources)
    let report = judge(
      CoverageInput(
        directive: coverageCache.directive(directive, at: target.source.path, library),
        plan: isWhole ? expanded.decoded.value : expanded.decoded.value.withoutComputedFacts(sources),
        registry: coverageCache.registry(library), accepted: accepted, today: today, stage: stage,
        isWhole: isWhole))
    return CoverageResult(report: report, diagnostics: found)
  }

  /// What the judge has to say about a plan that can be put right in its file.
  ///
  /// A letter that carries out one part of a plan has no activities of its own, and is not judged.
  func coverageFindings(_ expanded: ExpandedPlan, of file: LoadedFile) -> [Diagnostic] {
    let plan = expanded.decoded.value
    guard let path = plan.directive, expanded.kind == .plan || !plan.activities.isEmpty else { return [] }
    let target = load(directivePath(of: file, path.value))
    guard let directive = target.directive else { return [] }
    let library = library(for: file.source.path)
    return judge(
      CoverageInput(
        directive: coverageCache.directive(directive, at: target.source.path, library), plan: plan,
        registry: coverageCache.registry(library), accepted: acceptedWords(of: file).0, today: today,
        comparesActivities: false)
    ).diagnostics
  }

  /// What is wrong with the record of a directive.
  func coverageFindings(_ directive: Directive, of file: LoadedFile) -> [Diagnostic] {
    coverageCache.directive(directive, at: file.source.path, library(for: file.source.path)).diagnostics
  }

  private static func isAboutParameters(_ diagnostic: Diagnostic) -> Bool {
    [ExpansionDiagnostics.missingParameter.code, ExpansionDiagnostics.wrongParameter.code].contains(
      diagnostic.code)
  }

  func directivePath(of file: LoadedFile, _ name: String) -> String {
    Paths.normalized(Paths.joined(Paths.parent(file.source.path), name))
  }

  /// The file beside a plan that keeps the accepted words: `plan.lock.yaml` for `plan.yaml`.
  func acceptancePath(of plan: String) -> String {
    let ending = Paths.ending(plan)
    let stem = ["yaml", "yml"].contains(ending) ? String(plan.dropLast(ending.utf8.count + 1)) : plan
    return stem + ".lock.yaml"
  }

  /// The accepted words of a plan; none where there is no file.
  func acceptedWords(of file: LoadedFile) -> (AcceptedWords, [Diagnostic]) {
    let path = acceptancePath(of: file.source.path)
    guard (try? world.kind(of: path)) == .file else { return (AcceptedWords(), []) }
    let kept = load(path)
    guard let acceptances = kept.acceptances else {
      return (AcceptedWords(), kept.diagnostics.hasErrors ? kept.diagnostics : [])
    }
    return (
      AcceptedWords(acceptances, of: Paths.name(file.source.path)),
      kept.diagnostics.filter { $0.severity == .error }
    )
  }

  private func notAPlan(_ file: LoadedFile) -> Diagnostic {
    Diagnostic(
      CoverageDiagnostics.noDirective, at: file.source.span(0..<0),
      LocalizedText(
        "\(file.kind?.label.vi ?? "tệp này") không phải là kế hoạch",
        en: "\(file.kind?.label.en ?? "this file") is no plan"))
  }

  private func notADirective(_ path: Located<String>) -> Diagnostic {
    Diagnostic(
      CoverageDiagnostics.noDirective, at: path.span,
      LocalizedText("«\(path.value)» không phải là văn bản chỉ đạo", en: "“\(path.value)” is no directive"))
  }
}

extension Plan {
  /// Without the facts of activities that are written with `${…}`, for which values stand in that nobody has given.
  fileprivate func withoutComputedFacts(_ sources: SourceMap) -> Plan {
    func isComputed(_ span: SourceSpan?) -> Bool {
      guard let span, let source = sources[span.file] else { return false }
      return source.text(span.range).contains("${")
    }
    var plan = self
    for index in plan.activities.indices {
      if isComputed(plan.activities[index].name?.span) { plan.activities[index].name = nil }
      if isComputed(plan.activities[index].content?.span) { plan.activities[index].content = nil }
      if isComputed(plan.activities[index].deadline?.span) { plan.activities[index].deadline = nil }
      if isComputed(plan.activities[index].product?.span) { plan.activities[index].product = nil }
      if isComputed(plan.activities[index].lead?.span) { plan.activities[index].lead = nil }
    }
    return plan
  }
}
