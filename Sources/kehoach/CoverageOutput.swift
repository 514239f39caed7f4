internal import SourceText
internal import Workspace

extension GlobalOptions {
  /// Shows what is wrong with files on standard error.
  func printDiagnostics(_ diagnostics: [Diagnostic], _ workspace: Workspace) {
    guard !diagnostics.isEmpty else { return }
    let report = Report(
      diagnostics: diagnostics, sources: workspace.sources, fileCount: 1, language: language,
      catalog: .standard,
      version: Kehoach.version)
    let style = TerminalStyle(usesColor: usesColor(isTerminal: Terminal.isErrorTerminal))
    Terminal.printError(ReportFormat.human.write(report, style))
  }
}
