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
    let before = index > 0 ? runs[index - 1].text.last : nil
    let after = index + 1 < runs.count ? runs[index + 1].text.first : nil
    result += markdown(run, before: before, after: after, startsLine: startsLine && index == 0)
  }
  return result
}

/// Runs of one style joined, so that no mark closes only to open again.
private func merged(_ runs: [Run], adding style: InlineStyle) -> [Run] {
  var result: [Run] = []
  for run in runs where !run.text.isEmpty {
    let wanted = run.style.union(style)
    if let last = result.last, last.style == wanted {
      result[result.count - 1].text += run.text
    } else {
      result.append(Run(run.text, wanted))
    }
  }
  return result
}

private func markdown(_ run: Run, before: Character?, after: Character?, startsLine: Bool) -> String {
  let core = run.text.trimmingSpaces()
  guard !run.style.isEmpty, let first = core.first, let last = core.last else {
    return escapedMarkdown(run.text, startsLine: startsLine)
  }
  let lead = run.text.first == " " ? " " : ""
  let trail = run.text.last == " " ? " " : ""
  var text = escapedMarkdown(core, startsLine: false)
  if run.style.contains(.superscript) { text = "<sup>\(text)</sup>" }
  let emphasis = run.style.subtracting(.superscript)
  guard !emphasis.isEmpty else { return lead + text + trail }
  let isMarked =
    mayOpen(before: lead.isEmpty ? before : " ", first) && mayOpen(before: trail.isEmpty ? after : " ", last)
  return lead + emphasized(text, emphasis, withAsterisks: isMarked && !run.style.contains(.superscript))
    + trail
}

/// Whether asterisks between these two are taken for the border of a stretch that begins, or seen from behind ends, here.
///
/// Source: CommonMark 0.31, §6.2, left-flanking delimiter runs.
private func mayOpen(before: Character?, _ inner: Character) -> Bool {
  guard let before, before != " " else { return true }
  return isMark(before) ? true : !isMark(inner)
}

/// Punctuation or a symbol, as CommonMark has it.
private func isMark(_ letter: Character) -> Bool { !letter.isLetter && !letter.isNumber }

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
