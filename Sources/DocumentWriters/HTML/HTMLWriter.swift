public import OfficialDocument
public import SourceText
internal import VietnameseText

/// Writes one HTML file that looks like the page on a screen and prints as A4 with the decree's margins.
public struct HTMLWriter: DocumentWriter {
  public let name = "html"
  public let fileEnding = "html"
  public let mediaType = "text/html; charset=utf-8"
  public let title = LocalizedText("Trang web một tệp", en: "Web page in one file")
  public let isText = true

  public init() {}

  public func write(_ document: OfficialDocument) -> DocumentContent {
    .text(html(document))
  }
}

/// The document as HTML that needs nothing else: no other file, no script, no network.
///
/// Markers of numbered pieces are part of the text, so that no reader numbers anew. Titles are headings in order, tables
/// name their columns, and each part of the document has its name for those who hear the page. The text is NFC.
public func html(_ document: OfficialDocument) -> String {
  let page = HTMLPage(cleaned(document))
  return nfc(page.text)
}

/// The parts of the page, in the order of reading.
struct HTMLPage {
  let document: OfficialDocument
  var profile: LayoutProfile { document.profile }

  init(_ document: OfficialDocument) { self.document = document }

  var text: String {
    """
    <!DOCTYPE html>
    <html lang="vi">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(escapedHTML(pageTitle))</title>
    <style>
    \(stylesheet(profile))\(pageRules)
    </style>
    </head>
    <body>
    <main>
    \(element("article", ["class": "sheet"], article))
    \(document.appendices.enumerated().map(appendix).joined(separator: "\n"))
    </main>
    </body>
    </html>

    """
  }

  /// What the browser shows in its tab: kind and trích yếu, or the number of a công văn.
  private var pageTitle: String {
    if let title = document.title { return "\(title.kind) \(title.subject)" }
    let subject = document.letterhead.printedLetterSubject ?? ""
    return "\(document.letterhead.number.reference) \(subject)".trimmingSpaces()
  }

  private var article: String {
    [
      circulation, letterhead, title, addressees,
      blocks(document.body, headingLevel: 2, width: profile.textWidth), closing,
      notes(calledIn: document.body),
      contact,
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var title: String {
    guard let title = document.title else { return "" }
    let lines = BalancedLines(
      title.subject, font: Font(.bold, profile.bodySize), within: profile.textWidth * 0.85)
    let subject = element(
      "span", ["class": "trich-yeu", "style": measure(lines)], escapedHTML(title.subject))
    return element(
      "div", ["class": "ten-loai"],
      element("h1", [:], escapedHTML(title.kind) + " " + subject) + rule(lines.ruleLength))
  }

  private var addressees: String {
    let names = document.printedAddressees
    guard names.count > 1 else {
      return names.first.map { element("p", ["class": "kinh-gui"], "Kính gửi: " + escapedHTML($0)) } ?? ""
    }
    let items = names.map { element("li", [:], escapedHTML($0)) }.joined(separator: "\n")
    return element(
      "div", ["class": "kinh-gui nhieu"],
      element("p", ["id": "kinh-gui"], "Kính gửi:") + "\n"
        + element("ul", ["aria-labelledby": "kinh-gui"], items))
  }

  private func appendix(_ index: Int, _ appendix: Appendix) -> String {
    let font = Font(.bold, profile.bodySize)
    let width =
      appendix.isLandscape ? profile.landscapeTextWidth : profile.textWidth
    let lines = BalancedLines(appendix.title, font: font, within: width * 0.85)
    let attached = appendix.attachedTo.map {
      BalancedLines($0, font: Font(.italic, profile.bodySize), within: width * 0.85)
    }
    let heading = element(
      "h2", [:],
      element("span", ["class": "phu-luc-so"], escapedHTML(appendix.label)) + " "
        + element("span", ["class": "trich-yeu", "style": measure(lines)], escapedHTML(appendix.title)))
    let line = appendix.attachedTo.map { text in
      element(
        "p", ["class": "kem-theo", "style": attached.map(measure) ?? ""], escapedHTML(text))
    }
    return element(
      "section",
      [
        "class": appendix.isLandscape ? "sheet phu-luc ngang" : "sheet phu-luc",
        "style": "page:\(pageName(ofAppendix: index))",
      ],
      [
        element(
          "div", ["class": "ten-loai"], heading + (line ?? "") + rule((attached ?? lines).ruleLength)),
        blocks(appendix.blocks, headingLevel: 3, width: width), notes(calledIn: appendix.blocks),
      ].filter { !$0.isEmpty }.joined(separator: "\n"))
  }
}
