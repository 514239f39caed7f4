import Foundation
import TestSupport
import Testing

@Suite struct TranscriptTests {
  static let names: [String] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".md") }.sorted()
  }()

  /// The program stands beside the test runner.
  static let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("kehoach")

  @Test(arguments: names)
  func printsWhatTheTranscriptSays(_ name: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden/\(name)")
    let recorded = try String(contentsOf: file, encoding: .utf8)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    for shared in ["templates", "plans"] {
      try FileManager.default.copyItem(
        at: root.appendingPathComponent(shared), to: folder.appendingPathComponent(shared))
    }
    let actual = try Transcript(recorded).run(program: Self.program, in: folder)
    expectGolden(actual.markdown, name)
  }

  @Test func transcriptsAreWrittenBackAsTheyWereRead() {
    let text = "Trước\n\n```yaml a.yaml\nx: 1\n```\n\nGiữa\n\n```console\n$ cat a.yaml\nx: 1\n[2]\n```\n"
    #expect(Transcript(text).markdown == text)
  }
}
