/// How long a directive takes from a Word file to its tree of points, beside pandoc reading it to plain text.
struct ImportBenchmark {
  let tools: Tools
  private let rounds = 9

  func run(_ table: inout ResultTable) {
    let kehoach = tools.product("kehoach", of: Places.project)
    let sizes = [50, 200].map { pages in
      let path = "\(Places.inputs)/directive-\(pages).docx"
      Places.write(DirectiveWriter.directive(pages: pages, seed: 1), to: path)
      return path
    }
    let own = sizes.map {
      [kehoach, "import", "--format", "json", "-o", Places.inputs + "/directive.json", $0]
    }
    let pandoc = ["pandoc", "-f", "docx", "-t", "plain", "-o", Places.inputs + "/directive.txt", sizes[0]]
    let hasPandoc = ChildProcess.run(["pandoc", "--version"])?.status == 0
    if !hasPandoc { say("skipped: pandoc is not installed; to have it: apt-get install pandoc") }
    say("import: \(rounds) rounds")
    var runs: [[ChildProcess]] = [[], []]
    var others: [ChildProcess] = []
    for _ in 0..<rounds {
      for (place, command) in own.enumerated() { runs[place].append(must(command)) }
      if hasPandoc { others.append(must(pandoc)) }
    }
    let clocks: [(String, (ChildProcess) -> Double)] = [("CPU", \.cpuSeconds), ("wall clock", \.wallSeconds)]
    for (clock, seconds) in clocks {
      let time = median(runs[0].map(seconds))
      table.add("import 50 pages: kehoach import, whole process", fixed(time * 1000, 1), "ms of \(clock)")
      if !others.isEmpty {
        let other = median(others.map(seconds))
        table.add(
          "import 50 pages: pandoc to plain text", fixed(other * 1000, 0), "ms of \(clock)",
          ratio: other / time,
          atLeast: 10)
      }
      let long = median(runs[1].map(seconds))
      table.add(
        "import 200 pages: kehoach import, whole process", fixed(long * 1000, 1), "ms of \(clock)",
        ratio: long / time,
        atMost: 4.4)
    }
  }

  private func must(_ command: [String]) -> ChildProcess {
    guard let run = ChildProcess.run(command), run.status == 0 else {
      fail("\(command.joined(separator: " ")) has failed")
    }
    return run
  }
}
