internal import ArgumentParser
internal import Coverage
internal import SourceText
internal import VietnameseText
internal import Workspace

struct AcceptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: "Ghi nhận rằng hoạt động đã được đối chiếu với lời hiện nay của điểm.",
    discussion: """
      Lời của điểm, và chỗ khác với lần đối chiếu trước, được in ra trước khi ghi. Kết quả nằm ở tệp cạnh kế hoạch: \
      plan.lock.yaml cho plan.yaml.
      """)

  @Argument(help: ArgumentHelp("Tệp kế hoạch.", valueName: "kế hoạch"))
  var plan: String

  @Argument(help: ArgumentHelp("Mã hoạt động.", valueName: "hoạt động"))
  var activity: String

  @Argument(help: ArgumentHelp("Điểm, như ghi ở «đáp ứng».", valueName: "điểm"))
  var point: String

  @Flag(help: "Chỉ cho xem, không ghi.")
  var diff = false

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try global.workspace()
    switch workspace.acceptance(plan, activity: activity, point: point) {
    case .failure(let refusal): throw report(refusal, workspace)
    case .success(let draft):
      show(draft)
      if diff { throw ExitCode(draft.isUnchanged ? 0 : 1) }
      try Output.write(draft.bytes, to: draft.path, workspace, global.language)
      Terminal.printError(
        global.language == .vi ? "đã ghi \(draft.path)" : "\(draft.path) has been written")
    }
  }

  private func show(_ draft: AcceptanceDraft) {
    let paint = global.usesColor(isTerminal: Terminal.isOutputTerminal)
    let vi = global.language == .vi
    let head =
      draft.isFirst
      ? (vi ? "đối chiếu lần đầu" : "accepted for the first time")
      : draft.isUnchanged
        ? (vi ? "lời không đổi" : "the words are the same") : (vi ? "lời đã đổi" : "the words have changed")
    Terminal.print("\(activity) → \(point): \(head)")
    let text = draft.changes.map { piece in
      let code = piece.kind == .same || draft.isFirst ? nil : piece.kind == .removed ? "31" : "32"
      let words = draft.isFirst ? piece.new : piece.marked
      return paint ? code.map { "\u{1B}[\($0)m\(words)\u{1B}[0m" } ?? words : words
    }
    Terminal.print("  «\(text.joined())»")
  }

  private func report(_ refusal: AcceptanceRefusal, _ workspace: Workspace) -> ExitCode {
    switch refusal {
    case .unjudgeable(let diagnostics):
      global.printDiagnostics(diagnostics, workspace)
      return ExitCode(2)
    case .noSuchClaim(let message, let candidates):
      let list = candidates.prefix(20).joined(separator: ", ")
      return Trouble.say(
        LocalizedText(
          list.isEmpty ? message.vi : "\(message.vi); có: \(list)",
          en: list.isEmpty ? message.en : "\(message.en); there is: \(list)"), global.language)
    }
  }
}
