internal import SourceText
internal import Workspace

extension GlobalOptions {
  /// Shows what has been found beside a command's own result, on standard error.
  func printReport(_ diagnostics: [Diagnostic], of workspace: Workspace) {
    guard !diagnostics.isEmpty else { return }
    let report = Report(
      diagnostics: diagnostics, sources: workspace.sources, fileCount: 1, language: language,
      catalog: .standard, version: Kehoach.version)
    let style = TerminalStyle(usesColor: usesColor(isTerminal: Terminal.isErrorTerminal))
    Terminal.printError(ReportFormat.human.write(report, style))
  }
}

extension [Diagnostic] {
  /// Whether some file could not be read at all, so that nothing can be said about it.
  var areUnjudgeable: Bool { contains { $0.severity == .error && $0.code < "KH0200" } }
}
