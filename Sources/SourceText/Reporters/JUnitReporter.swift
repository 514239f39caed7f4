extension ReportFormat {
  /// JUnit's XML, which build servers read: a suite for each file with findings, a case for each finding.
  ///
  /// An error is a failed case; a warning or an info is a passed one that tells its message.
  public static let junit = ReportFormat(
    name: "junit", title: LocalizedText("XML của JUnit", en: "JUnit XML")
  ) { report, _ in
    var places = PlaceFinder(report.sources)
    var files: [FileID] = []
    var cases: [FileID: [Diagnostic]] = [:]
    for diagnostic in report.diagnostics {
      if cases[diagnostic.span.file] == nil { files.append(diagnostic.span.file) }
      cases[diagnostic.span.file, default: []].append(diagnostic)
    }
    let total = "tests=\"\(max(report.diagnostics.count, 1))\" failures=\"\(report.count(.error))\""
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"kehoach\" \(total)>\n"
    for file in files {
      let own = cases[file] ?? []
      let path = xmlEscaped(places.path(file))
      let failures = own.count { $0.severity == .error }
      text += "  <testsuite name=\"\(path)\" tests=\"\(own.count)\" failures=\"\(failures)\" errors=\"0\">\n"
      for diagnostic in own {
        text += testCase(diagnostic, path, report.language, places.start(diagnostic.span))
      }
      text += "  </testsuite>\n"
    }
    if files.isEmpty {
      text += "  <testsuite name=\"kehoach\" tests=\"1\" failures=\"0\" errors=\"0\">\n"
      text += "    <testcase name=\"\(xmlEscaped(report.summary))\" classname=\"kehoach\"/>\n  </testsuite>\n"
    }
    return text + "</testsuites>\n"
  }

  private static func testCase(
    _ diagnostic: Diagnostic, _ path: String, _ language: Language, _ start: Place
  ) -> String {
    let message = xmlEscaped(diagnostic.message[language])
    let severity = xmlEscaped(diagnostic.severity.name[language])
    let place = "\(path):\(start.line):\(start.column)"
    let head =
      "    <testcase name=\"\(diagnostic.code) \(start.line):\(start.column)\" classname=\"\(path)\">\n"
    let body =
      diagnostic.severity == .error
      ? "      <failure message=\"\(message)\" type=\"\(diagnostic.code)\">\(place): \(severity): \(message)</failure>\n"
      : "      <system-out>\(place): \(severity)[\(diagnostic.code)]: \(message)</system-out>\n"
    return head + body + "    </testcase>\n"
  }
}

/// Text for XML 1.0, in elements and attributes; characters that XML does not allow are dropped.
func xmlEscaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x26: result += "&amp;"
    case 0x3C: result += "&lt;"
    case 0x3E: result += "&gt;"
    case 0x22: result += "&quot;"
    case 0x09, 0x0A, 0x0D: result += "&#\(scalar.value);"
    case ..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: break
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
