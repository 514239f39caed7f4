import OOXML
import OfficialDocument

@testable import DocumentWriters

/// Reads tracked changes by the letter of ISO/IEC 29500-1, 17.13.5, and knows nothing of how they were written.
///
/// Accepting drops what is deleted or moved away and keeps what is inserted or moved here; rejecting does the opposite. A
/// paragraph whose end goes joins the next one; a row goes whole.
struct RevisionReader {
  enum Decision { case accept, reject }

  private let root: Node

  init(_ documentPart: [UInt8]) throws { root = try Node.read(documentPart) }

  init(document: OfficialDocument) throws {
    var builder = DOCXBuilder(document, SectionParts(), marksBlocks: false)
    builder.build()
    try self.init(builder.xml.bytes)
  }

  init(redline: RedlinedDocument) throws {
    let marks = RevisionMarks(author: "Phòng Tổng hợp", date: "2021-06-09T00:00:00Z")
    try self.init(RedlineWriter.parts(redline, SectionParts(), marks).document)
  }

  init(package bytes: [UInt8]) throws {
    let package = try OfficePackage(bytes)
    try self.init(package.read("word/document.xml"))
  }

  /// The text, a paragraph an entry, those of tables too.
  func paragraphs(_ decision: Decision) -> [String] {
    var reading = Reading(gone: decision == .accept ? ["w:del", "w:moveFrom"] : ["w:ins", "w:moveTo"])
    if let body = root.children.first(where: { $0.name == "w:body" }) { reading.container(body) }
    return reading.paragraphs
  }

  private struct Reading {
    let gone: Set<String>
    var paragraphs: [String] = []

    mutating func container(_ node: Node) {
      var carried: String?
      for child in node.children {
        switch child.name {
        case "w:p":
          let text = (carried ?? "") + text(child)
          if holdsGone(child.at("w:pPr", "w:rPr")) {
            carried = text
          } else {
            paragraphs.append(text)
            carried = nil
          }
        case "w:tbl":
          if let carried, !carried.isEmpty { paragraphs.append(carried) }
          carried = nil
          for row in child.children where row.name == "w:tr" && !holdsGone(row.at("w:trPr")) {
            for cell in row.children where cell.name == "w:tc" { container(cell) }
          }
        default: break
        }
      }
      if let carried, !carried.isEmpty { paragraphs.append(carried) }
    }

    private func holdsGone(_ node: Node?) -> Bool {
      node?.children.contains { gone.contains($0.name) } ?? false
    }

    private func text(_ node: Node) -> String {
      node.children.map { child in
        switch child.name {
        case _ where gone.contains(child.name): ""
        case "w:pPr", "w:rPr": ""
        case "w:t", "w:delText": child.text
        case "w:br": "\n"
        case "w:noBreakHyphen": "\u{2011}"
        case "w:footnoteReference": "†"
        default: text(child)
        }
      }.joined()
    }
  }
}

extension RevisionReader {
  fileprivate static let revisions: Set<String> = [
    "w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:pPrChange", "w:rPrChange", "w:moveFromRangeStart",
    "w:moveToRangeStart",
  ]
  /// The elements whose attributes are looked at.
  fileprivate static let marks = revisions.union([
    "w:moveFromRangeEnd", "w:moveToRangeEnd", "w:commentRangeStart",
  ])

  /// What is wrong with the markup itself.
  func faults() -> [String] {
    var check = Check()
    check.visit(root, inside: [])
    return check.all
  }

  private struct Check {
    private var found: [String] = []
    private var ids: [String: Int] = [:]
    private var ranges: [String: [String: Set<String>]] = [:]

    mutating func visit(_ node: Node, inside outer: [String]) {
      if RevisionReader.revisions.contains(node.name) {
        ids[node.attributes["w:id"] ?? "none", default: 0] += 1
        for name in ["w:id", "w:author", "w:date"] where node.attributes[name]?.isEmpty ?? true {
          found.append("\(node.name) without \(name)")
        }
      }
      switch node.name {
      case "w:t" where outer.contains("w:del"): found.append("w:t in w:del: \(node.text)")
      case "w:delText" where !outer.contains("w:del"):
        found.append("w:delText outside of w:del: \(node.text)")
      case "w:del" where outer.contains("w:moveTo") || outer.contains("w:ins"):
        found.append("a deletion in an insertion or the target of a move")
      case "w:moveFromRangeStart", "w:moveToRangeStart", "w:moveFromRangeEnd", "w:moveToRangeEnd":
        ranges[node.name, default: [:]]["w:id", default: []].insert(node.attributes["w:id"] ?? "")
        ranges[node.name, default: [:]]["w:name", default: []].insert(node.attributes["w:name"] ?? "")
      case "w:tc":
        if node.children.last?.name != "w:p" { found.append("a cell that does not end in a paragraph") }
        if let last = node.children.last, outer.filter({ $0 == "w:tr" }).count == 1,
          last.at("w:pPr", "w:rPr") != nil, !outer.contains("a row that comes or goes")
        {
          found.append("the last end of a cell comes or goes")
        }
      default: break
      }
      var inner = outer + [node.name]
      if node.name == "w:tr", let properties = node.at("w:trPr"),
        properties.children.contains(where: { RevisionReader.revisions.contains($0.name) })
      {
        inner.append("a row that comes or goes")
      }
      for child in node.children { visit(child, inside: inner) }
    }

    var all: [String] {
      var all = found + ids.filter { $0.value > 1 }.map { "the number \($0.key) \($0.value) times" }
      for side in ["w:moveFrom", "w:moveTo"]
      where ends(side + "RangeStart", "w:id") != ends(side + "RangeEnd", "w:id") {
        all.append("ranges of \(side) that do not end")
      }
      if ends("w:moveFromRangeStart", "w:name") != ends("w:moveToRangeStart", "w:name") {
        all.append("a move with one end")
      }
      return all.sorted()
    }

    private func ends(_ element: String, _ attribute: String) -> Set<String> {
      ranges[element]?[attribute] ?? []
    }
  }

  /// How often each element occurs.
  func count(_ name: String) -> Int { root.count(name) }

  /// The text of the paragraph in which a comment begins.
  func textAtComment(_ id: Int) -> String? {
    root.firstParagraph(holding: { $0.name == "w:commentRangeStart" && $0.attributes["w:id"] == String(id) })?
      .allText
  }
}

/// An element with what the tests look at.
private struct Node {
  var name: String
  var attributes: [String: String] = [:]
  var text = ""
  var children: [Node] = []

  static func read(_ bytes: [UInt8]) throws -> Node {
    var xml = try XMLReader(
      bytes, namespaces: XMLNamespaces(["http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w"]))
    var open = [Node(name: "")]
    while let event = try xml.next() {
      switch event {
      case .start(let name):
        var node = Node(name: name)
        if RevisionReader.marks.contains(name) {
          for attribute in ["w:id", "w:author", "w:date", "w:name"] {
            node.attributes[attribute] = try xml.attribute(attribute)
          }
        }
        open.append(node)
      case .text(let text): open[open.count - 1].text += text
      case .end:
        let closed = open.removeLast()
        open[open.count - 1].children.append(closed)
      }
    }
    return open[0].children.first ?? open[0]
  }

  func at(_ path: String...) -> Node? {
    path.reduce(self as Node?) { node, name in node?.children.first { $0.name == name } }
  }

  func count(_ name: String) -> Int {
    (self.name == name ? 1 : 0) + children.reduce(0) { $0 + $1.count(name) }
  }

  var allText: String { text + children.map(\.allText).joined() }

  func firstParagraph(holding matches: (Node) -> Bool) -> Node? {
    for child in children {
      if child.name == "w:p", child.children.contains(where: matches) { return child }
      if let found = child.firstParagraph(holding: matches) { return found }
    }
    return nil
  }
}
