internal import ArgumentParser
internal import SourceText
internal import Workspace

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
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
    try CheckRun(
      paths: paths, format: format.format, output: output, stdinFilename: stdinFilename,
      settings: global.settings
    ).run()
  }
}

/// A check with all that has been asked for, however it was asked.
struct CheckRun {
  var paths: [String]
  var format = ReportFormat.human
  var output: String?
  var stdinFilename = "stdin.yaml"
  var settings = Settings()

  func run() throws {
    let language = settings.language
    let workspace = try settings.workspace()
    let result: CheckResult
    if paths == ["-"] {
      let bytes = try Input.standardInput(limit: workspace.sizeLimit, language)
      result = workspace.check([workspace.add(bytes, as: stdinFilename)])
    } else {
      result = workspace.check(paths)
    }
    let report = Report(
      diagnostics: result.diagnostics, sources: result.sources, fileCount: result.fileCount,
      language: language, catalog: .standard, version: Kehoach.version)
    let usesColor = output == nil && settings.usesColor(isTerminal: Terminal.isOutputTerminal)
    let text = format.write(report, TerminalStyle(usesColor: usesColor))
    try Output.write(Array(text.utf8), to: output, workspace, language)
    if result.isUnjudgeable { throw ExitCode(2) }
    if result.diagnostics.hasErrors { throw ExitCode(1) }
  }
}

extension CheckRun {
  /// The everyday call, `check` and paths alone, which is read without the parser of arguments: setting that up
  /// costs as much as checking a plan.
  init?(plainArguments arguments: some Collection<String>) {
    guard arguments.first == "check", arguments.count > 1 else { return nil }
    let paths = arguments.dropFirst()
    guard !paths.contains(where: { $0.hasPrefix("-") || $0.isEmpty }) else { return nil }
    self.init(paths: Array(paths))
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
