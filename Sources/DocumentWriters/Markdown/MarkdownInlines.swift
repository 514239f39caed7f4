internal import OfficialDocument

/// The text of a paragraph in Markdown, its bold and italic marked.
///
/// Asterisks mark them where CommonMark takes asterisks for marks; next to a letter, where it would not, tags do. The
/// prefix is the printed marker, with its space; the style is one that marker and text have beside their own.
func markdown(
  _ inlines: Inlines, after prefix: String = "", style: InlineStyle = [], startsLine: Bool = true
) -> String {
  let runs = merged((prefix.isEmpty ? [] : [Run(prefix)]) + inlines.runs, adding: style)
  var result = ""
  for (index, run) in runs.enumerated() {
    let before = index > 0 ? runs[index - 1] : nil
    let after = index + 1 < runs.count ? runs[index + 1] : nil
    result += markdown(run, before: before, after: after, startsLine: startsLine && index == 0)
  }
  return result
}

/// Runs of one style joined, so that no mark closes only to open again.
private func merged(_ runs: [Run], adding style: InlineStyle) -> [Run] {
  var result: [Run] = []
  for run in runs where !run.text.isEmpty {
    let wanted = run.style.union(style)
    if let last = result.last, last.style == wanted, !wanted.contains(.footnote) {
      result[result.count - 1].text += run.text
    } else {
      result.append(Run(run.text, wanted))
    }
  }
  return result
}

private func markdown(_ run: Run, before: Run?, after: Run?, startsLine: Bool) -> String {
  if run.style.contains(.footnote) { return "[^\(run.text)]" }
  let core = run.text.trimmingSpaces()
  guard !run.style.isEmpty, let first = core.unicodeScalars.first, let last = core.unicodeScalars.last else {
    return escapedMarkdown(run.text, startsLine: startsLine)
  }
  let lead = run.text.startsWithSpace ? " " : ""
  let trail = run.text.endsWithSpace ? " " : ""
  var text = escapedMarkdown(core, startsLine: false)
  if run.style.contains(.superscript) { text = "<sup>\(text)</sup>" }
  let isMarked =
    !run.style.contains(.superscript)
    && (!lead.isEmpty || isBorder(first, before?.text.unicodeScalars.last, of: before))
    && (!trail.isEmpty || isBorder(last, after?.text.unicodeScalars.first, of: after))
  return lead + emphasized(text, run.style, withAsterisks: isMarked) + trail
}

/// Whether asterisks between an inner letter and its neighbour outside are taken for the border of a stretch.
///
/// Next to another run that is set apart they would run together with its own.
/// Source: CommonMark 0.31, §6.2, left- and right-flanking delimiter runs.
private func isBorder(_ inner: Unicode.Scalar, _ outer: Unicode.Scalar?, of neighbour: Run?) -> Bool {
  guard let outer, let neighbour, outer != " " else { return true }
  // The call of a note is written in brackets and nothing else.
  if neighbour.style.contains(.footnote) { return true }
  return neighbour.style.isEmpty && (isMark(outer) || !isMark(inner))
}

/// Punctuation or a symbol, as CommonMark has it.
private func isMark(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
    .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
    true
  default: false
  }
}

private func emphasized(_ text: String, _ style: InlineStyle, withAsterisks: Bool) -> String {
  let isBold = style.contains(.bold)
  let isItalic = style.contains(.italic)
  if withAsterisks {
    let marks = (isBold ? "**" : "") + (isItalic ? "*" : "")
    return marks + text + String(marks.reversed())
  }
  let bold = isBold ? "<strong>\(text)</strong>" : text
  return isItalic ? "<em>\(bold)</em>" : bold
}
