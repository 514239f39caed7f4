internal import OfficialDocument
internal import VietnameseText

/// A table of ready cells; the first row is its head, and rows are filled up to the number of columns.
///
/// Source: GitHub Flavored Markdown, §4.10.
func markdownTable(_ rows: [[String]], alignments: [TableColumn.Alignment], columns: Int) -> String {
  guard columns > 0, let head = rows.first else { return "" }
  let dashes = (0..<columns).map { column in
    switch column < alignments.count ? alignments[column] : .left {
    case .left: ":---"
    case .center: ":---:"
    case .right: "---:"
    }
  }
  return ([head, dashes] + rows.dropFirst()).map { cells in
    let filled = cells + [String](repeating: "", count: max(columns - cells.count, 0))
    return "| " + filled.joined(separator: " | ") + " |"
  }.joined(separator: "\n")
}

/// Columns that stand side by side, each a list of ready lines, as a table of one line a row.
private func markdownColumns(_ columns: [[String]], alignments: [TableColumn.Alignment]) -> String {
  let height = columns.map(\.count).max() ?? 0
  let widths = columns.map { max($0.map { displayWidth(of: $0) }.max() ?? 0, 3) }
  let rows = (0..<height).map { row in
    zip(columns, widths).map { column, width in
      aligned(row < column.count ? column[row] : "", .left, to: width)
    }
  }
  return markdownTable(rows, alignments: alignments, columns: columns.count)
}

/// The letterhead: bodies, number and subject on the left; Quốc hiệu, Tiêu ngữ, place and date on the right.
///
/// The head row of a table is bold wherever it is shown; so the superior body is bold on the screen, unlike on paper.
func markdownLetterhead(_ document: OfficialDocument) -> String {
  let letterhead = document.letterhead
  var left = letterhead.superior.map { inCell($0) } + letterhead.issuer.map { inCell($0, .bold) }
  var right = [inCell(letterhead.nationalTitle, .bold), inCell(Letterhead.motto, .bold)]
  let head = max(left.count, right.count)
  left += [String](repeating: "", count: head - left.count) + [inCell(letterhead.number.printed)]
  right +=
    [String](repeating: "", count: head - right.count) + [inCell(letterhead.placeAndDate.printed, .italic)]
  if let subject = letterhead.printedLetterSubject { left.append(inCell(subject)) }
  if let urgency = document.urgency { left.append(inCell(urgency.rawValue, .bold)) }
  return markdownColumns([left, right], alignments: [.center, .center])
}

/// «Nơi nhận» on the left, the signatures on the right.
func markdownClosing(_ document: OfficialDocument) -> String {
  let recipients = document.printedRecipients.map { markdown($0, startsLine: false) }
  let signatures = document.signatures.map { signature in
    signature.titleLines.map { inCell($0, .bold) } + (signature.name.map { ["", inCell($0, .bold)] } ?? [])
  }
  let list = recipients.isEmpty ? [] : [inCell("Nơi nhận:", [.bold, .italic])] + recipients
  let columns = [list] + signatures
  return columns.allSatisfy(\.isEmpty)
    ? "" : markdownColumns(columns, alignments: [.left] + signatures.map { _ in .center })
}

private func inCell(_ text: String, _ style: InlineStyle = []) -> String {
  markdown(Inlines(text), style: style, startsLine: false)
}
