internal import SourceText
internal import VietnameseText

extension DifferenceFormat {
  /// For a review comment: a table of counts, what is worse, then each thing with what became of it.
  ///
  /// What people wrote cannot act: no link, mention, picture, heading or tag can come out of it.
  public static let markdown = DifferenceFormat(name: "markdown") { report, style in
    let files = report.files.filter { !$0.changes.isEmpty }
    if files.isEmpty { return "\(style.language == .vi ? "Không có khác biệt." : "No differences.")\n" }
    return files.map { MarkdownReport(file: $0, language: style.language).text }.joined(separator: "\n")
  }
}

private struct MarkdownReport {
  let file: VersionReport
  let language: Language

  var text: String {
    var text = "## \(inertMarkdown(file.newName))\n\n"
    text += "\(inertMarkdown(file.summary[language]))\n\n"
    text += language == .vi ? "| mức độ | số thay đổi |\n" : "| severity | changes |\n"
    text += "|---|---:|\n"
    for severity in ChangeSeverity.allCases where file.count(severity) > 0 {
      text += "| \(severity.label[language]) | \(file.count(severity)) |\n"
    }
    for note in file.notes { text += "\n> \(inertMarkdown(note[language]))\n" }
    let worse = file.changes.filter { $0.severity == .regression }
    if !worse.isEmpty {
      text += "\n### \(capitalizingFirst(ChangeSeverity.regression.label[language]))\n\n"
      for change in worse { text += "- **\(inertMarkdown(change.sentence[language]))**\n" }
    }
    for (title, changes) in groups { text += section(title, changes) }
    if let note = file.suppressionNote { text += "\n\(inertMarkdown(note[language]))\n" }
    return text
  }

  /// The other changes by the thing that they are about, in the order in which the things come.
  private var groups: [(String, [Change])] {
    var order: [String] = []
    var members: [String: [Change]] = [:]
    for change in file.changes where change.severity != .regression {
      let title = capitalizingFirst(change.entity.title[language])
      if members[title] == nil { order.append(title) }
      members[title, default: []].append(change)
    }
    return order.map { ($0, members[$0] ?? []) }
  }

  private func section(_ title: String, _ changes: [Change]) -> String {
    let editorialOnly = changes.allSatisfy { $0.severity > .change }
    var text = "\n### \(inertMarkdown(title))\n\n"
    if editorialOnly {
      text += "<details><summary>\(changes[0].severity.label[language])</summary>\n\n"
    }
    for change in changes {
      guard change.isProse, let parts = change.parts(language) else {
        text += "- \(inertMarkdown(change.sentence[language]))\n"
        continue
      }
      text += "- \(trimmed(inertMarkdown(parts.before + parts.after)))\n\n"
      text += fenced("- \(inertLine(parts.old))\n+ \(inertLine(parts.new))\n")
    }
    if editorialOnly { text += "\n</details>\n" }
    return text
  }

  /// A block of code whose fence is longer than any row of backticks in it.
  private func fenced(_ body: String) -> String {
    var longest = 0
    var run = 0
    for byte in body.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return "\(fence)diff\n\(body)\(fence)\n"
  }

  private func trimmed(_ text: String) -> String {
    String(text.reversed().drop { $0 == " " }.reversed())
  }
}

/// Text that Markdown shows as it is.
///
/// Signs of Markdown and HTML are escaped; an empty comment keeps GitHub from making mentions, references and links of it.
func inertMarkdown(_ text: String) -> String {
  var result = ""
  let scalars = Array(inertLine(text).unicodeScalars)
  for (index, scalar) in scalars.enumerated() {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "@": result += "@<!-- -->"
    case "#": result += "\\#<!-- -->"
    case ":" where index + 1 < scalars.count && scalars[index + 1] == "/": result += ":<!-- -->"
    case "." where index > 0 && (scalars[index - 1] == "w" || scalars[index - 1] == "W"):
      result += "<!-- -->."
    case "\\", "`", "*", "_", "[", "]", "(", ")", "~", "|", "!", "$", "{", "}", "^", "=":
      result += "\\"
      result.unicodeScalars.append(scalar)
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
