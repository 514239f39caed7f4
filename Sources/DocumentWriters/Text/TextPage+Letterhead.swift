internal import OfficialDocument
internal import VietnameseText

extension TextPage {
  /// The least room for the right column: Quốc hiệu with some air.
  private static let rightMeasure = 44
  private static let gap = 2

  /// The two columns at the top: bodies, number and subject on the left, Quốc hiệu, Tiêu ngữ, place and date on the right.
  ///
  /// Number and date share a line. The right column grows for a long place name, but leaves the left one room for a
  /// body's name.
  func letterhead(_ document: OfficialDocument) -> [String] {
    let letterhead = document.letterhead
    let date = letterhead.placeAndDate.printed
    let right = min(max(Self.rightMeasure, displayWidth(of: date)), width * 5 / 8)
    let left = width - right - Self.gap

    var bodies = letterhead.superior.flatMap { balanced($0, to: left) }
    bodies += letterhead.issuer.flatMap { balanced($0, to: left) }
    if let last = bodies.last { bodies.append(shortRule(under: last)) }
    let motto = Letterhead.motto
    let nation = balanced(letterhead.nationalTitle, to: right) + [motto, rule(displayWidth(of: motto))]
    let head = max(bodies.count, nation.count)

    let leftLines = filled(bodies, to: head) + wrapped(letterhead.number.printed, to: left)
    let rightLines = filled(nation, to: head) + balanced(date, to: right)
    var below = balanced(letterhead.printedLetterSubject ?? "", to: left)
    if let urgency = document.urgency {
      if !below.isEmpty { below.append("") }
      below += framed(urgency.rawValue)
    }
    return sideBySide(
      (leftLines + below).map { centered($0, in: left) }, measure: left + Self.gap,
      rightLines.map { centered($0, in: right) })
  }

  private func filled(_ lines: [String], to count: Int) -> [String] {
    lines + [String](repeating: "", count: max(count - lines.count, 0))
  }

  /// The frame above the Quốc hiệu, over the middle of its column.
  func circulation(_ document: OfficialDocument) -> [String] {
    guard let mark = document.circulation else { return [] }
    let left = width - Self.rightMeasure
    return framed(mark.rawValue).map { spaces(left) + centered($0, in: Self.rightMeasure) }
  }

  /// How to reach the body, under a line across the page.
  func contact(_ document: OfficialDocument) -> [String] {
    guard let contact = document.contact else { return [] }
    return [rule(width)] + balanced(contact.printed, to: width).map { centered($0, in: width) }
  }

  /// Notes with their numbers under a short line.
  func notes(_ notes: [(number: Int, note: Footnote)]) -> [String] {
    guard !notes.isEmpty else { return [] }
    return [rule(20)]
      + notes.flatMap { number, note in
        let marker = Inlines.printedCall(String(number)) + " "
        return wrapped(marker + note.text.printedPlain, to: width, indent: marker.count)
      }
  }

  private func framed(_ text: String) -> [String] {
    let edge = rule(displayWidth(of: text) + 2)
    return ["┌\(edge)┐", "│ \(text) │", "└\(edge)┘"]
  }

  /// What closes the main text: «Nơi nhận» on the left, the signature on the right.
  ///
  /// A joint document has its signatures side by side and «Nơi nhận» below them.
  func closing(_ document: OfficialDocument) -> [String] {
    let recipients = document.printedRecipients
    let signatures = document.signatures
    guard signatures.count > 1 else {
      let left = width - Self.rightMeasure - Self.gap
      let block = signatures.first.map { signature($0, in: Self.rightMeasure) } ?? []
      return sideBySide(list(recipients, to: left), measure: left + Self.gap, block)
    }
    let measure = (width - Self.gap) / 2
    let rows = stride(from: 0, to: signatures.count, by: 2).map { index in
      let pair = signatures[index...].prefix(2)
      let height = pair.map { titles(of: $0, in: measure).count }.max() ?? 0
      let left = signature(signatures[index], in: measure, titleHeight: height)
      let right =
        index + 1 < signatures.count ? signature(signatures[index + 1], in: measure, titleHeight: height) : []
      return sideBySide(left, measure: measure + Self.gap, right)
    }
    let list = list(recipients, to: width)
    return Array((rows + (list.isEmpty ? [] : [list])).joined(separator: ["", ""]))
  }

  private func list(_ recipients: [Inlines], to measure: Int) -> [String] {
    guard !recipients.isEmpty else { return [] }
    return ["Nơi nhận:"] + recipients.flatMap { wrapped($0.plainText, to: measure, indent: 2) }
  }

  private func titles(of signature: Signature, in measure: Int) -> [String] {
    signature.titleLines.flatMap { balanced($0, to: measure) }
  }

  /// Titles, filled up to a height so that names beside each other stand on one line; room to sign; name.
  private func signature(_ signature: Signature, in measure: Int, titleHeight: Int = 0) -> [String] {
    let titles = filled(titles(of: signature, in: measure), to: signature.name == nil ? 0 : titleHeight)
    let name = signature.name.map { ["", "", "", ""] + balanced($0, to: measure) } ?? []
    return (titles + name).map { centered($0, in: measure) }
  }
}
