internal import Foundation
public import Testing

/// Compares a text with the file that was recorded for it beside the test, in `Golden/`.
///
/// With `UPDATE_GOLDEN=1` the file is written and the test fails, so that a recording run is never taken for a passing one.
public func expectGolden(
  _ actual: String, _ name: String, testFile: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let file = URL(fileURLWithPath: testFile).deletingLastPathComponent()
    .appendingPathComponent("Golden").appendingPathComponent(name)
  let recorded = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) }
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
    if recorded.map({ Array($0.utf8) == Array(actual.utf8) }) == true { return }
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: file)
      Issue.record("recorded \(name); look at the difference and run again", sourceLocation: sourceLocation)
    } catch {
      Issue.record("cannot record \(name): \(error)", sourceLocation: sourceLocation)
    }
    return
  }
  guard let recorded else {
    Issue.record("no golden file \(name); record it with UPDATE_GOLDEN=1", sourceLocation: sourceLocation)
    return
  }
  // String comparison would take composed and decomposed letters for the same.
  let isSame = Array(recorded.utf8) == Array(actual.utf8)
  #expect(isSame, "\(firstDifference(recorded, actual))", sourceLocation: sourceLocation)
}

private func firstDifference(_ recorded: String, _ actual: String) -> String {
  let (old, new) = (recorded.components(separatedBy: "\n"), actual.components(separatedBy: "\n"))
  for index in 0..<max(old.count, new.count) {
    let left = index < old.count ? old[index] : "(end)"
    let right = index < new.count ? new[index] : "(end)"
    if Array(left.utf8) != Array(right.utf8) {
      return "line \(index + 1)\n  recorded: \(left)\n  actual:   \(right)"
    }
  }
  return "same lines"
}
