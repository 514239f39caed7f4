import DocumentWriters
import Foundation
import OfficialDocument
import PlanModel
import Testing

@Suite struct JSONTests {
  @Test(arguments: [letter1457, draftPlan, issuedPlan, jointPlan, markedPlan])
  func holdsTheWholeValue(document: OfficialDocument) throws {
    #expect(try readBack(document) == document)
  }

  @Test(arguments: 0..<60)
  func holdsTheWholeOfGeneratedValues(seed: Int) throws {
    var random = RandomDocument(seed: seed, isHostile: true)
    var document = random.document()
    document.profile.headSize = Double(seed) / 4
    document.profile.leftMargin = .mm(30 + Double(seed) / 8)
    var copy = try readBack(document)
    #expect(abs(copy.profile.leftMargin.mm - document.profile.leftMargin.mm) < 0.001)
    copy.profile.leftMargin = document.profile.leftMargin
    let isEqual = describing(copy) == describing(document)
    #expect(isEqual)
  }

  @Test func namesItsVersionFirst() {
    guard case .text(let text) = JSONWriter().write(letter1457) else { return }
    #expect(text.hasPrefix("{\n  \"version\": 1,\n  \"kind\": \"officialLetter\",\n  \"letterhead\": {\n"))
  }

  /// What is compared, since equality of texts is canonical and no number equals NaN.
  ///
  /// JSON has no infinity, and Foundation's reader drops U+FEFF where a text begins with it.
  private func describing(_ document: OfficialDocument) -> [UInt8] {
    let text = String(reflecting: document).replacing("weight: inf", with: "weight: nan")
    return Array(String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\u{FEFF}" })).utf8)
  }

  private func readBack(_ document: OfficialDocument) throws -> OfficialDocument {
    guard case .text(let text) = JSONWriter().write(document) else { throw Missing(key: "text") }
    return try Reader(JSONSerialization.jsonObject(with: Data(text.utf8))).document()
  }
}

private struct Missing: Error {
  let key: String
}

/// Reads the document value from its JSON form, as another program would.
private struct Reader {
  private let value: Any?

  init(_ value: Any?) { self.value = value is NSNull ? nil : value }

  private subscript(key: String) -> Reader {
    get throws {
      guard let member = (value as? [String: Any])?[key] else { throw Missing(key: key) }
      return Reader(member)
    }
  }

  private var optional: Reader? { value == nil ? nil : self }

  private func string() throws -> String { try cast() }
  private func int() throws -> Int { try cast() }
  private func bool() throws -> Bool { try cast() }
  private func double() throws -> Double { try cast() }
  private func list<Element>(_ read: (Reader) throws -> Element) throws -> [Element] {
    try (cast() as [Any]).map { try read(Reader($0)) }
  }
  private func strings() throws -> [String] { try list { try $0.string() } }

  private func cast<Value>() throws -> Value {
    guard let value = value as? Value else {
      throw Missing(key: "\(Value.self) instead of \(value ?? "nil")")
    }
    return value
  }

  func document() throws -> OfficialDocument {
    let letterhead = try self["letterhead"]
    let date = try letterhead["placeAndDate"]
    var document = try OfficialDocument(
      kind: DocumentKind(rawValue: self["kind"].string()) ?? .contract,
      letterhead: Letterhead(
        superior: letterhead["superior"].strings(), issuer: letterhead["issuer"].strings(),
        number: DocumentNumber(
          number: letterhead["number"]["number"].optional?.string(),
          symbol: letterhead["number"]["symbol"].string()),
        placeAndDate: PlaceAndDate(
          place: date["place"].string(), year: date["year"].optional?.int(),
          month: date["month"].optional?.int(),
          day: date["day"].optional?.int()),
        letterSubject: letterhead["letterSubject"].optional?.string(),
        nationalTitle: letterhead["nationalTitle"].string()),
      title: self["title"].optional.map {
        try DocumentTitle(kind: $0["kind"].string(), subject: $0["subject"].string())
      },
      urgency: self["urgency"].optional.flatMap { try Urgency(rawValue: $0.string()) },
      circulation: self["circulation"].optional.flatMap { try Circulation(rawValue: $0.string()) },
      contact: self["contact"].optional.flatMap { try $0.contact() },
      addressees: self["addressees"].strings(), body: self["body"].list { try $0.block() },
      signatures: self["signatures"].list {
        try Signature(titleLines: $0["titleLines"].strings(), name: $0["name"].optional?.string())
      },
      recipients: self["recipients"].list { try Recipient($0.text()) },
      drafting: self["drafting"].optional.flatMap {
        try DraftingMark(initials: $0["initials"].optional?.string(), copies: $0["copies"].optional?.int())
      },
      footnotes: self["footnotes"].list {
        try Footnote(key: BlockKey($0["key"].string()), text: $0["text"].text())
      })
    document.appendices = try self["appendices"].list {
      try Appendix(
        key: BlockKey($0["key"].string()), label: $0["label"].string(), title: $0["title"].string(),
        attachedTo: $0["attachedTo"].optional?.string(), blocks: $0["blocks"].list { try $0.block() },
        isLandscape: $0["isLandscape"].bool())
    }
    document.profile = try self["profile"].profile()
    return document
  }

  private func contact() throws -> ContactLine? {
    func text(_ key: String) throws -> String? { try self[key].optional?.string() }
    return try ContactLine(
      address: text("address"), email: text("email"), website: text("website"), phone: text("phone"),
      fax: text("fax"))
  }

  private func block() throws -> Block {
    let key = try BlockKey(self["key"].string())
    switch try self["type"].string() {
    case "paragraph":
      let roles: [String: Paragraph.Role] = ["body": .body, "basis": .basis, "centered": .centered]
      guard let role = try roles[self["role"].string()] else { throw Missing(key: "role") }
      return try Block(key: key, .paragraph(Paragraph(self["text"].text(), role: role)))
    case "numbered":
      let levels = ["section", "clause", "subclause", "point", "dash", "plus"]
      guard let index = try levels.firstIndex(of: self["level"].string()),
        let level = NumberingLevel(rawValue: index)
      else { throw Missing(key: "level") }
      return try Block(
        key: key, .numbered(NumberedItem(level, self["text"].text(), isTitle: self["isTitle"].bool())))
    default:
      return try Block(key: key, .table(table()))
    }
  }

  private func table() throws -> Table {
    let alignments: [String: TableColumn.Alignment] = ["left": .left, "center": .center, "right": .right]
    return try Table(
      columns: self["columns"].list {
        guard let alignment = try alignments[$0["alignment"].string()] else {
          throw Missing(key: "alignment")
        }
        return try TableColumn(
          $0["title"].string(), weight: $0["weight"].optional?.double() ?? .nan, alignment: alignment)
      },
      rows: self["rows"].list {
        try TableRow(
          key: BlockKey($0["key"].string()), cells: $0["cells"].list { try $0.text() },
          isGroup: $0["isGroup"].bool())
      })
  }

  private func text() throws -> Inlines {
    try Inlines(
      list { run in
        let styles = run.value.flatMap { ($0 as? [String: Any])?["style"] as? [String] } ?? []
        let all: [String: InlineStyle] = [
          "bold": .bold, "italic": .italic, "superscript": .superscript, "footnote": .footnote,
        ]
        return try Run(run["text"].string(), InlineStyle(styles.compactMap { all[$0] }))
      })
  }

  private func profile() throws -> LayoutProfile {
    var profile = LayoutProfile()
    func length(_ key: String) throws -> Length { try .mm(self[key].double()) }
    profile.paperWidth = try length("paperWidth")
    profile.paperHeight = try length("paperHeight")
    profile.topMargin = try length("topMargin")
    profile.bottomMargin = try length("bottomMargin")
    profile.leftMargin = try length("leftMargin")
    profile.rightMargin = try length("rightMargin")
    profile.font = try self["font"].string()
    profile.headSize = try self["headSize"].double()
    profile.mottoSize = try self["mottoSize"].double()
    profile.dateSize = try self["dateSize"].double()
    profile.numberSize = try self["numberSize"].double()
    profile.letterSubjectSize = try self["letterSubjectSize"].double()
    profile.bodySize = try self["bodySize"].double()
    profile.recipientsLabelSize = try self["recipientsLabelSize"].double()
    profile.recipientsSize = try self["recipientsSize"].double()
    profile.circulationSize = try self["circulationSize"].double()
    profile.contactSize = try self["contactSize"].double()
    profile.footnoteSize = try self["footnoteSize"].double()
    profile.tableSize = try self["tableSize"].double()
    profile.firstLineIndent = try length("firstLineIndent")
    profile.paragraphSpacing = try .pt(self["paragraphSpacing"].double())
    profile.lineSpacing = try self["lineSpacing"].double()
    profile.letterheadRightColumn = try length("letterheadRightColumn")
    return profile
  }
}
