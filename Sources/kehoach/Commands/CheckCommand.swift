internal import ArgumentParser
internal import SourceText
internal import Workspace

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Kiểm tra văn bản chỉ đạo, danh mục, mẫu và kế hoạch.",
    discussion: "Ghi «-» để đọc một tệp từ đầu vào chuẩn.")

  @Argument(help: ArgumentHelp("Tệp hoặc thư mục.", valueName: "đường dẫn"))
  var paths: [String]

  @Option(help: ArgumentHelp("Dạng kết quả: \(ReportFormatName.list).", valueName: "dạng"))
  var format = ReportFormatName(.human)

  @Option(name: .shortAndLong, help: ArgumentHelp("Ghi kết quả vào tệp.", valueName: "tệp"))
  var output: String?

  @Option(help: ArgumentHelp("Tên gọi của nội dung đọc từ đầu vào chuẩn.", valueName: "đường dẫn"))
  var stdinFilename = "stdin.yaml"

  @OptionGroup var global: GlobalOptions

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
      language: global.language, catalog: .standard, version: Kehoach.version)
    let usesColor = output == nil && global.usesColor(isTerminal: Terminal.isOutputTerminal)
    let text = format.format.write(report, TerminalStyle(usesColor: usesColor))
    try Output.write(Array(text.utf8), to: output, workspace, global.language)
    if result.isUnjudgeable { throw ExitCode(2) }
    if result.diagnostics.hasErrors { throw ExitCode(1) }
  }
}

/// The word of `--format`.
struct ReportFormatName: ExpressibleByArgument {
  let format: ReportFormat

  init(_ format: ReportFormat) { self.format = format }

  init?(argument: String) {
    guard let format = ReportFormat.named(argument) else { return nil }
    self.format = format
  }

  static var list: String { ReportFormat.all.map(\.name).joined(separator: ", ") }
  static var allValueStrings: [String] { ReportFormat.all.map(\.name) }
  var defaultValueDescription: String { format.name }
}
