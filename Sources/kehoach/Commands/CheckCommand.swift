internal import ArgumentParser
internal import SourceText
internal import Workspace

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Kiểm tra văn bản chỉ đạo, danh mục, mẫu và kế hoạch.",
    discussion: "Ghi «-» để đọc một tệp từ đầu vào chuẩn.")

  @Argument(help: ArgumentHelp("Tệp hoặc thư mục.", valueName: "đường dẫn"))
  var paths: [String]

  @Option(help: ArgumentHelp("Dạng kết quả: \(reporterNames).", valueName: "dạng"))
  var format: ReportFormat = .human

  @Option(name: .shortAndLong, help: ArgumentHelp("Ghi kết quả vào tệp.", valueName: "tệp"))
  var output: String?

  @Option(help: ArgumentHelp("Tên gọi của nội dung đọc từ đầu vào chuẩn.", valueName: "đường dẫn"))
  var stdinFilename = "stdin.yaml"

  @OptionGroup var global: GlobalOptions

  private static var reporterNames: String { ReportFormat.allCases.map(\.rawValue).joined(separator: ", ") }

  func run() throws {
    let workspace = try global.workspace()
    let result: CheckResult
    if paths == ["-"] {
      let bytes = try Input.standardInput(limit: workspace.sizeLimit, global.language)
      result = workspace.check([workspace.add(bytes, as: stdinFilename)])
    } else {
      result = workspace.check(paths)
    }
    let report = Report(
      diagnostics: result.diagnostics, sources: result.sources, fileCount: result.fileCount,
      language: global.language, catalog: .standard)
    let text = format.render(
      report, color: output == nil && global.usesColor(isTerminal: Terminal.isOutputTerminal))
    try Output.write(Array(text.utf8), to: output, workspace, global.language)
    if result.isUnjudgeable { throw ExitCode(2) }
    if result.diagnostics.hasErrors { throw ExitCode(1) }
  }
}

extension ReportFormat: ExpressibleByArgument {}
