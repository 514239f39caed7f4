extension ReportFormat {
  /// Workflow commands, which GitHub shows as notes beside the lines of a change.
  ///
  /// Source: GitHub Actions, «Workflow commands», and the escapes of its toolkit: `%`, CR and LF in the message, `:` and `,`
  /// in the properties too. Columns are left out where a finding goes over several lines, for GitHub refuses them there.
  public static let github = ReportFormat(
    name: "github", title: LocalizedText("lệnh của GitHub Actions", en: "GitHub workflow commands")
  ) { report, _ in
    var places = PlaceFinder(report.sources)
    return report.diagnostics.map { diagnostic in
      let (start, end) = (places.start(diagnostic.span), places.end(diagnostic.span))
      var properties = [("file", places.path(diagnostic.span.file)), ("line", String(start.line))]
      if start.line == end.line {
        properties += [("col", String(start.column)), ("endColumn", String(max(start.column, end.column)))]
      } else {
        properties.append(("endLine", String(end.line)))
      }
      properties.append(("title", diagnostic.code))
      let list = properties.map { $0.0 + "=" + escapedForGitHub($0.1, inProperty: true) }.joined(
        separator: ",")
      let message = escapedForGitHub(diagnostic.message[report.language], inProperty: false)
      return "::\(command(diagnostic.severity)) \(list)::\(message)\n"
    }
    .joined()
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }
}

/// A text as it may stand in a workflow command of GitHub.
///
/// Source: the escapes of GitHub's toolkit: `%`, CR and LF in the message, `:` and `,` in the properties too.
public func escapedForGitHub(_ text: String, inProperty: Bool) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "%": result += "%25"
    case "\r": result += "%0D"
    case "\n": result += "%0A"
    case ":" where inProperty: result += "%3A"
    case "," where inProperty: result += "%2C"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
