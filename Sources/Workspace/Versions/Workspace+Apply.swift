internal import PlanDiff
internal import PlanModel
internal import SourceText
internal import YAMLTree

extension Workspace {
  /// The bytes of a file after a patch.
  ///
  /// - Parameters:
  ///   - patch: the path of the patch, or its name where its bytes are given.
  ///   - bytes: the patch itself, where it comes from standard input.
  ///   - path: the file.
  ///   - isReversed: whether to go from new to old.
  /// - Returns: the bytes; nothing is written.
  /// - Throws: what is wrong with patch or file, or that they do not fit.
  public func applyPatch(
    _ patch: String, _ bytes: [UInt8]? = nil, to path: String, isReversed: Bool = false
  ) throws(ComparisonTrouble) -> [UInt8] {
    let script = bytes.map { add($0, as: patch) } ?? load(patch)
    guard let root = script.document?.root, let read = PlanPatch(root) else {
      if script.diagnostics.contains(where: { $0.code == WorkspaceDiagnostics.unreadable.code }) {
        throw ComparisonTrouble(script)
      }
      throw ComparisonTrouble(
        LocalizedText(
          "«\(patch)» không phải là bản vá của một tệp, do «kehoach diff --format patch» tạo ra",
          en: "“\(patch)” is no patch of one file, as “kehoach diff --format patch” makes it"))
    }
    let file = load(path)
    guard let target = file.document?.root,
      file.isYAML
    else { throw ComparisonTrouble(file) }
    guard file.kind == read.kind else {
      throw ComparisonTrouble(
        LocalizedText(
          "bản vá là của \(read.kind.label.vi), «\(path)» là \(file.kind?.label.vi ?? "?")",
          en: "the patch is for a \(read.kind.label.en), “\(path)” is a \(file.kind?.label.en ?? "?")"))
    }
    do throws(PlanPatch.Failure) {
      return try (isReversed ? read.reversed : read).applied(to: file.source, root: target)
    } catch {
      switch error {
      case .conflict(let message): throw ComparisonTrouble(message, isRefusal: true)
      case .notWritable:
        throw ComparisonTrouble(
          LocalizedText(
            "không sửa được «\(path)» mà vẫn giữ cách trình bày của tệp",
            en: "“\(path)” cannot be changed so without harm to its layout"), isRefusal: true)
      }
    }
  }
}
