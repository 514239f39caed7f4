internal import OfficialDocument
internal import SourceText

extension HTMLPage {
  /// The notes that some blocks call, each with a link back to its call.
  func notes(calledIn blocks: [Block]) -> String {
    let notes = document.footnotes(calledIn: blocks)
    guard let first = notes.first?.number else { return "" }
    let items = notes.map { number, note in
      let back = element(
        "a",
        [
          "aria-label": "Trở lại chỗ gọi chú thích \(number)", "href": "#goi\(number)",
          "role": "doc-backlink",
        ],
        "↩")
      return element("li", ["id": "ct\(number)"], html(note.text) + " " + back)
    }
    return element(
      "section", ["aria-label": "Chú thích", "class": "chu-thich", "role": "doc-endnotes"],
      element("ol", ["start": String(first)], "\n" + items.joined(separator: "\n") + "\n"))
  }

  /// The frame above the Quốc hiệu, in the top margin.
  var circulation: String {
    guard let mark = document.circulation else { return "" }
    let columns = LetterheadColumns(document.letterhead, profile)
    let frame = mark.frame(size: profile.circulationSize)
    let side = max(columns.right - frame.width, .pt(0)) * 0.5
    let style =
      "width:\(css(frame.width));height:\(css(frame.height));margin-left:\(css(columns.left + side))"
    return element("div", ["class": "luu-hanh", "style": style], mark.rawValue)
  }

  /// How to reach the body; on paper the style sheet prints it at the foot of the first page.
  var contact: String {
    guard let contact = document.contact else { return "" }
    return element("footer", ["class": "lien-he"], escapedHTML(contact.printed))
  }

  /// The name of an appendix's pages, which count by themselves.
  func pageName(ofAppendix index: Int) -> String { "phu-luc-\(index + 1)" }

  /// What the style sheet says about single pages: the paper and the numbers of each appendix, and what the first page alone
  /// has.
  ///
  /// Source: CSS Paged Media Module Level 3, 5.3 and 6.
  var pageRules: String {
    var rules = ""
    for (index, appendix) in document.appendices.enumerated() {
      let name = pageName(ofAppendix: index)
      let paper = appendix.isLandscape ? "A4 landscape" : "A4"
      rules += "\n@page \(name) { size: \(paper); counter-increment: \(name); "
      rules += "@top-center { content: counter(\(name), so-trang); } }"
    }
    if document.circulation != nil {
      rules += "\n@page :first { margin-top: \(css(profile.topMargin * 0.5)); }"
    }
    if let text = document.contact?.printed {
      rules += """

        @page :first { @bottom-center { content: "\(cssText(text))"; width: 100%; vertical-align: top; \
        font: \(decimal(profile.contactSize))pt \(fontFamily(profile)); text-align: center; text-wrap: balance; \
        border-top: .75pt solid #000; margin-top: 3pt; padding-top: 2pt; } }
        """
    }
    return rules
  }
}

/// A text within the quotation marks of a style sheet: what could end it there, or the style sheet, is written as code points.
///
/// Source: CSS Syntax Module Level 3, 4.3.7.
private func cssText(_ text: String) -> String {
  text.unicodeScalars.map { scalar in
    switch scalar {
    case "\"", "\\", "<", ">", "&", "\n", "\r", "\u{0C}": "\\" + String(scalar.value, radix: 16) + " "
    default: String(scalar)
    }
  }.joined()
}
