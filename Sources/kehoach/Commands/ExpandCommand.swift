internal import ArgumentParser
internal import Expansion
internal import SourceText
internal import Workspace

struct Expand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case yaml, json }

  static let configuration = CommandConfiguration(
    commandName: "expand",
    abstract: "In kế hoạch đã dựng theo mẫu; mỗi giá trị kèm tệp và dòng đã ghi ra nó.",
    discussion: """
      Bản yaml là một kế hoạch hoàn chỉnh, không cần mẫu, dựng ra đúng văn bản đó.
      Bản json ghi mỗi giá trị thành {"value", "origin"}.
      """)

  @Argument(help: ArgumentHelp("Tệp kế hoạch hoặc công văn.", valueName: "tệp"))
  var file: String

  @Option(help: ArgumentHelp("Dạng in ra: yaml hoặc json.", valueName: "yaml|json"))
  var format: Format = .yaml

  @Option(name: .shortAndLong, help: ArgumentHelp("Ghi vào tệp.", valueName: "tệp"))
  var output: String?

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try global.workspace()
    let (plan, diagnostics) = workspace.expanded(file)
    global.printReport(diagnostics, of: workspace)
    guard let plan else { throw ExitCode(diagnostics.areUnjudgeable ? 2 : 1) }
    let text =
      switch format {
      case .yaml: plan.yaml(sources: workspace.sources, global.language)
      case .json: plan.json(sources: workspace.sources).text(.indented)
      }
    try Output.write(Array(text.utf8), to: output, workspace, global.language)
  }
}
