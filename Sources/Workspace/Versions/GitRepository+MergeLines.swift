internal import Glibc
internal import PlanDiff
internal import SourceText

extension GitRepository {
  /// Git's own merge of lines.
  func mergeLines(base: [UInt8], ours: [UInt8], theirs: [UInt8], _ style: ConflictStyle) throws(Problem)
    -> (bytes: [UInt8], hasConflicts: Bool)
  {
    var paths: [String] = []
    defer { for path in paths { unlink(path) } }
    for bytes in [ours, base, theirs] {
      do throws(FileProblem) {
        let file = try temporaryFile(holding: bytes)
        close(file.descriptor)
        paths.append(file.path)
      } catch {
        let message = error.message(path: "…")
        throw Problem(message.vi, en: message.en)
      }
    }
    let result = try git(
      [
        "merge-file", "-p", "--marker-size=\(style.markerSize)", "-L", style.ourLabel, "-L", "base", "-L",
        style.theirLabel,
      ] + paths)
    // The number of conflicts, or a number above 127 for trouble such as a binary file.
    guard result.status < 128 else {
      throw Problem(
        "git không gộp được các tệp này: \(String(decoding: result.errors, as: UTF8.self))",
        en: "git cannot merge these files: \(String(decoding: result.errors, as: UTF8.self))")
    }
    return (result.output, result.status != 0)
  }
}
