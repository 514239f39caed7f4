internal import ArgumentParser
internal import PlanDiff
internal import SourceText
internal import Workspace

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract:
      "Gộp hai bản sửa của cùng một phiên bản, theo từng mục của kế hoạch; dùng được làm merge driver của git.",
    discussion: """
      Kết quả ghi vào bản của ta, giữ ghi chú và cách trình bày. Chỉ trả về 0 khi đã chứng tỏ được rằng không bên nào \
      bị mất, mã không lặp, không điểm nào mất bao phủ; chỗ hai bên sửa khác nhau được đánh dấu như git.

      Exit: 0 đã gộp, 1 còn chỗ phải tự quyết định, 2 không gộp được.
      """)

  @Argument(help: ArgumentHelp("Bản gốc chung.", valueName: "gốc"))
  var base: String

  @Argument(help: ArgumentHelp("Bản của ta.", valueName: "ta"))
  var ours: String

  @Argument(help: ArgumentHelp("Bản của bên kia.", valueName: "kia"))
  var theirs: String

  @Option(help: ArgumentHelp("Số ký hiệu trong một dấu xung đột.", valueName: "số"))
  var markerSize = 7

  @Option(
    help: ArgumentHelp("Vị trí của tệp trong kho, để tìm mẫu và văn bản chỉ đạo.", valueName: "đường dẫn"))
  var path: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Ghi vào tệp này thay cho bản của ta; - là đầu ra chuẩn.", valueName: "tệp"))
  var output: String?

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try global.workspace()
    func read(_ path: String) throws -> [UInt8] {
      do throws(FileProblem) {
        return try workspace.world.read(path, limit: workspace.sizeLimit)
      } catch {
        throw Trouble.file(error, path: path, global.language)
      }
    }
    let versions = try [base, ours, theirs].map(read)
    let outcome: MergeOutcome
    do throws(ComparisonTrouble) {
      outcome = try workspace.merge(
        base: versions[0], ours: versions[1], theirs: versions[2], path: path ?? ours,
        style: ConflictStyle(markerSize: markerSize))
    } catch {
      throw Trouble.comparison(error, global)
    }
    try Output.write(outcome.bytes, to: output ?? ours, workspace, global.language)
    let name = path ?? ours
    for conflict in outcome.conflicts { Terminal.printError("\(name): \(conflict[global.language])") }
    if !outcome.isClean { throw ExitCode(1) }
  }
}
