internal import Expansion
internal import PlanDiff
internal import PlanModel
internal import SourceText
internal import YAMLTree

/// A version as it was read.
struct ReadVersion: Sendable {
  let file: LoadedFile
  /// Nil where the file is no YAML or of no known kind.
  let prepared: PreparedVersion?
}

extension Workspace {
  /// Reads two versions and makes them ready to be compared, large ones at the same time.
  func readVersions(_ old: VersionPlace, _ new: VersionPlace) -> (ReadVersion, ReadVersion) {
    // What both use is read before they part, and numbers do not depend on who comes first.
    for place in [old, new] {
      place.workspace.number([place.path])
      _ = place.workspace.library(for: place.path)
    }
    return concurrentPair(old, new, atOnce: old.workspace.isLarge(old.path)) { place in
      let workspace = place.workspace
      let file = workspace.load(place.path)
      guard file.isYAML, let kind = file.kind, let root = file.document?.root else {
        return ReadVersion(file: file, prepared: nil)
      }
      return ReadVersion(file: file, prepared: workspace.prepared(place.name, file, kind, root))
    }
  }

  /// A file of more bytes takes longer to read than a thread to start.
  static let fewBytes = 64 * 1024

  func isLarge(_ path: String) -> Bool {
    do throws(FileProblem) {
      // What turns out to be small is not read again.
      _ = add(try world.read(path, limit: Self.fewBytes), as: Paths.normalized(path))
      return false
    } catch {
      if case .tooLarge = error { return true }
      return false
    }
  }

  private func prepared(_ name: String, _ file: LoadedFile, _ kind: FileKind, _ root: YAMLNode)
    -> PreparedVersion
  {
    guard kind == .plan, let plan = file.plan, let decoded = file.model?.map({ _ in plan }) else {
      let registry = kind == .directive ? library(for: file.source.path)?.registry : nil
      let version = Version(
        name: name, kind: kind, root: root, names: NameBook(registry ?? Registry()),
        sources: SourceMap([file.source]))
      return PreparedVersion(version: version, unexpanded: version, failure: nil)
    }
    let library = library(for: file.source.path)
    let names = NameBook(library?.registry ?? Registry())
    let template = plan.template.flatMap { library?.template($0.value) }
    let sources = SourceMap([file.source, template?.file.source].compactMap { $0 })
    let expansion = expand(file)
    guard let expanded = expansion.plan else {
      let version = Version(
        name: name, kind: kind, root: root, facts: planFacts(decoded, of: file), names: names,
        sources: sources)
      let reason = expansion.diagnostics.first { $0.severity == .error }?.message
      return PreparedVersion(
        version: version, unexpanded: version,
        failure: reason ?? LocalizedText("thiếu mẫu", en: "there is no template"))
    }
    let version = Version(
      name: name, kind: kind, root: expanded.document.root ?? root, parameters: root,
      facts: planFacts(expanded.decoded, of: file, expansion), names: names, sources: sources)
    return PreparedVersion(version: version, failure: nil) {
      Version(
        name: name, kind: kind, root: root, facts: self.planFacts(decoded, of: file), names: names,
        sources: sources)
    }
  }

  /// What a plan says as a whole, expanded where that can be done; nil for other files.
  func planFacts(of file: LoadedFile) -> PlanFacts? {
    guard let plan = file.plan, let decoded = file.model?.map({ _ in plan }) else { return nil }
    let expansion = expand(file)
    guard let expanded = expansion.plan else { return planFacts(decoded, of: file) }
    return planFacts(expanded.decoded, of: file, expansion)
  }

  /// A plan that could not be expanded is not judged.
  private func planFacts(
    _ plan: Decoded<Plan>, of file: LoadedFile, _ expansion: Expansion? = nil
  ) -> PlanFacts {
    let registry = library(for: file.source.path)?.registry ?? Registry()
    let directive = directiveFile(of: plan.value, in: file)
    return PlanFacts(
      plan: plan.value, directive: directive,
      dangling: danglingReferences(plan, registry: registry, directive: directive),
      verdicts: directive == nil ? nil : expansion.flatMap { pointCoverage(file, $0) })
  }

  /// The directive that a plan names, where it can be read.
  private func directiveFile(of plan: Plan, in file: LoadedFile) -> Directive? {
    guard let path = plan.directive?.value else { return nil }
    return load(Paths.joined(Paths.parent(file.source.path), path)).directive
  }
}

/// A version in the two forms in which it may be compared.
struct PreparedVersion: Sendable {
  let version: Version
  /// Only what the plan itself writes.
  private let makeUnexpanded: @Sendable () -> Version
  /// Why the plan could not be put over its template.
  let failure: LocalizedText?

  init(version: Version, unexpanded: Version, failure: LocalizedText?) {
    self.init(version: version, failure: failure) { unexpanded }
  }

  init(version: Version, failure: LocalizedText?, unexpanded: @escaping @Sendable () -> Version) {
    self.version = version
    self.failure = failure
    makeUnexpanded = unexpanded
  }

  var unexpanded: Version { makeUnexpanded() }
}

/// What a plan names and nothing declares: bodies, press and channels of the registry, points, groups and activities.
private func danglingReferences(_ plan: Decoded<Plan>, registry: Registry, directive: Directive?)
  -> [ReferenceUse]
{
  let declared = Dictionary(
    uniqueKeysWithValues: [ReferenceKind.agency, .press, .channel, .verb].map {
      ($0, registry.declarations(of: $0))
    })
  let points = directive.map { Set($0.allPoints.compactMap { $0.id?.value.value }) }
  let groups = Set(plan.value.groups.compactMap { $0.id?.value.value })
  var activities: Set<String>?
  return plan.references.filter { use in
    switch use.kind {
    case .agency, .press, .channel, .verb: return declared[use.kind]?[use.id] == nil
    // A claim may name a single duty of a point: 2.3/2.
    case .point:
      guard let points, !points.contains(use.id) else { return false }
      return !points.contains(String(use.id.prefix { $0 != "/" }))
    case .activityGroup: return !groups.contains(use.id)
    case .activity:
      let known = activities ?? Set(plan.value.activities.compactMap { $0.id?.value })
      activities = known
      return !known.contains(use.id)
    case .template: return false
    }
  }
}
