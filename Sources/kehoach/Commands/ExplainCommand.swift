internal import ArgumentParser
internal import SourceText
internal import Workspace

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Giải thích một mã lỗi, kèm ví dụ sai và đúng; không có mã thì liệt kê tất cả.")

  @Argument(help: ArgumentHelp("Mã, chẳng hạn KH0201.", valueName: "mã"))
  var code: String?

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let catalog = DiagnosticCatalog.standard
    guard let code else {
      Terminal.print(catalog.listing(global.language))
      return
    }
    guard let text = catalog.explain(code, global.language) else {
      let similar = catalog.suggestedCodes(for: code).joined(separator: ", ")
      throw Trouble.say(
        LocalizedText(
          "không có mã «\(code)»" + (similar.isEmpty ? "" : "; có phải là \(similar)?"),
          en: "there is no code “\(code)”" + (similar.isEmpty ? "" : "; did you mean \(similar)?")),
        global.language)
    }
    Terminal.print(text)
  }
}
