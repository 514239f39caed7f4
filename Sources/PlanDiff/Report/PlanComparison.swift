public import PlanModel
public import SourceText
public import YAMLTree

/// One version of a file, ready to be compared.
public struct Version: Sendable {
  /// The path, or `REV:path`.
  public let name: String
  public let kind: FileKind
  /// The tree that is compared: of a plan the expanded one where its template could be read.
  public let root: YAMLNode
  /// The plan as it is written, whose parameters an expanded plan no longer shows; nil where `root` holds them.
  public let parameters: YAMLNode?
  /// What the plan as a whole rests on; nil for other files.
  public let facts: PlanFacts?
  public let names: NameBook
  public let sources: SourceMap

  public init(
    name: String, kind: FileKind, root: YAMLNode, parameters: YAMLNode? = nil, facts: PlanFacts? = nil,
    names: NameBook = NameBook(),
    sources: SourceMap = SourceMap()
  ) {
    self.name = name
    self.kind = kind
    self.root = root
    self.parameters = parameters
    self.facts = facts
    self.names = names
    self.sources = sources
  }
}

/// Where two versions of one kind of file differ, and what of it carries no meaning.
public func compareValues(_ kind: FileKind, _ old: YAMLNode, _ new: YAMLNode) -> (Difference?, [Noise]) {
  var comparer = Comparer()
  let difference = comparer.compare(.record(kind.recordType), old, new)
  return (difference, comparer.noise)
}

/// Compares two versions of a file in its own terms.
public func compare(_ old: Version, _ new: Version) -> VersionReport {
  let (difference, noise) = compareValues(new.kind, old.root, new.root)
  var names = new.names
  if let facts = new.facts { names.add(facts.plan.groups) }
  if let facts = old.facts { names.add(facts.plan.groups) }
  var builder = ReportBuilder(names: names)
  if let before = old.parameters, let after = new.parameters {
    builder.add(parametersOf: before, after, new.kind.recordType)
  }
  if let difference { builder.add(difference, new.kind.recordType) }
  var changes = builder.changes
  if let before = old.facts, let after = new.facts {
    changes = derivedChanges(before, after, names, difference) + changes
  }
  return VersionReport(
    kind: new.kind, oldName: old.name, newName: new.name, changes: changes,
    suppressed: noise.map { Change($0, in: new.kind.recordType) }, notes: notes(old, new),
    oldSources: old.sources, newSources: new.sources)
}

/// What a reader must know: ids that stand twice make it uncertain which item became which, a directive that is not there
/// leaves only the claims.
private func notes(_ old: Version, _ new: Version) -> [LocalizedText] {
  var found = duplicateIDs(old, new)
  if let before = old.facts, let after = new.facts, (before.verdicts == nil) != (after.verdicts == nil) {
    let name = before.verdicts == nil ? old.name : new.name
    found.append(
      LocalizedText(
        "không đánh giá được mức độ đáp ứng của «\(name)»; bao phủ được so theo những gì hai bản tự nêu",
        en: "the coverage of “\(name)” cannot be judged; it is compared by what the two versions claim"))
  }
  return found
}

private func duplicateIDs(_ old: Version, _ new: Version) -> [LocalizedText] {
  [old, new].flatMap { version -> [LocalizedText] in
    var seen: Set<String> = []
    var twice: [String] = []
    version.facts?.plan.forEachActivity { activity in
      guard let id = activity.id?.value else { return }
      if !seen.insert(id).inserted, !twice.contains(id) { twice.append(id) }
    }
    return twice.map { id in
      LocalizedText(
        "«\(version.name)» có hai hoạt động cùng mã «\(id)»; chúng được so theo nội dung",
        en: "“\(version.name)” has two activities with the id “\(id)”; they are compared by their content")
    }
  }
}

extension Change {
  fileprivate init(_ noise: Noise, in type: RecordType) {
    let kind: ChangeKind =
      switch noise.kind {
      case .spelling: .spelling
      case .notation: .notation
      case .order: .setReordered
      }
    self.init(kind, ChangedEntity(label: type.label), path: [])
    old = shownText(noise.old)
    new = shownText(noise.new)
    oldSpan = noise.old.siteSpan
    newSpan = noise.new.siteSpan
  }
}
