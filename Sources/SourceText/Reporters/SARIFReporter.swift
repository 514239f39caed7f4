extension ReportFormat {
  /// SARIF 2.1.0, which code review tools read: rules with their help, results with places, related places and fixes.
  ///
  /// Source: OASIS, Static Analysis Results Interchange Format, version 2.1.0; columns count Unicode scalars (§3.14.17).
  public static let sarif = ReportFormat(
    name: "sarif", title: LocalizedText("SARIF 2.1.0", en: "SARIF 2.1.0")
  ) { report, _ in
    var builder = SARIFBuilder(report)
    return builder.log().text(.indented) + "\n"
  }
}

private struct SARIFBuilder {
  let report: Report
  var places: PlaceFinder
  /// The kinds that results name, in the order of their codes.
  let rules: [DiagnosticKind]
  let ruleIndex: [String: Int]
  var artifacts: [FileID] = []
  var artifactIndex: [FileID: Int] = [:]

  init(_ report: Report) {
    self.report = report
    places = PlaceFinder(report.sources)
    rules = Set(report.diagnostics.map(\.code)).sorted().compactMap { report.catalog[$0] }
    ruleIndex = Dictionary(
      rules.enumerated().map { ($0.element.code, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func log() -> JSONValue {
    let results = report.diagnostics.map { result($0) }
    let driver: JSONValue = [
      "name": "kehoach", "version": .string(report.version), "language": .string(report.language.rawValue),
      "rules": .array(rules.map { rule($0) }),
    ]
    let run: JSONValue = [
      "tool": ["driver": driver], "language": .string(report.language.rawValue),
      "columnKind": "unicodeCodePoints", "newlineSequences": ["\r\n", "\n", "\r"],
      "artifacts": .array(artifacts.map { artifact($0) }),
      "results": .array(results),
    ]
    return [
      "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0", "runs": [run],
    ]
  }

  private func rule(_ kind: DiagnosticKind) -> JSONValue {
    let languages = [report.language] + Language.allCases.filter { $0 != report.language }
    let help = languages.compactMap { report.catalog.explain(kind.code, $0) }.joined(separator: "\n")
    var members: [JSONValue.Member] = [
      JSONValue.Member("id", .string(kind.code)),
      JSONValue.Member("shortDescription", text(kind.title[report.language])),
    ]
    if !kind.explanation[report.language].isEmpty {
      members.append(JSONValue.Member("fullDescription", text(kind.explanation[report.language])))
    }
    members.append(JSONValue.Member("help", text(help)))
    members.append(JSONValue.Member("defaultConfiguration", ["level": .string(level(kind.severity))]))
    return .object(members)
  }

  private mutating func result(_ diagnostic: Diagnostic) -> JSONValue {
    let language = report.language
    var members: [JSONValue.Member] = [JSONValue.Member("ruleId", .string(diagnostic.code))]
    if let index = ruleIndex[diagnostic.code] {
      members.append(JSONValue.Member("ruleIndex", .integer(index)))
    }
    members.append(JSONValue.Member("level", .string(level(diagnostic.severity))))
    let message = ([diagnostic.message] + diagnostic.notes).map { $0[language] }.joined(separator: "\n")
    members.append(JSONValue.Member("message", text(message)))
    members.append(
      JSONValue.Member("locations", [["physicalLocation": physicalLocation(diagnostic.span)]]))
    if !diagnostic.related.isEmpty {
      let related = diagnostic.related.enumerated().map { place, related -> JSONValue in
        [
          "id": .integer(place), "physicalLocation": physicalLocation(related.span),
          "message": text(related.message[language]),
        ]
      }
      members.append(JSONValue.Member("relatedLocations", .array(related)))
    }
    // The schema wants at least one change in a fix, and no fix twice.
    var fixes: [Fix] = []
    for fix in diagnostic.fixes where !fix.edits.isEmpty && !fixes.contains(fix) { fixes.append(fix) }
    if !fixes.isEmpty {
      members.append(JSONValue.Member("fixes", .array(fixes.map { fix($0) })))
    }
    return .object(members)
  }

  private mutating func fix(_ fix: Fix) -> JSONValue {
    var files: [FileID] = []
    for edit in fix.edits where !files.contains(edit.span.file) { files.append(edit.span.file) }
    let changes = files.map { file -> JSONValue in
      let replacements = fix.edits.filter { $0.span.file == file }.map { edit -> JSONValue in
        ["deletedRegion": region(edit.span), "insertedContent": text(edit.replacement)]
      }
      return ["artifactLocation": artifactLocation(file), "replacements": .array(replacements)]
    }
    return ["description": text(fix.title[report.language]), "artifactChanges": .array(changes)]
  }

  private mutating func physicalLocation(_ span: SourceSpan) -> JSONValue {
    ["artifactLocation": artifactLocation(span.file), "region": region(span)]
  }

  private mutating func region(_ span: SourceSpan) -> JSONValue {
    let (start, end) = (places.start(span), places.end(span))
    return [
      "startLine": .integer(start.line), "startColumn": .integer(start.column),
      "endLine": .integer(end.line), "endColumn": .integer(end.column),
      "byteOffset": .integer(start.byte), "byteLength": .integer(end.byte - start.byte),
    ]
  }

  private mutating func artifactLocation(_ file: FileID) -> JSONValue {
    let index = artifactIndex[file] ?? artifacts.count
    if index == artifacts.count {
      artifacts.append(file)
      artifactIndex[file] = index
    }
    return ["uri": .string(uri(file)), "index": .integer(index)]
  }

  private func artifact(_ file: FileID) -> JSONValue {
    // -1 is SARIF's word for an unknown length.
    [
      "location": ["uri": .string(uri(file))], "length": .integer(report.sources[file]?.bytes.count ?? -1),
      "encoding": "UTF-8",
    ]
  }

  /// The path as a URI reference; an absolute path becomes a `file` URI.
  private func uri(_ file: FileID) -> String {
    let path = places.path(file)
    var encoded = ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return path.hasPrefix("/") ? "file://" + encoded : encoded
  }

  private func text(_ text: String) -> JSONValue { ["text": .string(text)] }

  private func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}
