/// What one plan costs from the start of the process to its end.
struct StartBenchmark {
  let tools: Tools
  private let rounds = 50

  func run(_ table: inout ResultTable) {
    let plan = "plans/1457-ubnd-kgvx/plan.yaml"
    let kehoach = [tools.product("kehoach", of: Places.project), "check", plan]
    let empty = [tools.product("empty-program", of: Places.package)]
    let yamllint = tools.python("yamllint").map { [$0, "-d", "relaxed", plan] }
    say("start: \(rounds) rounds")
    var own: [ChildProcess] = []
    var least: [ChildProcess] = []
    var others: [ChildProcess] = []
    for _ in 0..<rounds {
      own.append(must(kehoach))
      least.append(must(empty))
      if let yamllint { others.append(must(yamllint)) }
    }
    let clocks: [(String, (ChildProcess) -> Double)] = [
      ("CPU", \.cpuSeconds), ("wall clock", \.wallSeconds),
    ]
    for (clock, seconds) in clocks {
      let time = median(own.map(seconds))
      let start = median(least.map(seconds))
      table.add("one plan, whole process: kehoach check", fixed(time * 1000, 2), "ms of \(clock)")
      table.add(
        "one plan: empty Swift program", fixed(start * 1000, 2), "ms of \(clock)", ratio: time / start,
        atMost: 3)
      if others.isEmpty { continue }
      let other = median(others.map(seconds))
      table.add(
        "one plan: yamllint", fixed(other * 1000, 1), "ms of \(clock)", ratio: other / time, atLeast: 30)
    }
  }

  private func must(_ command: [String]) -> ChildProcess {
    guard let run = ChildProcess.run(command, in: Places.project), run.status == 0 else {
      fail("\(command.joined(separator: " ")) has failed")
    }
    return run
  }
}
