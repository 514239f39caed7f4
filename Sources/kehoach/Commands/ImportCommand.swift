internal import ArgumentParser
internal import Ingest
internal import SourceText
internal import Workspace

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Đọc văn bản chỉ đạo từ .docx, .pdf, .html, .md, .txt thành directive.yaml.",
    discussion:
      "Ghi «-» để đọc từ đầu vào chuẩn. Yêu cầu của từng điểm chỉ là đề xuất, phải có người soát lại.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case yaml, json
  }

  @Argument(help: ArgumentHelp("Tệp văn bản.", valueName: "tệp"))
  var file: String

  @Option(name: .shortAndLong, help: ArgumentHelp("Ghi vào tệp.", valueName: "tệp"))
  var output: String?

  @Option(help: ArgumentHelp("Dạng kết quả: yaml, json.", valueName: "dạng"))
  var format: Format = .yaml

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try global.workspace()
    let imported: ImportedDirective
    do throws(ImportProblem) {
      imported = try read(workspace)
    } catch {
      switch error {
      case .file(let problem): throw Trouble.file(problem, path: file, global.language)
      case .refused(let refusal):
        let code = refusal.kind.code
        throw Trouble.say(
          LocalizedText(
            "«\(file)»: \(refusal.message.vi) [\(code)].\n\(refusal.advice.vi)",
            en: "“\(file)”: \(refusal.message.en) [\(code)].\n\(refusal.advice.en)"), global.language)
      }
    }
    let text =
      format == .json ? imported.json(global.language).text(.indented) + "\n" : imported.yaml(from: name)
    try Output.write(Array(text.utf8), to: output, workspace, global.language)
    guard format == .yaml else { return }
    let word = global.language == .vi ? "cảnh báo" : "warning"
    for note in imported.notes {
      Terminal.printError("\(file): \(word)[\(note.code)]: \(note.text[global.language])")
    }
  }

  /// The file without its folder, so that the result does not tell where it has lain.
  private var name: String { file.split(separator: "/").last.map(String.init) ?? file }

  private func read(_ workspace: Workspace) throws(ImportProblem) -> ImportedDirective {
    guard file == "-" else { return try workspace.importDocument(file, for: output) }
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try SystemWorld.readStandardInput(limit: ImportLimits.standard.fileBytes)
    } catch { throw .file(error) }
    return try workspace.importDocument(bytes, named: "-", for: output)
  }
}
