internal import PlanModel
internal import SourceText
internal import VietnameseText

/// The parts of a document that plans, dispatches and directives have alike.
struct PartComposer {
  let registry: Registry

  func letterhead(
    issuer id: AgencyID?, number: DocumentNumber, place: String?, date: PartialDate?,
    letterSubject: String?
  ) -> Letterhead {
    let agency = id.flatMap { registry.agencies[$0.id] }
    var issuer = agency?.letterhead.map(\.value) ?? []
    if issuer.isEmpty, let name = agency?.name?.value ?? id?.id { issuer = [name.uppercased()] }
    return Letterhead(
      superior: agency?.superior.map(\.value) ?? [], issuer: issuer, number: number,
      placeAndDate: placeAndDate(id, place: place, date: date), letterSubject: letterSubject)
  }

  func placeAndDate(_ id: AgencyID?, place: String?, date: PartialDate?) -> PlaceAndDate {
    let own = id.flatMap { registry.agencies[$0.id]?.place?.value }
    return PlaceAndDate(place: place ?? own ?? "", year: date?.year, month: date?.month, day: date?.day)
  }

  func signature(_ entry: SignatureEntry) -> Signature {
    var lines: [String] = []
    if let text = entry.onBehalfOf?.value { lines.append("TM. \(text.uppercased())") }
    if let text = entry.byOrderOf?.value { lines.append("TL. \(text.uppercased())") }
    if let text = entry.byAuthorisationOf?.value { lines.append("TUQ. \(text.uppercased())") }
    if let text = entry.deputyFor?.value { lines.append("KT. \(text.uppercased())") }
    if let title = entry.title?.value {
      lines.append(entry.isActing?.value == true ? "Q. \(title.uppercased())" : title.uppercased())
    }
    return Signature(titleLines: lines, name: entry.name?.value)
  }

  /// The signature that follows from the issuing body where none is written down.
  func signature(of id: AgencyID?) -> Signature? {
    guard let agency = id.flatMap({ registry.agencies[$0.id] }), let head = agency.head?.value else {
      return nil
    }
    let collective = agency.isCollective?.value == true
    let name = (agency.letterhead.first?.value ?? agency.name?.value ?? "").uppercased()
    return Signature(titleLines: (collective ? ["TM. \(name)"] : []) + [head.uppercased()], name: nil)
  }

  func name(_ entry: RecipientEntry) -> Inlines {
    if let agency = entry.agency?.value {
      return Inlines(capitalizingFirst(registry.name(of: agency) ?? agency.id))
    }
    return Inlines(markup: entry.text?.value ?? "")
  }

  /// How to reach a body; nil where the registry does not say it.
  func contactLine(of id: AgencyID?) -> ContactLine? {
    guard let contact = id.flatMap({ registry.agencies[$0.id]?.contact }) else { return nil }
    return ContactLine(
      address: contact.address?.value, email: contact.email?.value, website: contact.website?.value,
      phone: contact.phone?.value, fax: contact.fax?.value)
  }

  /// The measures of a plan: what it says itself, else what its body says, else the usual ones.
  func profile(of plan: Plan) -> LayoutProfile {
    let own = plan.issuer.flatMap { registry.agencies[$0.value.id]?.houseStyle }
    return (plan.houseStyle?.over(own) ?? own).map { LayoutProfile($0) } ?? LayoutProfile()
  }

  /// Paragraphs «Căn cứ …»: each ends with a semicolon, the last with a full stop.
  func bases(_ texts: [Located<String>]) -> [Block] {
    texts.enumerated().map { index, text in
      let bare = text.value.trimmingEndMarks
      let end = index == texts.count - 1 ? "." : ";"
      return Block(
        key: BlockKey("căn-cứ/\(index + 1)"), .paragraph(Paragraph(Inlines(markup: bare + end), role: .basis))
      )
    }
  }

  func paragraphs(_ texts: [Located<String>], key: String) -> [Block] {
    texts.enumerated().map { index, text in
      Block(key: BlockKey("\(key)/\(index + 1)"), .paragraph(Paragraph(Inlines(markup: text.value))))
    }
  }
}

extension String {
  /// Without blanks, full stops and semicolons at its end; calls of notes stay, and what stands before them goes.
  var trimmingEndMarks: String {
    var (text, calls) = splittingFinalCalls
    while let last = text.last, last.isWhitespace || last == "." || last == ";" { text.removeLast() }
    return String(text + calls)
  }
}

extension [Block] {
  /// Ends the body with «./.», as every form of the decree does.
  ///
  /// Source: Nghị định 30/2020/NĐ-CP, Phụ lục III.
  func endingWithFinalMark() -> [Block] {
    var blocks = self
    guard let last = blocks.indices.last else { return blocks }
    func ended(_ inlines: Inlines) -> Inlines {
      var inlines = inlines
      guard let run = inlines.runs.lastIndex(where: { !$0.style.contains(.footnote) }) else { return inlines }
      let text = inlines.runs[run].text
      guard !text.hasSuffix("./.") else { return inlines }
      // The calls of notes stand before the mark that ends the document.
      let isLast = run == inlines.runs.indices.last
      inlines.runs[run].text = text.trimmingEndMarks + (isLast ? "./." : "")
      if !isLast { inlines.runs.append(Run("./.")) }
      return inlines
    }
    switch blocks[last].content {
    case .paragraph(var paragraph):
      paragraph.text = ended(paragraph.text)
      blocks[last].content = .paragraph(paragraph)
    case .numbered(var item):
      item.text = ended(item.text)
      blocks[last].content = .numbered(item)
    case .table:
      blocks.append(Block(key: "kết-thúc", .paragraph(Paragraph("./."))))
    }
    return blocks
  }
}
