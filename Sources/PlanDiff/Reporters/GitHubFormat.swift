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
        let list = properties.map { "\($0)=\(escapedForGitHub($1, inProperty: true))" }.joined(separator: ",")
        let command =
          switch change.severity {
          case .regression: "error"
          case .change: "warning"
          case .editorial, .typographic: "notice"
          }
        return
          "::\(command) \(list)::\(escapedForGitHub(change.sentence[style.language], inProperty: false))\n"
      }
      .joined()
    }
    .joined()
  }
}
