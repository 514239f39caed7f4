import OOXML
import Testing

@Suite struct OfficePackageTests {
  private static let parts = PackageParts([
    PackagePart("word/document.xml", contentType: "main", relationship: "http://x/officeDocument"),
    PackagePart(
      "word/styles.xml", contentType: "styles", relationship: "http://x/styles", from: "word/document.xml"),
    PackagePart(
      "custom/item.xml", contentType: "application/xml", relationship: "http://x/custom",
      from: "word/document.xml"),
  ])

  private func package(_ change: (inout [(String, [UInt8])]) -> Void = { _ in }) throws -> OfficePackage {
    var files: [(String, [UInt8])] = [("[Content_Types].xml", Self.parts.contentTypes)]
    files += Self.parts.relationshipParts.map { ($0.name, $0.bytes) }
    files += Self.parts.parts.map { ($0.name, Array("<a/>".utf8)) }
    change(&files)
    var writer = ZipWriter()
    for (name, bytes) in files { try writer.add(name, bytes) }
    return try OfficePackage(writer.finish())
  }

  @Test func followsRelationshipsToParts() throws {
    let package = try package()
    #expect(try package.mainPart() == "word/document.xml")
    #expect(
      try package.relationships(of: "word/document.xml").map(\.target) == [
        "word/styles.xml", "custom/item.xml",
      ])
    #expect(package.contentType(of: "word/document.xml") == "main")
    #expect(package.contentType(of: "custom/item.xml") == "application/xml")
    #expect(package.contentType(of: "none.bin") == nil)
    #expect(try package.relationships(of: "word/styles.xml").isEmpty)
    #expect(try package.read("custom/item.xml") == Array("<a/>".utf8))
  }

  /// A target never leads out of the package, and one outside is only an address.
  @Test func targetsStayWithin() throws {
    let text =
      "<Relationships xmlns='r'><Relationship Id='1' Type='t' Target='../../../etc/passwd'/>"
      + "<Relationship Id='2' Type='t' Target='http://x/y' TargetMode='External'/></Relationships>"
    let package = try package { files in
      files.append(("word/_rels/styles.xml.rels", Array(text.utf8)))
    }
    let found = try package.relationships(of: "word/styles.xml")
    #expect(found.map(\.target) == ["etc/passwd", "http://x/y"])
    #expect(found.map(\.isExternal) == [false, true])
    #expect(throws: PackageReadingError.missingPart("etc/passwd")) { try package.read("etc/passwd") }
  }

  @Test func tellsWhatIsMissingOrNoXML() throws {
    #expect(throws: PackageReadingError.missingPart("[Content_Types].xml")) {
      _ = try package { files in files.removeFirst() }
    }
    let noMain = try package { files in files.removeAll { $0.0 == "word/document.xml" } }
    #expect(throws: PackageReadingError.missingPart("word/document.xml")) { try noMain.mainPart() }
    #expect(throws: PackageReadingError.self) {
      _ = try package { files in files[0].1 = Array("<!DOCTYPE x><Types/>".utf8) }
    }
  }
}
