public import OfficialDocument
public import SourceText
internal import VietnameseText

/// Writes GitHub Flavored Markdown that shows the whole document and reads well as it stands.
public struct MarkdownWriter: DocumentWriter {
  public let name = "md"
  public let fileEnding = "md"
  public let mediaType = "text/markdown; charset=utf-8; variant=GFM"
  public let title = LocalizedText("Markdown của GitHub", en: "GitHub Markdown")
  public let isText = true

  public init() {}

  public func write(_ document: OfficialDocument) -> DocumentContent {
    .text(markdown(document))
  }
}

/// The document in GitHub Flavored Markdown.
///
/// Notes stand at the end, where GitHub shows them; so does how to reach the body, since there is no foot of a page.
/// Letterhead and closing are tables, since Markdown has no other columns; sections and titled pieces are headings. Markers are part of the text, so that no reader numbers anew. All text of the document is
/// escaped: nothing in it becomes a link, a tag, a mention or a list. The text is NFC and ends with a line feed.
public func markdown(_ document: OfficialDocument) -> String {
  let document = cleaned(document)
  var parts = [document.circulation.map { markdown(Inlines($0.rawValue), style: .bold) } ?? ""]
  parts.append(markdownLetterhead(document))
  if let title = document.title {
    parts.append("# " + escapedMarkdown(title.kind, startsLine: false))
    parts.append(markdown(Inlines(title.subject), style: .bold))
  }
  parts.append(markdownAddressees(document))
  parts += markdownBlocks(document.body)
  parts.append(markdownClosing(document))
  for appendix in document.appendices {
    parts.append("---")
    parts.append("# " + escapedMarkdown(appendix.label, startsLine: false))
    parts.append(markdown(Inlines(appendix.title), style: .bold))
    parts.append(markdown(Inlines(appendix.attachedTo ?? ""), style: .italic))
    parts += markdownBlocks(appendix.blocks)
  }
  if let contact = document.contact { parts.append(markdown(Inlines(contact.printed), style: .italic)) }
  parts += document.footnotes.enumerated().map { index, note in
    "[^\(index + 1)]: \(markdown(note.text, startsLine: false))"
  }
  return nfc(parts.filter { !$0.isEmpty }.map { $0 + "\n" }.joined(separator: "\n"))
}

private func markdownAddressees(_ document: OfficialDocument) -> String {
  let names = document.printedAddressees.map { markdown(Inlines($0)) }
  guard names.count > 1 else { return names.first.map { "Kính gửi: \($0)" } ?? "" }
  return (["Kính gửi:"] + names).joined(separator: "\\\n")
}
