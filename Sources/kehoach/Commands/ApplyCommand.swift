internal import ArgumentParser
internal import PlanDiff
internal import SourceText
internal import Workspace

struct ApplyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Áp dụng một bản vá do «kehoach diff --format patch» tạo ra.",
    discussion:
      "Ghi chú và cách trình bày của tệp giữ nguyên ở những chỗ không đổi. Exit: 1 khi bản vá không khớp.")

  @Argument(help: ArgumentHelp("Bản vá; - là đầu vào chuẩn.", valueName: "bản vá"))
  var patch: String

  @Argument(help: ArgumentHelp("Tệp được sửa.", valueName: "tệp"))
  var file: String

  @Flag(help: "Đi ngược lại: từ bản mới về bản cũ.")
  var reverse = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Ghi vào tệp này thay cho tệp được sửa; - là đầu ra chuẩn.", valueName: "tệp"))
  var output: String?

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try global.workspace()
    let bytes: [UInt8]?
    if patch == "-" {
      bytes = try Input.standardInput(limit: workspace.sizeLimit, global.language)
    } else {
      bytes = nil
    }
    let result: [UInt8]
    do throws(ComparisonTrouble) {
      result = try workspace.applyPatch(patch, bytes, to: file, isReversed: reverse)
    } catch {
      let code = Trouble.comparison(error, global)
      throw error.isRefusal ? ExitCode(1) : code
    }
    try Output.write(result, to: output ?? file, workspace, global.language)
  }
}
