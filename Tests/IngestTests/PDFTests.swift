import Foundation
import Ingest
import PlanModel
import SourceText
import Testing
import VietnameseText
import Workspace

/// PDF comes through another program, which the world runs.
@Suite struct PDFTests {
  /// A world in which pdftotext prints what the test wants.
  private struct Printing: World {
    let text: String?
    let base: MemoryWorld

    func read(_ path: String, limit: Int) throws(FileProblem) -> [UInt8] { try base.read(path, limit: limit) }
    func kind(of path: String) throws(FileProblem) -> EntryKind { try base.kind(of: path) }
    func entries(of directory: String) throws(FileProblem) -> [String] { try base.entries(of: directory) }
    func write(_ bytes: [UInt8], to path: String, _ manner: WritingManner) throws(FileProblem) {
      try base.write(bytes, to: path, manner)
    }
    func write(
      to path: String,
      inPieces body: (_ append: (_ piece: [UInt8]) throws(FileProblem) -> Void) throws(FileProblem) -> Bool
    ) throws(FileProblem) { try base.write(to: path, inPieces: body) }
    func makeFolder(_ path: String) throws(FileProblem) { try base.makeFolder(path) }
    var today: CalendarDate { base.today }

    func run(
      _ program: String, _ arguments: [String], input: [UInt8], within limits: ProgramLimits
    ) throws(FileProblem) -> ProgramOutput {
      if text == "…" { throw .tooSlow(seconds: limits.seconds) }
      if text == "∞" { throw .tooLarge(bytes: limits.outputBytes + 1, limit: limits.outputBytes) }
      guard let text, program == "pdftotext", arguments.contains("-layout") else { throw .missing }
      return text == "?"
        ? ProgramOutput(status: 3, output: [], errors: Array("Copying of text is not allowed.\n".utf8))
        : ProgramOutput(status: 0, output: Array(text.utf8))
    }
  }

  private func result(_ text: String?) throws -> Result<ImportedDirective, any Error> {
    let date = try #require(CalendarDate("2025-06-01"))
    let world = Printing(text: text, base: MemoryWorld(["a.pdf": "%PDF-1.7\n"], today: date))
    return Result { try Workspace(world: world).importDocument("a.pdf") }
  }

  private func code(_ result: Result<ImportedDirective, any Error>) -> String? {
    guard case .failure(let error) = result, case .refused(let refusal)? = error as? ImportProblem else {
      return nil
    }
    return refusal.kind.code
  }

  @Test func readsTheTextOfThePages() throws {
    let text =
      "     1. Giao Sở Nội vụ lập danh sách các thư viện\nxã.\n     2. Giao Sở Y tế báo cáo./.\n\u{C}"
    #expect(try result(text).get().ids == ["1", "2"])
  }

  @Test func aScanHoldsNoLetters() throws {
    #expect(code(try result("\u{C}\u{C}\u{C}")) == "KH1206")
    #expect(code(try result("2\n\u{C}3\n\u{C}")) == "KH1206")
  }

  @Test func saysWhatToInstall() throws {
    let result = try result(nil)
    #expect(code(result) == "KH1216")
    guard case .failure(let error) = result, case .refused(let refusal)? = error as? ImportProblem else {
      return
    }
    #expect(refusal.advice.vi.contains("poppler-utils"))
  }

  @Test(arguments: ["…", "∞"])
  func aHostileFileDoesNotHoldItUp(_ text: String) throws {
    let result = try result(text)
    #expect(code(result) == "KH1217")
    guard case .failure(let error) = result, case .refused(let refusal)? = error as? ImportProblem else {
      return
    }
    #expect(refusal.message.vi.contains(text == "…" ? "quá 30 giây" : "quá lớn"), "\(refusal.message.vi)")
  }

  @Test func tellsWhatTheProgramSays() throws {
    let result = try result("?")
    #expect(code(result) == "KH1216")
    guard case .failure(let error) = result, case .refused(let refusal)? = error as? ImportProblem else {
      return
    }
    #expect(refusal.message.vi.contains("Copying of text is not allowed."))
  }
}
