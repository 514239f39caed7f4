import DocumentWriters
import OfficialDocument
import SourceText
import Testing

@Suite struct DocumentWriterListTests {
  @Test func namesEachFormatOnce() {
    #expect(Set(documentWriters.map(\.name)).count == documentWriters.count)
    #expect(Set(documentWriters.map(\.fileEnding)).count == documentWriters.count)
    #expect(Set(documentWriters.map(\.name)).isSuperset(of: ["txt", "md", "json"]))
  }

  @Test(arguments: documentWriters.map(\.name))
  func writesWhatItSaysItIs(name: String) throws {
    let writer = try #require(documentWriter(for: name))
    switch try writer.write(letter1457) {
    case .text(let text):
      #expect(writer.isText)
      #expect(text.hasSuffix("\n"))
    case .bytes(let bytes):
      #expect(!writer.isText)
      #expect(!bytes.isEmpty)
    }
    #expect(writer.mediaType.contains("/"))
    #expect(!writer.title.vi.isEmpty && !writer.title.en.isEmpty)
  }

  @Test(arguments: [("md", "md"), ("TXT", "txt"), ("Json", "json"), ("doc", nil), ("", nil)])
  func findsAFormatByNameOrEnding(asked: String, name: String?) {
    #expect(documentWriter(for: asked)?.name == name)
  }
}
