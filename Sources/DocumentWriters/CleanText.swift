internal import OfficialDocument
internal import VietnameseText

/// A text as it may stand in a line of print: NFC, each stretch of white space one space, nothing that steers a terminal.
///
/// Control characters become U+FFFD, so that a reader sees that something was there. Marks without a picture that change
/// the direction or the breaking of lines are left out: they could make a text look like another one.
func cleaned(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  var pendingSpace = false
  for scalar in text.unicodeScalars {
    if isBreakingSpace(scalar) {
      pendingSpace = true
    } else if !isInvisibleSteering(scalar) {
      if pendingSpace { result.append(" ") }
      pendingSpace = false
      result.append(scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar)
    }
  }
  if pendingSpace { result.append(" ") }
  return nfc(String(result))
}

/// White space at which a line may break; the no-break spaces are none.
private func isBreakingSpace(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "\u{00A0}", "\u{2007}", "\u{202F}": false
  default: scalar.properties.isWhitespace
  }
}

private func isInvisibleSteering(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x00AD, 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
  default: false
  }
}

/// Spaces are looked for among scalars: a mark that follows one would make one character of both.
extension String {
  var startsWithSpace: Bool { unicodeScalars.first == " " }
  var endsWithSpace: Bool { unicodeScalars.last == " " }

  func trimmingSpaces() -> String {
    String(String.UnicodeScalarView(unicodeScalars.drop { $0 == " " })).trimmingTrailingSpaces()
  }

  func trimmingTrailingSpaces() -> String {
    guard let last = unicodeScalars.lastIndex(where: { $0 != " " }) else { return "" }
    return String(unicodeScalars[...last])
  }
}

/// A document whose every text is clean; see ``cleaned(_:)``.
func cleaned(_ document: OfficialDocument) -> OfficialDocument {
  var document = document
  document.letterhead = cleaned(document.letterhead)
  document.title = document.title.map {
    DocumentTitle(kind: line($0.kind), subject: line($0.subject))
  }
  document.addressees = document.addressees.map(line)
  document.body = document.body.map(cleaned)
  document.signatures = document.signatures.map {
    Signature(titleLines: $0.titleLines.map(line), name: $0.name.map(line))
  }
  document.recipients = document.recipients.map { Recipient(cleaned($0.text)) }
  document.drafting = document.drafting.flatMap {
    DraftingMark(initials: $0.initials.map(line), copies: $0.copies)
  }
  document.contact = document.contact.flatMap {
    ContactLine(
      address: $0.address.map(line), email: $0.email.map(line), website: $0.website.map(line),
      phone: $0.phone.map(line), fax: $0.fax.map(line))
  }
  document.footnotes = document.footnotes.map { Footnote(key: $0.key, text: cleaned($0.text)) }
  document.appendices = document.appendices.map { appendix in
    var appendix = appendix
    appendix.label = line(appendix.label)
    appendix.title = line(appendix.title)
    appendix.attachedTo = appendix.attachedTo.map(line)
    appendix.blocks = appendix.blocks.map(cleaned)
    return appendix
  }
  return document
}

private func line(_ text: String) -> String { cleaned(text).trimmingSpaces() }

private func cleaned(_ letterhead: Letterhead) -> Letterhead {
  var letterhead = letterhead
  letterhead.superior = letterhead.superior.map(line)
  letterhead.issuer = letterhead.issuer.map(line)
  letterhead.number.number = letterhead.number.number.map(line)
  letterhead.number.symbol = line(letterhead.number.symbol)
  letterhead.placeAndDate.place = line(letterhead.placeAndDate.place)
  letterhead.letterSubject = letterhead.letterSubject.map(line)
  letterhead.nationalTitle = line(letterhead.nationalTitle)
  return letterhead
}

/// Cleans each run by itself and then the seams, so that the text as a whole is clean.
private func cleaned(_ inlines: Inlines) -> Inlines {
  var runs: [Run] = []
  for run in inlines.runs {
    var text = cleaned(run.text)
    if text.startsWithSpace, runs.last?.text.endsWithSpace ?? true { text.unicodeScalars.removeFirst() }
    if !text.isEmpty { runs.append(Run(text, run.style)) }
  }
  if let last = runs.popLast() {
    let text = last.text.trimmingTrailingSpaces()
    if !text.isEmpty { runs.append(Run(text, last.style)) }
  }
  return Inlines(runs)
}

private func cleaned(_ block: Block) -> Block {
  switch block.content {
  case .paragraph(var paragraph):
    paragraph.text = cleaned(paragraph.text)
    return Block(key: block.key, .paragraph(paragraph))
  case .numbered(var item):
    item.text = cleaned(item.text)
    return Block(key: block.key, .numbered(item))
  case .table(var table):
    for index in table.columns.indices { table.columns[index].title = line(table.columns[index].title) }
    for index in table.rows.indices { table.rows[index].cells = table.rows[index].cells.map(cleaned) }
    return Block(key: block.key, .table(table))
  }
}
