internal import Coverage
internal import PlanModel
internal import SourceText

/// Points down, activities across; a cell tells whether the activity carries a duty of the point, and opens to say why.
///
/// Of very many activities only those that name some point are columns, and beyond a limit each point lists its own instead.
func coverageMatrix(_ view: CoverageView) -> String {
  let report = view.report
  let named = Set(report.duties.flatMap { $0.candidates.map(\.activity) })
  let columns = named.sorted()
  guard columns.count * report.judgedPoints.count <= 20_000 else { return longList(view) }
  var text = """
    <h2>\(view.word("Điểm và hoạt động", "Points and activities"))</h2>
    <div class="scroll"><table class="matrix">
    <thead><tr><th scope="col">\(view.word("Điểm", "Point"))</th><th scope="col">\(view.word("Mức độ", "Verdict"))</th>

    """
  for activity in columns {
    let name = view.name(ofActivity: activity).onOneLine
    text +=
      "<th scope=\"col\" title=\"\(escapedHTML(name))\">\(escapedHTML(view.id(ofActivity: activity)))</th>\n"
  }
  text += "</tr></thead>\n<tbody>\n"
  for point in report.points.indices {
    text += row(point, columns, view)
  }
  return text + "</tbody></table></div>\n" + legend(columns, view)
}

private func row(_ point: Int, _ columns: [Int], _ view: CoverageView) -> String {
  let entry = view.directive.points[point]
  let verdict = view.report.points[point].verdict
  let words = (entry.point.text?.value ?? "").onOneLine
  let short = words.count > 110 ? words.prefix(108) + "…" : Substring(words)
  let label = escapedHTML(view.text(verdict.label))
  var text = """
    <tr class="\(entry.duties.isEmpty ? "heading" : "v-\(verdict.rawValue)")">\
    <th scope="row"><b>\(escapedHTML(entry.id))</b> <span class="words">\(escapedHTML(String(short)))</span></th>\
    <td><span class="chip \(verdict.rawValue)">\(label)</span></td>

    """
  for activity in columns { text += cell(point, activity, view) }
  return text + "</tr>\n"
}

private func cell(_ point: Int, _ activity: Int, _ view: CoverageView) -> String {
  let duties = view.directive.points[point].duties
  let named = duties.compactMap { duty -> (duty: Int, candidate: Candidate)? in
    view.report.duties[duty].candidates.first { $0.activity == activity }.map { (duty, $0) }
  }
  guard !named.isEmpty else { return "<td></td>\n" }
  let carries = named.contains { $0.candidate.isCarrier }
  let isAccepted = named.contains { $0.candidate.isCarrier && $0.candidate.freshness == .accepted }
  let kind = carries ? (isAccepted ? "carries" : "unaccepted") : "claims"
  let lines = named.map { duty, candidate -> String in
    let id = view.directive.duties[duty].id
    let link = "<a href=\"#\(escapedHTML(anchor(id)))\">\(escapedHTML(id))</a>"
    if candidate.isCarrier {
      let fresh =
        candidate.freshness == .accepted
        ? "" : " · \(view.word("chưa đối chiếu với lời hiện nay", "not accepted for the present words"))"
      return "<li class=\"met\">✓ \(link) \(view.word("thực hiện", "carried"))\(fresh)</li>"
    }
    let reasons = view.explainer.reasons(of: candidate, duty: duty).map { reason in
      escapedHTML([reason.subject, reason.evidence].compactMap { $0.map(view.text) }.joined(separator: ": "))
    }
    return "<li class=\"unmet\">✗ \(link) \(reasons.joined(separator: "; "))</li>"
  }
  let name = escapedHTML(view.name(ofActivity: activity).onOneLine)
  return """
    <td class="\(kind)"><details><summary>\(carries ? "✓" : "✗")</summary>\
    <div class="open-cell"><b>\(escapedHTML(view.id(ofActivity: activity)))</b> \(name)<ul class="reasons">\(lines.joined())</ul></div>\
    </details></td>

    """
}

private func legend(_ columns: [Int], _ view: CoverageView) -> String {
  var text = "<dl class=\"legend\">\n"
  for activity in columns {
    text +=
      "<dt>\(escapedHTML(view.id(ofActivity: activity)))</dt><dd>\(escapedHTML(view.name(ofActivity: activity).onOneLine))</dd>\n"
  }
  return text + "</dl>\n"
}

private func longList(_ view: CoverageView) -> String {
  var text = "<h2>\(view.word("Điểm và hoạt động", "Points and activities"))</h2>\n<ul>\n"
  for duty in view.directive.duties.indices {
    let id = view.directive.duties[duty].id
    let verdict = view.report.duties[duty].verdict
    let carriers = view.carriers(of: duty).map { view.id(ofActivity: $0) }.joined(separator: ", ")
    text += """
      <li class="v-\(verdict.rawValue)"><a href="#\(escapedHTML(anchor(id)))">\(escapedHTML(id))</a> \
      <span class="chip \(verdict.rawValue)">\(escapedHTML(view.text(verdict.label)))</span> \(escapedHTML(carriers))</li>

      """
  }
  return text + "</ul>\n"
}
