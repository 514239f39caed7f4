internal import OfficialDocument
internal import SourceText

extension HTMLPage {
  /// The two columns at the top of the first page.
  var letterhead: String {
    let head = document.letterhead
    let columns = LetterheadColumns(head, profile)
    let grid = "grid-template-columns:\(css(columns.left)) \(css(columns.right))"
    return element(
      "header", ["aria-label": "Phần đầu văn bản", "class": "dau", "style": grid],
      [
        element("div", [:], bodies(head, within: columns.left)),
        element("div", [:], nationalTitle(head)),
        element("div", [:], numberAndMarks(head, within: columns.left)),
        element(
          "div", [:], element("p", ["class": "dia-danh"], escapedHTML(head.placeAndDate.printed))),
      ].joined(separator: "\n"))
  }

  private func bodies(_ head: Letterhead, within column: Length) -> String {
    var last: BalancedLines?
    var parts = head.superior.map { name in
      body(name, "chu-quan", Font(.regular, profile.headSize), column).text
    }
    for name in head.issuer {
      let (text, lines) = body(name, "ban-hanh", Font(.bold, profile.headSize), column)
      parts.append(text)
      last = lines
    }
    return parts.joined() + rule(last?.ruleLength ?? .pt(0))
  }

  private func body(
    _ name: String, _ style: String, _ font: Font, _ column: Length
  ) -> (text: String, lines: BalancedLines) {
    let name = BodyName(name, font, within: column)
    let text = element("p", ["class": style, "style": measure(name.lines)], escapedHTML(name.printed))
    return (text, name.lines)
  }

  private func nationalTitle(_ head: Letterhead) -> String {
    element("p", ["class": "quoc-hieu"], escapedHTML(head.nationalTitle))
      + element("p", ["class": "tieu-ngu"], Letterhead.motto)
      + rule(Font(.bold, profile.mottoSize).width(of: Letterhead.motto))
  }

  private func numberAndMarks(_ head: Letterhead, within column: Length) -> String {
    var parts = [element("p", ["class": "so"], escapedHTML(head.number.printed))]
    if let subject = head.printedLetterSubject {
      let lines = BalancedLines(subject, font: Font(.regular, profile.letterSubjectSize), within: column)
      parts.append(
        element("p", ["class": "ve-viec", "style": measure(lines)], escapedHTML(subject)))
    }
    if let urgency = document.urgency {
      let frame = "width:\(css(urgency.frame.width));height:\(css(urgency.frame.height))"
      parts.append(element("p", ["class": "do-khan", "style": frame], urgency.rawValue))
    }
    return parts.joined()
  }

  /// «Nơi nhận» on the left, the signature on the right; two signatures stand side by side above the recipients.
  var closing: String {
    let signatures = document.signatures.map(signature)
    guard !signatures.isEmpty || !document.recipients.isEmpty else { return "" }
    let parts = signatures.count > 1 ? signatures + [recipients] : [recipients] + signatures
    return element(
      "div", ["class": signatures.count > 1 ? "cuoi lien-tich" : "cuoi"], parts.joined(separator: "\n"))
  }

  private var recipients: String {
    guard !document.recipients.isEmpty else { return "<div></div>" }
    let lines = document.printedRecipients.map { element("li", [:], html($0)) }.joined(separator: "\n")
    return element(
      "section", ["aria-labelledby": "noi-nhan", "class": "noi-nhan"],
      element("p", ["id": "noi-nhan"], "Nơi nhận:") + "\n" + element("ul", [:], "\n\(lines)\n"))
  }

  private func signature(_ signature: Signature) -> String {
    let titles = signature.titleLines.map { element("p", [:], escapedHTML($0)) }.joined()
    return element(
      "section", ["aria-label": "Chữ ký", "class": "ky"],
      titles + element("p", ["class": "ho-ten"], escapedHTML(signature.name ?? "")))
  }
}
