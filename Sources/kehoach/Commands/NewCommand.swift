internal import ArgumentParser
internal import SourceText
internal import Workspace

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Lập kế hoạch đầu tiên: một mục cho mỗi yêu cầu giao cho cơ quan ban hành.",
    discussion: "Các mục mới chỉ nêu tên yêu cầu; «kehoach coverage» cho biết còn phải làm gì.")

  @Option(help: ArgumentHelp("Mã của mẫu.", valueName: "mẫu"))
  var template: String

  @Option(help: ArgumentHelp("Tệp văn bản chỉ đạo.", valueName: "tệp"))
  var directive: String

  @Option(
    help: ArgumentHelp("Mã cơ quan ban hành, khi văn bản giao cho nhiều cơ quan.", valueName: "cơ quan"))
  var issuer: String?

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Ghi vào tệp; tệp đã có thì không ghi đè.", valueName: "tệp"))
  var output: String?

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try global.workspace()
    if let output, output != "-", (try? workspace.world.kind(of: output)) != nil {
      throw Trouble.say(
        LocalizedText("đã có tệp «\(output)»", en: "the file “\(output)” exists already"), global.language)
    }
    switch workspace.newPlan(template: template, directive: directive, issuer: issuer, output: output) {
    case .success(let text): try Output.write(Array(text.utf8), to: output, workspace, global.language)
    case .failure(.message(let message)): throw Trouble.say(message, global.language)
    case .failure(.files(let diagnostics)):
      global.printDiagnostics(diagnostics, workspace)
      throw ExitCode(2)
    }
  }
}
