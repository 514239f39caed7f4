internal import ArgumentParser
internal import DocumentWriters
internal import PlanDiff
internal import SourceText
internal import Workspace

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "So sánh hai phiên bản của kế hoạch, văn bản chỉ đạo, mẫu hoặc danh mục.",
    discussion: """
      Phiên bản là một đường dẫn, hoặc REV:đường-dẫn trong kho git (:đường-dẫn là bản trong index); hai thư mục được so \
      từng tệp.

      Exit: 0 giống nhau, 1 khác nhau, 2 không so sánh được.
      """)

  @Argument(help: ArgumentHelp("Bản cũ.", valueName: "cũ"))
  var old: String

  @Argument(help: ArgumentHelp("Bản mới.", valueName: "mới"))
  var new: String

  @Option(help: ArgumentHelp("Dạng kết quả: \(DifferenceFormatName.list).", valueName: "dạng"))
  var format = DifferenceFormatName(.text)

  @Flag(help: "Một dòng cho mỗi tệp; như --format stat.")
  var stat = false

  @Flag(help: "Nêu cả những khác biệt chỉ về chính tả, mã hoá, cách ghi.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "Chỉ trả về 1 khi có thay đổi từ mức này: regression, change, editorial.", valueName: "mức"))
  var failOn: String?

  @Option(
    help: ArgumentHelp("Chỉ nêu những gì đã đổi kể từ khi người này duyệt bản mới.", valueName: "tên"))
  var sinceReview: String?

  @Option(
    help: ArgumentHelp(
      "Ghi thêm bản mới thành tệp Word có vết sửa (Track Changes) so với bản cũ; ngày của vết sửa theo --date hoặc SOURCE_DATE_EPOCH.",
      valueName: "tệp.docx"))
  var redline: String?

  @Option(
    help: ArgumentHelp("Với --redline: tên người sửa; mặc định là cơ quan ban hành.", valueName: "tên"))
  var author: String?

  @Option(
    help: ArgumentHelp(
      "Với --redline: đoạn chuyển chỗ ghi là chuyển (native) hay xoá và chèn (delins).", valueName: "cách"))
  var moves = MoveWording.native

  @Option(name: .shortAndLong, help: ArgumentHelp("Ghi kết quả vào tệp.", valueName: "tệp"))
  var output: String?

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if let failOn, ChangeSeverity(rawValue: failOn) == nil {
      throw ValidationError("--fail-on \(failOn): regression, change, editorial, typographic")
    }
  }

  func run() throws {
    let workspace = try global.workspace()
    let format = stat ? .stat : format.format
    var report: DifferenceReport
    var redlined: [UInt8]?
    do throws(ComparisonTrouble) {
      report = try workspace.compare(old, new, withPatch: format.name == DifferenceFormat.patch.name)
      if redline != nil {
        let options = RedlineOptions(author: author, moves: moves.moves, language: global.language)
        redlined = try workspace.redline(old, new, report, options)
      }
      if let sinceReview { report = try workspace.report(report, of: new, since: sinceReview) }
    } catch {
      throw Trouble.comparison(error, global)
    }
    if let redlined { try Output.write(redlined, to: redline, workspace, global.language) }
    if strict { report = report.strict() }
    let usesColor = output == nil && global.usesColor(isTerminal: Terminal.isOutputTerminal)
    let text = format.write(report, DifferenceStyle(language: global.language, usesColor: usesColor))
    try Output.write(Array(text.utf8), to: output, workspace, global.language)
    guard let severity = report.severity else { return }
    if let limit = failOn.flatMap(ChangeSeverity.init), severity > limit { return }
    throw ExitCode(1)
  }
}

/// The word of `--moves`.
enum MoveWording: String, ExpressibleByArgument, CaseIterable {
  case native, delins

  var moves: RedlinedDocument.Moves {
    switch self {
    case .native: .native
    case .delins: .deletionAndInsertion
    }
  }
}

/// The word of `--format`.
struct DifferenceFormatName: ExpressibleByArgument {
  let format: DifferenceFormat

  init(_ format: DifferenceFormat) { self.format = format }

  init?(argument: String) {
    guard let format = DifferenceFormat.named(argument) else { return nil }
    self.format = format
  }

  static var list: String { DifferenceFormat.all.map(\.name).joined(separator: ", ") }
  static var allValueStrings: [String] { DifferenceFormat.all.map(\.name) }
  var defaultValueDescription: String { format.name }
}

extension Trouble {
  /// Versions that cannot be compared or merged: the findings in full, or one sentence.
  static func comparison(_ trouble: ComparisonTrouble, _ global: GlobalOptions) -> ExitCode {
    if let message = trouble.message { return say(message, global.language) }
    let report = Report(
      diagnostics: trouble.diagnostics, sources: trouble.sources, fileCount: 1, language: global.language,
      catalog: .standard, version: Kehoach.version)
    let style = TerminalStyle(usesColor: global.usesColor(isTerminal: Terminal.isErrorTerminal))
    Terminal.printError(ReportFormat.human.write(report, style))
    return ExitCode(2)
  }
}
