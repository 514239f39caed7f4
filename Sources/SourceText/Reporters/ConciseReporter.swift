extension ReportFormat {
  /// One line a finding, as compilers write it: `path:line:column: lỗi[KH0123]: message`.
  public static let concise = ReportFormat(
    name: "concise", title: LocalizedText("mỗi phát hiện một dòng", en: "one line a finding")
  ) { report, _ in
    var places = PlaceFinder(report.sources)
    var text = ""
    for diagnostic in report.diagnostics {
      let start = places.start(diagnostic.span)
      let path = visible(places.path(diagnostic.span.file), lineBreak: " ")
      let severity = diagnostic.severity.name[report.language]
      let message = visible(diagnostic.message[report.language], lineBreak: " ")
      text += "\(path):\(start.line):\(start.column): \(severity)[\(diagnostic.code)]: \(message)\n"
    }
    return text
  }
}
