import OOXML
import Testing

@Suite struct PackagePartsTests {
  private let parts = PackageParts([
    PackagePart("word/document.xml", contentType: "main", relationship: "r/officeDocument"),
    PackagePart("docProps/core.xml", contentType: "core", relationship: "r/core"),
    PackagePart(
      "word/styles.xml", contentType: "styles", relationship: "r/styles", from: "word/document.xml"),
    PackagePart(
      "customXml/item1.xml", contentType: "application/xml", relationship: "r/custom",
      from: "word/document.xml"),
  ])

  @Test func namesTheTypeOfEachPartThatIsNotPlainXML() {
    let types = String(decoding: parts.contentTypes, as: UTF8.self)
    #expect(types.contains("<Override PartName=\"/word/document.xml\" ContentType=\"main\"/>"))
    #expect(types.contains("<Override PartName=\"/word/styles.xml\" ContentType=\"styles\"/>"))
    #expect(!types.contains("item1"))
    #expect(types.contains("<Default Extension=\"xml\" ContentType=\"application/xml\"/>"))
  }

  @Test func writesRelationshipsForEachPartThatHasAny() {
    let written = parts.relationshipParts
    #expect(written.map(\.name) == ["_rels/.rels", "word/_rels/document.xml.rels"])
    let package = String(decoding: written[0].bytes, as: UTF8.self)
    #expect(
      package.contains("<Relationship Id=\"rId1\" Type=\"r/officeDocument\" Target=\"word/document.xml\"/>"))
    #expect(package.contains("<Relationship Id=\"rId2\" Type=\"r/core\" Target=\"docProps/core.xml\"/>"))
    let document = String(decoding: written[1].bytes, as: UTF8.self)
    #expect(document.contains("<Relationship Id=\"rId1\" Type=\"r/styles\" Target=\"styles.xml\"/>"))
    #expect(
      document.contains("<Relationship Id=\"rId2\" Type=\"r/custom\" Target=\"/customXml/item1.xml\"/>"))
  }

  @Test(arguments: [
    ("word/document.xml", "rId1"), ("docProps/core.xml", "rId2"), ("word/styles.xml", "rId1"),
    ("customXml/item1.xml", "rId2"), ("word/none.xml", nil),
  ])
  func givesTheIdUnderWhichAPartIsReached(name: String, id: String?) {
    #expect(parts.relationshipID(of: name) == id)
  }
}
