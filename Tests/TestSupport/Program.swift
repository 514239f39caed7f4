import Foundation

/// What a program printed, and how it ended; -1 where it could not be started.
public struct ProgramRun: Sendable {
  public var status: Int32
  public var output: String
  public var bytes: [UInt8]
  public var errors: String
}

/// Runs a program that is looked up in PATH, to its end.
///
/// - Parameters:
///   - command: the program and its arguments.
///   - input: what it reads on standard input.
///   - environment: what is added to the environment of the tests.
/// - Returns: what it printed and how it ended.
public func runProgram(
  _ command: [String], input: [UInt8] = [], environment: [String: String] = [:]
) -> ProgramRun {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("kehoach-\(UUID().uuidString)")
  let failed = ProgramRun(status: -1, output: "", bytes: [], errors: "")
  guard (try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)) != nil
  else { return failed }
  defer { try? FileManager.default.removeItem(at: folder) }
  let files = ["input", "output", "errors"].map { folder.appendingPathComponent($0) }
  for file in files { try? Data(file == files[0] ? input : []).write(to: file) }
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = command
  process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
  process.standardInput = try? FileHandle(forReadingFrom: files[0])
  process.standardOutput = try? FileHandle(forWritingTo: files[1])
  process.standardError = try? FileHandle(forWritingTo: files[2])
  guard (try? process.run()) != nil else { return failed }
  process.waitUntilExit()
  let output = Array((try? Data(contentsOf: files[1])) ?? Data())
  let errors = (try? Data(contentsOf: files[2])) ?? Data()
  return ProgramRun(
    status: process.terminationStatus, output: String(decoding: output, as: UTF8.self), bytes: output,
    errors: String(decoding: errors, as: UTF8.self))
}
