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
    var report = PlanDiff.compare(
      version(old, left, kind, before, isExpanded: true), version(new, right, kind, after, isExpanded: true))
    if kind == .plan {
      let (first, second) = (old.workspace.expand(left), new.workspace.expand(right))
      if first.plan == nil || second.plan == nil {
        report = PlanDiff.compare(
          version(old, left, kind, before, isExpanded: false),
          version(new, right, kind, after, isExpanded: false))
        let reason = (first.plan == nil ? first : second).diagnostics.first { $0.severity == .error }
        report.notes.append(
          LocalizedText(
            "chỉ so sánh phần kế hoạch tự ghi, vì chưa dựng được theo mẫu"
              + (reason.map { ": \($0.message.vi)" } ?? ""),
            en: "only what the plan itself writes is compared, for its template cannot be applied"
              + (reason.map { ": \($0.message.en)" } ?? "")))
      }
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

  private func version(
    _ place: VersionPlace, _ file: LoadedFile, _ kind: FileKind, _ root: YAMLNode, isExpanded: Bool
  ) -> Version {
    let workspace = place.workspace
    let library = kind == .plan || kind == .directive ? workspace.library(for: file.source.path) : nil
    let registry = library?.registry ?? Registry()
    var sources = SourceMap([file.source])
    guard kind == .plan, let plan = file.plan else {
      return Version(name: place.name, kind: kind, root: root, names: NameBook(registry), sources: sources)
    }
    let expanded = isExpanded ? workspace.expand(file).plan : nil
    if let template = plan.template.flatMap({ library?.template($0.value) }) {
      sources.insert(template.file.source)
    }
    return Version(
      name: place.name, kind: kind, root: expanded?.document.root ?? root,
      parameters: expanded == nil ? nil : root,
      facts: workspace.planFacts(of: file, expanded: expanded), names: NameBook(registry), sources: sources)
  }

  /// What a plan says as a whole; nil for other files.
  func planFacts(of file: LoadedFile) -> PlanFacts? { planFacts(of: file, expanded: expand(file).plan) }

  private func planFacts(of file: LoadedFile, expanded: ExpandedPlan?) -> PlanFacts? {
    guard let plan = file.plan, let decoded = expanded?.decoded ?? file.model?.map({ _ in plan }) else {
      return nil
    }
    let registry = library(for: file.source.path)?.registry ?? Registry()
    let directive = directiveFile(of: plan, in: file)
    return PlanFacts(
      plan: decoded.value, directive: directive,
      dangling: danglingReferences(decoded, registry: registry, directive: directive))
  }

  /// The directive that a plan names, where it can be read.
  private func directiveFile(of plan: Plan, in file: LoadedFile) -> Directive? {
    guard let path = plan.directive?.value else { return nil }
    return load(Paths.joined(Paths.parent(file.source.path), path)).directive
  }
}

/// What a plan names and nothing declares: bodies, press and channels of the registry, points, groups and activities.
private func danglingReferences(_ plan: Decoded<Plan>, registry: Registry, directive: Directive?)
  -> [ReferenceUse]
{
  let points = directive.map { Set($0.allPoints.compactMap { $0.id?.value.value }) }
  let groups = Set(plan.value.groups.compactMap { $0.id?.value.value })
  let activities = Set(plan.value.activities.compactMap { $0.id?.value })
  return plan.references.filter { use in
    switch use.kind {
    case .agency, .press, .channel, .verb: registry.declarations(of: use.kind)[use.id] == nil
    // A claim may name a single duty of a point: 2.3/2.
    case .point:
      points.map { !$0.contains(use.id) && !$0.contains(String(use.id.prefix { $0 != "/" })) } ?? false
    case .activityGroup: !groups.contains(use.id)
    case .activity: !activities.contains(use.id)
    case .template: false
    }
  }
}
