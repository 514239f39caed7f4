internal import ArgumentParser
internal import SourceText
internal import Workspace

struct GitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "git", abstract: "Để git so sánh và gộp kế hoạch theo nội dung.",
    subcommands: [Install.self], defaultSubcommand: Install.self)

  struct Install: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Ghi cấu hình git (textconv, xfuncname, merge driver) và .gitattributes của kho hiện tại.")

    @Argument(
      help: ArgumentHelp(
        "Mẫu đường dẫn; mặc định \(GitIntegration.defaultPatterns.joined(separator: ", ")).", valueName: "mẫu"
      ))
    var patterns: [String] = []

    @Option(help: ArgumentHelp("Cách git gọi chương trình này.", valueName: "lệnh"))
    var program = "kehoach"

    @Flag(help: "Chỉ in ra các lệnh, không ghi gì.")
    var print = false

    @OptionGroup var global: GlobalOptions

    func run() throws {
      let integration = GitIntegration(patterns: patterns, program: program)
      if print {
        Terminal.print(integration.script)
        return
      }
      let world = try global.workspace().world
      do throws(GitRepository.Problem) {
        let path = try integration.install(in: world)
        Terminal.printError(
          global.language == .vi
            ? "đã ghi cấu hình git và «\(path)»" : "git configuration and “\(path)” written")
      } catch {
        throw Trouble.say(error.message, global.language)
      }
    }
  }
}
