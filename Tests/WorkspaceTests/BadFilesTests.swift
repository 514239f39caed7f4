import Foundation
import SourceText
import Testing
import Workspace

/// Broken and hostile files: a clear error with its place, and never a trap.
@Suite struct BadFilesTests {
  private func check(_ bytes: [UInt8], _ prepare: (URL) throws -> Void = { _ in }) throws -> CheckResult {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("plan.yaml")
    try Data(bytes).write(to: file)
    try prepare(file)
    return Workspace(world: SystemWorld(today: try day("2021-06-01"))).check([file.path])
  }

  /// Told by its name: its bytes would fill the log.
  struct Hostile: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]

    init(_ name: String, _ bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }

    var testDescription: String { name }
  }

  static let hostile: [Hostile] = [
    Hostile("100 KB of [", Array(repeating: UInt8(ascii: "["), count: 100_000)),
    Hostile("20,000 %TAG lines", Array(String(repeating: "%TAG !a! tag:a,2021:\n", count: 20_000).utf8)),
    Hostile("invalid UTF-8", Array("mẫu: ".utf8) + [0xFF, 0xFE, 0x41]),
    Hostile("NUL", Array("mẫu: a\u{0}b\n".utf8)),
    Hostile("UTF-16", [0xFF, 0xFE] + Array("m: a\n".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
    Hostile("UTF-16 without a mark", Array("mau: a\n".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
    Hostile("empty", []), Hostile("blanks and comments", Array("# ghi chú\n\n  \n".utf8)),
    Hostile("a cycle of aliases", Array("mẫu: &a [*a]\n".utf8)),
    Hostile(
      "billion laughs",
      Array(
        (["mẫu: m", "a0: &a0 [x, x, x, x, x, x, x, x, x]"]
          + (1..<12).map {
            "a\($0): &a\($0) [\(Array(repeating: "*a\($0 - 1)", count: 9).joined(separator: ", "))]"
          })
          .joined(separator: "\n").utf8)
    ),
    Hostile(
      "10,000 levels of block",
      Array((0..<10_000).map { String(repeating: " ", count: $0 % 500) + "- " }.joined(separator: "\n").utf8)
    ),
    Hostile("a key of 100 KB", Array(repeating: UInt8(ascii: "k"), count: 100_000) + Array(": 1\n".utf8)),
  ]

  @Test(arguments: hostile)
  func isRefusedWithItsPlace(_ example: Hostile) throws {
    let result = try check(example.bytes)
    #expect(result.diagnostics.hasErrors, "\(example.name)")
    for diagnostic in result.diagnostics {
      #expect(Int(diagnostic.span.range.end) <= max(example.bytes.count, 1), "\(example.name)")
    }
  }

  @Test func aHugeFileIsRefusedBeforeItIsRead() throws {
    let result = try check([]) { file in
      let handle = try FileHandle(forWritingTo: file)
      try handle.truncate(atOffset: 1 << 30)
      try handle.close()
    }
    #expect(result.isUnjudgeable)
    #expect(result.diagnostics.first?.message.vi.contains("quá lớn") == true)
  }

  @Test(.enabled(if: getuid() != 0)) func aFileWithoutPermissionIsNamed() throws {
    let result = try check(Array("mẫu: m\n".utf8)) { file in
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file.path)
    }
    #expect(result.isUnjudgeable)
    #expect(result.diagnostics.first?.message.vi.contains("quyền") == true)
  }

  @Test func aMissingFileAnEmptyFolderAndADeviceAreNamed() throws {
    let workspace = Workspace(world: SystemWorld(today: try day("2021-06-01")))
    let empty = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: empty) }
    #expect(workspace.check(["/khong/co/tep.yaml"]).isUnjudgeable)
    #expect(workspace.check([empty.path]).isUnjudgeable)
    #expect(workspace.check(["/dev/zero"]).isUnjudgeable)
  }

  @Test func aFileThatGrowsWhileItIsReadIsTold() throws {
    let world = SystemWorld(today: try day("2021-06-01"))
    // A file of the proc file system says that it is empty and is not: the same as one that grows.
    #expect(throws: FileProblem.changedWhileRead) { try world.read("/proc/self/status", limit: 1 << 20) }
  }

  @Test func writingIsWholeOrNotAtAll() throws {
    let world = SystemWorld(today: try day("2021-06-01"))
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("a.txt").path
    try world.write(Array("cũ".utf8), to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    try world.write(Array("mới".utf8), to: file)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "mới")
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o640)
    #expect(throws: FileProblem.isDirectory) { try world.write([], to: folder.path) }
    #expect(throws: FileProblem.missing) { try world.write([], to: folder.path + "/b/c.txt") }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.txt"])
  }
}
