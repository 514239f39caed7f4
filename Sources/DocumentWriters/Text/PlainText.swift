public import OfficialDocument

/// The words of a document in reading order, one paragraph a line, nothing laid out.
///
/// For comparing, reviewing and searching. The lines of the letterhead stand one after the other: superior and issuing
/// body, Quốc hiệu and Tiêu ngữ, number, place and date, subject, urgency, circulation. At the end stand the notes and how to reach
/// the body. Parts are set apart by an empty line, the cells
/// of a table by ` | `. The text is NFC and ends with a line feed.
public func plainText(_ document: OfficialDocument) -> String {
  let document = cleaned(document)
  let letterhead = document.letterhead
  var parts = [
    letterhead.superior + letterhead.issuer,
    [letterhead.nationalTitle, Letterhead.motto],
    [letterhead.number.printed],
    [letterhead.placeAndDate.printed],
    [letterhead.printedLetterSubject].compactMap(\.self),
    [document.urgency?.rawValue].compactMap(\.self),
    [document.circulation?.rawValue].compactMap(\.self),
    [document.title?.kind, document.title?.subject].compactMap(\.self),
    plainAddressees(document),
    plainLines(document.body),
    document.recipients.isEmpty ? [] : ["Nơi nhận:"] + document.printedRecipients.map(\.printedPlain),
  ]
  parts += document.signatures.map { $0.titleLines + [$0.name].compactMap(\.self) }
  for appendix in document.appendices {
    parts.append([appendix.label, appendix.title, appendix.attachedTo].compactMap(\.self))
    parts.append(plainLines(appendix.blocks))
  }
  parts.append(
    document.footnotes.enumerated().map { index, note in
      "\(Inlines.printedCall(String(index + 1))) \(note.text.printedPlain)"
    })
  parts.append([document.contact?.printed].compactMap(\.self))
  return printedText(parts.map { $0.filter { !$0.isEmpty } })
}

private func plainAddressees(_ document: OfficialDocument) -> [String] {
  let names = document.printedAddressees
  guard names.count > 1 else { return names.map { "Kính gửi: \($0)" } }
  return ["Kính gửi:"] + names
}

private func plainLines(_ blocks: [Block]) -> [String] {
  zip(blocks, printedMarkers(of: blocks)).flatMap { block, marker in
    switch block.content {
    case .paragraph(let paragraph): [paragraph.text.printedPlain]
    case .numbered(let item): [[marker, item.text.printedPlain].compactMap(\.self).joined(separator: " ")]
    case .table(let table): plainLines(table)
    }
  }
}

private func plainLines(_ table: Table) -> [String] {
  let titles = table.columns.map(\.title)
  let rows = table.rows.map { $0.cells.map(\.printedPlain) }
  let head = titles.allSatisfy(\.isEmpty) ? [] : [titles]
  return (head + rows).map { $0.joined(separator: " | ") }
}
