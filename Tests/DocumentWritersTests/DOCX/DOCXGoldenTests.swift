import Foundation
import OfficialDocument
import Testing

@testable import DocumentWriters

/// The parts as they are written, laid out one tag a line; `UPDATE_GOLDEN=1` records them anew and fails the run.
@Suite struct DOCXGoldenTests {
  @Test(arguments: [
    "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml", "word/numbering.xml",
    "word/settings.xml", "word/fontTable.xml", "word/header1.xml", "docProps/core.xml",
  ])
  func writesThePartsAroundADispatch(part: String) throws {
    try expectGolden(WordFile(dispatch1457).xml(part).pretty(), part)
  }

  @Test func writesTheDispatchThatWasIssued() throws {
    try expectGolden(WordFile(dispatch1457).xml().pretty(), "dispatch.xml")
  }

  @Test func writesAPlanWithTablesAndAppendices() throws {
    try expectGolden(WordFile(samplePlan(activities: 6)).xml().pretty(), "plan.xml")
  }

  private func expectGolden(_ actual: String, _ name: String) throws {
    let flat = name.replacingOccurrences(of: "/", with: "-")
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden/\(flat)")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try Data(actual.utf8).write(to: file)
      Issue.record("recorded \(flat)")
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(actual == expected, "\(flat) differs; UPDATE_GOLDEN=1 records it anew")
  }
}
