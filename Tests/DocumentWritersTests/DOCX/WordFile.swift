import Foundation
import FoundationXML
import OOXML
import OfficialDocument

@testable import DocumentWriters

/// The parts of a written document, parsed, for tests to look into.
struct WordFile {
  let parts: [(name: String, bytes: [UInt8])]
  let replaced: [ReplacedCharacter]

  init(_ document: OfficialDocument, options: DOCXOptions = DOCXOptions()) throws {
    let shape = DOCXShape(document, options)
    var builder = DOCXBuilder(
      document, DOCXPackage.sectionParts(shape), marksBlocks: options.planDigest != nil)
    builder.build()
    let properties = DOCXCoreProperties.part(document, secondsSince1970: options.secondsSince1970)
    let origin = options.planDigest.map {
      (name: DOCXPackage.origin, bytes: DOCXOrigin.part(planDigest: $0, keys: builder.keys))
    }
    parts =
      DOCXPackage.constantParts(shape) + [
        (DOCXPackage.documentPart, builder.xml.bytes), (DOCXPackage.coreProperties, properties),
      ] + [origin].compactMap { $0 }
      + DOCXPackage.ownParts(document, shape, footnotes: DOCXFootnotes.part(document)).map {
        ($0.name, $0.part.bytes)
      }
    replaced = builder.replaced
  }

  func text(of part: String) -> String {
    parts.first { $0.name == part }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }

  func xml(_ part: String = "word/document.xml") throws -> XMLElement {
    let document = try XMLDocument(data: Data(text(of: part).utf8))
    return try document.rootElement() ?? { throw NoRoot() }()
  }

  /// The paragraphs of the body and its tables, in order.
  func paragraphs() throws -> [WordParagraph] { try xml().all("w:p").map(WordParagraph.init) }

  private struct NoRoot: Error {}
}

/// A paragraph as a reader of the file sees it.
struct WordParagraph {
  let element: XMLElement

  var style: String { element.value("w:pPr/w:pStyle") ?? "" }

  /// The text, a hyphen that does not break as a hyphen.
  var text: String {
    element.all("w:r").flatMap { $0.children ?? [] }.map { node in
      switch node.name {
      case "w:t": node.stringValue ?? ""
      case "w:noBreakHyphen": "-"
      case "w:br": "\n"
      case "w:tab": "\t"
      case "w:footnoteReference": "†"
      default: ""
      }
    }.joined()
  }

  /// The list position that stands in the paragraph itself.
  var list: (number: String, level: Int)? {
    guard let number = element.value("w:pPr/w:numPr/w:numId"), number != "0" else { return nil }
    return (number, Int(element.value("w:pPr/w:numPr/w:ilvl") ?? "") ?? 0)
  }
}

extension XMLElement {
  /// Every element of that name below this one, in document order.
  func all(_ name: String) -> [XMLElement] {
    (children ?? []).compactMap { $0 as? XMLElement }.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
  }

  /// The first element at the end of a path of names.
  func first(_ path: String) -> XMLElement? {
    path.split(separator: "/").reduce(self as XMLElement?) { $0?.elements(forName: String($1)).first }
  }

  /// The `w:val` of the element at the end of a path.
  func value(_ path: String) -> String? { first(path)?.attribute("w:val") }

  func attribute(_ name: String) -> String? { attributes?.first { $0.name == name }?.stringValue }

  /// As many lines as there are tags, indented, so that a difference can be read.
  func pretty(_ indent: Int = 0) -> String {
    let space = String(repeating: " ", count: indent)
    let attributes = (self.attributes ?? []).map { " \($0.name ?? "")=\"\($0.stringValue ?? "")\"" }.joined()
    let namespaces = (self.namespaces ?? []).map { " xmlns:\($0.name ?? "")=\"\($0.stringValue ?? "")\"" }
      .joined()
    let head = "\(space)<\(name ?? "")\(namespaces)\(attributes)"
    let children = self.children ?? []
    if children.isEmpty { return head + "/>\n" }
    if children.allSatisfy({ $0.kind == .text }) {
      return "\(head)>\(stringValue ?? "")</\(name ?? "")>\n"
    }
    let inner = children.map {
      ($0 as? XMLElement)?.pretty(indent + 1) ?? "\(space) \($0.stringValue ?? "")\n"
    }
    return "\(head)>\n\(inner.joined())\(space)</\(name ?? "")>\n"
  }
}
