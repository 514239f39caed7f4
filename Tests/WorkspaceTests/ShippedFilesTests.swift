import DocumentWriters
import Foundation
import OfficialDocument
import SourceText
import TestSupport
import Testing
import VietnameseText
import Workspace

/// The project's own folder.
let root = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// Data that lies beside the checkout on some machines.
let shared = root.deletingLastPathComponent().appendingPathComponent("shared")

func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

func shippedWorkspace() throws -> Workspace { Workspace(world: SystemWorld(today: try day("2021-06-01"))) }

func path(_ name: String) -> String { root.appendingPathComponent(name).path }

@Suite struct ShippedFilesTests {
  @Test func templatesAndPlansAreClean() throws {
    let result = try shippedWorkspace().check([path("plans"), path("templates")])
    #expect(result.diagnostics.map { "\($0.code) \($0.message.vi)" } == [])
    #expect(result.fileCount >= 9)
  }

  static let documents = [
    "plan", "cong-van-bao-chi", "directive", "cong-van-gui-ke-hoach", "bao-cao-ket-qua", "thong-bao-hoi-nghi",
  ]

  @Test(arguments: documents)
  func becomesTheRecordedDocument(_ name: String) throws {
    let composed = try shippedWorkspace().compose(path("plans/1457-ubnd-kgvx/\(name).yaml"))
    let document = try #require(composed.document)
    expectGolden(dispatchText(document), "\(name).txt")
  }

  /// The words of the original, one for one and mark for mark; only white space is free.
  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: shared.appendingPathComponent("corpus/docs").path)))
  func directiveEqualsTheOriginalWordForWord() throws {
    let composed = try shippedWorkspace().compose(path("plans/1457-ubnd-kgvx/directive.yaml"))
    let document = try #require(composed.document)
    let original = try String(
      contentsOf: shared.appendingPathComponent("corpus/docs/000-cv-1457-ubnd-kgvx-dien-bien.txt"),
      encoding: .utf8)
    let words = nfc(original).replacing("**", with: "").replacing("^(NDH)", with: "NDH")
    #expect(
      plainText(document).split(whereSeparator: \.isWhitespace) == words.split(whereSeparator: \.isWhitespace)
    )
  }

  @Test func everyCodeIsExplainedOnceInBothLanguages() {
    let kinds = DiagnosticCatalog.standard.kinds
    #expect(DiagnosticCatalog.duplicateCodes(in: kinds) == [])
    #expect(kinds.count > 100)
    for kind in kinds {
      #expect(kind.code.wholeMatch(of: /KH[0-9]{4}/) != nil, "\(kind.code)")
      #expect(!kind.title.vi.isEmpty && !kind.title.en.isEmpty, "\(kind.code)")
      #expect(!kind.explanation.vi.isEmpty && !kind.explanation.en.isEmpty, "\(kind.code)")
    }
  }

  @Test func allFindingsOfAPlanPointAtFilesThatWereRead() throws {
    let workspace = try shippedWorkspace()
    let result = workspace.check([path("plans"), path("templates")])
    for diagnostic in result.diagnostics { #expect(result.sources[diagnostic.span.file] != nil) }
  }
}
