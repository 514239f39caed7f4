public import PlanModel
internal import PlanRules
public import SourceText
internal import YAMLTree

/// What a check has found.
public struct CheckResult: Sendable {
  /// In the order in which they are shown.
  public let diagnostics: [Diagnostic]
  public let sources: SourceMap
  public let fileCount: Int
  /// Whether some file could not be judged at all.
  public let isUnjudgeable: Bool
}

extension Workspace {
  /// Checks files and folders, alone and together: their YAML, their shape, and the rules.
  public func check(_ paths: [String]) -> CheckResult {
    let (names, problems) = yamlFiles(under: paths)
    return check(load(names), problems)
  }

  /// Checks files that have been read already.
  public func check(_ files: [LoadedFile], _ problems: [Diagnostic] = []) -> CheckResult {
    let perFile = concurrentMap(files) { [self] in diagnostics(of: $0) }
    let shared = diagnosticsOfLibraries(files)
    var found = problems
    for (file, diagnostics) in zip(files, perFile) {
      let own = diagnostics + shared.filter { $0.span.file == file.source.id }
      found += suppressed(own, in: file)
    }
    let unjudgeable = found.contains { $0.severity == .error && ($0.code < "KH0200") }
    return CheckResult(
      diagnostics: consolidate(found, sources: sources), sources: sources, fileCount: files.count,
      isUnjudgeable: unjudgeable)
  }

  private func diagnostics(of file: LoadedFile) -> [Diagnostic] {
    var found = file.diagnostics
    guard let model = file.model else { return found }
    found += checkProse(ProseContext(prose: model.prose, fileKind: model.value.kind))
    switch model.value {
    case .registry: break
    case .directive(let directive):
      found += checkDirective(
        DirectiveContext(
          directive: model.map { _ in directive },
          registry: library(for: file.source.path)?.registry ?? Registry(),
          date: today))
    case .template: found += checkTemplate(file)
    case .plan:
      let expansion = expand(file)
      found += expansion.diagnostics
      if let plan = expansion.plan {
        found += checkPlan(context(for: plan, of: file))
      }
    }
    return found
  }

  /// The rules on registries look at all registry files at once; what they find belongs to the file it stands in.
  private func diagnosticsOfLibraries(_ files: [LoadedFile]) -> [Diagnostic] {
    var seen: Set<String> = []
    var found: [Diagnostic] = []
    for file in files where file.kind == .registry {
      guard let library = library(for: file.source.path) else {
        found += checkRegistry(Registry([file.registry].compactMap { $0 }))
        continue
      }
      if seen.insert(library.folder).inserted { found += checkRegistry(library.registry) }
    }
    return found
  }
}
