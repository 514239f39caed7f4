import Foundation
import OfficialDocument
import TestSupport
import Testing

@testable import DocumentWriters

/// The parts as they are written, laid out one tag a line; `UPDATE_GOLDEN=1` records them anew and fails the run.
@Suite struct DOCXGoldenTests {
  @Test(arguments: [
    "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml",
    "word/numbering.xml",
    "word/settings.xml", "word/fontTable.xml", "word/header1.xml", "docProps/core.xml",
  ])
  func writesThePartsAroundADispatch(part: String) throws {
    try expectGolden(WordFile(letter1457).xml(part).pretty(), part)
  }

  @Test func writesTheDispatchThatWasIssued() throws {
    try expectGolden(WordFile(letter1457).xml().pretty(), "dispatch.xml")
  }

  @Test func writesAPlanWithTablesAndAppendices() throws {
    try expectGolden(WordFile(wordPlan(activities: 6)).xml().pretty(), "plan.xml")
  }

  private func expectGolden(_ actual: String, _ name: String) {
    TestSupport.expectGolden(actual, name.replacingOccurrences(of: "/", with: "-"))
  }
}
