public import PlanModel
internal import SourceText
public import VietnameseText

/// The document that an expanded plan or dispatch becomes.
///
/// The kind is what the template writes; `today` gives the year of a draft that has no date yet.
public func composeDocument(
  _ plan: Plan, kind: DocumentKind, registry: Registry, today: CalendarDate
) -> OfficialDocument {
  PlanComposer(plan: plan, kind: kind, registry: registry, today: today).document()
}

/// The printed place of an activity: «điểm a khoản 2 Mục II», «số thứ tự 3 của bảng tại Phụ lục».
struct ActivityPlace: Hashable {
  /// What the place is in, as it is cited.
  var container: String
  var clause: Int?
  /// The number of the point or clause or, in a table, of the row.
  var number: Int
  var isRow = false
}

struct PlanComposer {
  let plan: Plan
  let kind: DocumentKind
  let registry: Registry
  let today: CalendarDate
  let parts: PartComposer
  /// Parts that were composed before, and that still stand where the plan says the same.
  private let known: ComposedParts?
  private let sectionsAreKnown: Bool

  init(
    plan: Plan, kind: DocumentKind, registry: Registry, today: CalendarDate, known: ComposedParts? = nil
  ) {
    self.plan = plan
    self.kind = kind
    self.registry = registry
    self.today = today
    self.parts = PartComposer(registry: registry)
    self.known = known
    sectionsAreKnown = known?.hasSameActivities(as: plan) ?? false
  }

  func document() -> OfficialDocument {
    let isLetter = kind == .officialLetter
    let subject = plan.subject?.value ?? ""
    var body = parts.bases(plan.bases)
    body += parts.paragraphs(plan.opening, key: "mở-đầu")
    for index in plan.sections.indices { body += blocks(ofSection: index) }
    body += parts.paragraphs(plan.closing, key: "kết-thúc")
    var signatures = plan.signatures.map(parts.signature)
    if signatures.isEmpty, let own = parts.signature(of: plan.issuer?.value) { signatures = [own] }
    var document = OfficialDocument(
      kind: kind,
      letterhead: parts.letterhead(
        issuer: plan.issuer?.value, number: number(), place: plan.place?.value,
        date: plan.date?.value ?? PartialDate(year: today.year),
        letterSubject: isLetter ? subject : nil),
      title: isLetter ? nil : DocumentTitle(kind: kind.name.uppercased(), subject: subject),
      urgency: plan.urgency?.value.mark, circulation: plan.circulation?.value.mark,
      contact: plan.hasContactLine?.value == true ? parts.contactLine(of: plan.issuer?.value) : nil,
      addressees: names(of: plan.addressees).map(\.typingCalls.plainText), body: body.endingWithFinalMark(),
      signatures: signatures, recipients: names(of: plan.recipients).map { Recipient($0) },
      drafting: DraftingMark(initials: plan.drafterInitials?.value, copies: plan.copies?.value.value),
      appendices: knownAppendices ?? appendices(), profile: parts.profile(of: plan))
    document.numberFootnotes(
      plan.footnotes.compactMap { entry in
        entry.id.map { ($0.value.value, Inlines(markup: entry.text?.value ?? "").typingCalls) }
      })
    return document
  }

  /// The appendices as they were composed before, where nothing in them has changed.
  private var knownAppendices: [Appendix]? {
    guard let known, sectionsAreKnown, known.hasSameAppendices(as: plan) else { return nil }
    return known.appendices
  }

  /// A section of the body, as it was composed before where it says the same.
  func blocks(ofSection index: Int) -> [Block] {
    if let known, sectionsAreKnown, known.plan.sections[index] == plan.sections[index] {
      return known.sections[index]
    }
    return blocks(of: plan.sections[index], number: index + 1, key: "mục-\(index + 1)", level: .section)
  }

  var placeAndDate: PlaceAndDate {
    parts.placeAndDate(
      plan.issuer?.value, place: plan.place?.value, date: plan.date?.value ?? PartialDate(year: today.year))
  }

  /// Number and symbol: what the plan says, else what follows from kind and body.
  ///
  /// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3.
  func number() -> DocumentNumber {
    let written = plan.number?.value ?? ""
    let stroke = written.firstIndex(of: "/")
    var number: String? = String(stroke.map { written[..<$0] } ?? Substring(written)).strippingBlanks
    if number?.isEmpty == true { number = nil }
    if let digits = number, digits.count == 1, digits.allSatisfy(\.isNumber) { number = "0\(digits)" }
    if let stroke {
      return DocumentNumber(number: number, symbol: String(written[written.index(after: stroke)...]))
    }
    if let symbol = plan.symbol?.value { return DocumentNumber(number: number, symbol: symbol) }
    let own = plan.issuer.flatMap { registry.agencies[$0.value.id]?.symbol?.value } ?? ""
    let symbol = [kind.abbreviation, own].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "-")
    return DocumentNumber(number: number, symbol: symbol)
  }

  private func blocks(of section: Section, number: Int, key: String, level: NumberingLevel) -> [Block] {
    var blocks: [Block] = []
    if let title = section.title?.value {
      blocks.append(
        Block(key: BlockKey(key), .numbered(NumberedItem(level, Inlines(markup: title), isTitle: true))))
    }
    blocks += parts.paragraphs(section.paragraphs, key: "\(key)/đoạn")
    for (index, item) in section.items.enumerated() {
      blocks.append(
        Block(
          key: BlockKey("\(key)/ý-\(index + 1)"), .numbered(NumberedItem(.dash, Inlines(markup: item.value))))
      )
    }
    let below: NumberingLevel = level == .section ? .clause : .point
    for (index, clause) in section.clauses.enumerated() {
      blocks += self.blocks(of: clause, number: index + 1, key: "\(key)/khoản-\(index + 1)", level: below)
    }
    if let listing = section.activities?.value { blocks += activityBlocks(listing, key: key) }
    if section.responsibilities != nil { blocks += responsibilityBlocks(key: key) }
    if section.timetable != nil {
      blocks.append(Block(key: BlockKey("\(key)/tiến-độ"), .table(timetable(key: "\(key)/tiến-độ"))))
    }
    return blocks
  }
}
