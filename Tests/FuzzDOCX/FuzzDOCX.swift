internal import Ingest
internal import OOXML
internal import PlanModel
internal import SourceText

/// Reads any bytes as a Word file, as the parts of one, and as the other formats: nothing may bring the program down.
///
/// The first byte says how the rest is taken; a byte of 0 leaves the zip as it comes, others put it into a package, so
/// that the fuzzer does not have to find out checksums. To run it:
/// `swift build -c release --sanitize=fuzzer --product FuzzDOCX --scratch-path .build-fuzz`, then
/// `SWIFT_BACKTRACE=enable=no .build-fuzz/release/FuzzDOCX -max_len=4096 CORPUS`.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDOCX(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let way = bytes.first else { return 0 }
  let rest = Array(bytes.dropFirst())
  let limits = ImportLimits(fileBytes: 1 << 20, textBytes: 1 << 18)
  switch way % 6 {
  case 0: read(rest, "a.docx", limits)
  case 1: read(package(["word/document.xml": body(rest)]), "a.docx", limits)
  case 2: read(package(["word/document.xml": numberedBody, "word/numbering.xml": rest]), "a.docx", limits)
  case 3: read(package(["word/document.xml": rest, "word/styles.xml": rest]), "a.docx", limits)
  case 4: read(rest, "a.html", limits)
  default: read(rest, way % 12 < 6 ? "a.md" : "a.txt", limits)
  }
  return 0
}

private func read(_ bytes: [UInt8], _ name: String, _ limits: ImportLimits) {
  guard let document = try? readDocument(bytes, named: name, limits: limits),
    let imported = try? importDirective(document, registry: Registry())
  else { return }
  precondition(!imported.directive.points.isEmpty, "a directive without points")
  precondition(!imported.yaml(from: name).isEmpty)
  var ids: Set<String> = []
  for point in imported.directive.allPoints {
    precondition(ids.insert(point.id?.value.value ?? "").inserted, "an id twice")
  }
}

private let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

/// A document around what the fuzzer has made.
private func body(_ inner: [UInt8]) -> [UInt8] {
  Array("<w:document xmlns:w=\"\(namespace)\"><w:body>".utf8) + inner + Array("</w:body></w:document>".utf8)
}

private let numberedBody = body(
  Array(
    (0..<6).map { level in
      "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
        + "<w:r><w:t>Giao Sở Nội vụ.</w:t></w:r></w:p>"
    }.joined().utf8))

private func package(_ contents: [String: [UInt8]]) -> [UInt8] {
  let main = "word/document.xml"
  let parts = PackageParts(
    contents.keys.sorted().map { name in
      let type = name.dropFirst(5).dropLast(4)
      return PackagePart(
        name, contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.x+xml",
        relationship: "http://x/" + (name == main ? "officeDocument" : String(type)),
        from: name == main ? nil : main)
    })
  var writer = ZipWriter()
  do {
    try writer.add("[Content_Types].xml", parts.contentTypes)
    for part in parts.relationshipParts { try writer.add(part.name, part.bytes) }
    for name in contents.keys.sorted() { try writer.add(name, contents[name] ?? []) }
    return writer.finish()
  } catch {
    return []
  }
}
