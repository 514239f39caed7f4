internal import DocumentWriters
internal import Expansion
internal import OfficialDocument
internal import PlanModel
internal import SourceText
internal import VietnameseText
internal import Workspace

/// Tracked changes between two versions of a plan with 500 activities, 25 edits and 25 moves, whole processes.
///
/// The other program compares two finished Word files; `kehoach diff --redline` starts with the plans, judges both, compares
/// them, reports, composes both documents and writes one file.
struct RedlineBenchmark {
  let tools: Tools
  private let rounds = 3
  private var versions: DiffBenchmark { DiffBenchmark(tools: tools) }

  func run(_ table: inout ResultTable) {
    let generator = tools.options.peers + "/diff/gen.py"
    guard Places.exists(generator) else {
      say("skipped: redline needs \(generator); name its folder with --peers")
      return
    }
    guard let python = tools.python("python", needs: "python_redlines") else { return }
    let folder = versions.makeVersions(500, generator)
    for (name, plan) in [("old", "v1"), ("new", "v2")] {
      guard let bytes = try? DOCXWriter().file(document("\(folder)/\(plan).plan.yaml")).bytes else {
        fail("\(plan).plan.yaml cannot be written")
      }
      Places.write(bytes, to: "\(folder)/\(name).docx")
    }
    let own = [
      tools.product("kehoach", of: Places.project), "diff", "v1.plan.yaml", "v2.plan.yaml", "--redline",
      "kehoach.docx", "--author", "kehoach", "--date", "2021-06-01",
    ]
    let program = """
      from python_redlines import DocxodusEngine
      old, new = (open(name + ".docx", "rb").read() for name in ("old", "new"))
      result = DocxodusEngine().run_redline("kehoach", old, new)
      open("docxodus.docx", "wb").write(result[0])
      """
    say("redline: \(rounds) rounds")
    var runs: (own: [ChildProcess], other: [ChildProcess]) = ([], [])
    for _ in 0..<rounds {
      runs.own.append(versions.must(own, folder, 1))
      runs.other.append(versions.must([python, "-c", program], folder, 0))
    }
    for (clock, seconds) in [
      ("CPU", { (run: ChildProcess) in run.cpuSeconds }),
      ("wall clock", { (run: ChildProcess) in run.wallSeconds }),
    ] {
      let (time, other) = (median(runs.own.map(seconds)), median(runs.other.map(seconds)))
      table.add("redline 500 activities: Docxodus", fixed(other * 1000, 0), "ms of \(clock)")
      table.add(
        "redline 500 activities: kehoach", fixed(time * 1000, 1), "ms of \(clock)", ratio: other / time,
        atLeast: 15)
    }
    let (painted, others) = (
      letters("kehoach.docx", folder, python), letters("docxodus.docx", folder, python)
    )
    table.add(
      "redline 500 activities: Docxodus, letters marked", "\(others.changed)", "beside \(others.moved) moved")
    table.add(
      "redline 500 activities: kehoach, letters marked", "\(painted.changed)",
      "beside \(painted.moved) moved",
      ratio: Double(painted.changed) / Double(max(others.changed, 1)), atMost: 1)
  }

  private func document(_ path: String) -> OfficialDocument {
    guard let today = CalendarDate("2021-06-01") else { fail("no date") }
    let workspace = Workspace(world: SystemWorld(today: today))
    guard let plan = workspace.expanded(path).plan else { fail("\(path) cannot be expanded") }
    let registry = workspace.library(for: path)?.registry ?? Registry()
    return composeDocument(plan.decoded.value, kind: plan.kind, registry: registry, today: today)
  }

  /// How many letters are inserted or deleted, and how many are moved.
  private func letters(_ file: String, _ folder: String, _ python: String) -> (changed: Int, moved: Int) {
    let run = versions.must([python, Places.package + "/painted.py", file], folder, 0, true)
    let counts = run.output.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    guard counts.count == 3 else { fail("painted.py has not counted \(file)") }
    return (counts[0] + counts[1], counts[2])
  }
}
