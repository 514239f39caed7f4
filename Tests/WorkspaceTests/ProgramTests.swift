import Testing
import VietnameseText
import Workspace

/// Programs that are started may neither hang nor flood.
@Suite struct ProgramTests {
  private let world: SystemWorld

  init() throws { world = SystemWorld(today: try #require(CalendarDate("2021-06-05"))) }

  private func result(_ script: String, _ limits: ProgramLimits) -> Result<ProgramOutput, FileProblem> {
    Result { () throws(FileProblem) in
      try world.run("sh", ["-c", script], input: Array("vào".utf8), within: limits)
    }
  }

  @Test func givesOutputErrorsAndCode() throws {
    let output = try result("cat; echo sai >&2; exit 3", ProgramLimits(seconds: 10, outputBytes: 100)).get()
    #expect(String(decoding: output.output, as: UTF8.self) == "vào")
    #expect(String(decoding: output.errors, as: UTF8.self) == "sai\n")
    #expect(output.status == 3)
  }

  @Test(arguments: ["exec sleep 60", "exec >&- 2>&-; exec sleep 60", "trap '' TERM; while :; do :; done"])
  func endsWhatTakesTooLong(_ script: String) {
    let start = ContinuousClock.now
    #expect(throws: FileProblem.tooSlow(seconds: 1)) {
      try result(script, ProgramLimits(seconds: 1, outputBytes: 100)).get()
    }
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  @Test func endsWhatWritesTooMuch() {
    let result = result("yes", ProgramLimits(seconds: 30, outputBytes: 1 << 20))
    guard case .failure(.tooLarge(let bytes, 1 << 20)) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(bytes < 2 << 20)
  }

  @Test func aFloodOfErrorsIsCut() throws {
    let output = try result("yes | head -c 3000000 >&2", ProgramLimits(seconds: 30, outputBytes: 10)).get()
    #expect(output.errors.count == 4096)
  }

  @Test func saysWhatIsMissing() {
    #expect(throws: FileProblem.missing) {
      try world.run("kehoach-khong-co", [], input: [], within: .own)
    }
  }
}
