internal import Glibc

/// What it costs to judge a plan, the whole process, beside programs that look whether a point is named.
///
/// OpenFastTrace and reqflow are in no package archive: they take part where OFT_JAR names the one and PATH has the other.
struct CoverageBenchmark {
  let tools: Tools
  private let sizes = [1_000, 2_500, 5_000, 10_000]

  func run(_ table: inout ResultTable) {
    let kehoach = tools.product("kehoach", of: Places.project)
    var medians: [Int: Double] = [:]
    for size in sizes {
      let folder = Places.inputs + "/coverage/\(size)"
      _ = ChildProcess.run(["rm", "-rf", folder])
      let graph = GraphWriter(itemCount: size)
      graph.writeFiles(to: folder + "/kehoach")
      let contestants = size == sizes.first || size == sizes.last ? others(graph, in: folder) : []
      let command = [kehoach, "coverage", "plan.yaml", "--summary"]
      // Every hundredth point is open, so that the answer is no.
      let first = ChildProcess.run(command, in: folder + "/kehoach", capture: true)
      guard first?.status == 1 else { fail("kehoach does not find the open points: \(first?.output ?? "")") }
      let rounds = size > 5_000 ? 7 : 11
      say("coverage \(size) items: \(rounds) rounds")
      var own: [ChildProcess] = []
      var theirs = contestants.map { _ in [ChildProcess]() }
      for _ in 0..<rounds {
        own.append(must(command, in: folder + "/kehoach", 1))
        for (index, other) in contestants.enumerated() {
          theirs[index].append(must(other.command, in: other.folder, nil))
        }
      }
      let time = median(own.map(\.cpuSeconds))
      medians[size] = time
      table.add("coverage \(size) items: kehoach, whole process", fixed(time * 1000, 1), "ms of CPU")
      let wall = median(own.map(\.wallSeconds))
      for (other, runs) in zip(contestants, theirs) {
        let theirTime = median(runs.map(\.wallSeconds))
        table.add(
          "coverage \(size) items: \(other.name)", fixed(theirTime * 1000, 1), "ms of wall clock",
          ratio: theirTime / wall, atLeast: other.wanted)
      }
    }
    if let small = medians[sizes[0]], let large = medians[sizes[sizes.count - 1]] {
      table.add(
        "coverage: 10 times the items", fixed(large / small, 2), "times the time", ratio: large / small,
        atMost: 11)
    }
  }

  private struct Contestant {
    let name: String
    let command: [String]
    let folder: String
    /// How many times as long it must take as the project's own program.
    let wanted: Double
  }

  private func others(_ graph: GraphWriter, in folder: String) -> [Contestant] {
    var found: [Contestant] = []
    if let python = tools.python("python", needs: "yaml") {
      graph.writePlain(to: folder + "/plain")
      found.append(
        Contestant(
          name: "PyYAML on libyaml and a join of names", command: [python, Places.package + "/name_join.py"],
          folder: folder + "/plain", wanted: 1))
    }
    if let jar = getenv("OFT_JAR") {
      graph.writeOpenFastTrace(to: folder + "/oft")
      found.append(
        Contestant(
          name: "OpenFastTrace",
          command: ["java", "-jar", String(cString: jar), "trace", "-v", "minimal", "."],
          folder: folder + "/oft", wanted: 8))
    }
    if ChildProcess.run(["sh", "-c", "command -v reqflow"])?.status == 0 {
      graph.writeReqflow(to: folder + "/reqflow")
      found.append(
        Contestant(
          name: "reqflow", command: ["reqflow", "stat", "-c", "conf.req"], folder: folder + "/reqflow",
          wanted: 1))
    }
    return found
  }

  private func must(_ command: [String], in folder: String, _ status: Int?) -> ChildProcess {
    guard let run = ChildProcess.run(command, in: folder), status == nil || run.status == status else {
      fail("\(command[0]) has failed in \(folder)")
    }
    return run
  }
}
