internal import ArgumentParser
internal import Glibc
internal import Workspace

struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "In nội dung của một tệp, mỗi dòng một điều, theo một cách viết duy nhất; git dùng để so sánh.",
    discussion: "Tệp không đọc được thì in nguyên văn, để git vẫn so sánh được.")

  @Argument(help: ArgumentHelp("Tệp.", valueName: "tệp"))
  var file: String

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try global.workspace()
    if (try? workspace.world.kind(of: file)) == nil {
      throw Trouble.file(.missing, path: file, global.language)
    }
    Terminal.write(workspace.factLines(of: file), to: STDOUT_FILENO)
  }
}
