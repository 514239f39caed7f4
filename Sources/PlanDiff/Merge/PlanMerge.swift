public import PlanModel
public import SourceText
public import YAMLTree

/// One of the three versions of a merge, as it was read.
public struct MergeVersion: Sendable {
  public let source: SourceFile
  public let root: YAMLNode

  public init(source: SourceFile, root: YAMLNode) {
    self.source = source
    self.root = root
  }
}

/// A merged file.
public struct MergedFile: Sendable {
  public let bytes: [UInt8]
  /// What a person must decide, each with its place; the file holds both sides of it between markers.
  public let conflicts: [LocalizedText]
}

/// Merges what two people have made of one version: field by field, items by their id, sets as sets.
///
/// The change of theirs is written into our bytes, so that our comments and layout stay. The result is read again: it
/// must say what was meant, and hold every change of either side that is not in conflict.
/// - Parameters:
///   - kind: what the three files are.
///   - base: the version from which both have started.
///   - ours: the version that is written into.
///   - theirs: the version whose changes come in.
///   - style: how conflicts are marked.
///   - contested: activities that are left to a person where the sides differ.
/// - Returns: the merged file; nil for what cannot be understood so, and is a matter for a merge of lines.
public func mergeFiles(
  _ kind: FileKind, base: MergeVersion, ours: MergeVersion, theirs: MergeVersion,
  style: ConflictStyle = ConflictStyle(), contested: ContestedActivities = ContestedActivities()
) -> MergedFile? {
  let shape = Shape.record(kind.recordType)
  guard [base, ours, theirs].allSatisfy({ hasUniqueIDs($0.root, shape) }) else { return nil }
  var merge = ThreeWayMerge()
  merge.contested = contested
  let scope = ThreeWayMerge.Scope(ours: ours.root, theirs: theirs.root)
  let delta = merge.merge(shape, base.root, ours.root, theirs.root, scope)
  guard let written = PlanValue(ours.root, shape),
    let expected = try? delta?.applied(to: written, shape) ?? written
  else { return nil }
  var editor = FileEditor(ours.source)
  editor.donors = donors(merge, theirs.source)
  guard let clean = editor.written(delta, to: ours.root, kind, expecting: expected) else { return nil }
  guard !merge.conflicts.isEmpty else {
    return holdsBoth(clean, kind, base, ours, theirs) ? MergedFile(bytes: clean, conflicts: []) : nil
  }
  let marks = ConflictMarks(ours: SourceLines(ours.source), theirs: SourceLines(theirs.source), style: style)
  var edits: [TextEdit] = []
  for conflict in merge.conflicts {
    guard let own = marks.edits(for: conflict) else { return nil }
    edits += own.filter { !edits.contains($0) }
  }
  editor.extraEdits = edits
  guard let marked = try? editor.applying(delta, to: ours.root, shape),
    Array(resolvedToOurs(String(decoding: marked, as: UTF8.self), style).utf8) == clean
  else { return nil }
  return MergedFile(bytes: marked, conflicts: merge.conflicts.map(\.message))
}

/// Neither side is lost: what each has changed of the base is among what the result has changed of it.
private func holdsBoth(
  _ bytes: [UInt8], _ kind: FileKind, _ base: MergeVersion, _ ours: MergeVersion, _ theirs: MergeVersion
) -> Bool {
  let source = SourceFile(id: FileID(0), path: "", bytes: bytes)
  guard let root = parseYAML(source).document?.root, hasUniqueIDs(root, .record(kind.recordType)) else {
    return false
  }
  let result = facts(of: compareValues(kind, base.root, root).0)
  return [ours, theirs].allSatisfy { side in
    facts(of: compareValues(kind, base.root, side.root).0).isSubset(of: result)
  }
}

/// The text of what theirs has added, as they wrote it.
private func donors(_ merge: ThreeWayMerge, _ source: SourceFile) -> [PlanValue: (text: String, column: Int)]
{
  let lines = SourceLines(source)
  var donors: [PlanValue: (text: String, column: Int)] = [:]
  for donor in merge.donors {
    guard let (ranges, column) = lines.blocks(of: donor.list), ranges.indices.contains(donor.index) else {
      continue
    }
    donors[donor.value] = (lines.text(ranges[donor.index]), column)
  }
  return donors
}

/// Whether no list of a file holds an id twice.
public func hasUniqueIDs(_ kind: FileKind, _ root: YAMLNode) -> Bool {
  hasUniqueIDs(root, .record(kind.recordType))
}

/// No list holds an id twice, however deep it lies.
func hasUniqueIDs(_ node: YAMLNode?, _ shape: Shape) -> Bool {
  guard let node, !node.isUnwritten else { return true }
  switch shape {
  case .list(let element, let semantics):
    let items = listItems(node)
    if semantics == .keyed {
      let ids = items.compactMap { itemIdentity($0, element) }
      if Set(ids).count != ids.count { return false }
    }
    return element.isLeaf || items.allSatisfy { hasUniqueIDs($0, element) }
  case .record(let type) where !shape.isLeaf:
    let schema = RecordSchema.of(type)
    return zip(schema.fields, schema.values(of: node)).allSatisfy { hasUniqueIDs($1, $0.shape) }
  default: return true
  }
}

extension MergeConflict {
  /// Where the sides collide, and how.
  var message: LocalizedText {
    let place = path.joined(separator: " › ")
    return switch kind {
    case .bothEdited, .bothAdded:
      LocalizedText("\(place): hai bên sửa khác nhau", en: "\(place): the two sides differ")
    case .oursRemoved:
      LocalizedText("\(place): bên ta bỏ, bên kia sửa", en: "\(place): removed by us, edited by them")
    case .theirsRemoved:
      LocalizedText("\(place): bên ta sửa, bên kia bỏ", en: "\(place): edited by us, removed by them")
    case .bothMoved:
      LocalizedText(
        "\(place): hai bên chuyển đến hai vị trí khác nhau", en: "\(place): moved to different places")
    case .coverage: coverageMessage(place)
    }
  }

  private func coverageMessage(_ place: String) -> LocalizedText {
    if ours == nil {
      return LocalizedText(
        "\(place): bên ta bỏ, bên kia còn giữ; bỏ thì có điểm không còn hoạt động nào đáp ứng",
        en: "\(place): removed by us, kept by them; without it a point is answered by no activity")
    }
    if theirs == nil {
      return LocalizedText(
        "\(place): bên ta còn giữ, bên kia bỏ; bỏ thì có điểm không còn hoạt động nào đáp ứng",
        en: "\(place): kept by us, removed by them; without it a point is answered by no activity")
    }
    return LocalizedText(
      "\(place): gộp cả hai bên thì có điểm không còn hoạt động nào đáp ứng",
      en: "\(place): with the changes of both sides a point is answered by no activity")
  }
}
