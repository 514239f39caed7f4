import Ingest
import OOXML
import PlanModel
import SourceText

/// Reads a text file as `kehoach import` does.
func imported(_ text: String, _ name: String = "van-ban.txt", registry: Registry = Registry()) throws
  -> ImportedDirective
{
  try importDirective(readDocument(Array(text.utf8), named: name), registry: registry)
}

/// Reads the body of a Word file, given as WordprocessingML.
func importedWord(_ body: String, _ parts: [String: String] = [:]) throws -> ImportedDirective {
  try importDirective(readDocument(wordFile(body, parts), named: "van-ban.docx"), registry: Registry())
}

/// A Word file of a body and further parts such as `numbering` and `footnotes`.
func wordFile(_ body: String, _ parts: [String: String] = [:]) throws -> [UInt8] {
  let namespaces =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:v=\"urn:schemas-microsoft-com:vml\""
  var contents = ["word/document.xml": "<w:document \(namespaces)><w:body>\(body)</w:body></w:document>"]
  for (name, content) in parts {
    contents["word/\(name).xml"] = "<w:\(name) \(namespaces)>\(content)</w:\(name)>"
  }
  return try packed(contents)
}

/// A package whose main part is `word/document.xml`.
func packed(_ contents: [String: String]) throws -> [UInt8] {
  let main = "word/document.xml"
  let list = PackageParts(
    contents.keys.sorted().map { name in
      let type = name.split(separator: "/").last?.split(separator: ".").first ?? ""
      return PackagePart(
        name, contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.\(type)+xml",
        relationship: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
          + (name == main ? "officeDocument" : String(type)), from: name == main ? nil : main)
    })
  var writer = ZipWriter()
  try writer.add("[Content_Types].xml", list.contentTypes)
  for part in list.relationshipParts { try writer.add(part.name, part.bytes) }
  for name in contents.keys.sorted() { try writer.add(name, Array((contents[name] ?? "").utf8)) }
  return writer.finish()
}

/// A paragraph of WordprocessingML.
func p(_ text: String, _ properties: String = "", run: String = "") -> String {
  "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:rPr>\(run)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
}

/// A paragraph of a list.
func item(_ text: String, _ list: Int, _ level: Int = 0) -> String {
  p(text, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
}

extension ImportedDirective {
  /// The points as one looks at them, with id, marker and words.
  var outline: [String] {
    directive.allPoints.map { point in
      [point.id?.value.value, point.marker?.value ?? "", point.text?.value].compactMap(\.self).joined(
        separator: "|")
    }
  }

  var ids: [String] { directive.allPoints.compactMap { $0.id?.value.value } }

  func point(_ id: String) -> Point? { directive.allPoints.first { $0.id?.value.value == id } }

  var codes: [String] { notes.map(\.code) }
}
