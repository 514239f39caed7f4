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
      guard let path = Self.temporaryFile(bytes) else {
        throw Problem("không ghi được tệp tạm", en: "a temporary file cannot be written")
      }
      paths.append(path)
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

  private static func temporaryFile(_ bytes: [UInt8]) -> String? {
    var template = Array("/tmp/kehoach.XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var offset = 0
    while offset < bytes.count {
      let written = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + offset }, bytes.count - offset)
      }
      guard written > 0 else {
        unlink(path)
        return nil
      }
      offset += written
    }
    return path
  }
}
