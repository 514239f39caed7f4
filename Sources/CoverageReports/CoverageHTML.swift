internal import Coverage
internal import SourceText

/// One page that needs nothing else: the matrix of points and activities, whose cells open, and every explanation.
///
/// It is read, filtered and printed without scripts and without a network.
func coverageHTML(_ view: CoverageView) -> String {
  let title = "\(view.word("Đối chiếu", "Coverage")): \(view.directiveName)"
  let shown = Verdict.allCases.filter { (view.report.dutySummary[$0] ?? 0) > 0 }
  var page = """
    <!DOCTYPE html>
    <html lang="\(view.language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(escapedHTML(title))</title>
    <style>
    \(coverageStyle(shown))
    </style>
    </head>
    <body>
    <h1>\(escapedHTML(title))</h1>
    <p class="summary">\(escapedHTML(view.summaryLine))</p>
    <p class="result \(view.report.isComplete ? "yes" : "no")">\(escapedHTML(view.resultLine))</p>

    """
  page += filters(shown, view)
  page +=
    "<main>\n" + coverageMatrix(view) + explanations(view) + findings(view) + "</main>\n</body>\n</html>\n"
  return page
}

/// A box for each verdict that occurs; taking its mark away hides what has it.
private func filters(_ shown: [Verdict], _ view: CoverageView) -> String {
  var text =
    "<fieldset class=\"filters\"><legend>\(view.word("Lọc theo mức độ", "Filter by verdict"))</legend>\n"
  for verdict in shown {
    let count = view.report.dutySummary[verdict] ?? 0
    text += """
      <label class="chip \(verdict.rawValue)"><input type="checkbox" id="f-\(verdict.rawValue)" checked> \
      \(escapedHTML(view.text(verdict.label))) (\(count))</label>

      """
  }
  return text + "</fieldset>\n"
}

private func explanations(_ view: CoverageView) -> String {
  var text = "<h2>\(view.word("Từng yêu cầu", "Each duty"))</h2>\n"
  for number in view.directive.duties.indices {
    let duty = view.explainer.explain(number)
    let place =
      view.location(duty.place).map { "<span class=\"place\">\(escapedHTML("\($0.path):\($0.line)"))</span>" }
      ?? ""
    let progress = duty.progress.map { " <span>\(escapedHTML(view.text($0)))</span>" } ?? ""
    text += """
      <section class="duty v-\(duty.verdict.rawValue)" id="\(escapedHTML(anchor(duty.id)))">
      <h3>\(escapedHTML(duty.id)) <span class="chip \(duty.verdict.rawValue)">\(escapedHTML(view.text(duty.verdict.label)))</span>\(progress) \(place)</h3>
      <blockquote>\(escapedHTML(duty.quote.onOneLine))</blockquote>
      <ul class="reasons">

      """
    for reason in duty.reasons { text += item(reason, view) }
    if duty.verdict == .undecided, let seal = duty.seal {
      text +=
        "<li class=\"open\">\(view.word("Dấu niêm để duyệt", "Seal to sign off")): <code>\(escapedHTML(seal))</code></li>\n"
    }
    text += "</ul>\n</section>\n"
  }
  return text
}

private func item(_ reason: Reason, _ view: CoverageView) -> String {
  var text =
    "<li class=\"\(reason.mark.rawValue)\">\(reason.mark.sign) <b>\(escapedHTML(view.text(reason.subject)))</b>"
  if let evidence = reason.evidence { text += " \(escapedHTML(view.text(evidence)))" }
  if let place = view.location(reason.place) {
    text += " <span class=\"place\">\(escapedHTML(place.text))</span>"
  }
  if let nearest = reason.nearest {
    let place =
      view.location(reason.nearestPlace).map { " <span class=\"place\">\(escapedHTML($0.text))</span>" } ?? ""
    text += "<div>\(view.word("gần nhất", "nearest")): \(escapedHTML(view.text(nearest)))\(place)</div>"
  }
  if let remedy = reason.remedy {
    text += "<div class=\"remedy\">\(view.word("sửa", "remedy")): \(escapedHTML(view.text(remedy)))</div>"
  }
  return text + "</li>\n"
}

private func findings(_ view: CoverageView) -> String {
  let findings = view.findings
  guard !findings.isEmpty else { return "" }
  var text = "<h2>\(view.word("Lưu ý", "Findings"))</h2>\n<ul class=\"reasons\">\n"
  for (blocks, diagnostic) in findings {
    let place =
      view.location(diagnostic.span).map { " <span class=\"place\">\(escapedHTML($0.text))</span>" } ?? ""
    text +=
      "<li class=\"\(blocks ? "unmet" : "open")\">\(escapedHTML(view.text(diagnostic.message)))\(place)</li>\n"
  }
  return text + "</ul>\n"
}
