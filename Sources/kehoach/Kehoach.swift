internal import ArgumentParser
internal import SourceText
internal import Workspace

@main
struct Kehoach: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "kehoach",
    abstract: "Soạn, kiểm tra và ban hành kế hoạch thực hiện văn bản chỉ đạo.",
    discussion: """
      Kiểm tra:      kehoach check plans templates
      Viết văn bản:  kehoach render plans/1457-ubnd-kgvx/plan.yaml -o ke-hoach.docx
      Giải thích:    kehoach explain KH0401

      Exit: 0 được, 1 chưa đạt, 2 không đọc được hoặc dùng sai.
      """,
    version: version,
    subcommands: [
      AcceptCommand.self, ApplyCommand.self, Check.self, CoverageCommand.self, DiffCommand.self, Expand.self,
      Explain.self, FactsCommand.self, FixCommand.self, GitCommand.self, ImportCommand.self, LintCommand.self,
      MergeCommand.self, NewCommand.self, Parameters.self, Render.self, ReviewCommand.self,
      SchemaCommand.self, YAMLEventsCommand.self,
    ])

  /// Wrong usage ends with 2, as every trouble does; asking for help ends with 0.
  static func main() {
    SystemWorld.keepFreedMemory()
    do {
      let arguments = CommandLine.arguments.dropFirst()
      if let check = CheckRun(plainArguments: arguments) {
        try check.run()
      } else if let render = RenderRun(plainArguments: arguments) {
        try render.run()
      } else {
        var command = try namedCommand() ?? parseAsRoot()
        try command.run()
      }
    } catch {
      let code = exitCode(for: error)
      let message = fullMessage(for: error)
      if code == .success {
        Terminal.print(message)
      } else if !message.isEmpty {
        Terminal.printError(Settings.spokenLanguage == .vi ? "Dùng sai lệnh.\n\(message)" : message)
      }
      Terminal.exit(code == .validationFailure ? ExitCode(2) : code)
    }
  }

  /// The command that the first word names, read without the tables of all the others, which would cost as much as
  /// the work on one plan; nil where there is none, or where the parser of the whole has to tell what is wrong or how
  /// it is used.
  private static func namedCommand() -> (any ParsableCommand)? {
    let arguments = CommandLine.arguments.dropFirst()
    guard let name = arguments.first,
      let command = configuration.subcommands.first(where: { $0._commandName == name })
    else { return nil }
    guard let parsed = try? command.parseAsRoot(Array(arguments.dropFirst())) else { return nil }
    // What comes back for `--help` is a command of the parser's own, which would not know the program's name.
    let isOurs = ([command] + command.configuration.subcommands).contains { $0 == type(of: parsed) }
    return isOurs ? parsed : nil
  }
}
