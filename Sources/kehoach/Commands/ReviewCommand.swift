internal import ArgumentParser
internal import PlanDiff
internal import SourceText
internal import Workspace

struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Góp ý và duyệt kế hoạch; góp ý gắn với lời văn lúc góp ý, nằm trong tệp .review bên cạnh.",
    subcommands: [List.self, Note.self, Approve.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Liệt kê góp ý; góp ý mà lời văn đã đổi được ghi là lỗi thời.")

    @Argument(help: ArgumentHelp("Kế hoạch.", valueName: "tệp"))
    var plan: String

    @Flag(help: "Chỉ những góp ý đã lỗi thời; trả về 1 khi có.")
    var outdated = false

    @OptionGroup var global: GlobalOptions

    func run() throws {
      let file = try ReviewCommand.load(plan, global)
      let notes = file.review.notes.filter { !outdated || file.plan.state(of: $0) != .current }
      for note in notes { Terminal.print(note.line(file.plan.state(of: note), global.language)) }
      if outdated, !notes.isEmpty { throw ExitCode(1) }
    }
  }

  struct Note: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Thêm một góp ý cho một hoạt động.")

    @Argument(help: ArgumentHelp("Kế hoạch.", valueName: "tệp"))
    var plan: String

    @Argument(help: ArgumentHelp("Mã hoạt động, hoặc mã/mục: HD-04/chủ trì.", valueName: "mã"))
    var place: String

    @Argument(help: ArgumentHelp("Lời góp ý.", valueName: "lời"))
    var text: String

    @Option(help: ArgumentHelp("Người góp ý.", valueName: "tên"))
    var by: String

    @OptionGroup var global: GlobalOptions

    func run() throws {
      var file = try ReviewCommand.load(plan, global)
      let workspace = try global.workspace()
      let parts = place.split(separator: "/", maxSplits: 1).map(String.init)
      guard let activity = parts.first,
        let note = file.plan.note(
          text, on: activity, field: parts.count > 1 ? parts[1] : nil, by: by, date: workspace.today)
      else {
        throw Trouble.say(
          LocalizedText("kế hoạch không có «\(place)»", en: "the plan has no “\(place)”"), global.language)
      }
      file.review.notes.append(note)
      try Output.write(Array(file.review.yaml.utf8), to: file.sidecarPath, workspace, global.language)
    }
  }

  struct Approve: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Ghi nhận rằng một người đã duyệt kế hoạch như hiện nay; xem «diff --since-review».")

    @Argument(help: ArgumentHelp("Kế hoạch.", valueName: "tệp"))
    var plan: String

    @Option(help: ArgumentHelp("Người duyệt.", valueName: "tên"))
    var by: String

    @OptionGroup var global: GlobalOptions

    func run() throws {
      var file = try ReviewCommand.load(plan, global)
      let workspace = try global.workspace()
      file.review.approvals.removeAll { $0.reviewer?.value == by }
      file.review.approvals.append(file.plan.approval(by: by, on: workspace.today))
      try Output.write(Array(file.review.yaml.utf8), to: file.sidecarPath, workspace, global.language)
    }
  }

  private static func load(_ plan: String, _ global: GlobalOptions) throws -> ReviewedFile {
    let workspace = try global.workspace()
    do throws(ComparisonTrouble) {
      return try workspace.review(plan)
    } catch {
      throw Trouble.comparison(error, global)
    }
  }
}
