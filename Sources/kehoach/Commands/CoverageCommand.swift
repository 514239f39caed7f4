public import ArgumentParser
public import Coverage
internal import CoverageReports
internal import DocumentWriters
internal import OfficialDocument
internal import SourceText
internal import Workspace

extension CoverageStage: ExpressibleByArgument {}

struct CoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Đối chiếu kế hoạch với từng yêu cầu của văn bản chỉ đạo.",
    discussion: """
      Kết thúc bằng 0 khi đủ cho bước đã chọn, 1 khi chưa đủ, 2 khi chưa đối chiếu được. Bước draft liệt kê tất cả và \
      chỉ dừng ở 2; review cho qua những gì chờ người duyệt; issue đòi hỏi tất cả.
      """)

  @Argument(help: ArgumentHelp("Tệp kế hoạch.", valueName: "kế hoạch"))
  var plan: String

  @Option(help: ArgumentHelp("Bước: draft, review, issue.", valueName: "bước"))
  var stage: CoverageStage = .issue

  @Option(help: ArgumentHelp("Dạng kết quả: \(formatNames).", valueName: "dạng"))
  var format: String?

  @Option(name: .shortAndLong, help: ArgumentHelp("Ghi kết quả vào tệp.", valueName: "tệp"))
  var output: String?

  @Flag(help: "Chỉ in số liệu chung.")
  var summary = false

  @OptionGroup var global: GlobalOptions

  private static var formatNames: String {
    (CoverageFormat.all.map(\.name) + ["docx"]).joined(separator: ", ")
  }

  func run() throws {
    let workspace = try global.workspace()
    let ending = output.flatMap { path in
      path.lastIndex(of: ".").map { String(path[path.index(after: $0)...]) }
    }
    let wanted = format ?? ending ?? "text"
    let known = CoverageFormat.named(wanted)
    guard known != nil || wanted == "docx" else {
      throw Trouble.say(
        LocalizedText(
          "không có dạng «\(wanted)»; các dạng: \(Self.formatNames)",
          en: "there is no format “\(wanted)”; formats: \(Self.formatNames)"), global.language)
    }
    let result = workspace.coverage(plan, stage: stage)
    guard let report = result.report else {
      global.printDiagnostics(result.diagnostics, workspace)
      throw ExitCode(2)
    }
    if result.diagnostics.hasErrors { global.printDiagnostics(result.diagnostics, workspace) }
    let view = workspace.view(of: report, global.language)
    let bytes: [UInt8]
    if summary {
      bytes = Array("\(view.summaryLine)\n\(view.resultLine)\n".utf8)
    } else if let known {
      bytes = Array(known.text(view).utf8)
    } else {
      bytes = try annex(view, workspace)
    }
    try Output.write(bytes, to: output, workspace, global.language)
    if result.exitCode != 0 { throw ExitCode(result.exitCode) }
  }

  /// The annex of the document that the plan becomes, as a Word file.
  private func annex(_ view: CoverageView, _ workspace: Workspace) throws -> [UInt8] {
    guard let annex = workspace.annex(view, of: plan) else { throw ExitCode(2) }
    return try DOCXWriter().write(annex).bytes
  }
}
