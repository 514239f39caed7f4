internal import DocumentWriters
internal import Expansion
internal import OfficialDocument
internal import PlanModel
internal import SourceText
internal import VietnameseText
internal import Workspace

/// Writing tracked changes between two versions of a plan with 500 activities, 25 edits and 25 moves.
///
/// The other program compares two finished Word files, so that what is measured here begins with two documents as well and
/// ends with the bytes of the file.
struct RedlineBenchmark {
  let tools: Tools

  func run(_ table: inout ResultTable) {
    let generator = tools.options.peers + "/diff/gen.py"
    guard Places.exists(generator) else {
      say("skipped: redline needs \(generator); name its folder with --peers")
      return
    }
    let folder = DiffBenchmark(tools: tools).makeVersions(500, generator)
    let (old, new) = (document(folder + "/v1.plan.yaml"), document(folder + "/v2.plan.yaml"))
    let writer = RedlineWriter(author: "kehoach", secondsSince1970: 1_623_196_800)
    var times: [Double] = []
    var redline = RedlinedDocument(from: old, to: new)
    for _ in 0..<10 {
      let start = wallClock()
      redline = RedlinedDocument(from: old, to: new)
      guard let bytes = try? writer.file(redline) else { fail("the redline cannot be written") }
      times.append(wallClock() - start)
      Places.write(bytes, to: folder + "/redline.docx")
    }
    let own = median(times)
    let painted = redline.paintedCount
    table.add(
      "redline 500 activities: letters painted", "\(painted.inserted + painted.deleted)",
      "beside \(painted.moved) moved")
    guard let python = tools.python("python", needs: "python_redlines"),
      let other = docxodus(python, folder, old, new)
    else {
      table.add("redline 500 activities: kehoach", fixed(own * 1000, 1), "ms of wall clock")
      return
    }
    table.add("redline 500 activities: Docxodus", fixed(other * 1000, 0), "ms of wall clock")
    table.add(
      "redline 500 activities: kehoach", fixed(own * 1000, 1), "ms of wall clock", ratio: other / own,
      atLeast: 15)
  }

  private func document(_ path: String) -> OfficialDocument {
    guard let today = CalendarDate("2021-06-01") else { fail("no date") }
    let workspace = Workspace(world: SystemWorld(today: today))
    guard let plan = workspace.expanded(path).plan else { fail("\(path) cannot be expanded") }
    let registry = workspace.library(for: path)?.registry ?? Registry()
    return composeDocument(plan.decoded.value, kind: plan.kind, registry: registry, today: today)
  }

  /// The seconds of a comparison, the median of three; nil where it does not run.
  private func docxodus(
    _ python: String, _ folder: String, _ old: OfficialDocument, _ new: OfficialDocument
  ) -> Double? {
    for (name, document) in [("old", old), ("new", new)] {
      guard let bytes = try? DOCXWriter().file(document).bytes else { return nil }
      Places.write(bytes, to: "\(folder)/\(name).docx")
    }
    let program = """
      from python_redlines import DocxodusEngine
      old, new = (open(name + ".docx", "rb").read() for name in ("old", "new"))
      result = DocxodusEngine().run_redline("kehoach", old, new)
      open("docxodus.docx", "wb").write(result[0])
      """
    let runs = (0..<3).map { _ in ChildProcess.run([python, "-c", program], in: folder) }
    let seconds = runs.compactMap { $0?.status == 0 ? $0?.wallSeconds : nil }
    return seconds.count == runs.count ? median(seconds) : nil
  }
}
