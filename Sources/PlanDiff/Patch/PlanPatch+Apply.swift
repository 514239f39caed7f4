internal import PlanModel
public import SourceText
public import YAMLTree

extension PlanPatch {
  /// Why a patch cannot be applied to a file.
  public enum Failure: Error, Sendable {
    /// The file says something else than the version from which the patch was made.
    case conflict(LocalizedText)
    /// The file is laid out in a way in which the change cannot be written without harm.
    case notWritable
  }

  /// The bytes of the file after the change; comments and layout stay where nothing changed.
  ///
  /// The result is read again and compared with what it must say before it is handed out.
  public func applied(to source: SourceFile, root: YAMLNode) throws(Failure) -> [UInt8] {
    guard let delta else { return source.bytes }
    let shape = Shape.record(kind.recordType)
    let expected: PlanValue?
    do throws(PatchConflict) {
      expected = try delta.applied(to: PlanValue(root, shape), shape)
    } catch {
      throw .conflict(error.message)
    }
    guard let expected,
      let bytes = FileEditor(source).written(delta, to: root, kind, expecting: expected)
    else { throw .notWritable }
    return bytes
  }
}

/// Whether bytes are a file without faults of YAML that says just what it must.
func says(_ bytes: [UInt8], _ expected: PlanValue, _ kind: FileKind) -> Bool {
  let parse = parseYAML(SourceFile(id: FileID(0), path: "", bytes: bytes))
  guard !parse.diagnostics.hasErrors, let root = parse.document?.root else { return false }
  return PlanValue(root, .record(kind.recordType), .normal) == expected.normalized(kind)
}
