internal import Coverage
internal import SourceText

/// The counts, a table of the duties, and the explanation of each that is open.
func coverageMarkdown(_ view: CoverageView) -> String {
  var lines = [
    "# \(view.word("Đối chiếu", "Coverage")): \(escaped(view.directiveName))", "", escaped(view.summaryLine),
    "",
    view.resultLine, "",
    "| \(view.word("Yêu cầu", "Duty")) | \(view.word("Nội dung", "Words")) | \(view.word("Hoạt động", "Activities")) | \(view.word("Chủ trì", "Lead")) | \(view.word("Thời hạn", "Deadline")) | \(view.word("Mức độ", "Verdict")) |",
    "|---|---|---|---|---|---|",
  ]
  let duties = view.directive.duties.indices.map { view.explainer.explain($0) }
  for duty in duties {
    let carriers = view.carriers(of: duty.duty)
    let cells = [
      duty.id, duty.quote.onOneLine, carriers.map { view.id(ofActivity: $0) }.joined(separator: ", "),
      unique(carriers.map { view.lead(ofActivity: $0) }).joined(separator: "; "),
      unique(carriers.map { view.deadline(ofActivity: $0) }).joined(separator: "; "),
      view.text(duty.verdict.label),
    ]
    lines.append("| \(cells.map(escaped).joined(separator: " | ")) |")
  }
  for duty in duties where !duty.verdict.isGreen && duty.verdict != .notOurs {
    lines += ["", "## \(escaped(duty.id)): \(view.text(duty.verdict.label))", ""]
    for reason in duty.reasons {
      let place = view.location(reason.place).map { " (`\($0.text)`)" } ?? ""
      lines.append("- \(escaped(reasonText(reason, view)))\(place)")
      if let remedy = reason.remedy {
        lines.append("  - \(view.word("sửa", "remedy")): \(escaped(view.text(remedy)))")
      }
    }
  }
  let findings = view.findings
  if !findings.isEmpty {
    lines += ["", "## \(view.word("Lưu ý", "Findings"))", ""]
    lines += findings.map { "- \(escaped(view.text($0.diagnostic.message)))" }
  }
  return lines.joined(separator: "\n") + "\n"
}

/// Letters and signs that Markdown would take for its own.
private func escaped(_ text: String) -> String {
  var result = ""
  for character in text.onOneLine {
    if "\\`*_{}[]<>#|~".contains(character) { result.append("\\") }
    result.append(character)
  }
  return result
}
