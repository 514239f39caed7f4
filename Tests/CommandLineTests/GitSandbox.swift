import Foundation
import Testing

/// A git repository of its own in a folder of its own, where `kehoach` is on the path.
final class GitSandbox {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("kho \(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    try FileManager.default.copyItem(
      at: root.appendingPathComponent("templates"), to: folder.appendingPathComponent("templates"))
    try sh("git init -q -b main . && git config user.name Người && git config user.email nguoi@example.org")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  struct Output {
    let status: Int32
    let text: String
  }

  /// Runs a line of shell in the folder; both outputs are one text.
  @discardableResult
  func run(_ command: String) throws -> Output {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "exec 2>&1; \(command)"]
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": "\(TranscriptTests.program.deletingLastPathComponent().path):/usr/bin:/bin", "LANG": "C.UTF-8",
      "HOME": folder.path, "GIT_CONFIG_NOSYSTEM": "1", "SOURCE_DATE_EPOCH": "1622505600",
      "GIT_AUTHOR_DATE": "2021-06-01T00:00:00Z", "GIT_COMMITTER_DATE": "2021-06-01T00:00:00Z",
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Output(status: process.terminationStatus, text: String(decoding: bytes, as: UTF8.self))
  }

  /// Runs a line that must succeed.
  @discardableResult
  func sh(_ command: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    let output = try run(command)
    #expect(output.status == 0, "\(command)\n\(output.text)", sourceLocation: sourceLocation)
    return output.text
  }

  func write(_ text: String, to path: String) throws {
    let file = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func read(_ path: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
  }
}
