internal import Coverage
internal import SourceText
internal import VietnameseText

/// Every duty with its verdict, a witness for each ✓, the nearest miss for each ✗, and the counts.
func coverageText(_ view: CoverageView) -> String {
  var lines: [String] = []
  for duty in view.directive.duties.indices {
    lines += dutyLines(view.explainer.explain(duty), view)
    lines.append("")
  }
  let findings = view.findings
  if !findings.isEmpty {
    lines.append(view.word("LƯU Ý", "FINDINGS"))
    for (blocks, diagnostic) in findings {
      let place = view.location(diagnostic.span).map { "  \($0.text)" } ?? ""
      lines.append("  \(blocks ? "✗" : "•") \(view.text(diagnostic.message))\(place)")
      if let label = diagnostic.label { lines.append("      \(view.text(label))") }
    }
    lines.append("")
  }
  lines.append(view.summaryLine)
  lines.append(view.resultLine)
  return lines.joined(separator: "\n") + "\n"
}

private func dutyLines(_ duty: DutyExplanation, _ view: CoverageView) -> [String] {
  let verdict = view.text(duty.verdict.label).uppercased()
  let progress = duty.progress.map { " \(view.text($0))" } ?? ""
  let place = view.location(duty.place).map { "\($0.path):\($0.line)" } ?? ""
  var lines = [padded("\(duty.id)  \(verdict)\(progress)", 52) + "  " + place, "  «\(duty.quote.onOneLine)»"]
  let width = min(34, duty.reasons.map { displayWidth(of: view.text($0.subject)) }.max() ?? 0)
  for reason in duty.reasons {
    let subject = view.text(reason.subject)
    var line = "  \(reason.mark.sign) "
    if let evidence = reason.evidence {
      line += padded(subject, width) + "  " + view.text(evidence)
    } else {
      line += subject
    }
    if let place = view.location(reason.place) { line = padded(line, 74) + "  " + place.text }
    lines.append(line)
    if let nearest = reason.nearest {
      let place = view.location(reason.nearestPlace).map { "  \($0.text)" } ?? ""
      lines.append("      \(view.word("gần nhất", "nearest")): \(view.text(nearest))\(place)")
    }
    if let remedy = reason.remedy {
      lines.append("      \(view.word("sửa", "remedy")): \(view.text(remedy))")
    }
  }
  if duty.verdict == .undecided, let seal = duty.seal {
    lines.append("      \(view.word("dấu niêm để duyệt", "seal to sign off")): \(seal)")
  }
  return lines
}

/// A text with blanks behind it up to a width on the screen.
private func padded(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - displayWidth(of: text)))
}

extension String {
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
