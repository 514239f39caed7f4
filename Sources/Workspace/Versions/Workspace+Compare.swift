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
    let sides = readVersions(old, new)
    for side in [sides.0, sides.1] where side.prepared == nil { throw ComparisonTrouble(side.file) }
    let (left, right) = (sides.0.file, sides.1.file)
    guard let kind = right.kind, let before = left.document?.root, let after = right.document?.root,
      left.kind == kind, let first = sides.0.prepared, let second = sides.1.prepared
    else {
      throw ComparisonTrouble(
        LocalizedText(
          "hai tệp không cùng loại: «\(old.name)» là \(left.kind?.label.vi ?? "?"), «\(new.name)» là \(right.kind?.label.vi ?? "?")",
          en:
            "the two files are of different kinds: “\(old.name)” is a \(left.kind?.label.en ?? "?"), “\(new.name)” a \(right.kind?.label.en ?? "?")"
        ))
    }
    let failure = first.failure ?? second.failure
    var report =
      failure == nil
      ? PlanDiff.compare(first.version, second.version)
      : PlanDiff.compare(first.unexpanded, second.unexpanded)
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
}
