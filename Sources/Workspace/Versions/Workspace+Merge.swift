internal import Expansion
public import PlanDiff
internal import PlanModel
public import SourceText
internal import YAMLTree

/// What a merge has come to.
public struct MergeOutcome: Sendable {
  public let bytes: [UInt8]
  /// What a person must decide or look at; empty for a merge that is proved.
  public let conflicts: [LocalizedText]
  /// The files could not be merged field by field: git has merged their lines.
  public let isByLines: Bool

  public var isClean: Bool { conflicts.isEmpty }
}

extension Workspace {
  /// Merges three versions of one file; the result goes into none of them.
  ///
  /// Nothing is called merged before it is proved: neither side is lost, ids are unique, every reference leads somewhere
  /// that did on both sides, and no point of the directive is covered less than on both sides.
  ///
  /// - Parameters:
  ///   - base: the version from which both sides have started, as bytes.
  ///   - ours: the version whose comments and layout stay.
  ///   - theirs: the version whose changes come in.
  ///   - path: where the file lies in the work tree; templates and directive are found from there.
  ///   - style: how conflicts are marked.
  /// - Returns: the outcome.
  /// - Throws: where the lines cannot be merged either.
  public func merge(
    base: [UInt8], ours: [UInt8], theirs: [UInt8], path: String, style: ConflictStyle
  ) throws(ComparisonTrouble) -> MergeOutcome {
    let versions = [base, ours, theirs].map { MergeAttempt(world, path, $0, library: namedLibrary) }
    guard let kind = versions[1].file.kind, versions.allSatisfy({ $0.isUnderstood && $0.file.kind == kind }),
      let first = versions[0].side, let second = versions[1].side, let third = versions[2].side
    else { return try mergeLines(base, ours, theirs, path, style) }
    func attempt(_ contested: ContestedActivities) -> MergedFile? {
      mergeFiles(kind, base: first, ours: second, theirs: third, style: style, contested: contested)
    }
    guard let merged = attempt(ContestedActivities()) else {
      return try mergeLines(base, ours, theirs, path, style)
    }
    guard merged.conflicts.isEmpty else {
      return MergeOutcome(bytes: merged.bytes, conflicts: merged.conflicts, isByLines: false)
    }
    let result = MergeAttempt(world, path, merged.bytes, library: namedLibrary)
    let proof = MergeProof(ours: versions[1], theirs: versions[2], merged: result)
    if !proof.uncovered.isEmpty {
      // Where leaving their claims to a person changes nothing, the point is lost through another field of theirs.
      for everyField in [false, true] {
        let again = attempt(ContestedActivities(ids: proof.contested, everyField: everyField))
        guard let again, !again.conflicts.isEmpty else { continue }
        return MergeOutcome(
          bytes: again.bytes, conflicts: proof.problems + again.conflicts, isByLines: false)
      }
    }
    return MergeOutcome(bytes: merged.bytes, conflicts: proof.problems, isByLines: false)
  }

  /// What is not understood is merged by lines, and then looked at as far as it can be.
  private func mergeLines(
    _ base: [UInt8], _ ours: [UInt8], _ theirs: [UInt8], _ path: String, _ style: ConflictStyle
  ) throws(ComparisonTrouble) -> MergeOutcome {
    let merged: (bytes: [UInt8], hasConflicts: Bool)
    do throws(GitRepository.Problem) {
      merged = try GitRepository(world: world).mergeLines(base: base, ours: ours, theirs: theirs, style)
    } catch {
      throw ComparisonTrouble(error.message)
    }
    if merged.hasConflicts {
      let message = LocalizedText("gộp theo dòng: còn xung đột", en: "merged by lines: conflicts are left")
      return MergeOutcome(bytes: merged.bytes, conflicts: [message], isByLines: true)
    }
    let sides = [ours, theirs, merged.bytes].map { MergeAttempt(world, path, $0, library: namedLibrary) }
    var problems = MergeProof(ours: sides[0], theirs: sides[1], merged: sides[2]).problems
    if !sides[2].hasUniqueIDs {
      problems.append(LocalizedText("gộp theo dòng: có mã bị lặp", en: "merged by lines: an id stands twice"))
    }
    if !sides[2].isUnderstood {
      problems.append(
        LocalizedText(
          "gộp theo dòng: kết quả không đọc được", en: "merged by lines: the result cannot be read"))
    }
    return MergeOutcome(bytes: merged.bytes, conflicts: problems, isByLines: true)
  }
}

/// One of the versions of a merge, as if it lay at its place in the work tree.
struct MergeAttempt {
  let file: LoadedFile
  let facts: PlanFacts?

  init(_ world: any World, _ path: String, _ bytes: [UInt8], library: String?) {
    let path = Paths.normalized(path)
    let workspace = Workspace(world: OverlayWorld(world, contents: [path: bytes]), library: library)
    file = workspace.load(path)
    facts = workspace.planFacts(of: file)
  }

  var isUnderstood: Bool {
    file.document?.root != nil && file.isYAML
  }

  var side: MergeVersion? {
    file.document?.root.map { MergeVersion(source: file.source, root: $0) }
  }

  var hasUniqueIDs: Bool {
    guard let kind = file.kind, let root = file.document?.root else { return true }
    return PlanDiff.hasUniqueIDs(kind, root)
  }
}
