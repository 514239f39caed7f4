import DocumentWriters
import Foundation
import OfficialDocument
import Testing

@Suite struct GoldenTests {
  static let documents: [(String, OfficialDocument)] = [
    ("cv-1457", letter1457), ("kh-draft", draftPlan), ("kh-issued", issuedPlan), ("kh-joint", jointPlan),
  ]

  @Test(arguments: documents.map(\.0), ["txt", "md", "json"])
  func writesTheDocumentAsRecorded(name: String, format: String) throws {
    let document = try #require(Self.documents.first { $0.0 == name }?.1)
    let writer = try #require(documentWriter(for: format))
    guard case .text(let text) = try writer.write(document) else {
      Issue.record("\(format) is text")
      return
    }
    try expectGolden(text, "\(name).\(writer.fileEnding)")
  }

  @Test(arguments: documents.map(\.0))
  func putsTheWordsInReadingOrderAsRecorded(name: String) throws {
    let document = try #require(Self.documents.first { $0.0 == name }?.1)
    try expectGolden(plainText(document), "\(name).plain.txt")
  }
}

/// Compares with the file of this name in `Golden`; with `UPDATE_GOLDEN=1` writes it, and fails so that no recording run
/// is taken for a passing one.
func expectGolden(_ actual: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws
{
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "Golden/\(name)")
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
    try Data(actual.utf8).write(to: file)
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    return
  }
  let expected = try String(contentsOf: file, encoding: .utf8)
  #expect(
    Array(actual.utf8) == Array(expected.utf8), "\(name) differs: \(firstDifference(actual, expected))",
    sourceLocation: sourceLocation)
}

private func firstDifference(_ actual: String, _ expected: String) -> String {
  let lines = (actual.components(separatedBy: "\n"), expected.components(separatedBy: "\n"))
  let row = zip(lines.0, lines.1).prefix { $0 == $1 }.count
  return
    "line \(row + 1): «\(lines.0.dropFirst(row).first ?? "")», recorded «\(lines.1.dropFirst(row).first ?? "")»"
}
