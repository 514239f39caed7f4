internal import Glibc
internal import SourceText
internal import YAMLTree

/// Comparing two versions of a plan, whole process, where the edits are known: how many are told, in what time and memory.
struct DiffBenchmark {
  let tools: Tools
  private let rounds = 30

  func run(_ table: inout ResultTable) {
    let generator = tools.options.peers + "/diff/gen.py"
    guard Places.exists(generator) else {
      say("skipped: diff needs \(generator); name its folder with --peers")
      return
    }
    let kehoach = tools.product("kehoach", of: Places.project)
    let small = makeVersions(500, generator)
    let large = makeVersions(10_000, generator)
    let found = Answer(
      must([kehoach, "diff", "v1.plan.yaml", "v2.plan.yaml", "--format", "json"], small, 1, true), small)
    table.add(
      "diff 500 activities: known edits told", "\(found.edits)", "of \(found.editCount)",
      ratio: found.editShare, atLeast: 1)
    table.add(
      "diff 500 activities: known moves told", "\(found.moves)", "of \(found.moveCount)",
      ratio: found.moveShare, atLeast: 1)
    table.add(
      "diff 500 activities: anything else told", "\(found.others)", "changes", ratio: Double(found.others),
      atMost: 0)

    let own = [kehoach, "diff", "v1.plan.yaml", "v2.plan.yaml"]
    let git = ["git", "diff", "--no-index", "--no-ext-diff", "v1.plan.yaml", "v2.plan.yaml"]
    say("diff: \(rounds) rounds")
    var ownRuns: [ChildProcess] = []
    var gitRuns: [ChildProcess] = []
    for _ in 0..<rounds {
      ownRuns.append(must(own, small, 1))
      gitRuns.append(must(git, small, 1))
    }
    for (clock, seconds) in [
      ("CPU", { (run: ChildProcess) in run.cpuSeconds }),
      ("wall clock", { (run: ChildProcess) in run.wallSeconds }),
    ] {
      let (time, other) = (median(ownRuns.map(seconds)), median(gitRuns.map(seconds)))
      table.add("diff 500 activities: git diff, lines only", fixed(other * 1000, 1), "ms of \(clock)")
      table.add(
        "diff 500 activities: kehoach", fixed(time * 1000, 1), "ms of \(clock)", ratio: time / other,
        atMost: 3)
    }
    let peak = ownRuns.map(\.peakMegabytes).max() ?? 0
    table.add("diff 500 activities: memory, of 27 MB", fixed(peak, 1), "MB", ratio: peak / 27, atMost: 1)
    let many = median((0..<5).map { _ in must(own, large, 1).cpuSeconds })
    table.add(
      "diff 10,000 activities: kehoach", fixed(many * 1000, 0), "ms of CPU",
      ratio: many / median(ownRuns.map(\.cpuSeconds)), atMost: 25)
  }

  func makeVersions(_ count: Int, _ generator: String) -> String {
    let folder = Places.inputs + "/diff-\(count)"
    Places.makeFolder(folder)
    _ = must(["python3", generator, "--n", String(count), "--out", folder], folder, 0)
    _ = must(["/proc/\(getpid())/exe", KnownEdits.command, folder], folder, 0)
    return folder
  }

  /// Runs a program that must end with a status.
  func must(_ command: [String], _ folder: String, _ status: Int, _ capture: Bool = false)
    -> ChildProcess
  {
    guard let run = ChildProcess.run(command, in: folder, capture: capture), run.status == status else {
      fail("(cd \(folder) && \(command.joined(separator: " "))) does not end with \(status)")
    }
    return run
  }
}

/// What was told, beside the generator's answer key.
private struct Answer {
  private(set) var edits = 0
  private(set) var moves = 0
  private(set) var others = 0
  private(set) var editCount = 0
  private(set) var moveCount = 0

  var editShare: Double { Double(edits) / Double(max(editCount, 1)) }
  var moveShare: Double { Double(moves) / Double(max(moveCount, 1)) }

  /// The kinds of change that an edit of the key may be told as.
  private static let kinds: [String: Set<String>] = [
    "text": ["text-edited"], "title": ["title-edited"], "reschedule": ["rescheduled"],
    "reassign": ["reassigned"],
    "channel-dropped": ["channel-removed", "channel-added"],
    "press-dropped": ["press-removed", "press-added"],
    "coverage-dropped": ["point-unclaimed", "point-claimed"], "quantity": ["product-changed"],
    "within": ["activity-moved"], "across": ["activity-moved-to-phase"],
  ]

  init(_ run: ChildProcess, _ folder: String) {
    func read(_ bytes: [UInt8]) -> YAMLNode {
      guard let root = parseYAML(SourceFile(id: FileID(0), path: "", bytes: bytes)).document?.root else {
        fail("no JSON")
      }
      return root
    }
    var key: [String: Set<String>] = [:]
    var isMove: Set<String> = []
    for entry in read(Places.read(folder + "/truth.json")).items {
      let id = entry.entry("id").text
      key[id, default: []].formUnion(Self.kinds[entry.entry("kind").text] ?? [])
      if entry.entry("op").textEquals("move") { isMove.insert(id) }
    }
    var told: Set<String> = []
    for change in read(Array(run.output.utf8)).entry("changes").items {
      let id = change.entry("entity").entry("id").text
      if key[id]?.contains(change.entry("kind").text) == true { told.insert(id) } else { others += 1 }
    }
    moveCount = isMove.count
    editCount = key.count - isMove.count
    moves = told.count { isMove.contains($0) }
    edits = told.count - moves
  }
}
