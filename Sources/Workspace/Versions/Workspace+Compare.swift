internal import Expansion
public import PlanDiff
internal import PlanModel
public import SourceText
internal import YAMLTree

/// Two versions that cannot be compared: what is wrong, and where.
public struct ComparisonTrouble: Error, Sendable {
  public let message: LocalizedText?
  public let diagnostics: [Diagnostic]
  public let sources: SourceMap
  /// The files can be judged, and the answer is no.
  public let isRefusal: Bool

  init(_ message: LocalizedText, isRefusal: Bool = false) {
    self.message = message
    self.isRefusal = isRefusal
    diagnostics = []
    sources = SourceMap()
  }

  init(_ diagnostics: [Diagnostic], _ file: LoadedFile) {
    message = nil
    isRefusal = false
    self.diagnostics = diagnostics
    sources = SourceMap([file.source])
  }

  init(_ file: LoadedFile) {
    message = nil
    isRefusal = false
    diagnostics = file.diagnostics.filter { $0.severity == .error }
    sources = SourceMap([file.source])
  }
}

extension Workspace {
  /// Compares two files, or two folders file by file; each is a path or `REV:path`.
  ///
  /// - Parameters:
  ///   - old: the old version.
  ///   - new: the new version.
  ///   - withPatch: whether the script that leads from old to new is made too.
  /// - Returns: what differs.
  /// - Throws: what keeps the versions from being compared.
  public func compare(_ old: String, _ new: String, withPatch: Bool = false) throws(ComparisonTrouble)
    -> DifferenceReport
  {
    let (left, right): (VersionPlace, VersionPlace)
    do throws(GitRepository.Problem) {
      left = try VersionPlace.find(old, self)
      right = try VersionPlace.find(new, self)
    } catch {
      throw ComparisonTrouble(error.message)
    }
    guard left.isDirectory == right.isDirectory else {
      throw ComparisonTrouble(
        LocalizedText(
          "chỉ so sánh được tệp với tệp, thư mục với thư mục",
          en: "a file can only be compared with a file, a folder with a folder"))
    }
    if left.isDirectory { return try compareFolders(left, right, withPatch) }
    return DifferenceReport(files: [try compareFiles(left, right, withPatch)])
  }

  private func compareFolders(_ old: VersionPlace, _ new: VersionPlace, _ withPatch: Bool)
    throws(ComparisonTrouble) -> DifferenceReport
  {
    func files(_ place: VersionPlace) -> [String: VersionPlace] {
      let root = Paths.normalized(place.path)
      let prefix = root == "." ? "" : root + "/"
      let found = place.workspace.yamlFiles(under: [place.path]).files.map(Paths.normalized)
      return Dictionary(
        found.map { path in
          let name = path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
          let shown = place.name.hasSuffix("/") ? place.name + name : "\(place.name)/\(name)"
          return (name, VersionPlace(workspace: place.workspace, path: path, name: shown))
        }, uniquingKeysWith: { first, _ in first })
    }
    let (left, right) = (files(old), files(new))
    var reports: [VersionReport] = []
    for name in Set(left.keys).union(right.keys).sorted() {
      switch (left[name], right[name]) {
      case (let before?, let after?): reports.append(try compareFiles(before, after, withPatch))
      case (let before?, nil): reports.append(Self.lonely(before, .removed))
      case (nil, let after?): reports.append(Self.lonely(after, .added))
      case (nil, nil): break
      }
    }
    return DifferenceReport(files: reports)
  }

  /// A file that only one of the two folders has.
  private static func lonely(_ place: VersionPlace, _ state: VersionReport.State) -> VersionReport {
    let file = place.workspace.load(place.path)
    let kind = file.kind ?? .plan
    var change = Change(
      state == .added ? .fileAdded : .fileRemoved, ChangedEntity(label: kind.label, name: place.name),
      path: [])
    if state == .added { change.new = place.name } else { change.old = place.name }
    return VersionReport(
      kind: kind, state: state, oldName: place.name, newName: place.name, changes: [change])
  }

  private func compareFiles(_ old: VersionPlace, _ new: VersionPlace, _ withPatch: Bool)
    throws(ComparisonTrouble) -> VersionReport
  {
    let (left, right) = try loaded(old, new)
    guard let kind = right.kind, let before = left.document?.root, let after = right.document?.root,
      left.kind == kind
    else {
      throw ComparisonTrouble(
        LocalizedText(
          "hai tệp không cùng loại: «\(old.name)» là \(left.kind?.label.vi ?? "?"), «\(new.name)» là \(right.kind?.label.vi ?? "?")",
          en:
            "the two files are of different kinds: “\(old.name)” is a \(left.kind?.label.en ?? "?"), “\(new.name)” a \(right.kind?.label.en ?? "?")"
        ))
    }
    let versions = concurrentMap([(old, left, before), (new, right, after)]) { place, file, root in
      place.workspace.prepared(place.name, file, kind, root)
    }
    let failure = versions.first { $0.failure != nil }?.failure
    var report =
      failure == nil
      ? PlanDiff.compare(versions[0].version, versions[1].version)
      : PlanDiff.compare(versions[0].unexpanded, versions[1].unexpanded)
    if let failure {
      report.notes.append(
        LocalizedText(
          "chỉ so sánh phần kế hoạch tự ghi, vì chưa dựng được theo mẫu: \(failure.vi)",
          en:
            "only what the plan itself writes is compared, for its template cannot be applied: \(failure.en)")
      )
    }
    if withPatch {
      let (difference, _) = compareValues(kind, before, after)
      report.patch = PlanPatch(
        kind: kind, oldName: old.name, newName: new.name, delta: difference?.delta)
    }
    return report
  }

  /// Both files, where they can be judged.
  private func loaded(_ old: VersionPlace, _ new: VersionPlace) throws(ComparisonTrouble) -> (
    LoadedFile, LoadedFile
  ) {
    if old.workspace === new.workspace { _ = old.workspace.load([old.path, new.path]) }
    let files = (old.workspace.load(old.path), new.workspace.load(new.path))
    for file in [files.0, files.1] {
      let isUnreadable = file.diagnostics.contains { $0.severity == .error && $0.code < "KH0200" }
      if isUnreadable || file.kind == nil { throw ComparisonTrouble(file) }
    }
    return files
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
        name: name, kind: kind, root: root, facts: planFacts(decoded, of: file, isExpanded: false),
        names: names,
        sources: sources)
      let reason = expansion.diagnostics.first { $0.severity == .error }?.message
      return PreparedVersion(
        version: version, unexpanded: version,
        failure: reason ?? LocalizedText("thiếu mẫu", en: "there is no template"))
    }
    let version = Version(
      name: name, kind: kind, root: expanded.document.root ?? root, parameters: root,
      facts: planFacts(expanded.decoded, of: file, isExpanded: true), names: names, sources: sources)
    return PreparedVersion(version: version, failure: nil) {
      Version(
        name: name, kind: kind, root: root, facts: self.planFacts(decoded, of: file, isExpanded: false),
        names: names,
        sources: sources)
    }
  }

  /// What a plan says as a whole, expanded where that can be done; nil for other files.
  func planFacts(of file: LoadedFile) -> PlanFacts? {
    guard let plan = file.plan, let decoded = file.model?.map({ _ in plan }) else { return nil }
    let expanded = expand(file).plan?.decoded
    return planFacts(expanded ?? decoded, of: file, isExpanded: expanded != nil)
  }

  private func planFacts(_ plan: Decoded<Plan>, of file: LoadedFile, isExpanded: Bool) -> PlanFacts {
    let registry = library(for: file.source.path)?.registry ?? Registry()
    let directive = directiveFile(of: plan.value, in: file)
    return PlanFacts(
      plan: plan.value, directive: directive,
      dangling: danglingReferences(plan, registry: registry, directive: directive),
      verdicts: isExpanded && directive != nil ? pointCoverage(file) : nil)
  }

  /// The directive that a plan names, where it can be read.
  private func directiveFile(of plan: Plan, in file: LoadedFile) -> Directive? {
    guard let path = plan.directive?.value else { return nil }
    return load(Paths.joined(Paths.parent(file.source.path), path)).directive
  }
}

/// A version in the two forms in which it may be compared.
private struct PreparedVersion: Sendable {
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
