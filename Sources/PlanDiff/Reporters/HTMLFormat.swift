internal import PlanModel
internal import SourceText
internal import VietnameseText

extension DifferenceFormat {
  /// One file that needs no other: side by side or inline, filtered by severity, fit to be printed; nothing in it runs.
  public static let html = DifferenceFormat(name: "html") { report, style in
    HTMLReport(report: report, language: style.language).text
  }
}

private struct HTMLReport {
  let report: DifferenceReport
  let language: Language

  var text: String {
    let title = say("So sánh phiên bản", "Comparison of versions")
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(title)</title>
      <style>\(Self.style)</style>
      </head>
      <body>
      <h1>\(title)</h1>
      <form class="filters">
      \(filters)
      </form>
      \(report.files.filter { !$0.changes.isEmpty || !$0.notes.isEmpty }.map(section).joined())
      </body>
      </html>

      """
  }

  private var filters: String {
    let severities = ChangeSeverity.allCases.filter { severity in
      report.changes.contains { $0.severity == severity }
    }
    let boxes = severities.map { severity in
      "<label><input type=\"checkbox\" checked id=\"show-\(severity.rawValue)\"> \(severity.label[language])</label>"
    }
    return
      (boxes + [
        "<label><input type=\"checkbox\" id=\"inline\"> \(say("xem trong dòng", "inline"))</label>"
      ]).joined(separator: "\n")
  }

  private func section(_ file: VersionReport) -> String {
    var (oldPlaces, newPlaces) = (ChangePlaces(file.oldSources), ChangePlaces(file.newSources))
    var html = "<section>\n<h2>\(escape(file.newName))</h2>\n<p>\(escape(file.summary[language]))</p>\n"
    for note in file.notes { html += "<p class=\"note\">\(escape(note[language]))</p>\n" }
    html +=
      "<table>\n<thead><tr><th></th><th>\(escape(file.oldName))</th><th>\(escape(file.newName))</th></tr></thead>\n"
    for severity in ChangeSeverity.allCases {
      for change in file.changes where change.severity == severity {
        let place = newPlaces.place(change.newSpan) ?? oldPlaces.place(change.oldSpan)
        html += row(change, place)
      }
    }
    html += "</table>\n"
    if let note = file.suppressionNote { html += "<p class=\"note\">\(escape(note[language]))</p>\n" }
    return html + "</section>\n"
  }

  private func row(_ change: Change, _ place: ChangePlaces.Place?) -> String {
    let label = "<td class=\"severity\">\(change.severity.label[language])</td>"
    let line = place.map { " <small>\(escape("\($0.path):\($0.line)"))</small>" } ?? ""
    var head = "<tbody class=\"\(change.severity.rawValue)\"><tr>\(label)<td colspan=\"2\">"
    guard let parts = change.parts(language) else {
      return head + "\(escape(change.sentence[language]))\(line)</td></tr></tbody>\n"
    }
    let words =
      change.words(language)
      ?? [
        WordPiece(kind: .removed, old: parts.old, new: ""), WordPiece(kind: .added, old: "", new: parts.new),
      ]
    head += "\(escape(parts.before + parts.after))\(line)</td></tr>\n"
    let both =
      "<tr class=\"sides\"><td></td><td>\(side(words, old: true))</td><td>\(side(words, old: false))</td></tr>\n"
    return head + both
      + "<tr class=\"one\"><td></td><td colspan=\"2\">\(inline(words))</td></tr></tbody>\n"
  }

  private func side(_ words: [WordPiece], old: Bool) -> String {
    words.map { piece in
      switch piece.kind {
      case .same: escape(old ? piece.old : piece.new)
      case .removed: old ? "<del>\(escape(piece.old))</del>" : ""
      case .added: old ? "" : "<ins>\(escape(piece.new))</ins>"
      }
    }.joined()
  }

  private func inline(_ words: [WordPiece]) -> String {
    words.map { piece in
      switch piece.kind {
      case .same: escape(piece.new)
      case .removed: "<del>\(escape(piece.old))</del>"
      case .added: "<ins>\(escape(piece.new))</ins>"
      }
    }.joined()
  }

  private func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  /// Line breaks of a text are shown as such.
  private func escape(_ text: String) -> String { escapedHTML(text).replacing("\n", with: "<br>") }

  private static let style = """
    body{font:16px/1.5 "Times New Roman",serif;margin:1.5rem auto;max-width:70rem;padding:0 1rem;color:#111;background:#fff}
    .filters label{margin-right:1.2rem}
    table{border-collapse:collapse;width:100%;table-layout:fixed}
    th,td{border:1px solid #bbb;padding:.3rem .5rem;vertical-align:top;overflow-wrap:anywhere;text-align:left}
    th:first-child,td:first-child{width:7rem}
    .severity{font-weight:bold}
    .regression .severity{color:#a00}.change .severity{color:#850}.editorial .severity,.typographic .severity{color:#256}
    del{background:#fdd;color:#900}ins{background:#dfd;color:#060}
    small,.note{color:#555}
    .one{display:none}
    body:has(#inline:checked) .sides{display:none}
    body:has(#inline:checked) .one{display:table-row}
    body:has(#show-regression:not(:checked)) tbody.regression,
    body:has(#show-change:not(:checked)) tbody.change,
    body:has(#show-editorial:not(:checked)) tbody.editorial,
    body:has(#show-typographic:not(:checked)) tbody.typographic{display:none}
    @media print{.filters{display:none}tbody{break-inside:avoid}thead{display:table-header-group}body{margin:0;max-width:none}}
    """
}
