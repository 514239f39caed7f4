import DocumentWriters
import OfficialDocument
import TestSupport
import Testing

@Suite struct GoldenTests {
  static let documents: [(String, OfficialDocument)] = [
    ("cv-1457", letter1457), ("kh-draft", draftPlan), ("kh-issued", issuedPlan), ("kh-joint", jointPlan),
    ("kh-marks", markedPlan),
  ]

  @Test(arguments: documents.map(\.0), ["txt", "md", "json", "html"])
  func writesTheDocumentAsRecorded(name: String, format: String) throws {
    let document = try #require(Self.documents.first { $0.0 == name }?.1)
    let writer = try #require(documentWriter(for: format))
    guard case .text(let text) = try writer.write(document) else {
      Issue.record("\(format) is text")
      return
    }
    expectGolden(text, "\(name).\(writer.fileEnding)")
  }

  @Test(arguments: documents.map(\.0))
  func putsTheWordsInReadingOrderAsRecorded(name: String) throws {
    let document = try #require(Self.documents.first { $0.0 == name }?.1)
    expectGolden(plainText(document), "\(name).plain.txt")
  }
}
