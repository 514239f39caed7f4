internal import Expansion
internal import PlanModel
internal import PlanRules
public import SourceText
internal import YAMLTree

/// What a check has found.
public struct CheckResult: Sendable {
  /// In the order in which they are shown; those with one cause are one.
  public let diagnostics: [Diagnostic]
  /// Each for itself, with its own fixes.
  public let findings: [Diagnostic]
  public let sources: SourceMap
  public let fileCount: Int
  /// Some file could not be read at all, so that nothing can be said about it.
  public let isUnjudgeable: Bool

  init(found: [Diagnostic], sources: SourceMap, fileCount: Int) {
    diagnostics = found.consolidated()
    findings = found
    self.sources = sources
    self.fileCount = fileCount
    isUnjudgeable = found.contains { $0.severity == .error && $0.code < "KH0200" }
  }
}

extension Workspace {
  /// Checks files and folders, alone and together: their YAML, their shape, and the rules.
  public func check(_ paths: [String]) -> CheckResult {
    let (names, problems) = yamlFiles(under: paths)
    number(names)
    // Read before the others, because all of them ask for it.
    if let first = names.first { _ = library(for: first) }
    let checked = concurrentMap(names) { [self] name -> (registry: LoadedFile?, found: [Diagnostic]) in
      let file = load(name)
      if file.kind == .registry { return (file, []) }
      let found = suppressed(diagnostics(of: file), in: file)
      // However many plans there are, those of which nothing is to be said take no memory.
      if found.isEmpty, file.kind == .plan { forget(name) }
      return (nil, found)
    }
    let registries = check(checked.compactMap(\.registry))
    return CheckResult(
      found: problems + checked.flatMap(\.found) + registries.findings, sources: sources,
      fileCount: names.count + problems.count)
  }

  /// Checks files that have been read already; `problems` are what was met on the way to them.
  public func check(_ files: [LoadedFile], _ problems: [Diagnostic] = []) -> CheckResult {
    let shared = diagnosticsOfRegistries(files)
    let perFile = concurrentMap(files) { [self] file in
      suppressed(diagnostics(of: file) + (shared[file.source.id] ?? []), in: file)
    }
    return CheckResult(
      found: problems + perFile.flatMap { $0 }, sources: sources, fileCount: files.count + problems.count)
  }

  private func diagnostics(of file: LoadedFile) -> [Diagnostic] {
    var found = file.diagnostics
    guard let model = file.model else { return found }
    let registry = library(for: file.source.path)?.registry ?? Registry()
    found += checkProse(ProseContext(model, registry: registry))
    switch model.value {
    case .registry, .acceptances: break
    case .directive(let directive):
      found += checkDirective(
        DirectiveContext(directive: model.map { _ in directive }, registry: registry, date: today))
      found += coverageFindings(directive, of: file)
    case .template(let template):
      found += templateDiagnostics(of: file)
      found += checkTemplate(model.map { _ in template }, registry: registry)
    case .plan(let plan):
      let expansion = expand(file)
      let (directive, problems) = directive(of: plan, in: file)
      found += expansion.diagnostics + problems
      if let expanded = expansion.plan {
        let template = plan.template.flatMap { library(for: file.source.path)?.template($0.value) }
        let sources = [file.source, template?.file.source].compactMap(\.self)
        let findings =
          checkPlan(
            PlanContext(
              plan: expanded.decoded, template: template?.prepared.template, directive: directive,
              registry: registry, date: today, sources: SourceMap(sources)))
          + coverageFindings(expanded, of: file)
        // Behind an error some values of the template are stand-ins, and what is said about them is no news.
        found +=
          expansion.diagnostics.hasErrors ? findings.filter { $0.span.file == file.source.id } : findings
      }
    }
    return found
  }

  /// A template is judged together with those that it extends.
  private func templateDiagnostics(of file: LoadedFile) -> [Diagnostic] {
    let entry = file.template?.id.flatMap {
      library(for: file.source.path)?.template(TemplateID($0.value.value))
    }
    if let entry, entry.file.source.id == file.source.id { return entry.diagnostics }
    return TemplateResolver([:], registry: nil).entry(file)?.diagnostics ?? []
  }

  /// The directive that a plan names, relative to the plan.
  func directive(of plan: Plan, in file: LoadedFile) -> (Directive?, [Diagnostic]) {
    guard let path = plan.directive else { return (nil, []) }
    let target = load(Paths.joined(Paths.parent(file.source.path), path.value))
    if let directive = target.directive { return (directive, []) }
    let related = target.diagnostics.first.map { $0.message }
    return (
      nil,
      [
        Diagnostic(
          WorkspaceDiagnostics.unreadable, at: path.span,
          LocalizedText(
            "không đọc được văn bản chỉ đạo «\(path.value)»",
            en: "the directive “\(path.value)” cannot be read"),
          notes: [related].compactMap { $0 })
      ]
    )
  }

  /// Leaves out what comments in the file say to leave out; files without the program's name are not searched.
  func suppressed(_ diagnostics: [Diagnostic], in file: LoadedFile) -> [Diagnostic] {
    guard let document = file.document, file.source.contains("kehoach") else { return diagnostics }
    let comments = document.comments.map { SourceComment($0.span, file.source.text($0.span.range)) }
    guard !comments.isEmpty else { return diagnostics }
    return applySuppressions(
      to: diagnostics, comments: comments, sources: SourceMap([file.source]), catalog: .standard
    ).diagnostics
  }

  /// The rules on registries look at all registry files at once; what they find belongs to the file it stands in.
  private func diagnosticsOfRegistries(_ files: [LoadedFile]) -> [FileID: [Diagnostic]] {
    var seen: Set<String> = []
    var found: [Diagnostic] = []
    for file in files {
      guard let own = file.registry else { continue }
      guard let library = library(for: file.source.path) else {
        found += checkRegistry(Registry([own]))
        continue
      }
      if seen.insert(library.folder).inserted { found += checkRegistry(library.registry) }
    }
    return Dictionary(grouping: found, by: \.span.file)
  }
}
