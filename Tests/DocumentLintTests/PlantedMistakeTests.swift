import DocumentLint
import DocumentWriters
import OOXML
import OfficialDocument
import SourceText
import Testing
import Workspace

/// Good files give no finding, and every mistake planted in one is found.
@Suite struct PlantedMistakeTests {
  @Test(arguments: GoodFile.plans, [false, true])
  func findsNothingInWhatTheProgramWrites(_ plan: String, _ isIssued: Bool) throws {
    let document = try #require(try GoodFile.document(plan, isIssued: isIssued))
    #expect(try GoodFile.findings(GoodFile.bytes(document)).map(\.description) == [])
  }

  @Test func findsNothingInAPlanWithMarksAndNotes() throws {
    let document = try #require(GoodFile.marked)
    #expect(try GoodFile.findings(GoodFile.bytes(document)).map(\.description) == [])
  }

  @Test(arguments: PlantedMistake.inPlan)
  func findsAMistakeInAPlan(_ mistake: PlantedMistake) throws {
    try expect(mistake, in: Self.plan)
  }

  @Test(arguments: PlantedMistake.inLetter)
  func findsAMistakeInALetter(_ mistake: PlantedMistake) throws {
    try expect(mistake, in: Self.letter)
  }

  private static let plan = try? GoodFile.document("plan", isIssued: true)
  private static let letter = try? GoodFile.document("cong-van-bao-chi", isIssued: true)

  private func expect(_ mistake: PlantedMistake, in document: OfficialDocument?) throws {
    var parts = try Parts(GoodFile.bytes(try #require(document)))
    try mistake.plant(&parts)
    let codes = try GoodFile.findings(parts.bytes).map(\.code)
    #expect(codes.contains(mistake.code), "\(codes)")
  }
}

/// The registry tells which bodies no longer exist on the date of a document.
@Suite struct EndedBodyTests {
  @Test(arguments: [(2021, false), (2026, true)])
  func tellsABodyThatHasEnded(_ year: Int, _ isWrong: Bool) throws {
    var document = try #require(try GoodFile.document("plan", isIssued: true))
    document.letterhead.placeAndDate.year = year
    let file = try WordFileReader.read(GoodFile.bytes(document), path: "a.docx", firstID: FileID(1)).get()
    let registry = try #require(try GoodFile.workspace().library(for: GoodFile.path("plan"))).registry
    let codes = lint(file, registry: registry).diagnostics.map(\.code)
    #expect(codes.contains("KH1077") == isWrong)
  }
}
