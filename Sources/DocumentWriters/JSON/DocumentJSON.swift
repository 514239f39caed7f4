internal import OfficialDocument
internal import PlanModel
internal import SourceText

/// The document value, complete, in version 1 of its JSON form.
///
/// Its keys, always in this order and always there, null where the document has nothing:
/// - `version`: 1. A key may be added under the same version; one that changes its sense or goes raises it.
/// - `kind`: the kind of document in English: `plan`, `officialLetter`.
/// - `letterhead`: `superior` and `issuer` (lines), `nationalTitle`, `number` {`number`, `symbol`}, `placeAndDate` {`place`,
///   `year`, `month`, `day`}, `letterSubject` (without «V/v»).
/// - `title`: {`kind`, `subject`}. `urgency`, `circulation`: the words of the stamp.
/// - `contact`: {`address`, `email`, `website`, `phone`, `fax`}, at the foot of the first page.
/// - `addressees`: names without dash and end mark.
/// - `body`: blocks. Each has its `key` and a `type`: `paragraph` {`role`: `body`, `basis`, `centered`; `text`}, `numbered`
///   {`level`: `section`, `clause`, `subclause`, `point`, `dash`, `plus`; `marker`: as printed; `isTitle`; `text`}, `table`
///   {`columns`: [{`title`, `weight`, `alignment`}], `rows`: [{`key`, `isGroup`, `cells`: [text]}]}.
/// - `signatures`: [{`titleLines`, `name`}]. `recipients`: [text] without dash and end mark. `drafting`: {`initials`, `copies`}.
/// - `appendices`: [{`key`, `label`, `title`, `attachedTo`, `isLandscape`, `blocks`}].
/// - `footnotes`: [{`key`, `text`}] in the order of their numbers, the first being 1.
/// - `profile`: the measures, lengths in millimetres and sizes in points, as the names say.
///
/// A text is a list of runs: {`text`} and, where it is set apart, `style`: [`bold`, `italic`, `superscript`, `footnote`]. The
/// text of a `footnote` run is the number of a note.
func documentJSON(_ document: OfficialDocument) -> JSONValue {
  object([
    ("version", .integer(1)),
    ("kind", .string(document.kind.rawValue)),
    ("letterhead", json(document.letterhead)),
    (
      "title",
      optional(document.title) { object([("kind", .string($0.kind)), ("subject", .string($0.subject))]) }
    ),
    ("urgency", string(document.urgency?.rawValue)),
    ("circulation", string(document.circulation?.rawValue)),
    ("contact", optional(document.contact, json)),
    ("addressees", strings(document.addressees)),
    ("body", json(document.body)),
    ("signatures", .array(document.signatures.map(json))),
    ("recipients", .array(document.recipients.map { json($0.text) })),
    (
      "drafting",
      optional(document.drafting) {
        object([("initials", string($0.initials)), ("copies", int($0.copies))])
      }
    ),
    ("appendices", .array(document.appendices.map(json))),
    (
      "footnotes",
      .array(
        document.footnotes.map { object([("key", .string($0.key.rawValue)), ("text", json($0.text))]) })
    ),
    ("profile", json(document.profile)),
  ])
}

private func json(_ letterhead: Letterhead) -> JSONValue {
  let number = letterhead.number
  let date = letterhead.placeAndDate
  return object([
    ("superior", strings(letterhead.superior)),
    ("issuer", strings(letterhead.issuer)),
    ("nationalTitle", .string(letterhead.nationalTitle)),
    ("number", object([("number", string(number.number)), ("symbol", .string(number.symbol))])),
    (
      "placeAndDate",
      object([
        ("place", .string(date.place)), ("year", int(date.year)), ("month", int(date.month)),
        ("day", int(date.day)),
      ])
    ),
    ("letterSubject", string(letterhead.letterSubject)),
  ])
}

private func json(_ contact: ContactLine) -> JSONValue {
  object([
    ("address", string(contact.address)), ("email", string(contact.email)),
    ("website", string(contact.website)), ("phone", string(contact.phone)), ("fax", string(contact.fax)),
  ])
}

private func json(_ signature: Signature) -> JSONValue {
  object([("titleLines", strings(signature.titleLines)), ("name", string(signature.name))])
}

private func json(_ appendix: Appendix) -> JSONValue {
  object([
    ("key", .string(appendix.key.rawValue)),
    ("label", .string(appendix.label)),
    ("title", .string(appendix.title)),
    ("attachedTo", string(appendix.attachedTo)),
    ("isLandscape", .bool(appendix.isLandscape)),
    ("blocks", json(appendix.blocks)),
  ])
}

// MARK: - Blocks

private func json(_ blocks: [Block]) -> JSONValue {
  .array(
    zip(blocks, printedMarkers(of: blocks)).map { block, marker in
      object([("key", .string(block.key.rawValue))] + members(block.content, marker: marker))
    })
}

private func members(_ content: Block.Content, marker: String?) -> [(String, JSONValue)] {
  switch content {
  case .paragraph(let paragraph):
    [("type", "paragraph"), ("role", .string(name(paragraph.role))), ("text", json(paragraph.text))]
  case .numbered(let item):
    [
      ("type", "numbered"), ("level", .string(name(item.level))), ("marker", string(marker)),
      ("isTitle", .bool(item.isTitle)), ("text", json(item.text)),
    ]
  case .table(let table):
    [
      ("type", "table"), ("columns", .array(table.columns.map(json))), ("rows", .array(table.rows.map(json))),
    ]
  }
}

private func json(_ column: TableColumn) -> JSONValue {
  object([
    ("title", .string(column.title)), ("weight", .number(column.weight)),
    ("alignment", .string(name(column.alignment))),
  ])
}

private func json(_ row: TableRow) -> JSONValue {
  object([
    ("key", .string(row.key.rawValue)), ("isGroup", .bool(row.isGroup)),
    ("cells", .array(row.cells.map(json))),
  ])
}

private func json(_ text: Inlines) -> JSONValue {
  .array(
    text.runs.map { run in
      let styles = names(run.style).map { JSONValue.string($0) }
      return object([("text", .string(run.text))] + (styles.isEmpty ? [] : [("style", .array(styles))]))
    })
}

// MARK: - Names that other programs rest on, whatever the cases are called here

private func name(_ role: Paragraph.Role) -> String {
  switch role {
  case .body: "body"
  case .basis: "basis"
  case .centered: "centered"
  }
}

private func name(_ level: NumberingLevel) -> String {
  switch level {
  case .section: "section"
  case .clause: "clause"
  case .subclause: "subclause"
  case .point: "point"
  case .dash: "dash"
  case .plus: "plus"
  }
}

private func name(_ alignment: TableColumn.Alignment) -> String {
  switch alignment {
  case .left: "left"
  case .center: "center"
  case .right: "right"
  }
}

private func names(_ style: InlineStyle) -> [String] {
  let all: [(InlineStyle, String)] = [
    (.bold, "bold"), (.italic, "italic"), (.superscript, "superscript"), (.footnote, "footnote"),
  ]
  return all.filter { style.contains($0.0) }.map(\.1)
}

// MARK: - Measures

private func json(_ profile: LayoutProfile) -> JSONValue {
  object([
    ("paperWidth", millimetres(profile.paperWidth)),
    ("paperHeight", millimetres(profile.paperHeight)),
    ("topMargin", millimetres(profile.topMargin)),
    ("bottomMargin", millimetres(profile.bottomMargin)),
    ("leftMargin", millimetres(profile.leftMargin)),
    ("rightMargin", millimetres(profile.rightMargin)),
    ("font", .string(profile.font)),
    ("headSize", .number(profile.headSize)),
    ("mottoSize", .number(profile.mottoSize)),
    ("dateSize", .number(profile.dateSize)),
    ("numberSize", .number(profile.numberSize)),
    ("letterSubjectSize", .number(profile.letterSubjectSize)),
    ("bodySize", .number(profile.bodySize)),
    ("recipientsLabelSize", .number(profile.recipientsLabelSize)),
    ("recipientsSize", .number(profile.recipientsSize)),
    ("circulationSize", .number(profile.circulationSize)),
    ("contactSize", .number(profile.contactSize)),
    ("footnoteSize", .number(profile.footnoteSize)),
    ("tableSize", .number(profile.tableSize)),
    ("firstLineIndent", millimetres(profile.firstLineIndent)),
    ("paragraphSpacing", .number(thousandths(profile.paragraphSpacing.pt))),
    ("lineSpacing", .number(profile.lineSpacing)),
    ("letterheadRightColumn", millimetres(profile.letterheadRightColumn)),
  ])
}

private func millimetres(_ length: Length) -> JSONValue { .number(thousandths(length.mm)) }

/// Without the last digits that going from one unit to another leaves.
private func thousandths(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }

// MARK: - Shapes

private func object(_ members: [(String, JSONValue)]) -> JSONValue {
  .object(members.map { JSONValue.Member($0.0, $0.1) })
}

private func optional<Value>(_ value: Value?, _ json: (Value) -> JSONValue) -> JSONValue {
  value.map(json) ?? .null
}

private func string(_ value: String?) -> JSONValue { optional(value) { .string($0) } }
private func int(_ value: Int?) -> JSONValue { optional(value) { .integer($0) } }
private func strings(_ values: [String]) -> JSONValue { .array(values.map { .string($0) }) }
