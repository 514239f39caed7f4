internal import Glibc

/// How many plans are checked in a second of CPU, beside a schema validator and beside parsing alone.
struct CheckBenchmark {
  let tools: Tools
  private let rounds = 7
  private let slowRounds = 3

  func run(_ table: inout ResultTable) {
    let count = tools.options.planCount
    let kehoach = tools.product("kehoach", of: Places.project)
    let folder = Self.makePlans(count)
    let names = Self.names(count)
    let check = [kehoach, "check", "plans"]
    // The first run warms the disk's cache, and shows that the input is what the rules want.
    guard let first = ChildProcess.run(check, in: folder, capture: true), first.status == 0,
      !first.output.contains("[KH")
    else {
      fail("kehoach finds fault with the generated plans: (cd \(folder) && \(check.joined(separator: " ")))")
    }
    let parse = ["/proc/\(getpid())/exe", ParseOnly.command] + names
    say("check \(count) plans: \(rounds) rounds")
    var checks: [ChildProcess] = []
    var parses: [ChildProcess] = []
    var single: [ChildProcess] = []
    for _ in 0..<rounds {
      checks.append(must(check, in: folder))
      parses.append(must(parse, in: folder))
      single.append(must(check, in: folder, onOneCore: true))
    }
    let cpu = median(checks.map(\.cpuSeconds))
    func rate(_ seconds: Double) -> String { fixed(Double(count) / seconds, 0) }
    table.add("check \(count) plans: kehoach, all rules", rate(cpu), "files per CPU second")
    let parseCPU = median(parses.map(\.cpuSeconds))
    table.add(
      "check \(count) plans: parsing alone", rate(parseCPU), "files per CPU second", ratio: parseCPU / cpu,
      atLeast: 0.4)
    if let validator = tools.python("check-jsonschema") {
      let schema = "\(folder)/plan.schema.json"
      guard let printed = ChildProcess.run([kehoach, "schema", "plan"], capture: true), printed.status == 0
      else { fail("kehoach schema plan has failed") }
      Places.write(Array(printed.output.utf8), to: schema)
      say("check-jsonschema: \(slowRounds) rounds")
      let others = (0..<slowRounds).map { _ in must([validator, "--schemafile", schema] + names, in: folder) }
      let other = median(others.map(\.cpuSeconds))
      table.add(
        "check \(count) plans: check-jsonschema", rate(other), "files per CPU second", ratio: other / cpu,
        atLeast: 60)
    }
    let wall = median(checks.map(\.wallSeconds))
    table.add("check \(count) plans: kehoach, all cores", fixed(wall * 1000, 0), "ms of wall clock")
    table.add(
      "check \(count) plans: kehoach, one core", fixed(median(single.map(\.wallSeconds)) * 1000, 0),
      "ms of wall clock", ratio: median(single.map(\.wallSeconds)) / wall)
  }

  private func must(_ command: [String], in folder: String, onOneCore: Bool = false) -> ChildProcess {
    guard let run = ChildProcess.run(command, in: folder, onOneCore: onOneCore), run.status == 0 else {
      fail("\(command[0]) has failed in \(folder)")
    }
    return run
  }

  private static func names(_ count: Int) -> [String] {
    (1...count).map {
      "plans/ke-hoach-\(String(repeating: "0", count: max(0, 5 - String($0).count)))\($0).yaml"
    }
  }

  /// A folder as a user has it: the project's templates and registries, one directive, many plans that answer it.
  static func makePlans(_ count: Int) -> String {
    let folder = Places.inputs + "/check"
    guard ChildProcess.run(["rm", "-rf", folder])?.status == 0 else { fail("cannot remove \(folder)") }
    Places.makeFolder(folder + "/plans")
    Places.makeFolder(folder + "/directives")
    guard ChildProcess.run(["cp", "-r", Places.project + "/templates", folder])?.status == 0 else {
      fail("cannot copy the templates")
    }
    Places.write(
      Places.read(Places.project + "/plans/1457-ubnd-kgvx/directive.yaml"),
      to: folder + "/directives/1457-ubnd-kgvx.yaml")
    for (index, name) in names(count).enumerated() {
      Places.write(PlanWriter.plan(bytes: 10 << 10, seed: UInt64(index + 1)), to: "\(folder)/\(name)")
    }
    return folder
  }
}
