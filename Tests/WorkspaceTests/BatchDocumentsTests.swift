import Batch
import DocumentWriters
import Foundation
import SourceText
import Synchronization
import TestSupport
import Testing
import Workspace

/// What the documents of a batch are: those that would have been written one by one.
@Suite struct BatchDocumentsTests {
  @Test func aRowGivesTheSameBytesAsAPlanWithItsValues() throws {
    let project = try BatchProject("mã,nơi gửi,số bản\n1,Sở Y tế,2\n2,Sở Tư pháp & Nội vụ,3\n")
    #expect(try project.run("out/{mã}.docx").writtenCount == 2)
    for (path, place, count) in [("out/1.docx", "Sở Y tế", 2), ("out/2.docx", "Sở Tư pháp & Nội vụ", 3)] {
      let plan = BatchProject.plan.replacing(
        "  hạn: 2021-07-01\n", with: "  hạn: 2021-07-01\n  nơi gửi: \(place)\n  số bản: \(count)\n")
      let single = try BatchProject("", plan: plan).workspace.compose("plan.yaml")
      let document = try #require(single.document)
      #expect(try DOCXWriter().write(document).bytes == project.world.read(path, limit: 1 << 20))
    }
  }

  @Test func anArchiveHoldsTheFilesInTheOrderOfTheRows() throws {
    let project = try BatchProject("mã,nơi gửi\nb,Sở B\na,Sở A\nc,Sở C\n")
    func archive() throws -> [UInt8] {
      #expect(try project.run("thư/{mã}.txt") { $0.target = .archive("thư.zip") }.writtenCount == 3)
      return try project.world.read("thư.zip", limit: 1 << 20)
    }
    let bytes = try archive()
    #expect(try archive() == bytes)
    #expect(project.world.paths.filter { $0.hasPrefix("thư/") } == [])
    let text = String(decoding: bytes, as: UTF8.self)
    let places = ["b.txt", "a.txt", "c.txt", "Kính gửi: Sở C"].compactMap { text.range(of: $0)?.lowerBound }
    #expect(places.count == 4)
    #expect([places[0], places[1], places[2]] == places[..<3].sorted())
  }

  @Test func anArchiveThatIsStoppedIsNotThere() throws {
    let project = try BatchProject("mã,nơi gửi\n1,A\n2,B\n")
    var job = try project.job()
    job.target = .archive("thư.zip")
    let calls = Counter()
    // The two rows have been judged, and asked for once at the end of their window.
    let outcome = project.workspace.run(job, BatchWatch(shouldStop: { calls.next() > 3 }))
    #expect(outcome.isInterrupted)
    #expect(outcome.writtenCount == 0)
    #expect(!project.world.paths.contains("thư.zip"))
  }

  /// Recipients made up from a seed: names of communes and offices, no two alike.
  static func recipients(_ count: Int, seed: Int) -> String {
    var random = SeededGenerator(seed: seed)
    let bodies = ["Ủy ban nhân dân xã", "Trường Trung học cơ sở", "Đài truyền thanh xã", "Hội Nông dân xã"]
    let syllables = ["Mường", "Nậm", "Pa", "Thanh", "Núa", "Sính", "Chà", "Hẹ", "Tông", "Ẳng", "Xá", "Búng"]
    let rows = (1...count).map { number in
      let name = "\(random.pick(bodies)) \(random.pick(syllables)) \(random.pick(syllables))"
      let deadline = "\(1 + random.number(below: 28))/12/2021"
      return "\(number);\"\(name), số \(number)\";\(deadline)\n"
    }
    return "mã;nơi gửi;hạn báo cáo\n" + rows.joined()
  }

  @Test func aThousandRecipientsGetTheShippedDispatch() throws {
    var files: [String: String] = [:]
    for folder in ["templates", "plans"] {
      let base = root.appendingPathComponent(folder)
      let names = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
      for name in names where name.hasSuffix(".yaml") {
        files["\(folder)/\(name)"] = try String(
          contentsOf: base.appendingPathComponent(name), encoding: .utf8)
      }
    }
    files["noi-gui.csv"] = Self.recipients(1000, seed: 1457)
    let world = MemoryWorld(files, today: try day("2021-06-01"))
    let job = BatchJob(
      plan: "plans/1457-ubnd-kgvx/cong-van-gui-ke-hoach.yaml", table: "noi-gui.csv",
      pattern: try OutputPattern("out/{mã}.txt"), writer: TextWriter())
    let outcome = Workspace(world: world).run(job)
    #expect(outcome.errors.map(\.message.vi) == [])
    #expect(outcome.writtenCount == 1000)
    let texts = try world.paths.filter { $0.hasPrefix("out/") }.map { try world.read($0, limit: 1 << 20) }
    #expect(Set(texts).count == 1000)
  }

  @Test func filesOfThisMachineAreWholeAndStayInTheirFolder() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let world = SystemWorld(today: try day("2021-06-01"))
    let outside = folder.appendingPathComponent("outside.txt").path
    let out = folder.appendingPathComponent("out").path
    try world.write(Array("ngoài".utf8), to: outside)
    try world.makeFolder(out)
    try world.makeFolder(out)
    // Somebody has put a link where a document is to be.
    try FileManager.default.createSymbolicLink(atPath: out + "/1.txt", withDestinationPath: outside)
    try world.write(Array("thư".utf8), to: out + "/1.txt", .oneOfMany)
    #expect(try world.read(outside, limit: 100) == Array("ngoài".utf8))
    #expect(try world.read(out + "/1.txt", limit: 100) == Array("thư".utf8))
    try world.write(to: out + "/2.txt") { append throws(FileProblem) in
      try append(Array("a".utf8))
      return false
    }
    #expect(throws: FileProblem.diskFull) {
      try world.write(to: out + "/3.txt") { append throws(FileProblem) in
        try append(Array("a".utf8))
        throw FileProblem.diskFull
      }
    }
    #expect(throws: FileProblem.missing) { try world.write([1], to: out + "/x/1.txt", .oneOfMany) }
    #expect(throws: FileProblem.self) { try world.makeFolder(outside + "/x") }
    let longest = String(repeating: "a", count: 255)
    try world.write([1], to: "\(out)/\(longest)", .oneOfMany)
    #expect(try world.entries(of: out) == ["1.txt", longest])
  }
}

/// Counts calls from any thread.
private final class Counter: Sendable {
  private let count = Atomic<Int>(0)
  func next() -> Int { count.add(1, ordering: .relaxed).newValue }
}
