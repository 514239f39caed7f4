internal import Coverage
internal import SourceText

/// One row for each duty; UTF-8 with a byte order mark, as spreadsheets want it.
///
/// Source: RFC 4180.
func coverageCSV(_ view: CoverageView) -> String {
  let head = [
    view.word("Điểm", "Point"), view.word("Yêu cầu", "Duty"), view.word("Nội dung yêu cầu", "Words"),
    view.word("Mã mức độ", "Verdict"), view.word("Mức độ đáp ứng", "Meaning"),
    view.word("Hoạt động", "Activities"), view.word("Chủ trì", "Lead"), view.word("Thời hạn", "Deadline"),
    view.word("Lý do", "Reasons"),
  ]
  var rows = [head]
  for number in view.directive.duties.indices {
    let duty = view.explainer.explain(number)
    let carriers = view.carriers(of: number)
    rows.append([
      view.directive.points[view.directive.duties[number].point].id, duty.id, duty.quote.onOneLine,
      duty.verdict.rawValue, view.text(duty.verdict.label),
      carriers.map { view.id(ofActivity: $0) }.joined(separator: "; "),
      unique(carriers.map { view.lead(ofActivity: $0) }).joined(separator: "; "),
      unique(carriers.map { view.deadline(ofActivity: $0) }).joined(separator: "; "),
      duty.reasons.map { reasonText($0, view) }.joined(separator: "; "),
    ])
  }
  return "\u{FEFF}" + rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
}

/// What a reason says in one sentence.
func reasonText(_ reason: Reason, _ view: CoverageView) -> String {
  let parts = [reason.subject, reason.evidence, reason.nearest].compactMap { $0.map(view.text) }
  return "\(reason.mark.sign) \(parts.joined(separator: ": "))"
}

func unique(_ words: [String]) -> [String] {
  var seen: Set<String> = []
  return words.filter { !$0.isEmpty && seen.insert($0).inserted }
}

/// A cell in quotes where it needs them; a spreadsheet must not take it for a formula.
private func cell(_ text: String) -> String {
  let text = text.first.map { "=+-@\t\r".contains($0) } == true ? "'" + text : text
  guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return text }
  return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
}
