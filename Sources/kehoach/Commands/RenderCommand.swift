internal import ArgumentParser
internal import DocumentWriters
internal import SourceText
internal import Workspace

struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Dựng kế hoạch, công văn hoặc văn bản chỉ đạo thành văn bản theo thể thức Nghị định 30/2020/NĐ-CP.",
    discussion: "Dạng văn bản theo đuôi tệp của -o hoặc theo --to; không có cả hai thì in txt ra màn hình.")

  @Argument(help: ArgumentHelp("Tệp kế hoạch, công văn hoặc văn bản chỉ đạo.", valueName: "tệp"))
  var file: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Ghi vào tệp; có thể ghi nhiều lần để có nhiều dạng.", valueName: "tệp"))
  var output: [String] = []

  @Option(help: ArgumentHelp("Dạng văn bản: \(formatNames).", valueName: "dạng"))
  var to: String?

  @OptionGroup var global: GlobalOptions

  private static var formatNames: String { documentWriters.map(\.name).joined(separator: ", ") }

  func run() throws {
    let workspace = try global.workspace()
    let targets = try output.isEmpty ? [(nil, writer(for: nil))] : output.map { ($0, try writer(for: $0)) }
    let composed = workspace.compose(file)
    if !composed.diagnostics.isEmpty {
      let report = Report(
        diagnostics: composed.diagnostics, sources: workspace.sources, fileCount: 1,
        language: global.language,
        catalog: .standard)
      Terminal.standard.printError(
        ReportFormat.human.render(report, color: global.usesColor(isTerminal: Terminal.isErrorTerminal)))
    }
    guard let document = composed.document else { throw ExitCode(composed.isUnjudgeable ? 2 : 1) }
    for (path, writer) in targets {
      try Output.write(writer.write(document), to: path, workspace, global.language)
    }
  }

  private func writer(for path: String?) throws -> any DocumentWriter {
    let ending = path.flatMap { path in
      path.lastIndex(of: ".").map { String(path[path.index(after: $0)...]) }
    }
    let wanted = to ?? ending ?? "txt"
    if let writer = documentWriters.first(where: { $0.name == wanted || $0.fileEnding == wanted }) {
      return writer
    }
    throw Trouble.say(
      LocalizedText(
        "không có dạng văn bản «\(wanted)»; các dạng: \(Self.formatNames)",
        en: "there is no format “\(wanted)”; formats: \(Self.formatNames)"), global.language)
  }
}
