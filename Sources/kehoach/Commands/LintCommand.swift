internal import ArgumentParser
internal import DocumentLint
internal import SourceText
internal import Workspace

struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Kiểm tra tệp Word hoàn chỉnh theo thể thức Nghị định 30/2020/NĐ-CP.",
    discussion: """
      So với kế hoạch đã dựng ra tệp:  kehoach lint ke-hoach.docx --against plan.yaml
      Sửa vào một tệp mới:             kehoach lint ke-hoach.docx --fix -o ke-hoach-sua.docx
      """)

  @Argument(help: ArgumentHelp("Tệp Word.", valueName: "tệp.docx"))
  var files: [String]

  @Option(help: ArgumentHelp("Dạng kết quả: \(ReportFormatName.list).", valueName: "dạng"))
  var format = ReportFormatName(.human)

  @Option(help: ArgumentHelp("Kế hoạch đã dựng ra tệp: báo những chỗ khác.", valueName: "plan.yaml"))
  var against: String?

  @Flag(help: "Sửa những chỗ sửa được mà không đổi ý, ghi vào tệp mới của -o.")
  var fix = false

  @Option(name: .shortAndLong, help: ArgumentHelp("Tệp mới.", valueName: "tệp.docx"))
  var output: String?

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try global.workspace()
    if fix { return try runFix(workspace) }
    guard output == nil else {
      throw Trouble.say(LocalizedText("-o chỉ đi với --fix", en: "-o goes with --fix"), global.language)
    }
    let result = workspace.lint(files, against: against)
    show(result.diagnostics, workspace.sources.adding(result.sources))
    if result.isUnjudgeable { throw ExitCode(2) }
    if result.diagnostics.hasErrors { throw ExitCode(1) }
  }

  private func runFix(_ workspace: Workspace) throws {
    guard files.count == 1, let output, output != "-" else {
      throw Trouble.say(
        LocalizedText(
          "--fix cần một tệp và một -o: tệp gốc không bao giờ bị ghi đè",
          en: "--fix wants one file and one -o: the original is never written over"), global.language)
    }
    guard !workspace.isSameFile(files[0], output) else {
      throw Trouble.say(
        LocalizedText("-o phải là tệp khác với tệp gốc", en: "-o must be another file than the original"),
        global.language)
    }
    switch workspace.fixWordFile(files[0]) {
    case .failure(let problem):
      show([problem.diagnostic], SourceMap([problem.source]))
      throw ExitCode(2)
    case .success(let fixed):
      try Output.write(fixed.bytes, to: output, workspace, global.language)
      show(fixed.result.diagnostics, SourceMap(fixed.result.document.sources))
      let count = fixed.fixCount
      Terminal.printError(
        LocalizedText(
          "đã sửa \(count) chỗ, ghi vào «\(output)»", en: "\(count) fixes made, written to “\(output)”")[
            global.language])
      if fixed.result.diagnostics.hasErrors { throw ExitCode(1) }
    }
  }

  private func show(_ diagnostics: [Diagnostic], _ sources: SourceMap) {
    var report = Report(
      diagnostics: diagnostics.consolidated(), sources: sources, fileCount: files.count,
      language: global.language,
      catalog: .standard, version: Kehoach.version)
    report.fixCommand = "kehoach lint \(files.first ?? "") --fix -o …"
    let style = TerminalStyle(usesColor: global.usesColor(isTerminal: Terminal.isOutputTerminal))
    Terminal.print(format.format.write(report, style))
  }
}
