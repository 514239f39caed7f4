import Foundation
import Testing

@testable import DocumentWriters

@Suite struct PDFUpdateTests {
  private static let file = """
    %PDF-1.4
    1 0 obj
    << /Type /Catalog
       /Pages 2 0 R
    >>
    endobj
    7 0 obj
    << /Producer (x)
    >>
    endobj
    xref
    0 2
    0000000000 65535 f \n0000000009 00000 n \ntrailer
    << /Size 2
       /Root 1 0 R
       /Info 7 0 R
    >>
    startxref
    62
    %%EOF

    """

  @Test func newObjectsStandBehindTheFile() throws {
    let result = String(
      decoding: PDFUpdate(PDFProperties(moment: "2021-06-01T00:00:00Z")).added(to: Array(Self.file.utf8)),
      as: UTF8.self)
    #expect(result.hasPrefix(Self.file))
    let added = String(result.dropFirst(Self.file.count))
    #expect(added.hasPrefix("1 0 obj\n<< /Type /Catalog\n   /Pages 2 0 R\n   /Lang (vi-VN)\n"))
    #expect(added.contains("/Prev 62") && added.contains("/Info 7 0 R"))
    #expect(added.contains("7 0 obj\n<< /Producer (x)\n   /CreationDate (D:20210601000000Z)\n>>\nendobj\n"))
    // The table says where the new catalog begins, and the end says where the table does.
    let offset = try #require(added.range(of: " 00000 n ").map { added[..<$0.lowerBound].suffix(10) })
    #expect(Int(offset) == Self.file.utf8.count)
    let table = try #require(added.split(separator: "\n").dropLast().last.flatMap { Int($0) })
    #expect(Array(result.utf8)[table...].starts(with: Array("xref\n1 1\n".utf8)))
  }

  @Test(arguments: ["", "%PDF-1.5\n", "trailer\n<< /Size 2 /Root 9 0 R >>\nstartxref\n5\n%%EOF\n"])
  func aFileThatItDoesNotKnowStaysAsItIs(file: String) {
    #expect(PDFUpdate(PDFProperties()).added(to: Array(file.utf8)) == Array(file.utf8))
  }
}
