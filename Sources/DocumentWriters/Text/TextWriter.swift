public import OfficialDocument
public import SourceText
internal import VietnameseText

/// Writes the formal dispatch text: the page of the decree on 80 columns, for a terminal, a mail or a line printer.
public struct TextWriter: DocumentWriter {
  public let name = "txt"
  public let fileEnding = "txt"
  public let mediaType = "text/plain; charset=utf-8"
  public let title = LocalizedText("văn bản thuần, 80 cột", en: "plain text, 80 columns")
  public let isText = true

  public init() {}

  public func write(_ document: OfficialDocument) -> DocumentContent {
    .text(dispatchText(document))
  }
}

/// The document as text: no line wider than 80 columns of a terminal, in a landscape appendix no wider than 120.
///
/// Letterhead and signature stand in two columns as on paper, paragraphs are ragged on the right with their first line
/// indented. Notes stand at the end of the part that calls them, by their numbers in brackets. An appendix begins with a form feed, so that a printer starts a page. The text is NFC and ends with a
/// line feed.
public func dispatchText(_ document: OfficialDocument) -> String {
  let document = cleaned(document)
  let page = TextPage.portrait
  var parts = [page.circulation(document), page.letterhead(document)]
  if let title = document.title {
    parts.append(page.title(title))
  }
  parts.append(page.addressees(document))
  parts.append(page.blocks(document.body))
  parts.append(page.closing(document))
  parts.append(page.notes(document.footnotes(calledIn: document.body)))
  parts.append(page.contact(document))
  var text = printedText(parts)
  for appendix in document.appendices {
    let page = appendix.isLandscape ? TextPage.landscape : .portrait
    text +=
      "\u{0C}"
      + printedText([
        page.head(of: appendix), page.blocks(appendix.blocks),
        page.notes(document.footnotes(calledIn: appendix.blocks)),
      ])
  }
  return text
}

/// Parts with an empty line between them, empty ones passed over; NFC, and no-break spaces, which have done their work
/// when all lines are broken, as plain ones.
func printedText(_ parts: [[String]]) -> String {
  parts.filter { !$0.isEmpty }.map { lines in
    lines.map { printed($0) + "\n" }.joined()
  }.joined(separator: "\n")
}

private func printed(_ line: String) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in line.unicodeScalars { scalars.append(scalar == "\u{A0}" ? " " : scalar) }
  return nfc(String(scalars).trimmingTrailingSpaces())
}
