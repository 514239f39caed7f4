import DocumentWriters
import SourceText
import Testing

@Suite struct WritingDiagnosticsTests {
  @Test func givesEachFindingACodeOfItsOwnInTheRangeOfWriters() {
    let codes = WritingDiagnostics.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.hasPrefix("KH09") && $0.utf8.count == 6 })
  }

  @Test func listsEveryFormatUnderANameAndAnEndingOfItsOwn() throws {
    let names = documentWriters.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.contains("docx"))
    for writer in documentWriters {
      #expect(documentWriter(for: writer.fileEnding.uppercased())?.name == writer.name)
      let content = try writer.prepared(for: letter1457).write(letter1457)
      #expect(try writer.write(letter1457) == content)
      if case .text = content { #expect(writer.isText) } else { #expect(!writer.isText) }
    }
  }
}
