internal import SourceText

extension DifferenceFormat {
  /// Workflow commands, which GitHub shows beside the lines of the new version.
  ///
  /// Source: GitHub Actions, «Workflow commands»: `%`, CR and LF are escaped, in properties `:` and `,` too.
  public static let github = DifferenceFormat(name: "github") { report, style in
    report.files.map { file in
      var (oldPlaces, newPlaces) = (ChangePlaces(file.oldSources), ChangePlaces(file.newSources))
      return file.changes.map { change in
        var properties = [("file", file.newName)]
        if let place = newPlaces.place(change.newSpan) ?? oldPlaces.place(change.oldSpan) {
          properties = [("file", place.path), ("line", String(place.line)), ("col", String(place.column))]
        }
        properties.append(("title", "\(change.severity.label[style.language]): \(change.kind.rawValue)"))
        let list = properties.map { "\($0)=\(escaped($1, inProperty: true))" }.joined(separator: ",")
        let command =
          switch change.severity {
          case .regression: "error"
          case .change: "warning"
          case .editorial, .typographic: "notice"
          }
        return "::\(command) \(list)::\(escaped(change.sentence[style.language], inProperty: false))\n"
      }
      .joined()
    }
    .joined()
  }
}

private func escaped(_ text: String, inProperty: Bool) -> String {
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
