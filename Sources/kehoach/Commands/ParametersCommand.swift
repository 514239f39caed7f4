internal import ArgumentParser
internal import SourceText
internal import VietnameseText
internal import Workspace

struct Parameters: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "parameters",
    abstract: "Liệt kê các tham số của một mẫu, để điền hoặc để dựng biểu mẫu.")

  @Argument(help: ArgumentHelp("Mã của mẫu, hoặc tệp mẫu.", valueName: "mẫu"))
  var template: String

  @Option(help: ArgumentHelp("Dạng in ra: text hoặc json.", valueName: "text|json"))
  var format: Format = .text

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try global.workspace()
    let (form, diagnostics, known) = workspace.form(of: template)
    global.printReport(diagnostics, of: workspace)
    guard let form else {
      let guess = LocalizedText.didYouMean(suggestions(for: template, among: known).first)
      let list = known.joined(separator: ", ")
      throw Trouble.say(
        LocalizedText(
          "không có mẫu «\(template)»; " + (guess?.vi ?? "các mẫu: \(list)"),
          en: "there is no template “\(template)”; " + (guess?.en ?? "templates: \(list)")),
        global.language)
    }
    switch format {
    case .text: Terminal.print(form.text(global.language))
    case .json: Terminal.print(form.json.text(.indented))
    }
    if diagnostics.hasErrors { throw ExitCode(1) }
  }
}
