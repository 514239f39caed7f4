internal import OfficialDocument
internal import SourceText

/// An element with ready content; attributes without a value are left out, the others stand in the order of their names.
func element(_ name: String, _ attributes: [String: String], _ content: String) -> String {
  let written = attributes.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
    .map { " \($0.key)=\"\(escapedHTML($0.value))\"" }.joined()
  return "<\(name)\(written)>\(content)</\(name)>"
}

/// A length as style sheets have it.
func css(_ length: Length) -> String { decimal(length.mm) + "mm" }

/// A number that is not below zero, to a hundredth.
func decimal(_ value: Double) -> String {
  let hundredths = Int((max(value, 0) * 100).rounded())
  let rest = hundredths % 100
  return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
}

/// The style of a text that shall break as its balanced lines do; empty where it stands on one line.
func measure(_ lines: BalancedLines) -> String {
  // A browser's widths differ from the table's by less than this.
  lines.lines.count > 1 ? "max-width:\(css(lines.measure + .mm(0.5)))" : ""
}

/// The short line under a name or a title; it says nothing to those who hear the page.
func rule(_ length: Length) -> String {
  guard length > .pt(0) else { return "" }
  return element("div", ["aria-hidden": "true", "class": "ke", "style": "width:\(css(length))"], "")
}

/// The text of a paragraph, its bold, italic and raised stretches marked.
func html(_ inlines: Inlines) -> String {
  inlines.runs.map { run in
    var text = escapedHTML(run.text)
    if run.style.contains(.footnote) {
      text = element("a", ["href": "#ct\(text)", "id": "goi\(text)", "role": "doc-noteref"], text)
    }
    if run.style.contains(.superscript) { text = "<sup>\(text)</sup>" }
    if run.style.contains(.italic) { text = "<em>\(text)</em>" }
    if run.style.contains(.bold) { text = "<strong>\(text)</strong>" }
    return text
  }.joined()
}
