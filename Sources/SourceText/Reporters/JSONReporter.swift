extension ReportFormat {
  /// One JSON object, version 1: the findings and a summary.
  ///
  /// Lines and columns count from 1, columns in Unicode scalars; bytes count from 0. An edit bears a `path` only where it
  /// changes another file than the one of its finding.
  public static let json = ReportFormat(
    name: "json", title: LocalizedText("một đối tượng JSON", en: "one JSON object")
  ) { report, _ in
    var places = PlaceFinder(report.sources)
    let diagnostics = report.diagnostics.map { json($0, report.language, &places) }
    let value: JSONValue = [
      "version": 1, "diagnostics": .array(diagnostics), "summary": summary(report),
    ]
    return value.text(.indented) + "\n"
  }

  /// One JSON object a line for each finding, as `json` has them, and a last one with the summary.
  public static let jsonLines = ReportFormat(
    name: "jsonl", title: LocalizedText("mỗi dòng một đối tượng JSON", en: "one JSON object a line")
  ) { report, _ in
    var places = PlaceFinder(report.sources)
    var writer = JSONWriter()
    for diagnostic in report.diagnostics {
      writer.write(json(diagnostic, report.language, &places))
      writer.writeLineBreak()
    }
    writer.write(["version": 1, "summary": summary(report)])
    writer.writeLineBreak()
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static func summary(_ report: Report) -> JSONValue {
    [
      "files": .integer(report.fileCount), "errors": .integer(report.count(.error)),
      "warnings": .integer(report.count(.warning)),
    ]
  }

  private static func json(
    _ diagnostic: Diagnostic, _ language: Language, _ places: inout PlaceFinder
  ) -> JSONValue {
    let file = diagnostic.span.file
    return [
      "code": .string(diagnostic.code),
      "severity": .string(diagnostic.severity.rawValue),
      "message": .string(diagnostic.message[language]),
      "path": .string(places.path(file)),
      "start": json(places.start(diagnostic.span)),
      "end": json(places.end(diagnostic.span)),
      "related": .array(
        diagnostic.related.map { related in
          [
            "path": .string(places.path(related.span.file)),
            "start": json(places.start(related.span)),
            "message": .string(related.message[language]),
          ]
        }),
      "fixes": .array(
        diagnostic.fixes.map { fix in
          [
            "title": .string(fix.title[language]), "safe": .bool(fix.isSafe),
            "edits": .array(fix.edits.map { json($0, of: file, &places) }),
          ]
        }),
    ]
  }

  private static func json(_ edit: TextEdit, of file: FileID, _ places: inout PlaceFinder) -> JSONValue {
    var members: [JSONValue.Member] = []
    if edit.span.file != file {
      members.append(JSONValue.Member("path", .string(places.path(edit.span.file))))
    }
    members.append(JSONValue.Member("start", json(places.start(edit.span))))
    members.append(JSONValue.Member("end", json(places.end(edit.span))))
    members.append(JSONValue.Member("text", .string(edit.replacement)))
    return .object(members)
  }

  private static func json(_ place: Place) -> JSONValue {
    ["line": .integer(place.line), "column": .integer(place.column), "byte": .integer(place.byte)]
  }
}
